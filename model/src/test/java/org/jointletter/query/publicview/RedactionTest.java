package org.jointletter.query.publicview;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RedactionTest {

  private static final Redaction NAMES = redaction(
      "Jane Doe", "Zoë Łuk", "O'Brien", "Li", "穆星河", "محمد علي", "José", "Ottoline Moor", "X");

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "signed by Jane Doe, twice|signed by [withheld], twice",
        "JANE DOE|[withheld]",
        "Jane\u00a0\u2066Doe\u2069|[withheld]\u2069",
        "Ja\u200dne D\u00adoe|[withheld]",
        "Ja<b>ne</b> <i>Doe</i>!|[withheld]</i>!",
        "Jane&nbsp;D&#111;e|[withheld]",
        "https://a.example/jane%20doe?x|https://a.example/[withheld]?x",
        "{\"by\":\"Jane\\nDoe\"}|{\"by\":\"[withheld]\"}",
        "{\"by\":\"\\\\\\\"Jane\\\\u0020Doe\"}|{\"by\":\"\\\\\\\"[withheld]\"}",
        "statement-of-jane-doe-2020|statement-of-[withheld]-2020",
        "ngo:janeDoe|ngo:[withheld]",
        "zoe-luk|[withheld]",
        "Zoe\u0308 Łuk|[withheld]",
        "OBrien and O’Brien|[withheld] and [withheld]",
        "Ms Li spoke|Ms [withheld] spoke",
        "由穆星河签署|由[withheld]签署",
        "ومحمد علي|[withheld]",
        "Jose\u0301 too|[withheld] too",
        "the Ottolinemoors|the [withheld]",
        "X|[withheld]",
        "x.|[withheld]"
      })
  void findsANameHoweverItIsWritten(String text, String redacted) {
    assertEquals(redacted, NAMES.redacted(text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"Jane", "Janet Doern", "janedoer", "lily, olives", "X marks the spot", "O", "…", ""
      })
  void leavesTheRest(String text) {
    assertSame(text, NAMES.redacted(text));
    assertFalse(NAMES.finds(text));
  }

  @Test
  void whatFollowsAMarkIsNoWordOfItsOwn() {
    assertEquals("[withheld]", redaction("Lindgrensson", "ab").redacted("Lindgrenssonab"));
  }

  @Test
  void whatHasNoLettersIsFoundAlone() {
    Redaction stars = redaction("***");
    assertEquals("[withheld]", stars.redacted("***"));
    assertEquals("*** or not", stars.redacted("*** or not"));
  }

  @Test
  void codesAreFoundAlone() {
    Redaction norway = new Redaction(List.of(), List.of("NO"), new Folding());
    assertTrue(norway.finds("NO"));
    assertFalse(norway.finds("We say no."));
  }

  @Test
  void nothingIsFoundIfThereIsNothingToFind() {
    assertTrue(redaction().isEmpty());
    assertFalse(redaction().finds("anything"));
  }

  @Test
  void longTextsOfOneWordTakeNoTime() {
    String text = "x".repeat(1_000_000);
    assertEquals("[withheld]", redaction("xxxxxxxx", "xxxxxxxxx").redacted(text));
  }

  @ParameterizedTest
  @ValueSource(strings = {"%41", "\\", "&#65", "<", "<a", "\u0308", "<a>"})
  void longTextsOfEscapesTakeNoTime(String escape) {
    assertTimeout(
        Duration.ofSeconds(20), () -> NAMES.redacted(escape.repeat(1_000_000 / escape.length())));
  }

  private static Redaction redaction(String... words) {
    return new Redaction(List.of(words), List.of(), new Folding());
  }
}
