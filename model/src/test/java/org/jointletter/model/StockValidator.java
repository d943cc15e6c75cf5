package org.jointletter.model;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.util.List;
import java.util.Set;

/** A validator as anyone has it who configures nothing. */
final class StockValidator {

  private static final Validator VALIDATOR =
      Validation.buildDefaultValidatorFactory().getValidator();

  private StockValidator() {}

  static List<Finding> findingsIn(Object value) {
    return Finding.in(violationsOf(value));
  }

  static Set<ConstraintViolation<Object>> violationsOf(Object value) {
    return VALIDATOR.validate(value);
  }
}
