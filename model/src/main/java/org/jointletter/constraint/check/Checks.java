package org.jointletter.constraint.check;

import static java.lang.invoke.MethodType.methodType;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import java.lang.annotation.Annotation;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The constraints that the fast check knows: a few of Jakarta's own, and every constraint that
 * brings exactly one {@link ConstraintValidator} which can do without a context.
 */
@SuppressWarnings("UnusedMethod") // they are found by name
final class Checks {

  /** The type of a check. */
  static final MethodType TYPE = methodType(boolean.class, Object.class);

  private static final MethodHandles.Lookup LOOKUP = MethodHandles.lookup();
  private static final MethodHandle TRUE =
      MethodHandles.dropArguments(MethodHandles.constant(boolean.class, true), 0, Object.class);

  private static final Map<Class<? extends Annotation>, MethodHandle> BUILT_IN = Map.of(
      NotNull.class, find("isNotNull", TYPE),
      AssertTrue.class, find("isNotFalse", TYPE),
      NotEmpty.class, find("isNotEmpty", TYPE));

  private Checks() {}

  /** Returns the checks that a constraint and the constraints that compose it ask for. */
  static List<MethodHandle> of(Annotation annotation, String place) {
    Class<? extends Annotation> type = annotation.annotationType();
    Constraint constraint = type.getAnnotation(Constraint.class);
    if (constraint == null || groups(annotation).length > 0) {
      throw Constraints.refused(place, annotation + " (repeated, or in a group)");
    }
    if (BUILT_IN.containsKey(type)) {
      return List.of(BUILT_IN.get(type));
    }
    List<MethodHandle> checks = new ArrayList<>();
    for (Annotation composing : type.getDeclaredAnnotations()) {
      if (composing.annotationType().isAnnotationPresent(Constraint.class)) {
        checks.addAll(of(composing, place));
      }
    }
    if (constraint.validatedBy().length == 1) {
      checks.add(ofValidator(annotation, constraint.validatedBy()[0]));
    }
    if (checks.isEmpty() || constraint.validatedBy().length > 1) {
      throw Constraints.refused(place, "@" + type.getName());
    }
    return checks;
  }

  /** Returns a check that all of some checks pass, tried in order. */
  static MethodHandle all(List<MethodHandle> checks, Class<?> type) {
    MethodHandle all = TRUE.asType(methodType(boolean.class, type));
    MethodHandle no =
        MethodHandles.dropArguments(MethodHandles.constant(boolean.class, false), 0, type);
    for (int i = checks.size() - 1; i >= 0; i--) {
      MethodHandle check = checks.get(i).asType(methodType(boolean.class, type));
      all = i == checks.size() - 1 ? check : MethodHandles.guardWithTest(check, all, no);
    }
    return all;
  }

  /** Returns a check of the elements of a container, if its elements can be checked. */
  static Optional<MethodHandle> ofElements(Class<?> container, int argument, MethodHandle check) {
    String name;
    if (Collection.class.isAssignableFrom(container)) {
      name = "allElements";
    } else if (container == Optional.class) {
      name = "content";
    } else if (container == Map.class) {
      name = argument == 0 ? "allKeys" : "allValues";
    } else {
      return Optional.empty();
    }
    return Optional.of(
        find(name, methodType(boolean.class, MethodHandle.class, Object.class)).bindTo(check));
  }

  /** Returns a check that throws if a container holds null, if the type is that of a container. */
  static Optional<MethodHandle> againstNulls(Class<?> container, String place) {
    if (container != List.class && container != Map.class) {
      return Optional.empty();
    }
    MethodHandle check = find("holdsNoNull", methodType(boolean.class, String.class, Object.class))
        .bindTo(place);
    return Optional.of(check.asType(methodType(boolean.class, container)));
  }

  private static <A extends Annotation> MethodHandle ofValidator(
      A annotation, Class<? extends ConstraintValidator<?, ?>> validatorType) {
    try {
      @SuppressWarnings("unchecked") // a constraint names a validator of its own
      ConstraintValidator<A, ?> validator =
          (ConstraintValidator<A, ?>) validatorType.getConstructor().newInstance();
      validator.initialize(annotation);
      MethodHandle isValid = LOOKUP.findVirtual(
          ConstraintValidator.class,
          "isValid",
          methodType(boolean.class, Object.class, ConstraintValidatorContext.class));
      return MethodHandles.insertArguments(isValid.bindTo(validator), 1, (Object) null);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Class<?>[] groups(Annotation annotation) {
    try {
      return (Class<?>[]) annotation.annotationType().getMethod("groups").invoke(annotation);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }

  private static MethodHandle find(String name, MethodType type) {
    try {
      return LOOKUP.findStatic(Checks.class, name, type);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }

  private static boolean isNotNull(Object value) {
    return value != null;
  }

  private static boolean isNotFalse(Object value) {
    return !Boolean.FALSE.equals(value);
  }

  private static boolean isNotEmpty(Object value) {
    return value instanceof Collection<?> collection && !collection.isEmpty();
  }

  /** Most lists and maps are, and are the ones of {@link Collections}: that is told at a glance. */
  @SuppressWarnings("ReferenceEquality") // equals would look at all others
  private static boolean isUsualEmpty(Object container) {
    return container == Collections.EMPTY_LIST || container == Collections.EMPTY_MAP;
  }

  private static boolean holdsNoNull(String place, Object container) {
    if (isUsualEmpty(container)) {
      return true;
    }
    if (container instanceof Map<?, ?> map) {
      return holdsNoNull(place, map.keySet()) && holdsNoNull(place, map.values());
    }
    for (Object element : (Collection<?>) container) {
      if (element == null) {
        throw new NullPointerException(place + " must not hold null");
      }
    }
    return true;
  }

  private static boolean allElements(MethodHandle check, Object elements) throws Throwable {
    if (!isUsualEmpty(elements) && elements instanceof Collection<?> collection) {
      for (Object element : collection) {
        if (!(boolean) check.invokeExact(element)) {
          return false;
        }
      }
    }
    return true;
  }

  private static boolean content(MethodHandle check, Object optional) throws Throwable {
    return !(optional instanceof Optional<?> content)
        || content.isEmpty()
        || (boolean) check.invokeExact((Object) content.get());
  }

  private static boolean allKeys(MethodHandle check, Object map) throws Throwable {
    return isUsualEmpty(map) || allElements(check, ((Map<?, ?>) map).keySet());
  }

  private static boolean allValues(MethodHandle check, Object map) throws Throwable {
    return isUsualEmpty(map) || allElements(check, ((Map<?, ?>) map).values());
  }
}
