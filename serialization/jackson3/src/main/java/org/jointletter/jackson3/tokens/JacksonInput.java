package org.jointletter.jackson3.tokens;

import java.math.BigInteger;
import org.jointletter.codec.JsonInput;
import org.jointletter.codec.Recent;
import org.jointletter.rule.StructureRule;
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
    String message = withoutQuotes(json.getOriginalMessage());
    if (e instanceof StreamConstraintsException) {
      return new Fault(
          StructureRule.LIMIT_EXCEEDED,
          "goes beyond what is read: " + message,
          position(parser.currentLocation()));
    }
    // Said by a mapper that looks for duplicates itself.
    return message.startsWith("Duplicate")
        ? new Fault(
            StructureRule.DUPLICATE_MEMBER,
            "must not have two members of one name",
            position(json.getLocation()))
        : new Fault(
            StructureRule.NOT_JSON,
            "is not JSON from here on: " + message,
            position(json.getLocation()));
  }

  @Override
  public void close() {
    parser.close();
  }

  /**
   * The message of Jackson may quote a word of the document, tells places in a way of its own, and
   * names settings that users of ours can not reach.
   */
  private static String withoutQuotes(String message) {
    return message
        .replaceAll("(?s) \\([^()]*\\[Source.*", "")
        .replaceAll(", from `[^`]*`| \\(from `[^`]*`\\)", "")
        .replaceAll("(?s)([:.,;] | \\()[^:.,;(`]*(`\\w|Feature ).*", "")
        .replaceAll(" '(?!null'|true'|false')[^']{2,}'", "");
  }

  private static Position position(@Nullable TokenStreamLocation at) {
    return at == null
        ? Position.UNKNOWN
        : new Position(
            at.getByteOffset(), Math.max(0, at.getLineNr()), Math.max(0, at.getColumnNr()));
  }
}
