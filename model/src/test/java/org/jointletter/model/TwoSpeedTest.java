package org.jointletter.model;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;
import org.jointletter.model.Builders.Built;

/**
 * The fast check and Hibernate Validator come to the same verdict. With
 * {@code -Dtwo-speed.cases=200}, each try is as many cases, which makes a million.
 */
class TwoSpeedTest {

  private static final int CASES = Integer.getInteger("two-speed.cases", 1);

  @Property(tries = 5_000, edgeCases = EdgeCasesMode.NONE)
  @StatisticsReport(StatisticsReport.StatisticsReportMode.OFF)
  void theFastCheckAgreesWithHibernateValidator(
      @ForAll("valueTypes") Class<?> type, @ForAll long seed) {
    Random random = new Random(seed);
    for (int i = 0; i < CASES; i++) {
      boolean valid = verdictOfBoth(Filling.atRandom(random, Pool::valid).builder(type));
      Statistics.collect(type.getSimpleName(), valid);
    }
    Statistics.coverage(coverage -> {
      for (Class<?> each : ValueTypes.all()) {
        coverage.check(each.getSimpleName(), true).count(count -> count >= 1);
        coverage.check(each.getSimpleName(), false).count(count -> count >= 1);
      }
    });
  }

  private static boolean verdictOfBoth(Object builder) {
    Built built = Builders.buildCollected(builder);
    List<Finding> stock = StockValidator.findingsIn(built.value());

    assertEquals(stock.isEmpty(), built.isValid(), () -> "fast: " + built.reports() + stock);
    if (built.isValid()) {
      assertDoesNotThrow(() -> Builders.build(builder));
    } else {
      assertEquals(stock, Finding.thrownBy(() -> Builders.build(builder)));
      assertEquals(stock, Finding.in(built.reports().get(0)));
    }
    return built.isValid();
  }

  @Property(tries = 1_500, edgeCases = EdgeCasesMode.NONE)
  void collectingGoesOnAfterPartsWereRejected(
      @ForAll("valueTypes") Class<?> type, @ForAll long seed) {
    Random random = new Random(seed);
    Filling filling = Filling.atRandom(
        random, part -> random.nextBoolean() ? Pool.rejected(part) : Pool.valid(part));
    Built built = assertDoesNotThrow(() -> Builders.buildCollected(filling.builder(type)));
    assertFalse(built.reports().size() > 1, "a value is reported on once");
  }

  @Provide
  Arbitrary<Class<?>> valueTypes() {
    return Arbitraries.of(ValueTypes.all());
  }
}
