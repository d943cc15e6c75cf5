package org.jointletter.codec;

import java.io.IOException;
import java.math.BigInteger;

/** Takes the tokens of a JSON text: what comes out in the end is up to it. */
public interface JsonOutput {

  /** Starts an object. */
  void startObject() throws IOException;

  /** Ends the current object. */
  void endObject() throws IOException;

  /** Starts an array. */
  void startArray() throws IOException;

  /** Ends the current array. */
  void endArray() throws IOException;

  /** Writes the name of the next member. */
  void name(String name) throws IOException;

  /** Writes the name of the next member, which is that of an attribute. */
  void name(MemberName name) throws IOException;

  /** Writes a string. */
  void string(String value) throws IOException;

  /** Writes an integer. */
  void integer(long value) throws IOException;

  /** Writes an integer of any size. */
  void integer(BigInteger value) throws IOException;

  /** Writes a number that is no integer, or not written like one, as it is given. */
  void decimal(String digits) throws IOException;

  /** Writes true or false. */
  void bool(boolean value) throws IOException;

  /** Writes null. */
  void nothing() throws IOException;

  /**
   * Writes a value that is there as compact JSON text, laid out as the rest.
   *
   * @param compact the text: see {@link org.jointletter.constraint.JsonText}
   */
  default void json(String compact) throws IOException {
    JsonCopy.copy(compact, this);
  }
}
