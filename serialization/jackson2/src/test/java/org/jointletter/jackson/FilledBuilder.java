package org.jointletter.jackson;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Fills builders from a tree, as programs do that have strings and numbers in forms or tables. */
final class FilledBuilder {

  private FilledBuilder() {}

  /** Returns a builder of a type, with the values of a document. */
  static Object of(Class<?> type, Map<?, ?> document) {
    Object builder = call(method(type, "builder").orElseThrow(), null);
    document.forEach((key, content) -> {
      String name = (String) key;
      if (name.contains(":")) {
        call(
            method(builder.getClass(), "putExtension", String.class, String.class)
                .orElseThrow(),
            builder,
            name,
            "1");
      } else if (content instanceof List<?> list) {
        String adder =
            "add" + singular(name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1));
        list.forEach(element -> set(builder, adder, element));
      } else if (isAttribute(name, content)) {
        set(builder, name, content);
      }
    });
    return builder;
  }

  /** Returns whether a member is an attribute, and neither an extension nor in the header. */
  static boolean isAttribute(String name, Object content) {
    return !name.contains(":")
        && !name.equals("jointletter")
        && !(name.equals("type") && content instanceof String);
  }

  /** Returns what a builder builds. */
  static Object build(Object builder) {
    return call(method(builder.getClass(), "build").orElseThrow(), builder);
  }

  private static String singular(String name) {
    return name.endsWith("Basis")
        ? name
        : name.endsWith("ies") ? name.replaceFirst("ies$", "y") : name.replaceFirst("s$", "");
  }

  private static void set(Object builder, String setter, Object value) {
    Class<?> type = builder.getClass();
    if (value instanceof String) {
      call(method(type, setter, String.class).orElseThrow(), builder, value);
    } else if (value instanceof Boolean) {
      call(method(type, setter, boolean.class).orElseThrow(), builder, value);
    } else if (value instanceof Number number) {
      call(method(type, setter, long.class).orElseThrow(), builder, number.longValue());
    } else {
      Map<?, ?> object = (Map<?, ?>) value;
      Optional<Method> ofString = method(type, setter, String.class);
      Object all =
          object.size() > 1 ? null : object.get(setter.endsWith("itation") ? "source" : "value");
      if (all instanceof String && ofString.isPresent()) {
        call(ofString.get(), builder, all);
      } else {
        Method ofBuilder = Arrays.stream(type.getMethods())
            .filter(method -> method.getName().equals(setter) && method.getParameterCount() == 1)
            .filter(method -> method.getParameterTypes()[0].getSimpleName().equals("Builder"))
            .findAny()
            .orElseThrow(() -> new IllegalStateException(type + " has no " + setter));
        Class<?> part = ofBuilder.getParameterTypes()[0].getEnclosingClass();
        call(ofBuilder, builder, of(part, object));
      }
    }
  }

  private static Optional<Method> method(Class<?> type, String name, Class<?>... parameters) {
    try {
      return Optional.of(type.getMethod(name, parameters));
    } catch (NoSuchMethodException e) {
      return Optional.empty();
    }
  }

  private static Object call(Method method, Object target, Object... arguments) {
    method.setAccessible(true); // of the class that the builder extends, which is hidden
    try {
      return method.invoke(target, arguments);
    } catch (InvocationTargetException e) {
      throw e.getCause() instanceof RuntimeException cause ? cause : new IllegalStateException(e);
    } catch (IllegalAccessException e) {
      throw new IllegalStateException(e);
    }
  }
}
