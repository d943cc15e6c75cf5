package org.jointletter.constraint.check;

import static java.lang.invoke.MethodType.methodType;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintViolationException;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * The Jakarta constraints of one value type, composed into a single check.
 *
 * <p>The annotations on the accessors are read once, when the type is loaded. The check that
 * results answers yes or no in nanoseconds; only after a no does {@link Report} start Hibernate
 * Validator, which reads the same annotations, to say what is wrong. A constraint that this class
 * can not check stops the type from loading, so that nothing is ever silently unchecked.
 *
 * <p>This is a record held in a {@code static final} field because the JIT compiler trusts both,
 * and then inlines the method handle to straight-line code.
 *
 * @param type the type whose constraints these are
 * @param holds takes the value as an {@code Object} and tells whether every constraint holds
 * @param <T> the type whose constraints these are
 */
public record Constraints<T>(Class<T> type, MethodHandle holds) {

  /**
   * Reads the constraints of the class that calls.
   *
   * @param lookup the lookup of the value type, with access to its package-private rules
   * @throws IllegalStateException if the class has a constraint that can not be checked here
   */
  public static <T> Constraints<T> of(MethodHandles.Lookup lookup) {
    @SuppressWarnings("unchecked") // the caller is the type itself
    Class<T> type = (Class<T>) lookup.lookupClass();
    List<MethodHandle> nulls = new ArrayList<>();
    List<MethodHandle> checks = new ArrayList<>();
    List<MethodHandle> sentences = new ArrayList<>();
    for (Method method : accessors(type)) {
      MethodHandle accessor = unreflect(lookup, method);
      if (Modifier.isAbstract(method.getModifiers())) {
        Checks.againstNulls(method.getReturnType(), placeOf(method))
            .ifPresent(check -> nulls.add(MethodHandles.filterReturnValue(accessor, check)));
      }
      boolean sentence =
          method.getReturnType() == boolean.class && !Modifier.isAbstract(method.getModifiers());
      for (MethodHandle check : ofAccessor(method)) {
        MethodHandle adapted = check.asType(methodType(boolean.class, method.getReturnType()));
        (sentence ? sentences : checks).add(MethodHandles.filterReturnValue(accessor, adapted));
      }
    }
    // Rules over several attributes come last: they may then take the attributes for granted.
    checks.addAll(0, nulls);
    checks.addAll(sentences);
    ofElement(type, type.getSimpleName())
        .forEach(check -> checks.add(check.asType(methodType(boolean.class, type))));
    return new Constraints<>(type, Checks.all(checks, type).asType(Checks.TYPE));
  }

  /** Tells whether every constraint holds. */
  public boolean hold(T value) {
    try {
      return (boolean) holds.invokeExact((Object) value);
    } catch (RuntimeException | Error e) {
      throw e;
    } catch (Throwable e) {
      throw new IllegalStateException(e);
    }
  }

  /**
   * Refuses a value that breaks a constraint.
   *
   * @throws ConstraintViolationException with every violation, unless they are being
   *     {@linkplain Rejections collected}
   * @throws NullPointerException if a list or map of the value holds null, unless violations are
   *     being collected
   */
  public void check(T value) {
    boolean holds;
    try {
      holds = hold(value);
    } catch (RuntimeException e) {
      // A rule met a part that was rejected before. The report leaves such rules out.
      if (!Rejections.areCollected()) {
        throw e;
      }
      holds = false;
    }
    if (!holds) {
      Rejections.reject(value);
    }
  }

  /**
   * Refuses a value that breaks a constraint, even while violations are being
   * {@linkplain Rejections collected}: for values that mean nothing unless they are valid.
   *
   * @throws ConstraintViolationException with every violation
   */
  public void require(T value) {
    if (!hold(value)) {
      throw Report.of(value).toException();
    }
  }

  private static List<Method> accessors(Class<?> type) {
    if (type.getSuperclass() != Object.class || type.getInterfaces().length > 1) {
      throw refused(type.getSimpleName(), "inherited constraints");
    }
    return Arrays.stream(type.getDeclaredMethods())
        .filter(method -> !method.isSynthetic())
        .sorted(Comparator.comparing(Method::getName))
        .toList();
  }

  private static String placeOf(Method method) {
    return method.getDeclaringClass().getSimpleName() + "." + method.getName();
  }

  private static List<MethodHandle> ofAccessor(Method method) {
    String place = placeOf(method);
    List<MethodHandle> checks = new ArrayList<>(ofElement(method, place));
    if (method.getAnnotatedReturnType() instanceof AnnotatedParameterizedType container) {
      AnnotatedType[] arguments = container.getAnnotatedActualTypeArguments();
      for (int i = 0; i < arguments.length; i++) {
        List<MethodHandle> elementChecks = ofElement(arguments[i], place);
        if (!elementChecks.isEmpty()) {
          checks.add(
              Checks.ofElements(method.getReturnType(), i, Checks.all(elementChecks, Object.class))
                  .orElseThrow(() ->
                      refused(place, "constraints on elements of " + method.getReturnType())));
        }
        if (arguments[i] instanceof AnnotatedParameterizedType nested
            && Arrays.stream(nested.getAnnotatedActualTypeArguments())
                .anyMatch(argument -> !ofElement(argument, place).isEmpty())) {
          throw refused(place, "constraints on elements of elements");
        }
      }
    }
    if (!checks.isEmpty()
        && (method.getParameterCount() > 0 || Modifier.isStatic(method.getModifiers()))) {
      throw refused(place, "constraints on a method that is no accessor");
    }
    return checks;
  }

  private static List<MethodHandle> ofElement(AnnotatedElement element, String place) {
    return Arrays.stream(element.getDeclaredAnnotations())
        .filter(Constraints::isConstraint)
        .flatMap(annotation -> Checks.of(annotation, place).stream())
        .toList();
  }

  /** Also true of the container of a repeated constraint, which {@link Checks} then refuses. */
  private static boolean isConstraint(java.lang.annotation.Annotation annotation) {
    Class<?> type = annotation.annotationType();
    return type.isAnnotationPresent(Constraint.class)
        || type.getEnclosingClass() != null
            && type.getEnclosingClass().isAnnotationPresent(Constraint.class);
  }

  static IllegalStateException refused(String place, String what) {
    return new IllegalStateException(
        place
            + ": the fast check does not know "
            + what
            + ". Teach it to org.jointletter.constraint.check.Checks, or use a constraint that it knows.");
  }

  private static MethodHandle unreflect(MethodHandles.Lookup lookup, Method method) {
    try {
      return lookup.unreflect(method);
    } catch (IllegalAccessException e) {
      throw new IllegalStateException(e);
    }
  }
}
