package org.jointletter.words;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;

/** Values stand in the places of a sentence, as they are. */
class SentenceTest {

  @Test
  void valuesStandInTheOrderOfTheirNames() {
    assertEquals(
        "must have a, and has 7", Sentence.of("must have {max}, and has {length}", "a", 7));
  }

  @Test
  void aNameThatOccursTwiceHasOneValue() {
    assertEquals("30 of 30 days", Sentence.of("{days} of {days} days", 30));
  }

  @Test
  void aValueIsNotLookedInto() {
    assertEquals("{max} $1 \\", Sentence.of("{a} {b} {c}", "{max}", "$1", "\\"));
  }

  @Test
  void thereAreAsManyValuesAsNames() {
    assertThrows(IllegalArgumentException.class, () -> Sentence.of("{a} {b}", 1));
    assertThrows(IllegalArgumentException.class, () -> Sentence.of("{a} {a}", 1, 2));
    assertThrows(IllegalArgumentException.class, () -> Sentence.of("none", 1));
  }
}
