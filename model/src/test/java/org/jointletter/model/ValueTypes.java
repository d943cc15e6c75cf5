package org.jointletter.model;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The value types of the package, found among its class files, so that new ones are tested too. */
final class ValueTypes {

  private static final List<Class<?>> ALL = scan();

  private ValueTypes() {}

  /** Returns every type that has a generated implementation, by name. */
  static List<Class<?>> all() {
    return ALL;
  }

  static boolean contains(Class<?> type) {
    return ALL.contains(type);
  }

  /** Returns the generated implementation of a value type. */
  static Class<?> implementation(Class<?> type) {
    return load("Immutable" + type.getSimpleName());
  }

  private static List<Class<?>> scan() {
    try (Stream<Path> files = Files.list(classes())) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.matches("Immutable[A-Za-z]+\\.class"))
          .map(name -> name.substring("Immutable".length(), name.length() - ".class".length()))
          .sorted()
          .<Class<?>>map(ValueTypes::load)
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Path classes() {
    try {
      Path root = Path.of(
          Dossier.class.getProtectionDomain().getCodeSource().getLocation().toURI());
      return root.resolve(Dossier.class.getPackageName().replace('.', '/'));
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Class<?> load(String name) {
    try {
      return Class.forName(Dossier.class.getPackageName() + "." + name);
    } catch (ClassNotFoundException e) {
      throw new IllegalStateException(e);
    }
  }
}
