package org.jointletter.constraint;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.Path;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotNull;
import java.lang.annotation.Annotation;
import java.lang.annotation.ElementType;
import java.lang.annotation.Target;
import java.util.List;
import java.util.Locale;

/**
 * The stable code of a rule, by which programs and documents refer to it.
 *
 * <p>A rule on one attribute is called after its constraint: {@link Slug @Slug} is {@code slug},
 * {@link Required &#64;Required} and a plain {@link NotNull @NotNull} are {@code required}. A rule
 * over several attributes is called after its sentence: {@code isEndNotBeforeStart()} is
 * {@code end-not-before-start}. Codes are part of the API: they change only with a major version.
 *
 * <p>A code, a path and a message are fit for logs. The invalid value of a violation, its bean and
 * its root bean are not: they may be someone's name.
 *
 * @since 0.1
 */
public final class RuleCode {

  private RuleCode() {}

  /**
   * {@return the code of the rule that a violation breaks: lower-case words joined by hyphens}
   *
   * @param violation the violation
   */
  public static String of(ConstraintViolation<?> violation) {
    Annotation constraint = violation.getConstraintDescriptor().getAnnotation();
    if (constraint instanceof AssertTrue) {
      return kebab(sentence(violation.getPropertyPath()));
    }
    return constraint instanceof NotNull
        ? "required"
        : kebab(constraint.annotationType().getSimpleName());
  }

  /**
   * {@return whether the broken rule is about a value as a whole, and not about one attribute}
   *
   * @param violation the violation
   */
  public static boolean isAboutWhole(ConstraintViolation<?> violation) {
    Class<?> constraint = violation.getConstraintDescriptor().getAnnotation().annotationType();
    return constraint == AssertTrue.class
        || List.of(constraint.getAnnotation(Target.class).value()).contains(ElementType.TYPE);
  }

  /** An accessor that states a rule is the last node of the path, and says the rule in its name. */
  private static String sentence(Path path) {
    String name = "";
    for (Path.Node node : path) {
      name = String.valueOf(node.getName());
    }
    return name;
  }

  private static String kebab(String camel) {
    return camel.replaceAll("(?<=[a-z0-9])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
  }
}
