package org.jointletter.codec;

import java.math.BigInteger;

/**
 * Writes JSON as short as can be: nothing between the tokens, and only the escapes that are needed,
 * as RFC 8785 has it. Members stand in the order in which they come.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc8785#section-3.2.2">RFC 8785, section 3.2.2</a>
 */
public class CompactOutput implements JsonOutput {

  final Utf8Text text;

  /** Whether no comma is needed before what comes next. */
  boolean first = true;

  /** Creates an output that adds to a text. */
  public CompactOutput(Utf8Text text) {
    this.text = text;
  }

  @Override
  public void startObject() {
    start('{');
  }

  @Override
  public void endObject() {
    end('}');
  }

  @Override
  public void startArray() {
    start('[');
  }

  @Override
  public void endArray() {
    end(']');
  }

  @Override
  public void name(String name) {
    separate();
    text.addQuoted(name);
    text.add(':');
    first = true;
  }

  @Override
  public void name(MemberName name) {
    separate();
    text.add(name.written());
    first = true;
  }

  @Override
  public void string(String value) {
    separate();
    text.addQuoted(value);
  }

  @Override
  public void integer(long value) {
    separate();
    text.add(Long.toString(value));
  }

  @Override
  public void integer(BigInteger value) {
    separate();
    text.add(value.toString());
  }

  @Override
  public void decimal(String digits) {
    separate();
    text.add(digits);
  }

  @Override
  public void bool(boolean value) {
    separate();
    text.add(Boolean.toString(value));
  }

  @Override
  public void nothing() {
    separate();
    text.add("null");
  }

  void start(char bracket) {
    separate();
    text.add(bracket);
    first = true;
  }

  void end(char bracket) {
    text.add(bracket);
    first = false;
  }

  void separate() {
    if (!first) {
      text.add(',');
    }
    first = false;
  }
}
