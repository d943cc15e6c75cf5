package org.jointletter.jackson;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import org.jointletter.codec.JsonOutput;

/** The tokens that go to a Jackson generator. */
final class JacksonOutput implements JsonOutput {

  private static final JsonFactory EXTENSIONS = new JsonFactory();

  private final JsonGenerator generator;

  JacksonOutput(JsonGenerator generator) {
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

  /**
   * Writes token by token, so that the value is laid out like the rest, and numbers keep their
   * digits. A number that is written as a text is no integer to a tree.
   */
  @Override
  public void json(String compact) throws IOException {
    try (JsonParser parser = EXTENSIONS.createParser(compact)) {
      for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
        boolean integer =
            token == JsonToken.VALUE_NUMBER_INT && !parser.getText().equals("-0");
        if (token.isNumeric() && !integer) {
          generator.writeNumber(parser.getText());
        } else {
          generator.copyCurrentEvent(parser);
        }
      }
    }
  }
}
