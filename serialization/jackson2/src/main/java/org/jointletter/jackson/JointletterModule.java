package org.jointletter.jackson;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.Version;
import com.fasterxml.jackson.core.io.ContentReference;
import com.fasterxml.jackson.core.util.JsonParserDelegate;
import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.BeanProperty;
import com.fasterxml.jackson.databind.DeserializationConfig;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.KeyDeserializer;
import com.fasterxml.jackson.databind.Module;
import com.fasterxml.jackson.databind.PropertyName;
import com.fasterxml.jackson.databind.SerializationConfig;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.deser.ContextualDeserializer;
import com.fasterxml.jackson.databind.deser.Deserializers;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import com.fasterxml.jackson.databind.introspect.AnnotatedClass;
import com.fasterxml.jackson.databind.introspect.NopAnnotationIntrospector;
import com.fasterxml.jackson.databind.jsontype.TypeDeserializer;
import com.fasterxml.jackson.databind.jsontype.TypeSerializer;
import com.fasterxml.jackson.databind.node.TextNode;
import com.fasterxml.jackson.databind.ser.Serializers;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import java.io.IOException;
import org.jointletter.codec.Codec;
import org.jointletter.codec.Codecs;
import org.jointletter.codec.ObjectCodec;
import org.jointletter.codec.Reading;
import org.jointletter.codec.ReadingOptions;
import org.jointletter.document.DocumentReader;
import org.jointletter.document.DocumentWriter;
import org.jointletter.document.InvalidDocumentException;
import org.jointletter.jackson.tokens.JacksonInput;
import org.jointletter.jackson.tokens.JacksonOutput;
import org.jointletter.jackson.tokens.JacksonVersion;
import org.jointletter.rule.Limits;
import org.jspecify.annotations.Nullable;

/**
 * Teaches the types of a joint letter to an {@code ObjectMapper}, so that it reads and writes them
 * inside classes of your own. Found by {@code findAndRegisterModules()}.
 *
 * <p>The settings of the mapper change nothing about our types: they are read as strictly, and
 * written in the same form, as by {@link DocumentReader} and {@link DocumentWriter}. (How Jackson
 * itself spells numbers and quotes names, if it is told to do so in an unusual way, is up to it.) A
 * document that is the whole of what is written has its header; one inside something else has none.
 * In a tree of Jackson's, as {@code valueToTree} makes it, the numbers of extensions are what
 * Jackson reads them as, and that is up to the mapper.
 *
 * <p>A {@code null} in the place of one of our types is {@code null} in your class, as for any
 * other type; inside our types it is refused. Type information, such as that of default typing, is
 * neither written for our types nor read.
 *
 * <p>Codes and dates may be the keys of maps too. Our other types are objects, and no names of
 * members: a map that has them as keys is refused when it is written.
 *
 * <p>Something invalid is a {@link JsonMappingException} with an {@link InvalidDocumentException}
 * as its cause, which lists all problems of the value, in the order in which they were found; their
 * pointers start at the root of the text, or of what Jackson has buffered of it. Keys of maps,
 * which may be names of people, stand as {@code *} in them, as in the path that Jackson adds to the
 * message. The pointer of a key is empty. A mapper that looks for duplicate members itself, as
 * {@link JointletterMapper} makes it, ends at the first of them. Columns are counted by Jackson, in
 * bytes or in UTF-16 units.
 *
 * @since 0.1
 */
public final class JointletterModule extends Module {

  private final ReadingOptions options;

  /** Creates a module that reads strictly, as {@link DocumentReader#strict()} does. */
  public JointletterModule() {
    this(ReadingOptions.STRICT);
  }

  private JointletterModule(ReadingOptions options) {
    this.options = options;
  }

  /**
   * {@return a module that reads tolerantly, as {@link DocumentReader#tolerant()} does; a mapper
   * that has the strict one reads tolerantly when this one is added}
   */
  public static JointletterModule tolerant() {
    return new JointletterModule(new ReadingOptions(
        true, ReadingOptions.STRICT.limits(), ReadingOptions.STRICT.maxProblems()));
  }

