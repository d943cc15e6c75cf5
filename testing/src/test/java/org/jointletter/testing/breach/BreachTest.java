package org.jointletter.testing.breach;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;
import org.jointletter.constraint.RuleCode;
import org.jointletter.model.Text;
import org.junit.jupiter.api.Test;

/** A breach breaks its rule at its place, and nothing else. */
class BreachTest {

  /** The codes that the model agreed on. */
  private static final Path CODES =
      Path.of("../model/src/test/resources/org/jointletter/model/rule-codes.txt");

  @Test
  void everyRuleIsBroken() throws IOException {
    assertEquals(new TreeSet<>(Files.readAllLines(CODES)), Breaches.codes());
  }

  @Property(tries = 1_000, edgeCases = EdgeCasesMode.NONE)
  @StatisticsReport(StatisticsReport.StatisticsReportMode.OFF)
  void isRefusedForItsRuleAlone(@ForAll Breach breach) {
    ConstraintViolationException thrown =
        assertThrows(ConstraintViolationException.class, breach::build, breach::toString);
    List<String> found = thrown.getConstraintViolations().stream()
        .map(BreachTest::toString)
        .sorted()
        .toList();
    assertEquals(
        breach.paths().stream().map(path -> breach.code() + " " + path).toList(),
        found,
        breach::toString);
    Statistics.collect(breach.code());
    Statistics.coverage(coverage ->
        Breaches.codes().forEach(code -> coverage.check(code).count(count -> count >= 1)));
  }

  @Test
  void whatThereIsNotIsRefused() {
    assertThrows(IllegalArgumentException.class, () -> Breaches.of("slugs"));
    assertThrows(IllegalArgumentException.class, () -> Breaches.of("slug", Text.class));
  }

  private static String toString(ConstraintViolation<?> violation) {
    return RuleCode.of(violation) + " " + violation.getPropertyPath();
  }
}
