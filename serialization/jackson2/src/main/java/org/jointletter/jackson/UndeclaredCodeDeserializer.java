package org.jointletter.jackson;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import com.fasterxml.jackson.databind.jsontype.TypeDeserializer;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Refuses to read a code whose vocabulary is not declared. */
final class UndeclaredCodeDeserializer extends StdDeserializer<Object> {
  private static final long serialVersionUID = 1L;

  UndeclaredCodeDeserializer(JavaType type) {
    super(type);
  }

  @Override
  public Object deserialize(JsonParser parser, DeserializationContext context) throws IOException {
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
      JsonParser parser, DeserializationContext context, TypeDeserializer types)
      throws IOException {
    return types.deserializeTypedFromScalar(parser, context);
  }
}
