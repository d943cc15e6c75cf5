package org.jointletter.jackson.tokens;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What Jackson says is wrong, as users of ours are told it. */
class JacksonInputTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "Non-standard token 'NaN': enable `JsonReadFeature.X` to allow | Non-standard token",
        "have plus signs: enable `JsonReadFeature.X` to allow | have plus signs",
        "a comment? (not recognized as one since Feature 'X' not enabled for parser) | a comment?",
        "between tokens (consider enabling `JsonReadFeature.X` to allow (\u001E)) | between tokens",
        "character ('`' (code 96)): expected a value | character ('`' (code 96)): expected a value",
        "hash collisions. You can disable the check via `JsonFactory.Feature.X` | hash collisions",
        "allowed (7, from `StreamReadConstraints.getX()`) | allowed (7)",
        "close marker ')': expected ']' (for Array starting at [Source: X; line: 1]) | close marker ')': expected ']'",
        "token 'word': was expecting (JSON String or token 'null') | token: was expecting (JSON String or token 'null')",
      })
  void noSettingAndNoWordOfTheDocumentIsNamed(String message, String shown) throws Exception {
    try (JsonParser parser = new JsonFactory().createParser("1")) {
      JacksonInput input = new JacksonInput(parser);
      assertEquals(
          "is not JSON from here on: " + shown,
          input.fault(new JsonParseException(parser, message)).message());
      assertEquals(
          "goes beyond what is read: " + shown,
          input.fault(new StreamConstraintsException(message)).message());
    }
  }
}
