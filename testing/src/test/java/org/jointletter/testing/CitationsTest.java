package org.jointletter.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.validation.ConstraintViolationException;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;
import org.jointletter.attribute.AllAttributes;
import org.jointletter.attribute.Attributes;
import org.jointletter.constraint.RuleCode;
import org.jointletter.model.Citation;
import org.jointletter.model.Dossier;

/** The model looks for citations wherever one can stand. */
class CitationsTest {

  @Property(tries = 100)
  @StatisticsReport(StatisticsReport.StatisticsReportMode.OFF)
  void everyCitationMissesItsSourceWhenThereIsNone(@ForAll Dossier dossier) {
    long citations = citations(dossier).count();
    assertEquals(citations, brokenReferences(dossier.toBuilder().sources(List.of())));
    Statistics.collect(citations > 0);
    Statistics.coverage(coverage -> coverage.check(true).count(count -> count > 30));
  }

  private static long brokenReferences(Dossier.Builder builder) {
    try {
      builder.build();
      return 0;
    } catch (ConstraintViolationException e) {
      return e.getConstraintViolations().stream()
          .filter(violation -> RuleCode.of(violation).equals("references-resolve"))
          .count();
    }
  }

  private static Stream<Citation> citations(Object value) {
    if (value instanceof Citation citation) {
      return Stream.of(citation).filter(each -> each.getSource().isPresent());
    }
    return AllAttributes.get().stream()
        .filter(type -> type.type().isInstance(value))
        .flatMap(type -> citations(type, value));
  }

  private static <T, B> Stream<Citation> citations(Attributes<T, B> type, Object value) {
    T holder = type.type().cast(value);
    return type.all().stream()
        .flatMap(attribute -> attribute.values(holder).stream())
        .flatMap(CitationsTest::citations);
  }
}
