package org.jointletter.jackson3;

import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.KeyDeserializer;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.node.StringNode;

/** Reads the keys of maps that are values of one of our types. */
final class ModelKeyDeserializer extends KeyDeserializer {

  private final ValueDeserializer<?> texts;

  /**
   * Creates a deserializer.
   *
   * @param texts reads the same from a text
   */
  ModelKeyDeserializer(ValueDeserializer<?> texts) {
    this.texts = texts;
  }

  /** Reads a key as if it stood alone: the parser may have left its place behind. */
  @Override
  public Object deserializeKey(String key, DeserializationContext context) {
    try (JsonParser text = new StringNode(key).traverse(context)) {
      text.nextToken();
      return texts.deserialize(text, context);
    }
  }
}
