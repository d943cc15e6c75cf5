package org.jointletter.jackson3.tokens;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.jointletter.codec.JsonInput.Token;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.core.json.JsonFactory;

/** Faults of texts are reported in words of our own, whatever Jackson quotes of the texts. */
class JacksonInputTest {

  @Tag("newer-jackson")
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      ignoreLeadingAndTrailingWhitespace = true,
      value = {
        "[ | it ends too early",
        "{\"Ada | it ends too early",
        "[} | an object or array is closed here that was not opened last",
        "] | an object or array is closed here that was not opened last",
        "[Ada] | a word is neither in quotes, nor true, false or null",
        "[nulls] | a word is neither in quotes, nor true, false or null",
        "[\"\\x\"] | no such escape is in JSON",
        "[\"\\u12x4\"] | no such escape is in JSON",
        "[\"Ada\u001bExample\"] | a control character is not escaped",
        "[\u00011] | a control character stands between tokens",
        "[NaN] | no such number is in JSON",
        "[01] | no such number is in JSON",
        "[+1] | no such number is in JSON",
        "[1.] | no such number is in JSON",
        "[1.x] | no such number is in JSON",
        "[1e] | no such number is in JSON",
        "[1x] | a comma was expected",
        "[.5] | a value was expected",
        "[/* Ada */] | comments are not in JSON",
        "[1 2] | a comma was expected",
        "[\"Ada\" \"Example\"] | a comma was expected",
        "{\"Ada\" 1} | a colon was expected",
        "{Ada: 1} | the name of a member, in double quotes, was expected",
        "{'Ada': 1} | the name of a member, in double quotes, was expected",
        "{1 | the name of a member, in double quotes, was expected",
        "[,] | a value was expected",
        "['Ada'] | a value was expected",
        "[\u2018Ada\u2019] | a value was expected",
      })
  void aFaultIsToldInWordsOfOurOwn(String json, String words) throws Exception {
    assertEquals("is not JSON from here on: " + words, fault(json));
  }

  @Test
  void aLimitIsToldWithItsNumbers() throws Exception {
    assertEquals(
        "goes beyond what is read: Document nesting depth (11) exceeds the maximum allowed (10)",
        fault("[".repeat(11)));
    assertEquals(
        "goes beyond what is read: Number value length (11) exceeds the maximum allowed (10)",
        fault("12345678901"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Ada Example",
        "Longest collision chain in symbol table (of size 7) of Ada Example",
        "String value length (7) exceeds the maximum allowed Ada Example",
        "Ada Example: String value length (7) exceeds the maximum allowed (5, from X)",
      })
  void aMessageThatIsNotKnownAddsNothing(String message) throws Exception {
    try (JsonParser parser = new JsonFactory().createParser(ObjectReadContext.empty(), "1")) {
      JacksonInput input = new JacksonInput(parser);
      assertEquals(
          "is not JSON from here on",
          input.fault(new StreamReadException(parser, message)).message());
      assertEquals(
          "goes beyond what is read",
          input.fault(new StreamConstraintsException(message)).message());
    }
  }

  private static String fault(String json) throws Exception {
    StreamReadConstraints limits =
        StreamReadConstraints.builder().maxNestingDepth(10).maxNumberLength(10).build();
    JsonFactory factory = JsonFactory.builder().streamReadConstraints(limits).build();
    try (JsonParser parser =
        factory.createParser(ObjectReadContext.empty(), json.getBytes(UTF_8))) {
      JacksonInput input = new JacksonInput(parser);
      Exception thrown = assertThrows(Exception.class, () -> {
        input.next();
        input.skip();
        while (input.next() != Token.END) {
          input.skip();
        }
      });
      return input.fault(thrown).message();
    }
  }
}
