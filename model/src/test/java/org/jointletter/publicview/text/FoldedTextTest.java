package org.jointletter.publicview.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.jointletter.query.roster.NameKey;
import org.junit.jupiter.api.Test;

/** Names with one key for likely duplicates are one here too: nothing is lost on the way to it. */
class FoldedTextTest {

  /** What comes apart, joins, stretches, or changes with case or its neighbours. */
  private static final List<String> PIECES = List.of(
      "a", "I", "İ", "ı", "ß", "ẞ", "σ", "ς", "Σ", "ŉ", "ﬁ", "Ａ", "e\u0301", "é", "ᾳ", "7", "٧",
      "가", "ᄀ", "ᅡ", "م", "ﻡ", "ـ", "ʼ", "ʻ", "'", " ", "-", "\u200d", "\u034f", "\ufe0f", "と", "ゝ",
      "か\u3099");

  @Test
  void aKeyOfANameKeepsAllLetters() {
    for (int plane = 0; plane <= Character.MAX_CODE_POINT; plane += 0x10000) {
      Folding folding = new Folding();
      IntStream.range(plane, plane + 0x10000)
          .filter(c -> Character.getType(c) != Character.SURROGATE)
          .forEach(c -> assertKept("a" + Character.toString(c) + "b", folding));
    }
  }

  @Test
  void soDoesOneOfLettersInAnyOrder() {
    Random random = new Random(7);
    Folding folding = new Folding();
    for (int i = 0; i < 20_000; i++) {
      StringBuilder name = new StringBuilder("a");
      for (int length = random.nextInt(8); length > 0; length--) {
        name.append(PIECES.get(random.nextInt(PIECES.size())));
      }
      assertKept(name.toString(), folding);
    }
  }

  private static void assertKept(String name, Folding folding) {
    assertEquals(
        FoldedText.of(name, folding).key(),
        FoldedText.of(NameKey.of(name).getText(), folding).key(),
        () -> name.codePoints().mapToObj(Integer::toHexString).toList().toString());
  }
}
