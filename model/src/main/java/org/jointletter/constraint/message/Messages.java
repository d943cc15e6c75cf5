package org.jointletter.constraint.message;

import jakarta.validation.ConstraintValidatorContext;

/** Says something else than what a constraint says by default. */
public final class Messages {

  private Messages() {}

  /** Replaces the message of the constraint that is being checked. */
  public static void replace(ConstraintValidatorContext context, String message) {
    context.disableDefaultConstraintViolation();
    context.buildConstraintViolationWithTemplate(escaped(message)).addConstraintViolation();
  }

  /** Returns a message in which nothing is taken for a parameter or an expression. */
  public static String escaped(String message) {
    return message.replaceAll("[\\\\{}$]", "\\\\$0");
  }
}
