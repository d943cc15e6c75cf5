package org.jointletter.jackson3.tokens;

import java.math.BigDecimal;
import java.math.BigInteger;
import org.jointletter.codec.JsonOutput;
import org.jointletter.codec.MemberName;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.StreamWriteCapability;
import tools.jackson.core.exc.StreamWriteException;
import tools.jackson.core.io.SerializedString;

/** The tokens that go to a Jackson generator. */
public final class JacksonOutput implements JsonOutput {

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
  public void name(MemberName name) {
    generator.writeName(name.as(SerializedString.class, SerializedString::new));
  }

  @Override
  public void string(String value) {
    generator.writeString(value);
  }

  /** An integer is as small as can be, as one that is read, so that trees are equal. */
  @Override
  public void integer(long value) {
    if ((int) value == value) {
      generator.writeNumber((int) value);
    } else {
      generator.writeNumber(value);
    }
  }

  @Override
  public void integer(BigInteger value) {
    generator.writeNumber(value);
  }

  @Override
  public void bool(boolean value) {
    generator.writeBoolean(value);
  }

  @Override
  public void decimal(String digits) {
    if (takesDigits()) {
      generator.writeNumber(digits);
    } else {
      generator.writeNumber(number(digits));
    }
  }

  /** A tree and a binary format take no text for a number. */
  private boolean takesDigits() {
    return generator
        .streamWriteCapabilities()
        .isEnabled(StreamWriteCapability.CAN_WRITE_FORMATTED_NUMBERS);
  }

  private BigDecimal number(String digits) {
    try {
      return new BigDecimal(digits);
    } catch (NumberFormatException e) {
      throw new StreamWriteException(
          generator,
          "An extension has a number whose exponent is too large for a tree or a binary format: "
              + "write JSON");
    }
  }

  @Override
  public void nothing() {
    generator.writeNull();
  }
}
