package org.jointletter.jackson;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import java.io.IOException;

/** Writes the keys of maps that are values of one of our types. */
final class ModelKeySerializer extends StdSerializer<Object> {
  private static final long serialVersionUID = 1L;

  private final String name;
  private final boolean object;

  /**
   * Creates a serializer.
   *
   * @param name the name of the type
   * @param object whether its values are objects, which cannot be keys
   */
  ModelKeySerializer(JavaType type, String name, boolean object) {
    super(type);
    this.name = name;
    this.object = object;
  }

  @Override
  public void serialize(Object key, JsonGenerator generator, SerializerProvider provider)
      throws IOException {
    if (object) {
      throw JsonMappingException.from(
          generator, name + " is written as an object, and cannot be a key");
    }
    generator.writeFieldName(key.toString());
  }
}
