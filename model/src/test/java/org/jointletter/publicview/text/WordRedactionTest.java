package org.jointletter.publicview.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import org.jointletter.constraint.Characters;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WordRedactionTest {

  /** Made anew for each test, since it remembers what it has folded. */
  private final WordRedaction names = redaction(
      "Jane Doe",
      "Zoë Łuk",
      "O'Brien",
      "Li",
      "穆星河",
      "محمد علي",
      "José",
      "Ottoline Moor",
      "X",
      "Lindgren",
      "Lindahl",
      "علي",
      "صالح",
      "राम",
      "Mar'yanova",
      "Oksana Maryanova",
      "Ka'ala",
      "Group of 250",
      "Groß Straße",
      "Álvarez",
      "Θεο");

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
        "\\u004aane Doe|[withheld]",
        "%4Aane%20D%6fe|[withheld]",
        "&#74;ane D&#x6F;e|[withheld]",
        "J&#97ne Doe|[withheld]",
        "<b>Ja</b>ne Doe|<b>[withheld]",
        "L&shy;i|[withheld]",
        "ms&nbsp;li|ms&nbsp;[withheld]",
        "ms\\nli|ms\\n[withheld]",
        "ms&#1114112;li|ms&#1114112;[withheld]",
        "by Jane Doe, O'Brien; and Li|by [withheld]; and [withheld]",
        "JaneDoe/Jose\\nLi: we|[withheld]: we",
        "<i>Jane Doe</i><br/>&nbsp;<i>Li</i>|<i>[withheld]</i>",
        "Jane Doe\u061c\u061c|[withheld]\u061c\u061c",
        "Jane Doe\u200e\u200f|[withheld]\u200e\u200f",
        "Jane Doe\u202a\u202e|[withheld]\u202a\u202e",
        "Jane Doe\u2066\u2069|[withheld]\u2066\u2069",
        "Jane Doe\u200d|[withheld]",
        "Jane Doe\u206a|[withheld]",
        "Ja\u3164ne\uffa0Doe|[withheld]",
        "J\u115fane\u1160Doe|[withheld]",
        "Jane\u2800D\u2800oe|[withheld]",
        "Ja\u17b4ne D\u17b5oe|[withheld]",
        "Ja\u034fne\ufe0e Doe\ufe0f|[withheld]",
        "Ja\ufffcne Doe|[withheld]",
        "Ja\ud82f\udca0ne Doe|[withheld]",
        "Ja\udb40\udc4ane D\udb40\uddefoe|[withheld]",
        "Ja\uffffne D\ufdd0oe|[withheld]",
        "ms\u3164li\u3164spoke|ms\u3164[withheld]\u3164spoke",
        "ms\u200bli\u2800spoke|ms\u200b[withheld]\u2800spoke",
        "jose|[withheld]",
        "Ms Li spoke|Ms [withheld] spoke",
        "ms\u2014li|ms\u2014[withheld]",
        "msLi|ms[withheld]",
        "7li8|7[withheld]8",
        "\ud83c\udf88li\ud83c\udf88|\ud83c\udf88[withheld]\ud83c\udf88",
        "Lindgrens|[withheld]",
        "وصالح|[withheld]",
        "राम।|[withheld]।",
        "由穆星河签署|由[withheld]签署",
        "ومحمد علي|[withheld]",
        "Jose\u0301 too|[withheld] too",
        "the Ottolinemoors|the [withheld]",
        "كلمة محـمد عـلي اليوم|كلمة [withheld] اليوم",
        "محـــمدـ علي|[withheld]",
        "Oksana Marʼyanova|[withheld]",
        "O. Marʹyanova|O. [withheld]",
        "by MARʻYANOVA, again|by [withheld], again",
        "Kaʻala|[withheld]",
        "Liʼs|[withheld]ʼs",
        "O\u02b9Brien or O\u02cfBrien|[withheld] or [withheld]",
        "O\u02eeBrien or O\ua78bBrien or O\ua78cBrien|[withheld] or [withheld] or [withheld]",
        "GROSS STRAẞE|[withheld]",
        "Jos&eacute; &Aacute;lvarez-&Lstrok;uk|[withheld]-&Lstrok;uk",
        "Zo&euml; &Lstrok;uk|[withheld]",
        "by Gro&szlig; Stra&szlig;e|by [withheld]",
        "Jos%E9|[withheld]",
        "&Aacute;lvarez&nbsp;&aelig;|[withheld]&nbsp;&aelig;",
        "محمد على|[withheld]",
        "محمد علی|[withheld]",
        "Group of ٢٥٠|[withheld]",
        "Jos&eacute;&sdot;Li|[withheld]",
        "&Theta;&epsilon;&omicron;|[withheld]",
        "X|[withheld]",
        "x.|[withheld]"
      })
  void findsANameHoweverItIsWritten(String text, String redacted) {
    assertEquals(redacted, names.redacted(text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Jane",
        "Janet Doern",
        "janedoer",
        "lily, olives",
        "MSLI",
        "Lindahls",
        "وعلي",
        "रामायण",
        "X marks the spot",
        "O",
        "\u0080",
        "…",
        ""
      })
  void leavesTheRest(String text) {
    assertSame(text, names.redacted(text));
    assertFalse(names.finds(text));
  }

  @Test
  void whatFollowsAMarkIsNoWordOfItsOwn() {
    assertEquals("[withheld]", redaction("Lindgrensson", "ab").redacted("Lindgrenssonab"));
  }

  /** What looked like the beginning of one name holds, or is, the beginning of another. */
  @Test
  void aNameIsFoundInsideWhatBeginsLikeIt() {
    assertEquals("An [withheld]", redaction("Ananas").redacted("An Ananas"));
    assertEquals(
        "New [withheld] too",
        redaction("New Harbour Watch Team", "Harbour Watch").redacted("New Harbour Watch too"));
  }

  @Test
  void namesThatOverlapGoAsOne() {
    assertEquals("[withheld]", redaction("Jane Doe", "Doe X").redacted("Jane Doe X"));
  }

  @Test
  void whatHasNoLettersIsFoundAlone() {
    WordRedaction stars = redaction("***");
    assertEquals("[withheld]", stars.redacted("***"));
    assertEquals("*** or not", stars.redacted("*** or not"));
    assertEquals("[withheld]", stars.redacted("*\u200b**\ufe0f"));
    assertEquals("[withheld]", redaction("*\u3164*").redacted("**"));
  }

  @Test
  void noInvisibleCharacterHidesAName() {
    for (int c = 0x80; c <= Character.MAX_CODE_POINT; c++) {
      if (Characters.isInvisible(c)) {
        String text = "by L" + Character.toString(c) + "i, twice";
        assertEquals("by [withheld], twice", names.redacted(text), Integer.toHexString(c));
      }
    }
  }

  @Test
  void aLetterThatStandsForSeveralIsFoundAsThese() {
    assertEquals("[withheld]", redaction("fififififififi").redacted("\ufb01".repeat(20)));
  }

  @Test
  void codesAreFoundAlone() {
    WordRedaction norway = new WordRedaction(List.of(), List.of("NO"), new Folding());
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
        Duration.ofSeconds(20), () -> names.redacted(escape.repeat(1_000_000 / escape.length())));
  }

  private static WordRedaction redaction(String... words) {
    return new WordRedaction(List.of(words), List.of(), new Folding());
  }
}
