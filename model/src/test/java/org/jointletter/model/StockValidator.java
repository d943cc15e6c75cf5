package org.jointletter.model;

import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.util.List;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;

/** Hibernate Validator as users without an expression language have it, else by default. */
final class StockValidator {

  private static final Validator VALIDATOR = Validation.byProvider(HibernateValidator.class)
      .configure()
      .messageInterpolator(new ParameterMessageInterpolator())
      .buildValidatorFactory()
      .getValidator();

  private StockValidator() {}

  static List<Finding> findingsIn(Object value) {
    return Finding.in(VALIDATOR.validate(value));
  }
}
