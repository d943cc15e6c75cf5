package org.jointletter.jackson;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.KeyDeserializer;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import com.fasterxml.jackson.databind.node.TextNode;
import java.io.IOException;
import java.io.Serializable;

/** Reads the keys of maps that are values of one of our types. */
final class ModelKeyDeserializer extends KeyDeserializer implements Serializable {
  private static final long serialVersionUID = 1L;

  private final StdDeserializer<?> texts;

  /**
   * Creates a deserializer.
   *
   * @param texts reads the same from a text
   */
  ModelKeyDeserializer(StdDeserializer<?> texts) {
    this.texts = texts;
  }

  /** Reads a key as if it stood alone: the parser may have left its place behind. */
  @Override
  public Object deserializeKey(String key, DeserializationContext context) throws IOException {
    try (JsonParser text = new TextNode(key).traverse()) {
      text.nextToken();
      return texts.deserialize(text, context);
    }
  }
}
