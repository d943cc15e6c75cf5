package org.jointletter.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.validation.ConstraintViolationException;
import java.math.BigDecimal;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.jointletter.constraint.Amount;
import org.jointletter.vocabulary.Code;
import org.jointletter.vocabulary.Qualifier;
import org.jointletter.vocabulary.QuantityRole;
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
  void hasBounds(Qualifier qualifier, Long value, BigDecimal lower, BigDecimal upper) {
    Quantity count = count(qualifier, value);
    assertEquals(lower, count.lowerBound());
    assertEquals(Optional.ofNullable(upper), count.upperBound());
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
    assertEquals(BigDecimal.ZERO, count.lowerBound());
    assertEquals(Optional.empty(), count.upperBound());
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
    assertTrue(first
        .upperBound()
        .filter(most -> most.compareTo(first.lowerBound()) < 0)
        .isEmpty());
    assertTrue(first.isCompatibleWith(first));
  }

  @ParameterizedTest
  @CsvSource({
    "EXACT, 4.5, 4.5, 4.5",
    "AT_LEAST, 4.5, 4.5,",
    "MORE_THAN, 4.5, 4.500001,",
    "MORE_THAN, 50, 50.000001,",
    "FEWER_THAN, 50, 0, 49.999999",
    "FEWER_THAN, 0, 0, 0",
    "NEARLY, 50, 40, 49.999999",
    "ABOUT, 4.5, 3.6, 5.4",
    "ABOUT, 0.000001, 0.000001, 0.000001"
  })
  void measuresHaveBoundsWithDecimals(
      Qualifier qualifier, BigDecimal value, BigDecimal lower, BigDecimal upper) {
    Quantity percent =
        Quantity.percent(value, "the members").toBuilder().qualifier(qualifier).build();
    assertEquals(lower, percent.lowerBound());
    assertEquals(Optional.ofNullable(upper), percent.upperBound());
  }

  @ParameterizedTest
  @CsvSource({"4.50, 4.5", "100.00, 100", "1E+3, 1000", "0E-3, 0", "4500E-3, 4.5"})
  void numbersOfOneValueAreEqual(BigDecimal number, BigDecimal canonical) {
    Quantity percent = Quantity.percent(number, "the members");
    assertEquals(Optional.of(canonical), percent.getValue());
    assertEquals(Quantity.percent(canonical, "the members"), percent);
    assertEquals(Quantity.percent(canonical, "the members").hashCode(), percent.hashCode());
  }

  @ParameterizedTest
  @CsvSource({
    "0.000001, true",
    "0.0000001, false",
    "0.0000010, true",
    "123456789.123456, true",
    "1234567890.123456, false",
    "9007199254740991, true",
    "9007199254740992, false",
    "9007199254740991.0, true",
    "1E+999999999, false",
    "1E-999999999, false",
    "-0.1, false"
  })
  void everyJsonLibraryKeepsTheDigits(BigDecimal number, boolean kept) {
    if (kept) {
      assertTrue(Quantity.percent(number, "all").getValue().isPresent());
    } else {
      assertThrows(ConstraintViolationException.class, () -> Quantity.percent(number, "all"));
    }
  }

  @Test
  void onlyTheSameThingIsCompared() {
    BigDecimal five = BigDecimal.valueOf(5);
    BigDecimal six = BigDecimal.valueOf(6);
    Quantity members = Quantity.percent(five, "the members");
    assertFalse(members.isCompatibleWith(Quantity.percent(six, "the members")));
    assertTrue(members.isCompatibleWith(Quantity.percent(six, "the signers")));
    Quantity francs = Quantity.money(five, "CHF");
    assertFalse(francs.isCompatibleWith(Quantity.money(six, "CHF")));
    assertTrue(francs.isCompatibleWith(Quantity.money(six, "NOK")));
    Quantity goal = exactly(7).toBuilder().role(QuantityRole.GOAL).build();
    assertTrue(goal.isCompatibleWith(exactly(8)));
    assertFalse(
        goal.isCompatibleWith(exactly(8).toBuilder().role(QuantityRole.GOAL).build()));
    assertTrue(exactly(8).isPlainCount());
    assertFalse(goal.isPlainCount());
  }

  @Test
  void ofAUnitThatIsNotKnownThereMayBeAnyPart() {
    Quantity.Builder litres =
        Quantity.builder().unit("ngo:litres").qualifier(Qualifier.MORE_THAN).value(3);
    Quantity half = Quantity.builder()
        .unit("ngo:litres")
        .qualifier(Qualifier.EXACT)
        .value(new BigDecimal("3.5"))
        .build();
    assertTrue(litres.build().isCompatibleWith(half));
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