  /**
   * {@return a module that reads like this one, with other limits; a mapper that has a module reads
   * with these limits when this one is added} Beside them, the parser of the mapper has limits of
   * its own, which its factory sets.
   *
   * @param limits the limits
   * @see DocumentReader#withLimits
   */
  public JointletterModule withLimits(Limits limits) {
    return new JointletterModule(
        new ReadingOptions(options.tolerant(), limits, options.maxProblems()));
  }

  @Override
  public String getModuleName() {
    return "org.jointletter";
  }

  /** One of each kind and limits: a mapper leaves out a module whose id it has. */
  @Override
  public Object getTypeId() {
    return getModuleName()
        + (options.tolerant() ? ".tolerant" : ".strict")
        + (options.limits().equals(Limits.defaults()) ? "" : "." + options.limits());
  }

  @Override
  public Version version() {
    return Version.unknownVersion();
  }

  @Override
  public void setupModule(SetupContext context) {
    JacksonVersion.requireDatabind();
    context.addSerializers(new OurSerializers(false));
    context.addDeserializers(new OurDeserializers(options));
    context.addKeySerializers(new OurSerializers(true));
    context.addKeyDeserializers((type, config, description) -> Codecs.toRead(
            type.getRawClass(), () -> type.containedTypeOrUnknown(0).getRawClass())
        .filter(codec -> !(codec instanceof ObjectCodec))
        .map(codec -> new OurKeyDeserializer(new OurDeserializer<>(type, codec, options)))
        .orElse(null));
    context.appendAnnotationIntrospector(new OurNames());
  }

  /** Returns what one of our types is called: the class that implements it is hidden. */
  private static String nameOf(Class<?> type) {
    return Codecs.toWrite(type).orElse(null) instanceof ObjectCodec<?> object
        ? object.type().getSimpleName()
        : type.getSimpleName();
  }

  /** What a root is called, if a mapper is set to wrap it. A user's own name for it comes first. */
  private static final class OurNames extends NopAnnotationIntrospector {
    private static final long serialVersionUID = 1L;

    @Override
    public @Nullable PropertyName findRootName(AnnotatedClass type) {
      return Codecs.toWrite(type.getRawType())
          .map(codec -> PropertyName.construct(nameOf(type.getRawType())))
          .orElse(null);
    }
  }

  private static final class OurSerializers extends Serializers.Base {

    private final boolean ofKeys;

    OurSerializers(boolean ofKeys) {
      this.ofKeys = ofKeys;
    }

    @Override
    public @Nullable JsonSerializer<?> findSerializer(
        SerializationConfig config, JavaType type, BeanDescription description) {
      return Codecs.toWrite(type.getRawClass())
          .<JsonSerializer<?>>map(codec -> ofKeys
              ? new OurKeySerializer(type, codec instanceof ObjectCodec)
              : new OurSerializer<>(type, codec))
          .orElse(null);
    }
  }

  private static final class OurDeserializers extends Deserializers.Base {

    private final ReadingOptions options;

    OurDeserializers(ReadingOptions options) {
      this.options = options;
    }

    @Override
    public @Nullable JsonDeserializer<?> findBeanDeserializer(
        JavaType type, DeserializationConfig config, BeanDescription description) {
      return Codecs.toRead(
              type.getRawClass(), () -> type.containedTypeOrUnknown(0).getRawClass())
          .<JsonDeserializer<?>>map(codec -> new OurDeserializer<>(type, codec, options))
          .orElse(null);
    }
  }

  private static final class OurSerializer<T> extends StdSerializer<T> {
    private static final long serialVersionUID = 1L;

    private final transient Codec<T> codec;

    OurSerializer(JavaType type, Codec<T> codec) {
      super(type);
      this.codec = codec;
    }

