package org.jointletter.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.OptionalLong;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.jointletter.constraint.Quantity;
import org.jointletter.vocabulary.Code;
import org.jointletter.vocabulary.CountQualifier;
import org.jointletter.vocabulary.CountUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class CountTest {

  private static final long MAX = Quantity.MAX;

  @ParameterizedTest
  @CsvSource({
    "EXACT, 321, 321, 321",
    "AT_LEAST, 300, 300,",
    "MORE_THAN, 300, 301,",
    "ABOUT, 50, 40, 60",
    "NEARLY, 50, 40, 49",
    "NEARLY, 1, 0, 0",
    "AT_MOST, 50, 0, 50",
    "FEWER_THAN, 50, 0, 49",
    "FEWER_THAN, 0, 0, 0",
    "BETWEEN, 50, 50, 60",
    "INDEFINITE, , 0,",
    "MORE_THAN, 9007199254740991, 9007199254740992,",
    "ABOUT, 9007199254740991, 7205759403792793, 10808639105689189"
  })
  void hasBounds(CountQualifier qualifier, Long value, long lower, Long upper) {
    Count count = count(qualifier, value);
    assertEquals(lower, count.lowerBound());
    assertEquals(upper == null ? OptionalLong.empty() : OptionalLong.of(upper), count.upperBound());
  }

  @ParameterizedTest
  @EnumSource
  void everyQualifierHasAShortForm(CountQualifier qualifier) {
    Count count = switch (qualifier) {
      case EXACT -> Count.exactly(50, CountUnit.STATES);
      case AT_LEAST -> Count.atLeast(50, CountUnit.STATES);
      case MORE_THAN -> Count.moreThan(50, CountUnit.STATES);
      case ABOUT -> Count.about(50, CountUnit.STATES);
      case NEARLY -> Count.nearly(50, CountUnit.STATES);
      case AT_MOST -> Count.atMost(50, CountUnit.STATES);
      case FEWER_THAN -> Count.fewerThan(50, CountUnit.STATES);
      case BETWEEN -> Count.between(50, 60, CountUnit.STATES);
      case INDEFINITE -> Count.indefinite(CountUnit.STATES);
    };
    assertEquals(count(qualifier, 50L), count);
  }

  @ParameterizedTest
  @CsvSource({
    "EXACT, 321, MORE_THAN, 300, true",
    "NEARLY, 50, EXACT, 51, false",
    "NEARLY, 50, EXACT, 50, false",
    "ABOUT, 50, EXACT, 51, true",
    "EXACT, 300, MORE_THAN, 300, false",
    "AT_LEAST, 300, AT_MOST, 300, true",
    "FEWER_THAN, 300, AT_LEAST, 300, false",
    "BETWEEN, 50, EXACT, 60, true",
    "BETWEEN, 50, EXACT, 61, false",
    "EXACT, 7, EXACT, 8, false"
  })
  void twoClaimsCanBothBeRightOrNot(
      CountQualifier one, long value, CountQualifier other, long otherValue, boolean compatible) {
    assertEquals(compatible, count(one, value).isCompatibleWith(count(other, otherValue)));
  }

  @Test
  void claimsAboutDifferentThingsOrTimesDoNotContradict() {
    Count seven = Count.exactly(7, CountUnit.STATES);
    assertTrue(seven.isCompatibleWith(Count.exactly(8, CountUnit.COUNTRIES)));
    assertTrue(asOf(seven, "2020-06").isCompatibleWith(asOf(exactly(8), "2020-07")));
    assertTrue(!asOf(seven, "2020").isCompatibleWith(asOf(exactly(8), "2020-07")));
    assertTrue(!asOf(seven, "2020").isCompatibleWith(exactly(8)));
  }

  @Test
  void anUnknownQualifierHasNoBounds() {
    Count count = Count.builder()
        .qualifier(Code.of(CountQualifier.class, "ngo:dozens"))
        .value(24L)
        .unit(CountUnit.STATES)
        .build();
    assertEquals(0, count.lowerBound());
    assertEquals(OptionalLong.empty(), count.upperBound());
  }

  @Property
  void compatibilityIsMutualAndEachClaimAgreesWithItself(
      @ForAll CountQualifier one,
      @ForAll CountQualifier other,
      @ForAll @LongRange(min = 0, max = MAX - 10) long a,
      @ForAll @LongRange(min = 0, max = 400) long b) {
    Count first = count(one, a);
    Count second = count(other, b);
    assertEquals(first.isCompatibleWith(second), second.isCompatibleWith(first));
    assertTrue(first.lowerBound() <= first.upperBound().orElse(Long.MAX_VALUE));
    assertTrue(first.isCompatibleWith(first));
  }

  private static Count exactly(long value) {
    return Count.exactly(value, CountUnit.STATES);
  }

  private static Count asOf(Count count, String date) {
    return count.toBuilder().asOf(date).build();
  }

  private static Count count(CountQualifier qualifier, Long value) {
    Count.Builder count = Count.builder().qualifier(qualifier).unit(CountUnit.STATES);
    if (qualifier != CountQualifier.INDEFINITE) {
      count.value(value);
    }
    if (qualifier == CountQualifier.BETWEEN) {
      count.upper(value + 10);
    }
    return count.build();
  }
}
