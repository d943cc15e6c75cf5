package org.jointletter.jackson;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import java.io.IOException;
import org.jointletter.codec.Codecs;

/** Writes the keys of maps that are values of one of our types. */
final class ModelKeySerializer extends StdSerializer<Object> {
  private static final long serialVersionUID = 1L;

  private final String name;

  /**
   * Creates a serializer.
   *
   * @param name the name of the type
   */
  ModelKeySerializer(JavaType type, String name) {
    super(type);
    this.name = name;
  }

  @Override
  public void serialize(Object key, JsonGenerator generator, SerializerProvider provider)
      throws IOException {
    String text = Codecs.text(key);
    if (text == null) {
      throw JsonMappingException.from(
          generator, name + " is written as an object, and cannot be a key");
    }
    generator.writeFieldName(text);
  }
}
