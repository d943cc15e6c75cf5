package org.jointletter.jackson;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.BeanProperty;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.deser.ContextualDeserializer;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import com.fasterxml.jackson.databind.exc.InvalidDefinitionException;
import com.fasterxml.jackson.databind.exc.InvalidTypeIdException;
import com.fasterxml.jackson.databind.jsontype.TypeDeserializer;
import java.io.IOException;
import java.util.List;
import org.jointletter.codec.Codec;
import org.jointletter.codec.Codecs;
import org.jointletter.codec.JsonInput.Fault;
import org.jointletter.codec.JsonInput.Position;
import org.jointletter.codec.ObjectCodec;
import org.jointletter.codec.Reading;
import org.jointletter.codec.ReadingOptions;
import org.jointletter.document.InvalidDocumentException;
import org.jointletter.jackson.tokens.JacksonInput;
import org.jointletter.rule.Problem;
import org.jointletter.vocabulary.Code;
import org.jspecify.annotations.Nullable;

/**
 * Reads the values of one of our types, in their one form.
 *
 * @param <T> the type of the values
 */
final class ModelDeserializer<T> extends StdDeserializer<T> implements ContextualDeserializer {
  private static final long serialVersionUID = 1L;

  private final JavaType type;
  private final ReadingOptions options;

  /** The reason why the values cannot be read, if the mapper asks for another form. */
  private final @Nullable String refusal;

  /** The property of a user's class that holds the value, or null if none does. */
  private final @Nullable String property;

  private final transient Codec<T> codec;

  /**
   * Creates a deserializer.
   *
   * @param type the type of ours, or the hidden class that implements it
   */
  ModelDeserializer(
      JavaType type, Codec<T> codec, ReadingOptions options, @Nullable String refusal) {
    this(type, codec, options, refusal, null);
  }

  private ModelDeserializer(
      JavaType type,
      Codec<T> codec,
      ReadingOptions options,
      @Nullable String refusal,
      @Nullable String property) {
    super(type);
    this.type = type;
    this.codec = codec;
    this.options = options;
    this.refusal = refusal;
    this.property = property;
  }

  /** Finds the codec again, which is not serializable. */
  private Object readResolve() {
    return new ModelDeserializer<>(
        type, JointletterModule.toRead(type).orElseThrow(), options, refusal, property);
  }

  private Class<?> publicType() {
    return Codecs.publicType(type.getRawClass());
  }

  /** Refuses what the mapper, or the property that holds the value, asks for in vain. */
  @Override
  public JsonDeserializer<?> createContextual(
      DeserializationContext context, @Nullable BeanProperty property) throws JsonMappingException {
    String refused = refusal == null && property != null
        ? FixedForm.ofProperty(context.getConfig(), property, publicType(), codec)
        : refusal;
    if (refused == null) {
      refused = ofParts(context);
    }
    if (refused != null) {
      throw InvalidDefinitionException.from((JsonParser) null, refused, type);
    }
    return property == null
        ? this
        : new ModelDeserializer<>(type, codec, options, null, property.getName());
  }

  /** The codec reads all parts itself: a deserializer that a user has for one has no effect. */
  private @Nullable String ofParts(DeserializationContext context) throws JsonMappingException {
    for (Class<?> part : FixedForm.parts(publicType(), codec)) {
      if (part != publicType() && part != Code.class) {
        JsonDeserializer<?> deserializer =
            context.findNonContextualValueDeserializer(context.constructType(part));
        if (!(deserializer instanceof ModelDeserializer)) {
          return FixedForm.refusal(
              "The mapper",
              part,
              "a deserializer of its own inside " + publicType().getSimpleName());
        }
      }
    }
    return null;
  }

  @Override
  public T deserialize(JsonParser parser, DeserializationContext context) throws IOException {
    Reading.Outcome<T> outcome = Reading.ofValue(
        new JacksonInput(parser), codec, options, UserPath.pointer(parser, property));
    if (outcome.value() == null) {
      throw invalid(parser, outcome.problems(), outcome.omitted());
    }
    return outcome.value();
  }

  /** Lets the mapper take off the type id that it has written, and then read the value. */
  @Override
  public @Nullable Object deserializeWithType(
      JsonParser parser, DeserializationContext context, TypeDeserializer types)
      throws IOException {
    String root = UserPath.pointer(parser, property);
    try {
      return codec instanceof ObjectCodec
          ? types.deserializeTypedFromObject(parser, context)
          : types.deserializeTypedFromScalar(parser, context);
    } catch (JsonMappingException e) {
      if (e instanceof UnreadableValueException || e instanceof InvalidDefinitionException) {
        throw e;
      }
      // Jackson quotes the id.
      throw new UnreadableValueException(
          e.getLocation(),
          publicType().getSimpleName()
              + (e instanceof InvalidTypeIdException id && id.getTypeId() != null
                  ? " has a type id that the mapper does not accept"
                  : " cannot be read without a type id, which the mapper is set to expect"),
          null,
          property);
    } catch (JsonProcessingException e) {
      Fault fault = new JacksonInput(parser).fault(e);
      if (fault == null) {
        throw e;
      }
      Position at = fault.at();
      Problem problem = new Problem(
          fault.rule().code(), root, 0, at.line(), at.column(), at.offset(), fault.message(), null);
      throw invalid(parser, List.of(problem), 0);
    }
  }

  private JsonMappingException invalid(JsonParser parser, List<Problem> problems, long omitted) {
    InvalidDocumentException cause =
        new InvalidDocumentException(publicType().getSimpleName(), problems, omitted);
    return new UnreadableValueException(
        parser.currentTokenLocation(), cause.getMessage(), cause, property);
  }
}
