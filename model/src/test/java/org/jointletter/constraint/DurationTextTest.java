package org.jointletter.constraint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.time.Duration;
import java.time.Period;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DurationTextTest {

  private final DurationText.Validator validator = new DurationText.Validator();

  @ParameterizedTest
  @ValueSource(strings = {"P60D", "P2W", "P1Y", "P1Y6M", "P1Y2M3W4D", "P9999D"})
  void acceptsPeriods(String text) {
    assertNull(validator.problem(text));
    assertEquals(false, Period.parse(text).isZero());
  }

  @ParameterizedTest
  @ValueSource(strings = {"PT48H", "P1DT12H", "PT90M", "PT1H30M15S", "PT9999S"})
  void acceptsDurations(String text) {
    assertNull(validator.problem(text));
    assertEquals(false, Duration.parse(text).isZero());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "", "P", "PT", "P1DT", "P0D", "-P1D", "P-1D", "P1.5D", "P1MT1H", "P1WT1H", "P10000D",
        "P060D", "p60d", "60", "60 days", " P60D", "P60D\n", "P1D1Y", "P٦D"
      })
  void refusesOthers(String text) {
    assertNotNull(validator.problem(text));
  }
}
