package org.jointletter.model;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jointletter.constraint.check.Rejections;
import org.jointletter.constraint.check.Report;

/** Builders of any value type, by reflection. */
final class Builders {

  private Builders() {}

  /**
   * A value that was built while broken rules were only collected.
   *
   * @param value the value, valid or not
   * @param reports what was said of it
   */
  record Built(Object value, List<Report<?>> reports) {

    boolean isValid() {
      return reports.isEmpty();
    }
  }

  /** Returns an empty builder of a value type. */
  static Object of(Class<?> type) {
    return invoke(method(type, "builder"), null);
  }

  /** Returns a builder that starts from a value. */
  static Object from(Class<?> type, Object value) {
    return invoke(method(type, "toBuilder"), value);
  }

  /** Builds, or throws what the builder throws. */
  static Object build(Object builder) {
    return invoke(method(builder.getClass().getSuperclass().getEnclosingClass(), "build"), builder);
  }

  /** Builds, valid or not. */
  static Built buildCollected(Object builder) {
    List<Report<?>> reports = new ArrayList<>();
    Object value = Rejections.collected(reports::add, () -> build(builder));
    return new Built(value, reports);
  }

  /** Finds a method of a value type, or, given its implementation, of its builder. */
  static Method method(Class<?> type, String name, Class<?>... parameters) {
    try {
      Class<?> owner = type.getSimpleName().startsWith("Immutable")
          ? Arrays.stream(type.getDeclaredClasses())
              .filter(nested -> nested.getSimpleName().equals("Builder"))
              .findFirst()
              .orElseThrow()
          : type;
      return owner.getDeclaredMethod(name, parameters);
    } catch (NoSuchMethodException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Calls a method and lets what it throws pass. */
  static Object invoke(Method method, Object target, Object... arguments) {
    try {
      return method.invoke(target, arguments);
    } catch (InvocationTargetException e) {
      if (e.getCause() instanceof Error error) {
        throw error;
      }
      throw e.getCause() instanceof RuntimeException cause ? cause : new IllegalStateException(e);
    } catch (IllegalAccessException e) {
      throw new IllegalStateException(e);
    }
  }
}
