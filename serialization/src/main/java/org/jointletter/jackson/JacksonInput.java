package org.jointletter.jackson;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.io.JsonStringEncoder;
import java.io.CharConversionException;
import java.io.IOException;
import org.jointletter.codec.JsonInput;
import org.jointletter.document.Problem;
import org.jointletter.document.StructureRule;
import org.jspecify.annotations.Nullable;

/** The tokens of a Jackson parser. */
final class JacksonInput implements JsonInput {

  private final JsonParser parser;

  JacksonInput(JsonParser parser) {
    this.parser = parser;
  }

  @Override
  public Token token() {
    JsonToken token = parser.currentToken();
    if (token == null) {
      return Token.END;
    }
    return switch (token) {
      case START_OBJECT -> Token.OBJECT;
      case END_OBJECT -> Token.OBJECT_END;
      case START_ARRAY -> Token.ARRAY;
      case END_ARRAY -> Token.ARRAY_END;
      case VALUE_NUMBER_INT -> Token.INTEGER;
      case VALUE_NUMBER_FLOAT -> Token.DECIMAL;
      case VALUE_TRUE, VALUE_FALSE -> Token.BOOLEAN;
      case VALUE_NULL -> Token.NULL;
      case VALUE_EMBEDDED_OBJECT -> Token.OTHER;
      default -> Token.STRING;
    };
  }

  @Override
  public Token next() throws IOException {
    parser.nextToken();
    return token();
  }

  @Override
  public @Nullable String nextName() throws IOException {
    return parser.nextFieldName();
  }

  @Override
  public String string() throws IOException {
    return parser.getText();
  }

  @Override
  public @Nullable Long integer() throws IOException {
    return switch (parser.getNumberType()) {
      case INT, LONG -> parser.getLongValue();
      default -> null;
    };
  }

  @Override
  public boolean isTrue() throws IOException {
    return parser.getBooleanValue();
  }

  @Override
  public void skip() throws IOException {
    parser.skipChildren();
  }

  @Override
  public String compact() throws IOException {
    StringBuilder text = new StringBuilder();
    int depth = 0;
    boolean first = true;
    do {
      JsonToken token = parser.currentToken();
      if (!first && !token.isStructEnd()) {
        text.append(',');
      }
      first = token.isStructStart() || token == JsonToken.FIELD_NAME;
      depth += token.isStructStart() ? 1 : token.isStructEnd() ? -1 : 0;
      append(token, text);
    } while (depth > 0 && parser.nextToken() != null);
    return text.toString();
  }

  private void append(JsonToken token, StringBuilder text) throws IOException {
    boolean quoted = token == JsonToken.FIELD_NAME || token == JsonToken.VALUE_STRING;
    if (quoted) {
      text.append('"');
      JsonStringEncoder.getInstance().quoteAsString(parser.getText(), text);
      text.append('"');
    } else if (token != JsonToken.VALUE_EMBEDDED_OBJECT) { // which leaves a text that is not JSON
      text.append(parser.getText());
    }
    if (token == JsonToken.FIELD_NAME) {
      text.append(':');
    }
  }

  @Override
  public @Nullable Problem problem(IOException e, String pointer) {
    if (!(e instanceof JsonProcessingException json)) {
      return e instanceof CharConversionException
          ? problem(
              StructureRule.NOT_JSON, pointer, JsonLocation.NA, "is not text in a Unicode encoding")
          : null;
    }
    String message = withoutQuotes(json.getOriginalMessage());
    if (e instanceof StreamConstraintsException) {
      return problem(
          StructureRule.LIMIT_EXCEEDED,
          pointer,
          parser.currentLocation(),
          "goes beyond what is read: " + message);
    }
    // Said by a mapper that looks for duplicates itself.
    return message.startsWith("Duplicate")
        ? problem(
            StructureRule.DUPLICATE_MEMBER,
            pointer,
            json.getLocation(),
            "must not have two members of one name")
        : problem(
            StructureRule.NOT_JSON,
            pointer,
            json.getLocation(),
            "is not JSON from here on: " + message);
  }

  /**
   * The message of Jackson may quote a word of the document, and tells places in a way of its own.
   */
  private static String withoutQuotes(String message) {
    return message
        .replaceAll("(?s) \\([^()]*\\[Source.*", "")
        .replaceAll(" '(?!null'|true'|false')[^']{2,}'", "");
  }

  private static Problem problem(
      StructureRule rule, String pointer, @Nullable JsonLocation at, String message) {
    JsonLocation location = at == null ? JsonLocation.NA : at;
    return new Problem(
        rule.code(),
        pointer,
        Math.max(0, location.getLineNr()),
        Math.max(0, location.getColumnNr()),
        message);
  }

  @Override
  public int line() {
    return Math.max(0, location().getLineNr());
  }

  @Override
  public int column() {
    return Math.max(0, location().getColumnNr());
  }

  private JsonLocation location() {
    return parser.hasCurrentToken() ? parser.currentTokenLocation() : parser.currentLocation();
  }
}
