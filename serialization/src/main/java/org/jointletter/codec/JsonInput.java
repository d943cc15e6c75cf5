package org.jointletter.codec;

import java.io.IOException;
import org.jointletter.document.Problem;
import org.jspecify.annotations.Nullable;

/** The tokens of a JSON text, one at a time: what a JSON library has to provide for reading. */
public interface JsonInput {

  /** The kinds of tokens. The names of members are none: see {@link #nextName()}. */
  enum Token {
    OBJECT("an object"),
    OBJECT_END("the end of an object"),
    ARRAY("an array"),
    ARRAY_END("the end of an array"),
    STRING("a string"),
    INTEGER("an integer"),
    DECIMAL("a number with a fraction or an exponent"),
    BOOLEAN("true or false"),
    NULL("null"),
    OTHER("something that is not in JSON"),
    END("nothing");

    private final String words;

    Token(String words) {
      this.words = words;
    }

    @Override
    public String toString() {
      return words;
    }
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

  /** Returns the current integer, or null if it is not between -2^63 and 2^63 - 1. */
  @Nullable
  Long integer() throws IOException;

  /** Returns whether the current token is true. */
  boolean isTrue() throws IOException;

  /** Goes to the end of the current object or array. Does nothing at other tokens. */
  void skip() throws IOException;

  /** Returns the current value as compact JSON text, and goes to its end. */
  String compact() throws IOException;

  /**
   * Returns what is wrong with the JSON text, if that is why an exception was thrown.
   *
   * @param pointer where
   * @return null if the text could not be had at all
   */
  @Nullable
  Problem problem(IOException e, String pointer);

  /** Returns the line where the current token starts, from 1; 0 if it is not known. */
  int line();

  /** Returns the column where the current token starts, from 1; 0 if it is not known. */
  int column();
}
