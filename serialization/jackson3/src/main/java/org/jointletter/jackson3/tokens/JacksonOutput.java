package org.jointletter.jackson3.tokens;

import java.math.BigInteger;
import org.jointletter.codec.JsonOutput;
import tools.jackson.core.JsonGenerator;

/** The tokens that go to a Jackson generator. */
public final class JacksonOutput implements JsonOutput {

  private static final int MAX_DIGITS_OF_INT = 10;
  private static final int MAX_DIGITS_OF_LONG = 19;

  private final JsonGenerator generator;

  /** Creates an adapter. */
  public JacksonOutput(JsonGenerator generator) {
    this.generator = generator;
  }

  @Override
  public void startObject() {
    generator.writeStartObject();
  }

  @Override
  public void endObject() {
    generator.writeEndObject();
  }

  @Override
  public void startArray() {
    generator.writeStartArray();
  }

  @Override
  public void endArray() {
    generator.writeEndArray();
  }

  @Override
  public void name(String name) {
    generator.writeName(name);
  }

  @Override
  public void string(String value) {
    generator.writeString(value);
  }

  @Override
  public void integer(long value) {
    generator.writeNumber(value);
  }

  @Override
  public void bool(boolean value) {
    generator.writeBoolean(value);
  }

  @Override
  public void number(String digits) {
    boolean fraction = digits.chars().anyMatch(c -> c == '.' || c == 'e' || c == 'E');
    // A tree takes a number that comes as text for a fraction, and keeps integers by their size.
    if (fraction || digits.equals("-0")) {
      generator.writeNumber(digits);
    } else if (digits.length() < MAX_DIGITS_OF_INT) {
      generator.writeNumber(Integer.parseInt(digits));
    } else if (digits.length() < MAX_DIGITS_OF_LONG) {
      generator.writeNumber(Long.parseLong(digits));
    } else {
      generator.writeNumber(new BigInteger(digits));
    }
  }

  @Override
  public void nothing() {
    generator.writeNull();
  }

  @Override
  public void close() {
    generator.close();
  }
}
