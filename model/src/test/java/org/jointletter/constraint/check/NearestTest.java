package org.jointletter.constraint.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
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

  /** Words of two letters, three to eight of them, each with each. */
  @Test
  void distancesAreThoseOfTheWholeTable() {
    List<String> words = IntStream.range(0, 1 << 8)
        .mapToObj(i -> Integer.toBinaryString(i | 1 << 8).substring(1 + i % 6))
        .map(bits -> bits.replace('0', 'a').replace('1', 'b'))
        .distinct()
        .toList();
    for (String word : words) {
      for (String known : words) {
        int most = Math.min(word.length(), known.length()) < 6 ? 1 : 2;
        assertEquals(
            distance(word, known) <= most,
            Nearest.to(word, List.of(known)).isPresent(),
            word + " " + known);
      }
    }
  }

  /** Optimal string alignment, as textbooks have it. */
  private static int distance(String a, String b) {
    int[][] table = new int[a.length() + 1][b.length() + 1];
    for (int i = 0; i <= a.length(); i++) {
      for (int j = 0; j <= b.length(); j++) {
        if (i == 0 || j == 0) {
          table[i][j] = i + j;
          continue;
        }
        int replaced = table[i - 1][j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        table[i][j] = Math.min(replaced, Math.min(table[i - 1][j], table[i][j - 1]) + 1);
        if (i > 1
            && j > 1
            && a.charAt(i - 1) == b.charAt(j - 2)
            && a.charAt(i - 2) == b.charAt(j - 1)) {
          table[i][j] = Math.min(table[i][j], table[i - 2][j - 2] + 1);
        }
      }
    }
    return table[a.length()][b.length()];
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
