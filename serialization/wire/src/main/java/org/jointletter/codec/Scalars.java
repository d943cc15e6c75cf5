package org.jointletter.codec;

import jakarta.validation.ConstraintViolationException;
import java.io.IOException;
import java.util.function.Function;
import org.jointletter.codec.JsonInput.Token;
import org.jointletter.model.PartialDate;
import org.jointletter.vocabulary.Code;
import org.jspecify.annotations.Nullable;

/** The codecs of values that are no objects. */
public final class Scalars {

  /** A string. */
  public static final Codec<String> STRING = ofString(Function.identity(), Function.identity());

  /** A string that is one of few, such as a language: equal ones are mostly one object. */
  static final Codec<String> TERM =
      ofString(new Recent<>(Function.identity()), Function.identity());

  /** A partial date, as a string. */
  public static final Codec<PartialDate> DATE =
      ofString(new Recent<>(PartialDate::parse), PartialDate::getText);

  /**
   * A code of any vocabulary, as a string. It can be written; to be read, it needs a vocabulary.
   */
  static final Codec<Code<?>> ANY_CODE = ofString(
      text -> {
        throw new UnsupportedOperationException("the vocabulary is not known");
      },
      Code::getText);

  /** An integer. */
  public static final Codec<Long> INTEGER = new Codec<>() {
    @Override
    public @Nullable Long read(Reading reading) throws IOException {
      if (reading.json().token() != Token.INTEGER) {
        return reading.wrongType(Token.INTEGER, false);
      }
      Long value = reading.json().integer();
      return value == null ? reading.wrongType("an integer below 2^63", false) : value;
    }

    @Override
    public void write(Long value, JsonOutput out) throws IOException {
      out.integer(value);
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
    return ofString(new Recent<>(text -> Code.of(vocabulary, text)), Code::getText);
  }

  private static <T> Codec<T> ofString(Function<String, T> parsing, Function<T, String> printing) {
    return new Codec<>() {
      @Override
      public @Nullable T read(Reading reading) throws IOException {
        if (reading.json().token() != Token.STRING) {
          return reading.wrongType(Token.STRING, false);
        }
        String text = reading.json().string();
        try {
          return parsing.apply(text);
        } catch (ConstraintViolationException e) {
          return reading.unparsable(e, text);
        }
      }

      @Override
      public void write(T value, JsonOutput out) throws IOException {
        out.string(printing.apply(value));
      }
    };
  }
}
