package org.jointletter.publicview.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class JsonWordsTest {

  static Stream<Arguments> texts() {
    return Stream.of(
        Arguments.of("\"Heron\"", List.of("Heron")),
        Arguments.of("\"\"", List.of("")),
        Arguments.of("{}", List.of()),
        Arguments.of("{\"by\":\"Heron\"}", List.of("Heron")),
        Arguments.of("[\"Heron\",\"Lake\"]", List.of("Heron", "Lake")),
        Arguments.of("{\"a\":{\"b\":[\"Heron\"]},\"c\":7}", List.of("Heron", "7")),
        Arguments.of("\"by \\\"Heron\\\"\"", List.of("by \"Heron\"")),
        Arguments.of("\"a\\\\\"", List.of("a\\")),
        Arguments.of("\"a\\nb\\tc\\bd\"", List.of("a b c d")),
        Arguments.of("\"a\\u001fb\"", List.of("a b")),
        Arguments.of("0123456789", List.of("0123456789")),
        Arguments.of("[-1.5E+3,2e-7]", List.of("-1.5E+3", "2e-7")),
        Arguments.of("{\"a\":\"12:30\"}", List.of("12:30")));
  }

  @ParameterizedTest
  @MethodSource("texts")
  void areTheStringsAndTheNumbers(String json, List<String> words) {
    assertEquals(words, JsonWords.in(json));
  }
}
