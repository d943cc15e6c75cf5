package org.jointletter.jackson3;

import java.io.IOException;
import java.util.Set;
import org.jointletter.codec.Codec;
import org.jointletter.codec.Codecs;
import org.jointletter.codec.DocumentType;
import org.jointletter.codec.ObjectCodec;
import org.jointletter.jackson3.tokens.JacksonOutput;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonToken;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.type.WritableTypeId;
import tools.jackson.databind.BeanProperty;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.exc.InvalidDefinitionException;
import tools.jackson.databind.jsontype.TypeSerializer;
import tools.jackson.databind.ser.std.StdSerializer;
import tools.jackson.databind.util.NameTransformer;

/** Writes the values of one of our types, in their one form. */
final class ModelSerializer<T> extends StdSerializer<T> {
  private static final long serialVersionUID = 1L;

  private final JavaType type;

  /** The reason why the values cannot be written, if the mapper asks for another form. */
  private final @Nullable String refusal;

  /** The member that holds a type id already, if a property says so. */
  private final @Nullable String idMember;

  private final Codec<T> codec;

  /**
   * Creates a serializer.
   *
   * @param type the type of ours, or the hidden class that implements it
   */
  ModelSerializer(JavaType type, Codec<T> codec, @Nullable String refusal) {
    this(type, codec, refusal, null);
  }

  private ModelSerializer(
      JavaType type, Codec<T> codec, @Nullable String refusal, @Nullable String idMember) {
    super(type);
    this.type = type;
    this.codec = codec;
    this.refusal = refusal;
    this.idMember = idMember;
  }

  private Class<?> publicType() {
    return Codecs.publicType(type.getRawClass());
  }

  /** Refuses what the mapper, or the property that holds the value, asks for in vain. */
  @Override
  public ValueSerializer<?> createContextual(
      SerializationContext provider, @Nullable BeanProperty property) {
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
    String member = TypeIds.member(provider, property, publicType());
    return member == null ? this : new ModelSerializer<>(type, codec, null, member);
  }

  /**
   * Returns the refusal of requests on what stands inside: the codec writes it, and a serializer
   * that a user has for it would have no effect.
   */
  private @Nullable String ofParts(SerializationContext provider) {
    for (Class<?> part : FixedForm.parts(publicType(), codec)) {
      if (part != publicType()) {
        ValueSerializer<?> serializer = provider.findValueSerializer(part);
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
  public ValueSerializer<T> unwrappingSerializer(NameTransformer names) {
    return refusing("its members among those of the object around it (@JsonUnwrapped)");
  }

  @Override
  public ValueSerializer<?> withFilterId(Object filterId) {
    return refusing("filtered members (@JsonFilter)");
  }

  @Override
  public ValueSerializer<?> withIgnoredProperties(Set<String> names) {
    return names.isEmpty() ? this : refusing("members to be left out (@JsonIgnoreProperties)");
  }

  private ModelSerializer<T> refusing(String asked) {
    return new ModelSerializer<>(type, codec, FixedForm.refusal("A property", publicType(), asked));
  }

  private void check() {
    if (refusal != null) {
      throw InvalidDefinitionException.from((JsonGenerator) null, refusal, type);
    }
  }

  @Override
  public void serialize(T value, JsonGenerator generator, SerializationContext provider) {
    check();
    try {
      if (generator.streamWriteContext().inRoot()) {
        Codecs.writeWhole(value, codec, new JacksonOutput(generator));
      } else {
        codec.write(value, new JacksonOutput(generator));
      }
    } catch (IOException e) {
      throw JacksonIOException.construct(e, generator);
    }
  }

  @Override
  public void serializeWithType(
      T value, JsonGenerator generator, SerializationContext provider, TypeSerializer types) {
    check();
    String id;
    try {
      id = TypeIds.of(value, publicType(), type, types, provider);
      TypeIds.check(id, value, publicType(), codec, types, idMember, generator.canWriteTypeId());
    } catch (IllegalStateException e) {
      throw InvalidDefinitionException.from((JsonGenerator) null, e.getMessage(), type);
    }
    boolean text = isText(value, TypeIds.isMember(types, generator.canWriteTypeId()));
    JsonToken start = text ? JsonToken.VALUE_STRING : JsonToken.START_OBJECT;
    WritableTypeId written =
        types.writeTypePrefix(generator, provider, types.typeId(value, start, id));
    try {
      if (!text && codec instanceof ObjectCodec<T> object) {
        DocumentType<T> header =
            TypeIds.isHeader(id, codec, types, idMember) ? DocumentType.of(object) : null;
        object.writeMembers(value, new JacksonOutput(generator), header);
      } else {
        codec.write(value, new JacksonOutput(generator));
      }
    } catch (IOException e) {
      throw JacksonIOException.construct(e, generator);
    }
    types.writeTypeSuffix(generator, provider, written);
  }

  /** Returns whether a value is written as a string, which has no place for members. */
  private boolean isText(T value, boolean withMember) {
    return !(codec instanceof ObjectCodec<T> object)
        || !withMember && object.shorthand(value) != null;
  }
}
