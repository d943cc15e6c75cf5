package org.jointletter.jackson;

import com.fasterxml.jackson.core.Version;
import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.DeserializationConfig;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.KeyDeserializer;
import com.fasterxml.jackson.databind.Module;
import com.fasterxml.jackson.databind.SerializationConfig;
import com.fasterxml.jackson.databind.deser.Deserializers;
import com.fasterxml.jackson.databind.deser.KeyDeserializers;
import com.fasterxml.jackson.databind.ser.Serializers;
import java.io.Serializable;
import java.util.Optional;
import org.jointletter.codec.Codec;
import org.jointletter.codec.Codecs;
import org.jointletter.codec.ObjectCodec;
import org.jointletter.codec.ReadingOptions;
import org.jointletter.document.DocumentReader;
import org.jointletter.document.DocumentWriter;
import org.jointletter.document.InvalidDocumentException;
import org.jointletter.jackson.tokens.JacksonVersion;
import org.jointletter.publicview.PublicView;
import org.jointletter.rule.Limits;
import org.jointletter.vocabulary.Code;
import org.jspecify.annotations.Nullable;

/**
 * Adds the types of a joint letter to an {@code ObjectMapper}, which then reads and writes them
 * inside classes of your own. Found by {@code findAndRegisterModules()}.
 *
 * <h2>The form of our types</h2>
 *
 * <p>Our types are read as strictly, and written in the same form, as by {@link DocumentReader} and
 * {@link DocumentWriter}:
 *
 * <ul>
 *   <li>General settings of the mapper, such as a naming strategy, inclusion or visibility, change
 *       nothing about them. The layout, and how Jackson spells numbers and quotes names, are those
 *       of the mapper.
 *   <li>A document that is the whole output has its header; inside something else, or with a type
 *       id, it has none.
 *   <li>A {@code null} in the place of one of our types is {@code null} in your class; inside our
 *       types it is refused.
 *   <li>Codes and dates can be the keys of maps. Our other types are objects: a map that has them
 *       as keys is refused when it is written.
 *   <li>A code is read only where its vocabulary is declared, as in {@code Code<LetterKind>}.
 * </ul>
 *
 * <h2>Requests that are refused</h2>
 *
 * <p>Nothing in our types is left out, renamed or put in another order. A request for it would have
 * no effect, and a name that you believe hidden would be written. It is an exception when a value
 * that it concerns is written or read:
 *
 * <ul>
 *   <li>on a property of your class that holds our types, also in lists, maps and other containers:
 *       {@code @JsonIgnoreProperties} and {@code @JsonIncludeProperties} with names,
 *       {@code @JsonFilter}, {@code @JsonUnwrapped}, {@code @JsonIdentityInfo},
 *       {@code @JsonIdentityReference}, and {@code @JsonFormat} with another shape or, for dates
 *       and codes, a pattern;
 *   <li>on one of our types, in a mixin, an override of the mapper's configuration or the answer of
 *       an annotation introspector: the same, and {@code @JsonIgnore}, {@code @JsonIgnoreType},
 *       {@code @JsonView}, {@code @JsonBackReference}, {@code @JsonTypeId}, {@code @JsonProperty}
 *       with another name or with an access, {@code @JsonAlias}, {@code @JsonNaming},
 *       {@code @JsonPropertyOrder}, {@code @JsonAutoDetect}, {@code @JsonAppend},
 *       {@code @JsonInclude} with a filter, {@code @JsonValue}, and {@code @JsonSerialize} or
 *       {@code @JsonDeserialize} on an attribute;
 *   <li>a serializer or deserializer of yours for one of our types, if a value of the type stands
 *       inside another of ours.
 * </ul>
 *
 * <p>To leave people out, write a {@link PublicView}; for another form, copy what you need into a
 * class of your own. Whole properties of your classes are yours: ignore them, show them in views,
 * give them a serializer. A {@code BeanSerializerModifier} that changes the properties of beans is
 * not asked about our types, and has no effect on them.
 *
 * <h2>Type ids</h2>
 *
 * <p>If you ask for type ids, by {@code @JsonTypeInfo} or default typing, they are written with our
 * types, and our types are found by them:
 *
 * <ul>
 *   <li>An id is that of the public type, such as {@code org.jointletter.model.JointLetter}. The
 *       class name of a code has its vocabulary:
 *       {@code org.jointletter.vocabulary.Code<org.jointletter.vocabulary.LetterKind>}.
 *   <li>Names as ids ({@code JsonTypeInfo.Id.NAME}) are found if you register them, by
 *       {@code @JsonSubTypes} or {@code registerSubtypes}, as with any abstract type.
 *   <li>Where the mapper writes an id it expects one, also if the declared type is one of ours.
 *   <li>An id by which a value could not be read again is refused when it is written: one that
 *       would be a second member of its name, one that is said to be there and is not, and the name
 *       of a code's type where the vocabulary is not declared. The {@code type} in the header of a
 *       document is an existing property, if your names are those of the wire format.
 *   <li>Which ids are accepted is decided by the {@code PolymorphicTypeValidator} of the mapper.
 * </ul>
 *
 * <h2>Other formats and trees</h2>
 *
 * <p>CBOR, Smile and YAML hold our types as JSON does. A binary format keeps a number in an
 * extension, but not its spelling: {@code 1e5} becomes {@code 1E+5}, and {@code -0} becomes
 * {@code 0}. In a tree, as {@code valueToTree} makes it, such a number is what the mapper reads it
 * as. A number whose exponent is too large for a tree or a binary format is an exception. XML, CSV
 * and properties have no lists and numbers of their own: our types can be written there, and mostly
 * not be read.
 *
 * <h2>Exceptions</h2>
 *
 * <p>An invalid value is a {@link JsonMappingException} with an {@link InvalidDocumentException} as
 * its cause, which lists all problems of the value, in the order in which they were found:
 *
 * <ul>
 *   <li>Their pointers start at the root of the text, or of the part that Jackson has buffered; the
 *       pointer of a key is empty. Keys of maps, which may be names of people, stand as {@code *}
 *       in them, as in the path that Jackson adds to the message.
 *   <li>Columns are counted by Jackson, in bytes or in UTF-16 units.
 *   <li>A mapper that looks for duplicate members itself, as {@link JointletterMapper} makes it,
 *       ends at the first of them.
 *   <li>They show nothing of the text around the value, whatever the mapper is set to. Jackson's
 *       own exceptions about your classes show it if
 *       {@code StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION} is enabled, as it is by default in
 *       Jackson 2.15.
 * </ul>
 *
 * <h2>Serialization of the mapper</h2>
 *
 * <p>A mapper with this module can be written by an {@code ObjectOutputStream} as far as Jackson's
 * own parts can: not with {@code JavaTimeModule}, which {@link JointletterMapper} has, nor after it
 * has read a class by its constructor.
 *
 * @since 0.1
 */
