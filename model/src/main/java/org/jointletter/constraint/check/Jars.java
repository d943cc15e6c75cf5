package org.jointletter.constraint.check;

import java.lang.module.ModuleDescriptor;
import java.security.CodeSource;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** The jars by which broken rules are named: which are there, and which of them is at fault. */
final class Jars {

  private static final List<Jar> ALL = List.of(
      new Jar("hibernate-validator", "org.hibernate.validator", "HibernateValidator"),
      new Jar("jboss-logging", "org.jboss.logging", "Logger"),
      new Jar("classmate", "com.fasterxml.classmate", "TypeResolver"),
      new Jar("jakarta.validation-api", "jakarta.validation", "Validation"));

  private Jars() {}

  /**
   * Returns a message for whoever puts a program together.
   *
   * @param type the name of the type whose value breaks a rule
   * @param failure why the rule cannot be named
   */
  static String complaint(String type, Throwable failure) {
    Throwable root = root(failure);
    return type
        + " breaks a rule, but Hibernate Validator, which names the rule, cannot be used: "
        + Jar.lacking(root).map(Jar::blame).orElse("its jars do not fit each other")
        + ". Import jointletter-bom, or choose versions that fit. Found:"
        + ALL.stream().map(jar -> "\n  " + jar.found()).collect(Collectors.joining())
        + "\nThe cause is "
        + root;
  }

  private static Throwable root(Throwable failure) {
    Throwable root = failure;
    while (root instanceof ExceptionInInitializerError && root.getCause() != null) {
      root = root.getCause();
    }
    return root;
  }

  private record Jar(String artifact, String packageName, String typeName) {

    /** Returns the jar that lacks the class or the member that an error names. */
    static Optional<Jar> lacking(Throwable failure) {
      if (!(failure instanceof LinkageError) || failure.getMessage() == null) {
        return Optional.empty();
      }
      // 'java.lang.Object org.example.Type.method(int)', or org/example/Type
      String name = failure
          .getMessage()
          .replace('/', '.')
          .replace("'", "")
          .replaceAll("\\(.*", "")
          .replaceAll(".* ", "");
      return ALL.stream().filter(jar -> name.startsWith(jar.packageName + ".")).findFirst();
    }

    String blame() {
      return type()
          .map(type -> artifact + version(type) + " does not fit")
          .orElse(artifact + " is missing");
    }

    String found() {
      return type().map(type -> artifact + version(type) + place(type)).orElse("no " + artifact);
    }

    private Optional<Class<?>> type() {
      try {
        return Optional.of(
            Class.forName(packageName + "." + typeName, false, Jars.class.getClassLoader()));
      } catch (ClassNotFoundException | LinkageError e) {
        return Optional.empty();
      }
    }

    private static String version(Class<?> type) {
      return Optional.ofNullable(type.getPackage().getImplementationVersion())
          .or(() -> Optional.ofNullable(type.getModule().getDescriptor())
              .flatMap(ModuleDescriptor::rawVersion))
          .map(version -> " " + version)
          .orElse("");
    }

    private static String place(Class<?> type) {
      CodeSource source = type.getProtectionDomain().getCodeSource();
      return source == null || source.getLocation() == null ? "" : " in " + source.getLocation();
    }
  }
}
