package org.jointletter.codec;

import java.io.IOException;

/** Where the tokens of a JSON text go: what a JSON library has to provide for writing. */
public interface JsonOutput {

  /** Starts an object. */
  void startObject() throws IOException;

  /** Ends an object. */
  void endObject() throws IOException;

  /** Starts an array. */
  void startArray() throws IOException;

  /** Ends an array. */
  void endArray() throws IOException;

  /** Writes the name of a member. */
  void name(String name) throws IOException;

  /** Writes a string. */
  void string(String value) throws IOException;

  /** Writes an integer. */
  void integer(long value) throws IOException;

  /** Writes true or false. */
  void bool(boolean value) throws IOException;

  /** Writes a value that is given as compact JSON text. */
  void json(String compact) throws IOException;
}
