package org.jointletter.jackson.tokens;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.math.BigInteger;
import java.util.regex.Pattern;
import org.jointletter.codec.JsonOutput;

/** The tokens that go to a Jackson generator. */
public final class JacksonOutput implements JsonOutput {

  /** Numbers that are written as {@link BigInteger} writes them. */
  private static final Pattern INTEGER = Pattern.compile("0|-?[1-9][0-9]*");

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
    // A tree takes what comes as a text for a fraction.
    if (INTEGER.matcher(digits).matches()) {
      generator.writeNumber(new BigInteger(digits));
    } else {
      generator.writeNumber(digits);
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
