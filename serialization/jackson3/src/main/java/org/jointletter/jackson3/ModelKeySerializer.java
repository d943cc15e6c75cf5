package org.jointletter.jackson3;

import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ser.std.StdSerializer;

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
  public void serialize(Object key, JsonGenerator generator, SerializationContext provider) {
    if (object) {
      throw DatabindException.from(
          generator, name + " is written as an object, and cannot be a key");
    }
    generator.writeName(key.toString());
  }
}
