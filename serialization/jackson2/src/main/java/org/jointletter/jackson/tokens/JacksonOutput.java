package org.jointletter.jackson.tokens;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.math.BigInteger;
import org.jointletter.codec.JsonOutput;

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
  public void startObject() throws IOException {
    generator.writeStartObject();
  }

  @Override
  public void endObject() throws IOException {
    generator.writeEndObject();
  }

  @Override
  public void startArray() throws IOException {
    generator.writeStartArray();
  }

  @Override
  public void endArray() throws IOException {
    generator.writeEndArray();
  }

  @Override
  public void name(String name) throws IOException {
    generator.writeFieldName(name);
  }

  @Override
  public void string(String value) throws IOException {
    generator.writeString(value);
  }

  @Override
  public void integer(long value) throws IOException {
    generator.writeNumber(value);
  }

  @Override
  public void bool(boolean value) throws IOException {
    generator.writeBoolean(value);
  }

  @Override
  public void number(String digits) throws IOException {
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
  public void nothing() throws IOException {
    generator.writeNull();
  }

  @Override
  public void close() throws IOException {
    generator.close();
  }
}
