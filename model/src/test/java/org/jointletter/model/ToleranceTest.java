package org.jointletter.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.jointletter.constraint.Amount;
import org.jointletter.vocabulary.Qualifier;
import org.jointletter.vocabulary.Unit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ToleranceTest {

  @ParameterizedTest
  @CsvSource({
    "ABOUT, 52, 20, 42, 62",
    "ABOUT, 52, 0, 52, 52",
    "ABOUT, 52, 100, 0, 104",
    "ABOUT, 3, 33, 3, 3",
    "ABOUT, 199, 1, 198, 200",
    "NEARLY, 52, 20, 42, 51",
    "NEARLY, 52, 0, 51, 51",
    "NEARLY, 52, 100, 0, 51",
    "EXACT, 52, 100, 52, 52"
  })
  void boundsFollowIt(Qualifier qualifier, long value, int percent, long lower, long upper) {
    Quantity count = count(qualifier, value);
    Tolerance tolerance = Tolerance.ofPercent(percent, percent);
    assertEquals(BigDecimal.valueOf(lower), count.lowerBound(tolerance));
    assertEquals(Optional.of(BigDecimal.valueOf(upper)), count.upperBound(tolerance));
  }

  @Test
  void eachWordHasItsOwn() {
    Tolerance tolerance = Tolerance.ofPercent(0, 50);
    assertEquals(BigDecimal.valueOf(50), count(Qualifier.ABOUT, 50).lowerBound(tolerance));
    assertEquals(BigDecimal.valueOf(25), count(Qualifier.NEARLY, 50).lowerBound(tolerance));
  }

  @Test
  void compatibilityDependsOnIt() {
    Quantity about = Quantity.about(50, Unit.STATES);
    Quantity sixty = Quantity.exactly(60, Unit.STATES);
    assertTrue(about.isCompatibleWith(sixty, Tolerance.standard()));
    assertFalse(about.isCompatibleWith(sixty, Tolerance.ofPercent(10, 20)));
    Quantity nearly = count(Qualifier.NEARLY, 50);
    assertFalse(
        nearly.isCompatibleWith(Quantity.exactly(51, Unit.STATES), Tolerance.ofPercent(100, 100)));
  }

  @Property
  void theStandardIsAFifthEach(
      @ForAll Qualifier qualifier, @ForAll @LongRange(max = Amount.MAX - 1) long value) {
    Quantity count = count(qualifier, value);
    Tolerance fifth = Tolerance.ofPercent(20, 20);
    assertEquals(Tolerance.standard(), fifth);
    assertEquals(Tolerance.standard().hashCode(), fifth.hashCode());
    assertEquals(count.lowerBound(), count.lowerBound(fifth));
    assertEquals(count.upperBound(), count.upperBound(fifth));
  }

  @Property
  void moreToleranceAllowsMore(
      @ForAll @LongRange(max = Amount.MAX) long value,
      @ForAll @IntRange(max = 100) int less,
      @ForAll @IntRange(max = 100) int more) {
    Tolerance narrow = Tolerance.ofPercent(Math.min(less, more), Math.min(less, more));
    Tolerance wide = Tolerance.ofPercent(Math.max(less, more), Math.max(less, more));
    Quantity about = count(Qualifier.ABOUT, value);
    assertTrue(about.lowerBound(wide).compareTo(about.lowerBound(narrow)) <= 0);
    assertTrue(
        about.upperBound(wide).orElseThrow().compareTo(about.upperBound(narrow).orElseThrow())
            >= 0);
    Quantity nearly = count(Qualifier.NEARLY, value);
    assertTrue(nearly.lowerBound(wide).compareTo(nearly.lowerBound(narrow)) <= 0);
  }

  @ParameterizedTest
  @CsvSource({"-1, 0", "0, -1", "101, 0", "0, 101"})
  void isAShare(int about, int nearly) {
    assertThrows(IllegalArgumentException.class, () -> Tolerance.ofPercent(about, nearly));
  }

  @Test
  void tellsWhatItAllows() {
    assertEquals(10, Tolerance.ofPercent(10, 30).getAboutPercent());
    assertEquals(30, Tolerance.ofPercent(10, 30).getNearlyPercent());
  }

  @Test
  void isEqualByValue() {
    assertNotEquals(Tolerance.ofPercent(1, 2), Tolerance.ofPercent(2, 1));
    assertNotEquals(Tolerance.standard(), null);
    assertEquals("Tolerance[about 20 %, nearly 20 %]", Tolerance.standard().toString());
  }

  private static Quantity count(Qualifier qualifier, long value) {
    Quantity.Builder count = Quantity.builder().qualifier(qualifier).unit(Unit.STATES);
    if (qualifier != Qualifier.INDEFINITE) {
      count.value(value);
    }
    if (qualifier == Qualifier.BETWEEN) {
      count.upper(value + 1);
    }
    return count.build();
  }
}
