package org.jointletter.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.OptionalLong;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.jointletter.constraint.Amount;
import org.jointletter.vocabulary.Code;
import org.jointletter.vocabulary.Qualifier;
import org.jointletter.vocabulary.Unit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class QuantityTest {

  private static final long MAX = Amount.MAX;

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
  void hasBounds(Qualifier qualifier, Long value, long lower, Long upper) {
    Quantity count = count(qualifier, value);
    assertEquals(lower, count.lowerBound());
    assertEquals(upper == null ? OptionalLong.empty() : OptionalLong.of(upper), count.upperBound());
  }

  @ParameterizedTest
  @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "OTHER")
  void everyQualifierHasAShortForm(Qualifier qualifier) {
    Quantity count = switch (qualifier) {
      case EXACT -> Quantity.exactly(50, Unit.STATES);
      case AT_LEAST -> Quantity.atLeast(50, Unit.STATES);
      case MORE_THAN -> Quantity.moreThan(50, Unit.STATES);
      case ABOUT -> Quantity.about(50, Unit.STATES);
      case NEARLY -> Quantity.nearly(50, Unit.STATES);
      case AT_MOST -> Quantity.atMost(50, Unit.STATES);
      case FEWER_THAN -> Quantity.fewerThan(50, Unit.STATES);
      case BETWEEN -> Quantity.between(50, 60, Unit.STATES);
      case INDEFINITE -> Quantity.indefinite(Unit.STATES);
      case OTHER -> throw new AssertionError(qualifier);
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
      Qualifier one, long value, Qualifier other, long otherValue, boolean compatible) {
    assertEquals(compatible, count(one, value).isCompatibleWith(count(other, otherValue)));
  }

  @Test
  void claimsAboutDifferentThingsOrTimesDoNotContradict() {
    Quantity seven = Quantity.exactly(7, Unit.STATES);
    assertTrue(seven.isCompatibleWith(Quantity.exactly(8, Unit.COUNTRIES)));
    assertTrue(asOf(seven, "2020-06").isCompatibleWith(asOf(exactly(8), "2020-07")));
    assertTrue(!asOf(seven, "2020").isCompatibleWith(asOf(exactly(8), "2020-07")));
    assertTrue(!asOf(seven, "2020").isCompatibleWith(exactly(8)));
  }

  @Test
  void anUnknownQualifierHasNoBounds() {
    Quantity count = Quantity.builder()
        .qualifier(Code.of(Qualifier.class, "ngo:dozens"))
        .value(24L)
        .unit(Unit.STATES)
        .build();
    assertEquals(0, count.lowerBound());
    assertEquals(OptionalLong.empty(), count.upperBound());
  }

  @Property
  void compatibilityIsMutualAndEachClaimAgreesWithItself(
      @ForAll Qualifier one,
      @ForAll Qualifier other,
      @ForAll @LongRange(min = 0, max = MAX - 10) long a,
      @ForAll @LongRange(min = 0, max = 400) long b) {
    Quantity first = count(one, a);
    Quantity second = count(other, b);
    assertEquals(first.isCompatibleWith(second), second.isCompatibleWith(first));
    assertTrue(first.lowerBound() <= first.upperBound().orElse(Long.MAX_VALUE));
    assertTrue(first.isCompatibleWith(first));
  }

  private static Quantity exactly(long value) {
    return Quantity.exactly(value, Unit.STATES);
  }

  private static Quantity asOf(Quantity count, String date) {
    return count.toBuilder().asOf(date).build();
  }

  private static Quantity count(Qualifier qualifier, Long value) {
    Quantity.Builder count = Quantity.builder().qualifier(qualifier).unit(Unit.STATES);
    if (qualifier != Qualifier.INDEFINITE) {
      count.value(value);
    }
    if (qualifier == Qualifier.BETWEEN) {
      count.upper(value + 10);
    }
    return count.build();
  }
}
