package org.jointletter.jackson3;

import com.fasterxml.jackson.annotation.JsonFormat;
import java.io.IOException;
import org.jointletter.codec.Codec;
import org.jointletter.codec.Codecs;
import org.jointletter.codec.ObjectCodec;
import org.jointletter.codec.Reading;
import org.jointletter.codec.ReadingOptions;
import org.jointletter.document.DocumentReader;
import org.jointletter.document.DocumentWriter;
import org.jointletter.document.InvalidDocumentException;
import org.jointletter.jackson3.tokens.JacksonInput;
import org.jointletter.jackson3.tokens.JacksonOutput;
import org.jointletter.rule.Limits;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.Version;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.io.ContentReference;
import tools.jackson.core.util.JsonParserDelegate;
import tools.jackson.databind.BeanDescription;
import tools.jackson.databind.BeanProperty;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.DeserializationConfig;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.JacksonModule;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.KeyDeserializer;
import tools.jackson.databind.PropertyName;
import tools.jackson.databind.SerializationConfig;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.cfg.MapperConfig;
import tools.jackson.databind.deser.Deserializers;
import tools.jackson.databind.deser.std.StdDeserializer;
import tools.jackson.databind.introspect.AnnotatedClass;
import tools.jackson.databind.introspect.NopAnnotationIntrospector;
import tools.jackson.databind.jsontype.TypeDeserializer;
import tools.jackson.databind.jsontype.TypeSerializer;
import tools.jackson.databind.node.StringNode;
import tools.jackson.databind.ser.Serializers;
import tools.jackson.databind.ser.std.StdSerializer;

/**
 * Teaches the types of a joint letter to an {@code ObjectMapper}, so that it reads and writes them
 * inside classes of your own. Found by {@code findAndAddModules()}.
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
 * <p>Something invalid is a {@link DatabindException} with an {@link InvalidDocumentException} as
 * its cause, which lists all problems of the value, in the order in which they were found; their
 * pointers start at the root of the text, or of what Jackson has buffered of it. Keys of maps,
 * which may be names of people, stand as {@code *} in them, as in the path that Jackson adds to the
 * message. The pointer of a key is empty. A mapper that looks for duplicate members itself, as
 * {@link JointletterMapper} makes it, ends at the first of them. Columns are counted by Jackson, in
 * bytes or in UTF-16 units.
 *
 * @since 0.1
 */
public final class JointletterModule extends JacksonModule {

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

  @Override
  public Version version() {
    return Version.unknownVersion();
  }

  @Override
  public void setupModule(SetupContext context) {
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
    public @Nullable PropertyName findRootName(MapperConfig<?> config, AnnotatedClass type) {
      return Codecs.toWrite(type.getRawType())
          .map(codec -> PropertyName.construct(nameOf(type.getRawType())))
          .orElse(null);
    }
  }

  private static final class OurSerializers implements Serializers {

    private final boolean ofKeys;

    OurSerializers(boolean ofKeys) {
      this.ofKeys = ofKeys;
    }

    @Override
    public @Nullable ValueSerializer<?> findSerializer(
        SerializationConfig config,
        JavaType type,
        BeanDescription.Supplier description,
        JsonFormat.@Nullable Value format) {
      return Codecs.toWrite(type.getRawClass())
          .<ValueSerializer<?>>map(codec -> ofKeys
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
    public @Nullable ValueDeserializer<?> findBeanDeserializer(
        JavaType type, DeserializationConfig config, BeanDescription.Supplier description) {
      return Codecs.toRead(
              type.getRawClass(), () -> type.containedTypeOrUnknown(0).getRawClass())
          .<ValueDeserializer<?>>map(codec -> new OurDeserializer<>(type, codec, options))
          .orElse(null);
    }

    @Override
    public boolean hasDeserializerFor(DeserializationConfig config, Class<?> type) {
      return Codecs.toWrite(type).isPresent();
    }
  }

  private static final class OurSerializer<T> extends StdSerializer<T> {
    private final Codec<T> codec;

    OurSerializer(JavaType type, Codec<T> codec) {
      super(type);
      this.codec = codec;
    }

    @Override
    public void serialize(T value, JsonGenerator generator, SerializationContext provider) {
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

    /** Writes no type information: what our types are is known. */
    @Override
    public void serializeWithType(
        T value, JsonGenerator generator, SerializationContext provider, TypeSerializer types) {
      serialize(value, generator, provider);
    }
  }

  private static final class OurDeserializer<T> extends StdDeserializer<T> {
    private final Codec<T> codec;
    private final ReadingOptions options;

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
    public ValueDeserializer<?> createContextual(
        DeserializationContext context, @Nullable BeanProperty property) {
      return property == null
          ? this
          : new OurDeserializer<>(getValueType(), codec, options, property.getName());
    }

    @Override
    public T deserialize(JsonParser parser, DeserializationContext context) {
      String root = UserPath.pointer(parser, property);
      Reading.Outcome<T> outcome;
      try {
        outcome = Reading.ofValue(new JacksonInput(parser), codec, options, root);
      } catch (IOException e) {
        throw JacksonIOException.construct(e, parser);
      }
      if (outcome.value() == null) {
        throw invalid(parser, outcome);
      }
      return outcome.value();
    }

    /** Reads as if there were no type information: what our types are is known. */
    @Override
    public Object deserializeWithType(
        JsonParser parser, DeserializationContext context, TypeDeserializer types) {
      return deserialize(parser, context);
    }

    private DatabindException invalid(JsonParser parser, Reading.Outcome<T> outcome) {
      InvalidDocumentException cause = new InvalidDocumentException(
          nameOf(handledType()), outcome.problems(), outcome.omitted());
      return new UnreadableValueException(
          withoutSource(parser), cause.getMessage(), cause, property);
    }

    /** Tells the place, but never shows the text around it, whatever the mapper is set to. */
    private static JsonParser withoutSource(JsonParser parser) {
      return new JsonParserDelegate(parser) {
        @Override
        public TokenStreamLocation currentTokenLocation() {
          TokenStreamLocation at = super.currentTokenLocation();
          return new TokenStreamLocation(
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
    private final boolean object;

    OurKeySerializer(JavaType type, boolean object) {
      super(type);
      this.object = object;
    }

    @Override
    public void serialize(Object key, JsonGenerator generator, SerializationContext provider) {
      if (object) {
        throw DatabindException.from(
            generator, nameOf(key.getClass()) + " is written as an object, and can be no key");
      }
      generator.writeName(key.toString());
    }
  }

  private static final class OurKeyDeserializer extends KeyDeserializer {

    private final OurDeserializer<?> texts;

    OurKeyDeserializer(OurDeserializer<?> texts) {
      this.texts = texts;
    }

    /** Reads a key as if it stood alone: where it stands, the parser may have left behind. */
    @Override
    public Object deserializeKey(String key, DeserializationContext context) {
      try (JsonParser text = new StringNode(key).traverse(context)) {
        text.nextToken();
        return texts.deserialize(text, context);
      }
    }
  }
}
