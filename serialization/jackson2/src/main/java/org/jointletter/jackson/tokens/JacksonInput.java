package org.jointletter.jackson.tokens;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import java.io.IOException;
import java.math.BigInteger;
import org.jointletter.codec.JsonFaults;
import org.jointletter.codec.JsonInput;
import org.jointletter.codec.Recent;
import org.jspecify.annotations.Nullable;

/** The tokens of a Jackson parser. */
public final class JacksonInput implements JsonInput {

  private final JsonParser parser;

  /** Whether the parser has gone into the object that is the current token. */
  private boolean inside;

  /**
   * Creates an adapter. Jackson may have gone into an object already, as for a creator that takes a
   * whole object: this then starts with the object.
   */
  public JacksonInput(JsonParser parser) {
    this.parser = parser;
    this.inside = parser.hasToken(JsonToken.FIELD_NAME) || parser.hasToken(JsonToken.END_OBJECT);
  }

  @Override
  public Token token() {
    if (inside) {
      return Token.OBJECT;
    }
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
    if (inside) {
      inside = false;
      return parser.hasToken(JsonToken.FIELD_NAME) ? parser.currentName() : null;
    }
    return parser.nextFieldName();
  }

  @Override
  public String string() throws IOException {
    return parser.getText();
  }

  @Override
  public int length() throws IOException {
    return parser.getTextLength();
  }

  @Override
  public <T> T string(Recent<T> recent) throws IOException {
    return recent.of(parser.getTextCharacters(), parser.getTextOffset(), parser.getTextLength());
  }

  @Override
  public @Nullable Long integer() throws IOException {
    return switch (parser.getNumberType()) {
      case INT, LONG -> parser.getLongValue();
      // A tree or a map may hold any integer as a big one.
      case BIG_INTEGER -> {
        BigInteger value = parser.getBigIntegerValue();
        yield value.bitLength() < Long.SIZE ? (Long) value.longValue() : null;
      }
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
  public String number() throws IOException {
    return parser.getText();
  }

  @Override
  public Position position() {
    return position(
        parser.hasCurrentToken() ? parser.currentTokenLocation() : parser.currentLocation());
  }

  @Override
  public @Nullable Fault fault(Exception e) {
    if (!(e instanceof JsonProcessingException json)) {
      return null;
    }
    String message = String.valueOf(json.getOriginalMessage());
    if (e instanceof StreamConstraintsException) {
      return JsonFaults.beyondLimits(message, position(parser.currentLocation()));
    }
    // Said by a mapper that looks for duplicates itself.
    return message.startsWith("Duplicate")
        ? JsonFaults.duplicate(position(json.getLocation()))
        : JsonFaults.notJson(message, position(json.getLocation()));
  }

  @Override
  public void close() throws IOException {
    parser.close();
  }

  private static Position position(@Nullable JsonLocation at) {
    return at == null
        ? Position.UNKNOWN
        : new Position(
            at.getByteOffset(), Math.max(0, at.getLineNr()), Math.max(0, at.getColumnNr()));
  }
}
