package org.jointletter.jackson3;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.deser.std.StdDeserializer;
import tools.jackson.databind.jsontype.TypeDeserializer;

/** Refuses to read a code whose vocabulary is not declared. */
final class UndeclaredCodeDeserializer extends StdDeserializer<Object> {
  private static final long serialVersionUID = 1L;

  UndeclaredCodeDeserializer(JavaType type) {
    super(type);
  }

  @Override
  public Object deserialize(JsonParser parser, DeserializationContext context) {
    throw new UnreadableValueException(
        parser.currentTokenLocation(),
        "A code can be read only if its vocabulary is declared: declare Code<LetterKind>, for "
            + "example, in place of Code, Code<?> or a type variable",
        null,
        null);
  }

  /** A type id may name the vocabulary. */
  @Override
  public @Nullable Object deserializeWithType(
      JsonParser parser, DeserializationContext context, TypeDeserializer types) {
    return types.deserializeTypedFromScalar(parser, context);
  }
}
