package org.jointletter.processor;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Types;

/**
 * An attribute of a type.
 *
 * @param accessor the name of its accessor
 * @param constant its name as that of a constant
 * @param kind how many values it has: One, Maybe or Many
 * @param value the type of its value, or of each of its values
 * @param setter the method of the builder that sets it, or adds to it
 */
record Property(String accessor, String constant, String kind, String value, String setter) {

  /**
   * Returns the attribute that a method gets, or empty if it gets none.
   *
   * @param setters the names of the methods of the builder that take one value
   * @throws RefusedException if the builder has no such method
   */
  static Optional<Property> of(ExecutableElement method, Set<String> setters, Types types) {
    String accessor = method.getSimpleName().toString();
    String name = accessor.replaceFirst("^(get|is)(?=[A-Z])", "");
    TypeMirror type = method.getReturnType();
    if (name.equals(accessor)
        || !method.getParameters().isEmpty()
        || TypeNames.isA(type, "java.util.Map")) {
      return Optional.empty();
    }
    boolean many = TypeNames.isA(type, "java.util.List");
    boolean maybe = TypeNames.isA(type, "java.util.Optional");
    TypeMirror value = many || maybe ? ((DeclaredType) type).getTypeArguments().get(0) : type;
    Optional<String> setter = setters.stream()
        .filter(candidate -> many ? isAdder(candidate, name) : isSetter(candidate, name))
        .findFirst();
    if (setter.isEmpty() && method.getModifiers().contains(Modifier.ABSTRACT)) {
      throw new RefusedException(
          method.getEnclosingElement() + "." + accessor,
          "an attribute that no method of the builder sets");
    }
    return setter.map(found -> new Property(
        accessor,
        name.replaceAll("(?<!^)([A-Z])", "_$1").toUpperCase(Locale.ROOT),
        many ? "Many" : maybe ? "Maybe" : "One",
        TypeNames.boxed(value, types),
        found));
  }

  /** Tells whether it has any number of values. */
  boolean isMany() {
    return kind.equals("Many");
  }

  private static boolean isSetter(String method, String name) {
    return method.equals(name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1));
  }

  /** Methods that add one value are called by the singular. */
  private static boolean isAdder(String method, String name) {
    String singular = method.replaceFirst("^add", "");
    return name.equals(singular)
        || name.equals(singular + "s")
        || name.equals(singular.replaceFirst("y$", "ies"));
  }
}
