package org.jointletter.publicview.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TextRedactionTest {

  private static final int MAX = 1_000;

  private final TextRedaction texts = new TextRedaction(
      new WordRedaction(List.of("Li"), List.of(), new Folding()), new NumberRedaction(Set.of()));

  @Test
  void whatBecomesTooLongIsCutOff() {
    assertEquals("[withheld] " + "x".repeat(900), texts.redacted("Li " + "x".repeat(900), MAX));
    assertEquals("[withheld] " + "x".repeat(989), texts.redacted("Li " + "x".repeat(997), MAX));
    assertEquals(
        "[withheld] " + "\ud835\udfd1".repeat(989),
        texts.redacted("Li " + "\ud835\udfd1".repeat(997), MAX));
  }

  @Test
  void aTextAsItIsIsTheSame() {
    String text = new String("about 320 groups");
    assertSame(text, texts.hiding(Set.of(321L)).redacted(text, MAX));
    Map<String, String> members = Map.of("ngo:x", "320");
    assertSame(members, texts.hiding(Set.of(321L)).redacted(members));
  }

  @Test
  void aMemberGoesWithItsName() {
    Map<String, String> members =
        Map.of("ngo:li", "1", "ngo:x", "\"Li\"", "ngo:321", "2", "ngo:y", "3");
    assertEquals(Map.of("ngo:y", "3"), texts.hiding(Set.of(321L)).redacted(members));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "a letter of 321 groups|a letter of [withheld] groups",
        "رسالة من ٣٢١ منظمة|رسالة من [withheld] منظمة",
        "३२१ समूह|[withheld] समूह",
        "３２１の団体|[withheld]の団体",
        "\ud835\udfd1\ud835\udfd0\ud835\udfcf groups|[withheld] groups",
        "HRC 45 321 NGOs call|HRC [withheld] NGOs call",
        "On 9 321 groups|On [withheld] groups",
        "No. 4.321 groups|No. [withheld] groups",
        "No. 4, 321 groups|No. 4, [withheld] groups",
        "in 2020 321 groups|in 2020 [withheld] groups",
        "321 250 people|[withheld] people",
        "by 0321|by [withheld]",
        "71 321 groups|[withheld] groups",
        "3\u2009210 groups|[withheld] groups",
        "3\u2007210 groups|[withheld] groups",
        "٣٬٢١٠|[withheld]",
        "3\u2019210|[withheld]",
        "٣،٢١٠|[withheld]",
        "３，２１０|[withheld]",
        "3'210|[withheld]",
        "3.210,00|[withheld]",
        "letter-of-3-210|letter-of-[withheld]",
        "1,23,456 people|[withheld] people",
        "9 1,23,456 people|9 [withheld] people",
        "123,456,7890|[withheld],7890",
        "3\u200d21 groups|[withheld] groups",
        "\ufe0f3\u034f2\u20601\u200c groups|\ufe0f[withheld]\u200c groups",
        "3\u3164210 groups|[withheld] groups",
        "3\u2800210 groups|[withheld] groups",
        "\u2067\ud835\udfd1\u2060\ud835\udfd0\ud835\udfcf\u2069 groups|\u2067[withheld]\u2069 groups",
      })
  void aNumberThatIsHiddenIsFoundHoweverItIsWritten(String text, String shown) {
    assertEquals(shown, texts.hiding(Set.of(321L, 3_210L, 123_456L)).redacted(text, MAX));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"3210", "1321", "10321", "32 1", "3,2109", "٣٢١٠", "19223372036854775808321", "1"})
  void otherNumbersStay(String text) {
    assertEquals(text, texts.hiding(Set.of(321L)).redacted(text, MAX));
  }

  @ParameterizedTest
  @ValueSource(strings = {"1", "1 ", "1,23", "1,234", "000 ", "1,2345,", "٣", "123 123"})
  void longTextsOfNumbersTakeNoTime(String number) {
    String text = number.repeat(1_000_000 / number.length());
    assertTimeout(
        Duration.ofSeconds(20), () -> texts.hiding(Set.of(321L)).redacted(text, text.length()));
  }
}
