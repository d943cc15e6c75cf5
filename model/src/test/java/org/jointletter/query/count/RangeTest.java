package org.jointletter.query.count;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Ranges of numbers, with an end or without. */
class RangeTest {

  private static final Range THREE = Range.between(3, 3);
  private static final Range THREE_TO_FIVE = Range.between(3, 5);
  private static final Range FIVE_TO_NINE = Range.between(5, 9);
  private static final Range THREE_OR_MORE = Range.from(3);

  @Test
  void isWrittenInShort() {
    assertEquals("3", THREE.toString());
    assertEquals("3–5", THREE_TO_FIVE.toString());
    assertEquals("3 or more", THREE_OR_MORE.toString());
  }

  @Test
  void doesNotEndBelowItsStart() {
    Optional<BigDecimal> two = Optional.of(BigDecimal.valueOf(2));
    assertThrows(IllegalArgumentException.class, () -> new Range(BigDecimal.valueOf(3), two));
    assertTrue(new Range(BigDecimal.valueOf(2), two).isExact());
    assertFalse(THREE_TO_FIVE.isExact() || THREE_OR_MORE.isExact());
  }

  @Test
  void isBelowAnotherIfItEndsBeforeThat() {
    assertTrue(THREE.isBelow(FIVE_TO_NINE));
    assertFalse(THREE_TO_FIVE.isBelow(FIVE_TO_NINE));
    assertFalse(THREE_OR_MORE.isBelow(FIVE_TO_NINE));
  }

  @Test
  void isWithinAnotherIfAllOfItIs() {
    assertTrue(THREE.isWithin(THREE_TO_FIVE));
    assertTrue(THREE_TO_FIVE.isWithin(THREE_TO_FIVE));
    assertTrue(FIVE_TO_NINE.isWithin(THREE_OR_MORE));
    assertFalse(FIVE_TO_NINE.isWithin(THREE_TO_FIVE));
    assertFalse(THREE_OR_MORE.isWithin(FIVE_TO_NINE));
  }

  @Test
  void intersectionIsWhatBothHave() {
    assertEquals(Optional.of(Range.between(5, 5)), FIVE_TO_NINE.intersection(THREE_TO_FIVE));
    assertEquals(Optional.of(FIVE_TO_NINE), THREE_OR_MORE.intersection(FIVE_TO_NINE));
    assertEquals(Optional.empty(), FIVE_TO_NINE.intersection(THREE));
    assertEquals(Optional.empty(), THREE.intersection(FIVE_TO_NINE));
  }

  @Test
  void sumsAndHullsMayHaveNoEnd() {
    assertEquals(Range.between(8, 14), THREE_TO_FIVE.plus(FIVE_TO_NINE));
    assertEquals(Range.from(8), THREE_OR_MORE.plus(FIVE_TO_NINE));
    assertEquals(Range.between(3, 9), FIVE_TO_NINE.hull(THREE_TO_FIVE));
    assertEquals(THREE_OR_MORE, FIVE_TO_NINE.hull(THREE_OR_MORE));
  }
}
