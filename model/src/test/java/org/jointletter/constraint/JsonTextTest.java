package org.jointletter.constraint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.validation.ConstraintViolationException;
import java.util.Optional;
import org.jointletter.model.Source;
import org.jointletter.vocabulary.SourceKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class JsonTextTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "null",
        "true",
        "false",
        "0",
        "-0",
        "-1.50",
        "1e5",
        "1E+05",
        "12345678901234567890",
        "1e999",
        "\"\"",
        "\"/\"",
        "\"港口 \uD83C\uDF0A\"",
        "\"\\\"\\\\\\b\\t\\n\\f\\r\\u0000\\u001f\"",
        "[]",
        "{}",
        "[[],{}]",
        "{\"\":1,\"a\":[null,{\"a\":2}]}"
      })
  void acceptsCompactForms(String text) {
    assertEquals(Optional.empty(), JsonScan.problem(text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "nul",
        "nullx",
        "01",
        "+1",
        ".5",
        "1.",
        "1e",
        "NaN",
        "0x1",
        "'a'",
        "\"",
        "\"a",
        "\"\\u0041\"",
        "\"\\/\"",
        "\"\\u001F\"",
        "\"\\u000a\"",
        "\"\t\"",
        "\"\uD83C\"",
        "\"\uDF0A\uD83C\"",
        "[",
        "[1",
        "[1,]",
        "[,1]",
        "[1 ]",
        "[ 1]",
        "[1]]",
        "{",
        "{\"a\"}",
        "{\"a\"1}",
        "{\"a\":}",
        "{\"a\":1,}",
        "{a:1}",
        "{1:1}",
        "{\"a\" :1}",
        "{\"a\":1",
        "1 2",
        "[1}",
        "{\"a\":1]"
      })
  void refusesEverythingElse(String text) {
    assertEquals(Optional.of(""), JsonScan.problem(text));
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      {"a":1,"b":2,"a":3}     | must not have two members of one name in an object
      [{"":[{"b":1,"b":1}]}]  | must not have two members of one name in an object
      """)
  void refusesDuplicates(String text, String message) {
    assertEquals(Optional.of(message), JsonScan.problem(text));
  }

  @Test
  void boundsNestingNumbersAndNames() {
    assertEquals(Optional.empty(), JsonScan.problem("[".repeat(50) + "]".repeat(50)));
    assertEquals(
        Optional.of("must not be nested more than 50 deep"),
        JsonScan.problem("[".repeat(51) + "]".repeat(51)));
    assertEquals(Optional.empty(), JsonScan.problem("0." + "1".repeat(998)));
    assertEquals(
        Optional.of("must not have numbers of more than 1000 characters"),
        JsonScan.problem("0." + "1".repeat(999)));
    assertEquals(Optional.empty(), JsonScan.problem("{\"" + "n".repeat(1_000) + "\":1}"));
    assertEquals(
        Optional.of("must not have names of more than 1000 characters"),
        JsonScan.problem("{\"" + "n".repeat(1_001) + "\":1}"));
  }

  @Test
  void bearsTheLongestText() {
    assertEquals(Optional.empty(), JsonScan.problem("\"" + "é\\n".repeat(33_332) + "\""));
    assertEquals(Optional.empty(), JsonScan.problem("[" + "0,".repeat(49_998) + "0]"));
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      {"a":1,"a":2} | must not have two members of one name in an object
      {"a" : 1}     | must be one JSON value in compact form
      """)
  void itSaysWhatIsWrong(String text, String message) {
    ConstraintViolationException thrown = assertThrows(
        ConstraintViolationException.class,
        () -> Source.builder()
            .id("news")
            .kind(SourceKind.NEWS_REPORT)
            .title("News")
            .putExtension("ngo:case", text)
            .build());
    String said = thrown.getConstraintViolations().iterator().next().getMessage();
    assertTrue(said.startsWith(message), said);
  }
}
