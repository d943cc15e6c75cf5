package org.jointletter.jackson3;

import org.jointletter.codec.Codecs;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ser.std.StdSerializer;

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
  public void serialize(Object key, JsonGenerator generator, SerializationContext provider) {
    String text = Codecs.text(key);
    if (text == null) {
      throw DatabindException.from(
          generator, name + " is written as an object, and cannot be a key");
    }
    generator.writeName(text);
  }
}
