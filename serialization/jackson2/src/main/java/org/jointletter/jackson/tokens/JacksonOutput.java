package org.jointletter.jackson.tokens;

import com.fasterxml.jackson.core.JsonGenerationException;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteCapability;
import com.fasterxml.jackson.core.io.SerializedString;
import com.fasterxml.jackson.databind.util.TokenBuffer;
import java.io.IOException;
import java.math.BigDecimal;
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
    boolean tree = generator instanceof TokenBuffer;
    BigDecimal number = tree || !takesDigits() ? number(digits) : null;
    if (tree || number == null) {
      // A tree makes of them what the mapper is set to.
      generator.writeNumber(digits);
    } else {
      generator.writeNumber(number);
    }
  }

  /** A binary format would take them for a text. */
  private boolean takesDigits() {
    return generator
        .getWriteCapabilities()
        .isEnabled(StreamWriteCapability.CAN_WRITE_FORMATTED_NUMBERS);
  }

  private BigDecimal number(String digits) throws IOException {
    try {
      return new BigDecimal(digits);
    } catch (NumberFormatException e) {
      throw new JsonGenerationException(
          "An extension has a number whose exponent is too large for a tree or a binary format: "
              + "write JSON",
          generator);
    }
  }

  @Override
  public void nothing() throws IOException {
    generator.writeNull();
  }
}
