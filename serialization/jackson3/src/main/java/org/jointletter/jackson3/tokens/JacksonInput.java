package org.jointletter.jackson3.tokens;

import java.math.BigInteger;
import org.jointletter.codec.JsonFaults;
import org.jointletter.codec.JsonInput;
import org.jointletter.codec.Recent;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.exc.StreamConstraintsException;

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
    this.inside = parser.hasToken(JsonToken.PROPERTY_NAME) || parser.hasToken(JsonToken.END_OBJECT);
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
  public Token next() {
    parser.nextToken();
    return token();
  }

  @Override
  public @Nullable String nextName() {
    if (inside) {
      inside = false;
      return parser.hasToken(JsonToken.PROPERTY_NAME) ? parser.currentName() : null;
    }
    return parser.nextName();
  }

  @Override
  public String string() {
    return parser.getString();
  }

  @Override
  public int length() {
    return parser.getStringLength();
  }

  @Override
  public <T> T string(Recent<T> recent) {
    return recent.of(
        parser.getStringCharacters(), parser.getStringOffset(), parser.getStringLength());
  }

  @Override
  public @Nullable Long integer() {
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
  public boolean isTrue() {
    return parser.getBooleanValue();
  }

  @Override
  public void skip() {
    parser.skipChildren();
  }

  @Override
  public String number() {
    return parser.getString();
  }

  @Override
  public Position position() {
    return position(
        parser.hasCurrentToken() ? parser.currentTokenLocation() : parser.currentLocation());
  }

  @Override
  public @Nullable Fault fault(Exception e) {
    // In place of an IOException, when the text could not be had.
    if (!(e instanceof JacksonException json) || e instanceof JacksonIOException) {
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
  public void close() {
    parser.close();
  }

  private static Position position(@Nullable TokenStreamLocation at) {
    return at == null
        ? Position.UNKNOWN
        : new Position(
            at.getByteOffset(), Math.max(0, at.getLineNr()), Math.max(0, at.getColumnNr()));
  }
}
