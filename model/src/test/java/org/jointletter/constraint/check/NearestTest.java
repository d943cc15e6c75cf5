package org.jointletter.constraint.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NearestTest {

  private static final List<String> KNOWN =
      List.of("open-letter", "petition", "signOn", "joint", "join", "id", "on");

  @ParameterizedTest
  @CsvSource({
    "open-lettre, open-letter",
    "openletter, open-letter",
    "OPEN_LETTER, open-letter",
    "open-leter, open-letter",
    "open-letters, open-letter",
    "opne-lettre, open-letter",
    "petiton, petition",
    "pettion, petition",
    "sign-on, signOn",
    "sgin-on, signOn",
    "ID, id",
    "jiont, joint",
    "joint, joint",
    "joins, joint",
    "jointt, joint"
  })
  void aMisspeltWordIsNearTheKnownOne(String word, String known) {
    assertEquals(Optional.of(known), Nearest.to(word, KNOWN));
  }

  @ParameterizedTest
  @CsvSource({
    "open-mail",
    "pet",
    "at",
    "in",
    "o",
    "''",
    "i",
    "xoinz",
    "vigil",
    "enleter",
    "statement"
  })
  void anotherWordIsNearNone(String word) {
    assertEquals(Optional.empty(), Nearest.to(word, KNOWN));
  }

  @Test
  void theFirstOfSeveralIsTaken() {
    assertEquals(Optional.of("bat"), Nearest.to("cat", List.of("dog", "bat", "hat")));
    assertEquals(Optional.of("cats"), Nearest.to("caats", List.of("cantos", "cats", "coats")));
  }

  @Test
  void nothingIsNearNothing() {
    assertEquals(Optional.empty(), Nearest.to("word", List.of()));
  }

  @Test
  void aLongWordCostsNoMoreThanAShortOne() {
    String word = "petition".repeat(10_000_000);
    Assertions.assertTimeout(Duration.ofSeconds(5), () -> {
      for (int i = 0; i < 100_000; i++) {
        Nearest.to(word, KNOWN);
      }
    });
  }
}