public final class JointletterModule extends Module implements Serializable {
  private static final long serialVersionUID = 1L;

  /** How values are read. */
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
    context.addTypeModifier(new HiddenTypes());
    context.addSerializers(new ModelSerializers());
    context.addDeserializers(new ModelDeserializers(options));
    context.addKeySerializers(new ModelKeySerializers());
    context.addKeyDeserializers(new ModelKeyDeserializers(options));
    context.appendAnnotationIntrospector(new RootNames());
  }

  /** Returns the codec that reads a type, or empty if it is not one of ours. */
  static Optional<Codec<?>> toRead(JavaType type) {
    return Codecs.toRead(
        type.getRawClass(), () -> type.containedTypeOrUnknown(0).getRawClass());
  }

  private static final class ModelSerializers extends Serializers.Base implements Serializable {
    private static final long serialVersionUID = 1L;

    @Override
    public @Nullable JsonSerializer<?> findSerializer(
        SerializationConfig config, JavaType type, BeanDescription description) {
      Class<?> known = Codecs.publicType(type.getRawClass());
      return Codecs.toWrite(known)
          .map(codec -> new ModelSerializer<>(type, codec, FixedForm.ofType(config, known)))
          .orElse(null);
    }
  }

  private static final class ModelKeySerializers extends Serializers.Base implements Serializable {
    private static final long serialVersionUID = 1L;

    @Override
    public @Nullable JsonSerializer<?> findSerializer(
        SerializationConfig config, JavaType type, BeanDescription description) {
      Class<?> known = Codecs.publicType(type.getRawClass());
      return Codecs.toWrite(known)
          .map(codec -> new ModelKeySerializer(type, known.getSimpleName()))
          .orElse(null);
    }
  }

  private static final class ModelDeserializers extends Deserializers.Base implements Serializable {
    private static final long serialVersionUID = 1L;

    private final ReadingOptions options;

    ModelDeserializers(ReadingOptions options) {
      this.options = options;
    }

    @Override
    public @Nullable JsonDeserializer<?> findBeanDeserializer(
        JavaType type, DeserializationConfig config, BeanDescription description) {
      Class<?> known = Codecs.publicType(type.getRawClass());
      Codec<?> codec = toRead(type).orElse(null);
      if (codec == null) {
        return known == Code.class ? new UndeclaredCodeDeserializer(type) : null;
      }
      return new ModelDeserializer<>(type, codec, options, FixedForm.ofParts(config, known, codec));
    }
  }

  private static final class ModelKeyDeserializers implements KeyDeserializers, Serializable {
    private static final long serialVersionUID = 1L;

    private final ReadingOptions options;

    ModelKeyDeserializers(ReadingOptions options) {
      this.options = options;
    }

    @Override
    public @Nullable KeyDeserializer findKeyDeserializer(
        JavaType type, DeserializationConfig config, BeanDescription description) {
      Codec<?> codec = toRead(type).orElse(null);
      if (codec == null) {
        return type.hasRawClass(Code.class)
            ? new ModelKeyDeserializer(new UndeclaredCodeDeserializer(type))
            : null;
      }
      return codec instanceof ObjectCodec<?> object && !object.hasShorthand()
          ? null
          : new ModelKeyDeserializer(new ModelDeserializer<>(type, codec, options, null));
    }
  }
}
