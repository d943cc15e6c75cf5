package org.jointletter.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.OptionalLong;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.jointletter.constraint.Quantity;
import org.jointletter.vocabulary.CountQualifier;
import org.jointletter.vocabulary.CountUnit;
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
  void boundsFollowIt(CountQualifier qualifier, long value, int percent, long lower, long upper) {
    Count count = count(qualifier, value);
    Tolerance tolerance = Tolerance.ofPercent(percent, percent);
    assertEquals(lower, count.lowerBound(tolerance));
    assertEquals(OptionalLong.of(upper), count.upperBound(tolerance));
  }

  @Test
  void eachWordHasItsOwn() {
    Tolerance tolerance = Tolerance.ofPercent(0, 50);
    assertEquals(50, count(CountQualifier.ABOUT, 50).lowerBound(tolerance));
    assertEquals(25, count(CountQualifier.NEARLY, 50).lowerBound(tolerance));
  }

  @Test
  void compatibilityDependsOnIt() {
    Count about = Count.about(50, CountUnit.STATES);
    Count sixty = Count.exactly(60, CountUnit.STATES);
    assertTrue(about.isCompatibleWith(sixty, Tolerance.standard()));
    assertFalse(about.isCompatibleWith(sixty, Tolerance.ofPercent(10, 20)));
    Count nearly = count(CountQualifier.NEARLY, 50);
    assertFalse(nearly.isCompatibleWith(
        Count.exactly(51, CountUnit.STATES), Tolerance.ofPercent(100, 100)));
  }

  @Property
  void theStandardIsAFifthEach(
      @ForAll CountQualifier qualifier, @ForAll @LongRange(max = Quantity.MAX - 1) long value) {
    Count count = count(qualifier, value);
    Tolerance fifth = Tolerance.ofPercent(20, 20);
    assertEquals(Tolerance.standard(), fifth);
    assertEquals(Tolerance.standard().hashCode(), fifth.hashCode());
    assertEquals(count.lowerBound(), count.lowerBound(fifth));
    assertEquals(count.upperBound(), count.upperBound(fifth));
  }

  @Property
  void moreToleranceAllowsMore(
      @ForAll @LongRange(max = Quantity.MAX) long value,
      @ForAll @IntRange(max = 100) int less,
      @ForAll @IntRange(max = 100) int more) {
    Tolerance narrow = Tolerance.ofPercent(Math.min(less, more), Math.min(less, more));
    Tolerance wide = Tolerance.ofPercent(Math.max(less, more), Math.max(less, more));
    Count about = count(CountQualifier.ABOUT, value);
    assertTrue(about.lowerBound(wide) <= about.lowerBound(narrow));
    assertTrue(about.upperBound(wide).orElseThrow() >= about.upperBound(narrow).orElseThrow());
    Count nearly = count(CountQualifier.NEARLY, value);
    assertTrue(nearly.lowerBound(wide) <= nearly.lowerBound(narrow));
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

  private static Count count(CountQualifier qualifier, long value) {
    Count.Builder count = Count.builder().qualifier(qualifier).unit(CountUnit.STATES);
    if (qualifier != CountQualifier.INDEFINITE) {
      count.value(value);
    }
    if (qualifier == CountQualifier.BETWEEN) {
      count.upper(value + 1);
    }
    return count.build();
  }
}
