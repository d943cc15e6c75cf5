package org.jointletter.codec;

import java.io.Closeable;
import java.io.IOException;
import org.jointletter.rule.StructureRule;
import org.jointletter.words.DocumentWords;
import org.jspecify.annotations.Nullable;

/** The tokens of a JSON text, one at a time: what a JSON library has to provide for reading. */
public interface JsonInput extends Closeable {

  /** The kinds of tokens. The names of members are none: see {@link #nextName()}. */
  enum Token {
    OBJECT(DocumentWords.OBJECT),
    OBJECT_END(DocumentWords.OBJECT_END),
    ARRAY(DocumentWords.ARRAY),
    ARRAY_END(DocumentWords.ARRAY_END),
    STRING(DocumentWords.STRING),
    INTEGER(DocumentWords.INTEGER),
    DECIMAL(DocumentWords.DECIMAL),
    BOOLEAN(DocumentWords.BOOLEAN),
    NULL(DocumentWords.NULL),
    OTHER(DocumentWords.OTHER),
    END(DocumentWords.END);

    private final String words;

    Token(String words) {
      this.words = words;
    }

    @Override
    public String toString() {
      return words;
    }
  }

  /**
   * Why a text can not be read on.
   *
   * @param rule which rule is broken
   * @param message what is wrong, without anything that the text says
   * @param at where, as far as the library knows
   */
  record Fault(StructureRule rule, String message, Position at) {}

  /**
   * A place in a text.
   *
   * @param offset how many bytes come before it; -1 if that is not known
   * @param line the line, from 1; 0 if it is not known
   * @param column the column, from 1; 0 if it is not known
   */
  record Position(long offset, int line, int column) {

    /** No place that is known. */
    public static final Position UNKNOWN = new Position(-1, 0, 0);
  }

  /** Returns the current token. */
  Token token();

  /** Goes to the next token, and returns it. */
  Token next() throws IOException;

  /**
   * Goes to the next member of an object and returns its name; or to the end of the object, and
   * returns null.
   */
  @Nullable
  String nextName() throws IOException;

  /** Returns the current string. */
  String string() throws IOException;

  /** Returns how many {@code char} values the current string or number has as it is written. */
  int length() throws IOException;

  /** Returns the value of the current string, which need not be made if it came not long ago. */
  <T> T string(Recent<T> recent) throws IOException;

  /** Returns the current integer, or null if it is not between -2^63 and 2^63 - 1. */
  @Nullable
  Long integer() throws IOException;

  /** Returns the current number as it is written. */
  String number() throws IOException;

  /** Returns whether the current token is true. */
  boolean isTrue() throws IOException;

  /** Goes to the end of the current value. */
  void skip() throws IOException;

  /** Returns where the current token starts. */
  Position position();

  /**
   * Returns what is wrong with the JSON text, if that is why an exception was thrown.
   *
   * @return null if the text could not be had at all, or the fault lies elsewhere
   */
  @Nullable
  Fault fault(Exception e);

  @Override
  void close() throws IOException;
}