    @Override
    public void serialize(T value, JsonGenerator generator, SerializerProvider provider)
        throws IOException {
      if (generator.getOutputContext().inRoot()) {
        Codecs.writeWhole(value, codec, new JacksonOutput(generator));
      } else {
        codec.write(value, new JacksonOutput(generator));
      }
    }

    /** Writes no type information: what our types are is known. */
    @Override
    public void serializeWithType(
        T value, JsonGenerator generator, SerializerProvider provider, TypeSerializer types)
        throws IOException {
      serialize(value, generator, provider);
    }
  }

  private static final class OurDeserializer<T> extends StdDeserializer<T>
      implements ContextualDeserializer {
    private static final long serialVersionUID = 1L;

    private final transient Codec<T> codec;
    private final transient ReadingOptions options;

    /** The property of a user's class that holds the value, or null if none does. */
    private final @Nullable String property;

    OurDeserializer(JavaType type, Codec<T> codec, ReadingOptions options) {
      this(type, codec, options, null);
    }

    private OurDeserializer(
        JavaType type, Codec<T> codec, ReadingOptions options, @Nullable String property) {
      super(type);
      this.codec = codec;
      this.options = options;
      this.property = property;
    }

    @Override
    public JsonDeserializer<?> createContextual(
        DeserializationContext context, @Nullable BeanProperty property) {
      return property == null
          ? this
          : new OurDeserializer<>(getValueType(), codec, options, property.getName());
    }

    @Override
    public T deserialize(JsonParser parser, DeserializationContext context) throws IOException {
      String root = UserPath.pointer(parser, property);
      Reading.Outcome<T> outcome = Reading.ofValue(new JacksonInput(parser), codec, options, root);
      if (outcome.value() == null) {
        throw invalid(parser, outcome);
      }
      return outcome.value();
    }

    /** Reads as if there were no type information: what our types are is known. */
    @Override
    public Object deserializeWithType(
        JsonParser parser, DeserializationContext context, TypeDeserializer types)
        throws IOException {
      return deserialize(parser, context);
    }

    private JsonMappingException invalid(JsonParser parser, Reading.Outcome<T> outcome) {
      InvalidDocumentException cause = new InvalidDocumentException(
          nameOf(handledType()), outcome.problems(), outcome.omitted());
      return new UnreadableValueException(
          withoutSource(parser), cause.getMessage(), cause, property);
    }

    /** Tells the place, but never shows the text around it, whatever the mapper is set to. */
    private static JsonParser withoutSource(JsonParser parser) {
      return new JsonParserDelegate(parser) {
        @Override
        public JsonLocation currentTokenLocation() {
          JsonLocation at = super.currentTokenLocation();
          return new JsonLocation(
              ContentReference.redacted(),
              at.getByteOffset(),
              at.getCharOffset(),
              at.getLineNr(),
              at.getColumnNr());
        }
      };
    }
  }

  private static final class OurKeySerializer extends StdSerializer<Object> {
    private static final long serialVersionUID = 1L;

    private final boolean object;

    OurKeySerializer(JavaType type, boolean object) {
      super(type);
      this.object = object;
    }

    @Override
    public void serialize(Object key, JsonGenerator generator, SerializerProvider provider)
        throws IOException {
      if (object) {
        throw JsonMappingException.from(
            generator, nameOf(key.getClass()) + " is written as an object, and can be no key");
      }
      generator.writeFieldName(key.toString());
    }
  }

  private static final class OurKeyDeserializer extends KeyDeserializer {

    private final OurDeserializer<?> texts;

    OurKeyDeserializer(OurDeserializer<?> texts) {
      this.texts = texts;
    }

    /** Reads a key as if it stood alone: where it stands, the parser may have left behind. */
    @Override
    public Object deserializeKey(String key, DeserializationContext context) throws IOException {
      try (JsonParser text = new TextNode(key).traverse()) {
        text.nextToken();
        return texts.deserialize(text, context);
      }
    }
  }
}
