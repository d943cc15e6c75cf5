package org.jointletter.jackson;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.jsontype.TypeIdResolver;
import com.fasterxml.jackson.databind.jsontype.TypeSerializer;
import java.io.IOException;
import org.jointletter.codec.Codec;
import org.jointletter.codec.DocumentType;
import org.jointletter.codec.ObjectCodec;
import org.jointletter.vocabulary.Code;
import org.jspecify.annotations.Nullable;

/** The ids of types that a mapper writes with values of ours, and finds them by. */
final class TypeIds {

  /** The member that names the type of a document. */
  private static final String HEADER = "type";

  private TypeIds() {}

  /**
   * Returns the id of the type of a value. It is never that of a hidden class.
   *
   * @param known the public type
   * @param declared the type as a property declares it, if it does
   * @throws IllegalStateException if there is none by which the value can be read
   */
  static @Nullable String of(Object value, Class<?> known, JavaType declared, TypeSerializer types)
      throws IOException {
    TypeIdResolver resolver = types.getTypeIdResolver();
    if (resolver == null) {
      throw new IllegalStateException(known.getSimpleName()
          + " cannot be deduced from its members: give it a type id (@JsonTypeInfo)");
    }
    JsonTypeInfo.Id mechanism = resolver.getMechanism();
    if (mechanism == JsonTypeInfo.Id.CUSTOM) {
      return resolver.idFromValueAndType(value, known);
    }
    if (value instanceof Code<?> code) {
      if (mechanism == JsonTypeInfo.Id.CLASS || mechanism == JsonTypeInfo.Id.MINIMAL_CLASS) {
        return Code.class.getName() + "<" + code.getVocabulary().getName() + ">";
      }
      if (!declared.containedTypeOrUnknown(0).isEnumType()) {
        throw new IllegalStateException(
            "A code cannot be written with the name of a type, which leaves its vocabulary open: "
                + "declare Code<LetterKind>, for example, or use class names as type ids");
      }
    }
    // Resolvers of names ask the class of a value, which is hidden, before they ask the type.
    return resolver.idFromValueAndType(null, known);
  }

  /**
   * Checks that a value can be read again by its type id.
   *
   * @param apart whether the format has a place of its own for type ids
   * @throws IllegalStateException if it cannot
   */
  static <T> void check(
      @Nullable String id,
      T value,
      Class<?> known,
      Codec<T> codec,
      TypeSerializer types,
      boolean apart) {
    String member = types.getPropertyName();
    boolean own =
        member != null && codec instanceof ObjectCodec<T> object && object.hasMember(value, member);
    JsonTypeInfo.As inclusion = types.getTypeInclusion();
    if (inclusion == JsonTypeInfo.As.EXISTING_PROPERTY && !own && !isHeader(id, codec, types)) {
      throw new IllegalStateException("The type id of " + known.getSimpleName()
          + " would be lost, as it has no member \"" + member
          + "\": use JsonTypeInfo.As.PROPERTY in place of EXISTING_PROPERTY");
    }
    if (inclusion == JsonTypeInfo.As.PROPERTY && own && !apart) {
      throw new IllegalStateException("The type id of " + known.getSimpleName()
          + " would be a second member \"" + member
          + "\": choose another property of @JsonTypeInfo, such as \"@type\"");
    }
  }

  /**
   * Returns whether a type id is a member of the value, which is written as an object then.
   *
   * @param apart whether the format has a place of its own for type ids
   */
  static boolean isMember(TypeSerializer types, boolean apart) {
    JsonTypeInfo.As inclusion = types.getTypeInclusion();
    return inclusion == JsonTypeInfo.As.EXISTING_PROPERTY
        || inclusion == JsonTypeInfo.As.PROPERTY && !apart;
  }

  /** Returns whether the type id is what the header of a document says, and stands there. */
  static boolean isHeader(@Nullable String id, Codec<?> codec, TypeSerializer types) {
    if (types.getTypeInclusion() != JsonTypeInfo.As.EXISTING_PROPERTY
        || !HEADER.equals(types.getPropertyName())
        || !(codec instanceof ObjectCodec<?> object)) {
      return false;
    }
    DocumentType<?> document = DocumentType.of(object);
    return document != null && document.text().equals(id);
  }
}
