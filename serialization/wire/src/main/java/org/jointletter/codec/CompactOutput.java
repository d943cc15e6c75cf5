package org.jointletter.codec;

import java.math.BigInteger;

/**
 * Writes JSON as short as can be: nothing between the tokens, and only the escapes that are needed,
 * as RFC 8785 has it. Members stand in the order in which they come.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc8785#section-3.2.2">RFC 8785, section 3.2.2</a>
 */
public class CompactOutput implements JsonOutput {

  private static final char[] HEX = "0123456789abcdef".toCharArray();

  final StringBuilder text;
  private boolean first = true;

  /** Creates an output that appends to a text. */
  public CompactOutput(StringBuilder text) {
    this.text = text;
  }

  /** Returns a text as a JSON string. */
  static String quoted(String value) {
    StringBuilder text = new StringBuilder(value.length() + 2);
    quote(value, text);
    return text.toString();
  }

  @Override
  public void startObject() {
    separate();
    text.append('{');
    first = true;
  }

  @Override
  public void endObject() {
    text.append('}');
    first = false;
  }

  @Override
  public void startArray() {
    separate();
    text.append('[');
    first = true;
  }

  @Override
  public void endArray() {
    text.append(']');
    first = false;
  }

  @Override
  public void name(String name) {
    separate();
    quote(name, text);
    text.append(':');
    first = true;
  }

  @Override
  public void string(String value) {
    separate();
    quote(value, text);
  }

  @Override
  public void integer(long value) {
    separate();
    text.append(value);
  }

  @Override
  public void integer(BigInteger value) {
    separate();
    text.append(value);
  }

  @Override
  public void decimal(String digits) {
    separate();
    text.append(digits);
  }

  @Override
  public void bool(boolean value) {
    separate();
    text.append(value);
  }

  @Override
  public void nothing() {
    separate();
    text.append("null");
  }

  @Override
  public void close() {
    // Everything is in the text.
  }

  private void separate() {
    if (!first) {
      text.append(',');
    }
    first = false;
  }

  private static void quote(String value, StringBuilder text) {
    text.append('"');
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      switch (c) {
        case '"' -> text.append("\\\"");
        case '\\' -> text.append("\\\\");
        case '\b' -> text.append("\\b");
        case '\t' -> text.append("\\t");
        case '\n' -> text.append("\\n");
        case '\f' -> text.append("\\f");
        case '\r' -> text.append("\\r");
        default -> {
          if (c < ' ') {
            text.append("\\u00").append(HEX[c >> 4]).append(HEX[c & 0xF]);
          } else {
            text.append(c);
          }
        }
      }
    }
    text.append('"');
  }
}
