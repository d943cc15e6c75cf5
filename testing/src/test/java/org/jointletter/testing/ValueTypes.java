package org.jointletter.testing;

import jakarta.validation.constraints.NotEmpty;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jointletter.constraint.Required;
import org.jointletter.model.Dossier;
import org.jointletter.model.PartialDate;

/**
 * The value types of the model, found among its class files, be they in a folder or in a jar, and
 * their attributes, so that new ones are tested too.
 */
final class ValueTypes {

  private ValueTypes() {}

  /** Returns every type that has a hidden implementation, and dates, which have none. */
  static List<Class<?>> all() {
    return Stream.concat(scan().stream(), Stream.of(PartialDate.class)).toList();
  }

  /**
   * Returns the accessors of the attributes of a type, save for the members that it does not know.
   */
  static List<Method> accessors(Class<?> type) {
    return Arrays.stream(type.getMethods())
        .filter(method -> method.getDeclaringClass() == type)
        .filter(method -> method.getParameterCount() == 0)
        .filter(method -> method.getName().matches("(get|is)[A-Z].*"))
        .filter(method -> !method.getName().equals("getUnknownMembers"))
        .filter(method -> (method.getModifiers() & (Modifier.STATIC | Modifier.FINAL)) == 0)
        .toList();
  }

  /** Tells whether an attribute can be absent. */
  static boolean canBeAbsent(Method accessor) {
    boolean required = accessor.isAnnotationPresent(Required.class)
        || accessor.isAnnotationPresent(NotEmpty.class);
    return !required && accessor.getDeclaringClass() != PartialDate.class;
  }

  /** Tells whether the content of an attribute is what stands for its absence. */
  static boolean isAbsent(Object content) {
    return Set.of(Optional.empty(), List.of(), Map.of(), false).contains(content);
  }

  /** Returns what is in an attribute. */
  static Stream<?> contents(Method accessor, Object value) {
    Object content = get(accessor, value);
    if (content instanceof Optional<?> optional) {
      return optional.stream();
    }
    return content instanceof Collection<?> all ? all.stream() : Stream.of(content);
  }

  static Object get(Method accessor, Object value) {
    try {
      return accessor.invoke(value);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }

  private static List<Class<?>> scan() {
    String folder = Dossier.class.getPackageName().replace('.', '/');
    try {
      URI model =
          Dossier.class.getProtectionDomain().getCodeSource().getLocation().toURI();
      if (Files.isDirectory(Path.of(model))) {
        return scan(Path.of(model).resolve(folder));
      }
      try (FileSystem jar = FileSystems.newFileSystem(Path.of(model))) {
        return scan(jar.getPath(folder));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  private static List<Class<?>> scan(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.matches("Immutable[A-Za-z]+\\.class"))
          .map(name -> name.substring("Immutable".length(), name.length() - ".class".length()))
          .sorted()
          .<Class<?>>map(ValueTypes::load)
          .toList();
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
