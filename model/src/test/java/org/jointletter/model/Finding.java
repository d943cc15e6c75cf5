package org.jointletter.model;

import static org.junit.jupiter.api.Assertions.assertThrows;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.jointletter.constraint.RuleCode;
import org.jointletter.constraint.check.Report;
import org.junit.jupiter.api.function.Executable;

/**
 * A broken rule.
 *
 * @param path where it is broken
 * @param code which it is
 */
record Finding(String path, String code) {

  static Finding of(ConstraintViolation<?> violation) {
    return new Finding(violation.getPropertyPath().toString(), RuleCode.of(violation));
  }

  /** Returns the rules that violations tell of, in order of path and code. */
  static List<Finding> in(Collection<? extends ConstraintViolation<?>> violations) {
    return violations.stream()
        .map(Finding::of)
        .sorted(Comparator.comparing(Finding::path).thenComparing(Finding::code))
        .toList();
  }

  static List<Finding> in(Report<?> report) {
    return in(report.violations());
  }

  /** Returns the rules that something fails for. */
  static List<Finding> thrownBy(Executable executable) {
    return in(violationsOf(executable).getConstraintViolations());
  }

  static ConstraintViolationException violationsOf(Executable executable) {
    return assertThrows(ConstraintViolationException.class, executable);
  }
}
