package org.jointletter.jackson;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.type.WritableTypeId;
import com.fasterxml.jackson.databind.BeanProperty;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.exc.InvalidDefinitionException;
import com.fasterxml.jackson.databind.jsontype.TypeSerializer;
import com.fasterxml.jackson.databind.ser.ContextualSerializer;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import com.fasterxml.jackson.databind.util.NameTransformer;
import java.io.IOException;
import java.util.Set;
import org.jointletter.codec.Codec;
import org.jointletter.codec.Codecs;
import org.jointletter.codec.DocumentType;
import org.jointletter.codec.ObjectCodec;
import org.jointletter.jackson.tokens.JacksonOutput;
import org.jspecify.annotations.Nullable;

/**
 * Writes the values of one of our types, in their one form.
 *
 * @param <T> the type of the values
 */
final class ModelSerializer<T> extends StdSerializer<T> implements ContextualSerializer {
  private static final long serialVersionUID = 1L;

  private final JavaType type;

  /** The reason why the values cannot be written, if the mapper asks for another form. */
  private final @Nullable String refusal;

  private final transient Codec<T> codec;

  /**
   * Creates a serializer.
   *
   * @param type the type of ours, or the hidden class that implements it
   */
  ModelSerializer(JavaType type, Codec<T> codec, @Nullable String refusal) {
    super(type);
    this.type = type;
    this.codec = codec;
    this.refusal = refusal;
  }

  /** Finds the codec again, which is not serializable. */
  private Object readResolve() {
    return new ModelSerializer<>(type, Codecs.toWrite(type.getRawClass()).orElseThrow(), refusal);
  }

  private Class<?> publicType() {
    return Codecs.publicType(type.getRawClass());
  }

  /** Refuses what the mapper, or the property that holds the value, asks for in vain. */
  @Override
  public JsonSerializer<?> createContextual(
      SerializerProvider provider, @Nullable BeanProperty property) throws JsonMappingException {
    String refused = refusal;
    if (refused == null && property != null) {
      refused = FixedForm.ofProperty(provider.getConfig(), property, publicType(), codec);
    }
    if (refused == null) {
      refused = ofParts(provider);
    }
    if (refused != null) {
      throw InvalidDefinitionException.from((JsonGenerator) null, refused, type);
    }
    return this;
  }

  /**
   * Returns the refusal of requests on what stands inside: the codec writes it, and a serializer
   * that a user has for it would have no effect.
   */
  private @Nullable String ofParts(SerializerProvider provider) throws JsonMappingException {
    for (Class<?> part : FixedForm.parts(publicType(), codec)) {
      if (part != publicType()) {
        JsonSerializer<?> serializer = provider.findValueSerializer(part);
        String refused = serializer instanceof ModelSerializer<?> ours
            ? ours.refusal
            : FixedForm.refusal(
                "The mapper",
                part,
                "a serializer of its own inside " + publicType().getSimpleName());
        if (refused != null) {
          return refused;
        }
      }
    }
    return null;
  }

  @Override
  public JsonSerializer<T> unwrappingSerializer(NameTransformer names) {
    return refusing("its members among those of the object around it (@JsonUnwrapped)");
  }

  @Override
  public JsonSerializer<?> withFilterId(Object filterId) {
    return refusing("filtered members (@JsonFilter)");
  }

  /** Overrides a method that Jackson has since 2.16. */
  @Override
  public JsonSerializer<?> withIgnoredProperties(Set<String> names) {
    return names.isEmpty() ? this : refusing("members to be left out (@JsonIgnoreProperties)");
  }

  private ModelSerializer<T> refusing(String asked) {
    return new ModelSerializer<>(type, codec, FixedForm.refusal("A property", publicType(), asked));
  }

  private void check() throws JsonMappingException {
    if (refusal != null) {
      throw InvalidDefinitionException.from((JsonGenerator) null, refusal, type);
    }
  }

  @Override
  public void serialize(T value, JsonGenerator generator, SerializerProvider provider)
      throws IOException {
    check();
    if (generator.getOutputContext().inRoot()) {
      Codecs.writeWhole(value, codec, new JacksonOutput(generator));
    } else {
      codec.write(value, new JacksonOutput(generator));
    }
  }

  @Override
  public void serializeWithType(
      T value, JsonGenerator generator, SerializerProvider provider, TypeSerializer types)
      throws IOException {
    check();
    String id;
    try {
      id = TypeIds.of(value, publicType(), type, types);
      TypeIds.check(id, value, publicType(), codec, types, generator.canWriteTypeId());
    } catch (IllegalStateException e) {
      throw InvalidDefinitionException.from((JsonGenerator) null, e.getMessage(), type);
    }
    boolean text = isText(value, TypeIds.isMember(types, generator.canWriteTypeId()));
    JsonToken start = text ? JsonToken.VALUE_STRING : JsonToken.START_OBJECT;
    WritableTypeId written = types.writeTypePrefix(generator, types.typeId(value, start, id));
    if (!text && codec instanceof ObjectCodec<T> object) {
      DocumentType<T> header = TypeIds.isHeader(id, codec, types) ? DocumentType.of(object) : null;
      object.writeMembers(value, new JacksonOutput(generator), header);
    } else {
      codec.write(value, new JacksonOutput(generator));
    }
    types.writeTypeSuffix(generator, written);
  }

  /** Returns whether a value is written as a string, which has no place for members. */
  private boolean isText(T value, boolean withMember) {
    return !(codec instanceof ObjectCodec<T> object)
        || !withMember && object.shorthand(value) != null;
  }
}
