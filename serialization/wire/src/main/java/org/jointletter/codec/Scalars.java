package org.jointletter.codec;

import jakarta.validation.ConstraintViolationException;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.function.Function;
import org.jointletter.codec.JsonInput.Token;
import org.jointletter.constraint.CanonicalNumber;
import org.jointletter.vocabulary.Code;
import org.jointletter.words.DocumentWords;
import org.jspecify.annotations.Nullable;

/** The codecs of values that are no objects. */
public final class Scalars {

  /** A string. */
  public static final Codec<String> STRING = new OfString<>() {
    @Override
    String value(JsonInput json) throws IOException {
      return json.string();
    }

    @Override
    String text(String value) {
      return value;
    }
  };

  /** A string that is one of few, such as a language: equal ones are mostly one object. */
  static final Codec<String> TERM = of(Function.identity(), Function.identity());

  /**
   * A code of any vocabulary, as a string. It can be written; to be read, it needs a vocabulary.
   */
  static final Codec<Code<?>> ANY_CODE = new OfString<>() {
    @Override
    Code<?> value(JsonInput json) {
      throw new UnsupportedOperationException("the vocabulary is not known");
    }

    @Override
    String text(Code<?> value) {
      return value.getText();
    }
  };

  /** A number, which keeps its digits. */
  public static final Codec<BigDecimal> NUMBER = new Codec<>() {

    // The exponent of a number that makes sense has fewer digits.
    private static final int MAX_SCALE = 1_000;

    @Override
    public @Nullable BigDecimal read(Reading reading) throws IOException {
      JsonInput json = reading.json();
      BigDecimal value;
      switch (json.token()) {
        case INTEGER -> {
          Long integer = json.integer();
          value = integer == null ? null : BigDecimal.valueOf(integer);
        }
        case DECIMAL -> {
          reading.budget().countText(json);
          value = decimal(json.number());
        }
        default -> {
          return reading.wrongType(DocumentWords.NUMBER, false);
        }
      }
      return value == null ? reading.wrongType(DocumentWords.NUMBER_IN_BOUNDS, false) : value;
    }

    private @Nullable BigDecimal decimal(String digits) {
      try {
        BigDecimal value = new BigDecimal(digits);
        return Math.abs((long) value.scale()) > MAX_SCALE ? null : CanonicalNumber.of(value);
      } catch (NumberFormatException e) {
        return null; // not a number, or with an exponent that is too large
      }
    }

    @Override
    public void write(BigDecimal value, JsonOutput out) throws IOException {
      if (value.scale() == 0 && value.precision() < 19) {
        out.integer(value.longValue());
      } else {
        out.decimal(value.toPlainString());
      }
    }
  };

  /** True or false. */
  public static final Codec<Boolean> BOOLEAN = new Codec<>() {
    @Override
    public @Nullable Boolean read(Reading reading) throws IOException {
      return reading.json().token() == Token.BOOLEAN
          ? (Boolean) reading.json().isTrue()
          : reading.wrongType(Token.BOOLEAN, false);
    }

    @Override
    public void write(Boolean value, JsonOutput out) throws IOException {
      out.bool(value);
    }
  };

  private Scalars() {}

  /** A code, as a string. */
  public static <E extends Enum<E>> Codec<Code<E>> code(Class<E> vocabulary) {
    return of(text -> Code.of(vocabulary, text), Code::getText);
  }

  /** A value that is written as a string: those that recur are mostly one object. */
  static <T> Codec<T> of(Function<String, T> parsing, Function<T, String> printing) {
    Recent<T> recent = new Recent<>(parsing);
    return new OfString<>() {
      @Override
      T value(JsonInput json) throws IOException {
        return json.string(recent);
      }

      @Override
      String text(T value) {
        return printing.apply(value);
      }
    };
  }

  /** A value that is written as a string. */
  private abstract static class OfString<T> extends Codec<T> {

    /**
     * Returns the value of the current string.
     *
     * @throws ConstraintViolationException if it means nothing
     */
    abstract T value(JsonInput json) throws IOException;

    /** Returns the string for a value. */
    abstract String text(T value);

    @Override
    public @Nullable T read(Reading reading) throws IOException {
      JsonInput json = reading.json();
      if (json.token() != Token.STRING) {
        return reading.wrongType(Token.STRING, false);
      }
      reading.budget().countText(json);
      try {
        return value(json);
      } catch (ConstraintViolationException e) {
        return reading.unparsable(e, json.string());
      }
    }

    @Override
    public void write(T value, JsonOutput out) throws IOException {
      out.string(text(value));
    }
  }
}
