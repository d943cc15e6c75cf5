package org.jointletter.jackson.tokens;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.io.SerializedString;
import java.io.IOException;
import java.math.BigInteger;
import org.jointletter.codec.JsonOutput;
import org.jointletter.codec.MemberName;

/** The tokens that go to a Jackson generator. */
public final class JacksonOutput implements JsonOutput {

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
  public void name(MemberName name) throws IOException {
    generator.writeFieldName(name.as(SerializedString.class, SerializedString::new));
  }

  @Override
  public void string(String value) throws IOException {
    generator.writeString(value);
  }

  /** An integer is as small as can be, as one that is read, so that trees are equal. */
  @Override
  public void integer(long value) throws IOException {
    if ((int) value == value) {
      generator.writeNumber((int) value);
    } else {
      generator.writeNumber(value);
    }
  }

  @Override
  public void integer(BigInteger value) throws IOException {
    generator.writeNumber(value);
  }

  @Override
  public void bool(boolean value) throws IOException {
    generator.writeBoolean(value);
  }

  @Override
  public void decimal(String digits) throws IOException {
    generator.writeNumber(digits);
  }

  @Override
  public void nothing() throws IOException {
    generator.writeNull();
  }
}
