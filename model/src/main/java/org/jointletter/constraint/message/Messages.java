package org.jointletter.constraint.message;

import jakarta.validation.ConstraintValidatorContext;

/** Says something else than what a constraint says by default. */
public final class Messages {

  private Messages() {}

  /**
   * Replaces the message of the constraint that is being checked.
   *
   * @param message a template: nothing of the value may stand in it, which could be an expression
   */
  public static void replace(ConstraintValidatorContext context, String message) {
    context.disableDefaultConstraintViolation();
    context.buildConstraintViolationWithTemplate(message).addConstraintViolation();
  }
}
