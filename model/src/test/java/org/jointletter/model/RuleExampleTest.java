package org.jointletter.model;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import java.util.List;
import org.jointletter.constraint.RuleCode;
import org.jointletter.constraint.check.Rejections;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each rule refuses what breaks it, and nothing next to that. */
class RuleExampleTest {

  static List<RuleExample> examples() {
    return RuleExample.all();
  }

  /** Codes and dates are refused even where broken rules are collected. */
  static List<RuleExample> examplesOfValueTypes() {
    return RuleExample.all().stream()
        .filter(example -> ValueTypes.contains(example.type()))
        .toList();
  }

  @ParameterizedTest
  @MethodSource("examples")
  void theBreakingValueBreaksThisRuleAlone(RuleExample example) {
    assertEquals(example.findings(), Finding.thrownBy(() -> example.breaking().get()));
  }

  @ParameterizedTest
  @MethodSource("examples")
  void theRuleIsToldApartFromThoseOnSingleAttributes(RuleExample example) {
    ConstraintViolationException thrown = assertThrows(
        ConstraintViolationException.class, () -> example.breaking().get());
    for (ConstraintViolation<?> violation : thrown.getConstraintViolations()) {
      assertEquals(
          !AttributeRuleExamples.all().stream()
              .map(RuleExample::code)
              .toList()
              .contains(example.code()),
          RuleCode.isAboutWhole(violation));
    }
  }

  @ParameterizedTest
  @MethodSource("examples")
  void theNeighbourIsValid(RuleExample example) {
    assertDoesNotThrow(() -> example.neighbour().get());
  }

  @ParameterizedTest
  @MethodSource("examplesOfValueTypes")
  void aStockValidatorFindsTheSame(RuleExample example) {
    Object invalid = Rejections.collected(report -> {}, () -> example.breaking().get());

    assertEquals(example.findings(), StockValidator.findingsIn(invalid));
    assertEquals(List.of(), StockValidator.findingsIn(example.neighbour().get()));
  }
}
