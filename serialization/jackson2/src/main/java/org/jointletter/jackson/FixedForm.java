package org.jointletter.jackson;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.databind.AnnotationIntrospector;
import com.fasterxml.jackson.databind.BeanProperty;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.PropertyName;
import com.fasterxml.jackson.databind.SerializationConfig;
import com.fasterxml.jackson.databind.annotation.JsonAppend;
import com.fasterxml.jackson.databind.cfg.ConfigOverride;
import com.fasterxml.jackson.databind.cfg.MapperConfig;
import com.fasterxml.jackson.databind.introspect.Annotated;
import com.fasterxml.jackson.databind.introspect.AnnotatedClass;
import com.fasterxml.jackson.databind.introspect.AnnotatedMember;
import com.fasterxml.jackson.databind.introspect.AnnotatedMethod;
import com.fasterxml.jackson.databind.introspect.VisibilityChecker;
import java.lang.reflect.Modifier;
import java.util.LinkedHashSet;
import java.util.Set;
import org.jointletter.codec.Codec;
import org.jointletter.codec.Codecs;
import org.jointletter.codec.ObjectCodec;
import org.jointletter.vocabulary.Code;
import org.jspecify.annotations.Nullable;

/**
 * Finds requests for another form of our types than their own: annotations of a property, mixins,
 * overrides, and the answers of annotation introspectors.
 *
 * <p>The codecs ask no mapper. If a request were passed over, someone could believe that a name is
 * left out which is written.
 */
final class FixedForm {

  private static final Set<String> SHAPES_OF_OBJECTS = Set.of("ANY", "NATURAL", "OBJECT", "POJO");
  private static final Set<String> SHAPES_OF_TEXTS = Set.of("ANY", "NATURAL", "SCALAR", "STRING");
  private static final Set<String> SHAPES_OF_BOTH = Set.of("ANY", "NATURAL");

  private FixedForm() {}

  /**
   * Returns the refusal of requests on a property that holds a value of ours, or has some inside a
   * list, a map or another container.
   *
   * @param type our type
   * @return null if there are none
   */
  static @Nullable String ofProperty(
      MapperConfig<?> config, BeanProperty property, Class<?> type, Codec<?> codec) {
    AnnotatedMember member = property.getMember();
    if (member == null) {
      return null;
    }
    JavaType declared = property.getType();
    boolean keyed = declared.isMapLikeType();
    String asked = codec instanceof ObjectCodec<?> object
        ? ofObject(config, member, keyed ? object : null)
        : null;
    if (asked == null
        && config.getAnnotationIntrospector().findUnwrappingNameTransformer(member) != null) {
      asked = "its members among those of the object around it (@JsonUnwrapped)";
    }
    JsonFormat.Value format = property.findPropertyFormat(config, type);
    boolean ofContainer =
        isList(declared) && isShape(format, "ARRAY") || keyed && isShape(format, "OBJECT");
    if (asked == null && !ofContainer) {
      asked = ofFormat(format, codec, keyed);
    }
    return asked == null
        ? null
        : refusal(
            member.getDeclaringClass().getSimpleName() + "." + property.getName(), type, asked);
  }

  private static boolean isList(JavaType type) {
    return type.isCollectionLikeType() || type.isArrayType();
  }

  private static boolean isShape(JsonFormat.@Nullable Value format, String shape) {
    return format != null && format.hasShape() && format.getShape().name().equals(shape);
  }

  /**
   * Returns the refusal of requests on one of our types.
   *
   * @return null if there are none
   */
  static @Nullable String ofType(MapperConfig<?> config, Class<?> type) {
    String asked = isTouched(config, type) ? requestOn(config, type) : null;
    return asked == null ? null : refusal("The mapper", type, asked);
  }

  /**
   * Returns the refusal of requests on one of our types, or on one that can stand inside it.
   *
   * @return null if there are none
   */
  static @Nullable String ofParts(MapperConfig<?> config, Class<?> type, Codec<?> codec) {
    for (Class<?> part : parts(type, codec)) {
      String refused = ofType(config, part);
      if (refused != null) {
        return refused;
      }
    }
    return null;
  }

  /** Returns a type, and those that can stand inside it. */
  static Set<Class<?>> parts(Class<?> type, Codec<?> codec) {
    if (!(codec instanceof ObjectCodec<?> object)) {
      return Set.of(type);
    }
    Set<Class<?>> parts = new LinkedHashSet<>(object.types());
    parts.add(Code.class);
    return parts;
  }

  /** Returns the refusal of a request. */
  static String refusal(String who, Class<?> type, String asked) {
    return who + " asks, of " + type.getSimpleName() + ", for " + asked
        + ", which would have no effect: the types of Jointletter have one form. To leave people "
        + "out, write PublicView.of(dossier).getDossier(); for another form, copy what you need "
        + "into a class of your own";
  }

  /** Introspection is slow, and mostly has nothing to find: our types have no such annotations. */
  private static boolean isTouched(MapperConfig<?> config, Class<?> type) {
    if (config.findConfigOverride(type) != null) {
      return true;
    }
    for (Class<?> at = type; at != null; at = at.getSuperclass()) {
      if (config.findMixInClassFor(at) != null) {
        return true;
      }
      for (Class<?> above : at.getInterfaces()) {
        if (config.findMixInClassFor(above) != null) {
          return true;
        }
      }
    }
    for (AnnotationIntrospector introspector :
        config.getAnnotationIntrospector().allIntrospectors()) {
      String name = introspector.getClass().getName();
      if (!name.startsWith("com.fasterxml.jackson.") && !(introspector instanceof RootNames)) {
        return true;
      }
    }
    return false;
  }

  private static @Nullable String requestOn(MapperConfig<?> config, Class<?> type) {
    AnnotationIntrospector introspector = config.getAnnotationIntrospector();
    AnnotatedClass annotated =
        config.introspectClassAnnotations(config.constructType(type)).getClassInfo();
    ConfigOverride override = config.findConfigOverride(type);
    Codec<?> codec = Codecs.toWrite(type).orElseThrow();
    VisibilityChecker<?> visible = config.getDefaultVisibilityChecker();

    if (!ignored(config, config.getDefaultPropertyIgnorals(type, annotated)).isEmpty()) {
      return "members to be left out (@JsonIgnoreProperties)";
    }
    if (config.getDefaultPropertyInclusions(type, annotated).getIncluded() != null) {
      return "some of its members only (@JsonIncludeProperties)";
    }
    String asked = ofObject(config, annotated, null);
    if (asked != null) {
      return asked;
    }
    if (Boolean.TRUE.equals(introspector.isIgnorableType(annotated))
        || override != null && Boolean.TRUE.equals(override.getIsIgnoredType())) {
      return "it to be left out (@JsonIgnoreType)";
    }
    if (isFiltered(introspector.findPropertyInclusion(annotated))
        || override != null
            && (isFiltered(override.getInclude()) || isFiltered(override.getIncludeAsProperty()))) {
      return "filtered members (@JsonInclude)";
    }
    if (hasViews(introspector, annotated)) {
      return "the members of a view (@JsonView)";
    }
    if (!introspector.findAutoDetectVisibility(annotated, visible).equals(visible)
        || override != null && override.getVisibility() != null) {
      return "other members (@JsonAutoDetect)";
    }
    if (annotated.hasAnnotation(JsonAppend.class)) {
      return "more members (@JsonAppend)";
    }
    if (introspector.findNamingStrategy(annotated) != null) {
      return "other names of members (@JsonNaming)";
    }
    if (introspector.findSerializationPropertyOrder(annotated) != null) {
      return "another order of members (@JsonPropertyOrder)";
    }
    asked = ofFormat(introspector.findFormat(annotated), codec, false);
    if (asked == null) {
      asked = ofFormat(config.getDefaultPropertyFormat(type), codec, false);
    }
    if (asked == null && codec instanceof ObjectCodec<?> object) {
      for (AnnotatedMethod method : annotated.memberMethods()) {
        asked = asked == null && isAccessor(method, object) ? ofMember(config, method) : asked;
        asked = asked == null && isValue(config, method) ? "another form (@JsonValue)" : asked;
      }
    }
    return asked;
  }

  /** Returns whether a method is to give the form of the whole; the private one is ours. */
  private static boolean isValue(MapperConfig<?> config, AnnotatedMethod method) {
    return !Modifier.isPrivate(method.getModifiers())
        && Boolean.TRUE.equals(config.getAnnotationIntrospector().hasAsValue(method));
  }

  /** Returns whether a method gets an attribute. */
  private static boolean isAccessor(AnnotatedMethod method, ObjectCodec<?> codec) {
    String name = method.getName();
    return method.getParameterCount() == 0
        && (name.equals("getExtensions")
            || name.equals("getUnknownMembers")
            || codec.names().stream().anyMatch(member -> isAccessor(name, member)));
  }

  private static boolean isAccessor(String method, String member) {
    return method.startsWith("get")
        && method.startsWith(member.substring(1), 4)
        && method.length() == 3 + member.length()
        && Character.toLowerCase(method.charAt(3)) == member.charAt(0);
  }

  private static @Nullable String ofMember(MapperConfig<?> config, AnnotatedMember member) {
    AnnotationIntrospector introspector = config.getAnnotationIntrospector();
    JsonProperty.Access access = introspector.findPropertyAccess(member);
    if (introspector.hasIgnoreMarker(member)
        || access != null && access != JsonProperty.Access.AUTO
        || introspector.findReferenceType(member) != null
        || Boolean.TRUE.equals(introspector.isTypeId(member))) {
      return "members to be left out (@JsonIgnore, @JsonProperty(access = …), @JsonBackReference, "
          + "@JsonTypeId)";
    }
    if (hasViews(introspector, member)) {
      return "the members of a view (@JsonView)";
    }
    if (isOther(introspector.findNameForSerialization(member), member)
        || isOther(introspector.findNameForDeserialization(member), member)
        || introspector.findPropertyAliases(member) != null
            && !introspector.findPropertyAliases(member).isEmpty()) {
      return "another name of a member (@JsonProperty, @JsonAlias)";
    }
    if (isFiltered(introspector.findPropertyInclusion(member))) {
      return "filtered members (@JsonInclude)";
    }
    JsonFormat.Value format = introspector.findFormat(member);
    if (introspector.findSerializer(member) != null
        || introspector.findSerializationConverter(member) != null
        || introspector.findDeserializer(member) != null
        || introspector.findDeserializationConverter(member) != null
        || introspector.findUnwrappingNameTransformer(member) != null
        || Boolean.TRUE.equals(introspector.hasAsValue(member))
        || format != null && (format.hasShape() || format.hasPattern())) {
      return "another form of a member (@JsonSerialize, @JsonDeserialize, @JsonUnwrapped, "
          + "@JsonValue, @JsonFormat)";
    }
    return ofObject(config, member, null);
  }

  private static boolean hasViews(AnnotationIntrospector introspector, Annotated annotated) {
    Class<?>[] views = introspector.findViews(annotated);
    return views != null && views.length > 0;
  }

  /** Returns whether a name is not the one that the member has. */
  private static boolean isOther(@Nullable PropertyName name, AnnotatedMember member) {
    return name != null
        && name.hasSimpleName()
        && !isAccessor(member.getName(), name.getSimpleName());
  }

  /**
   * Returns the request for other members of an object.
   *
   * @param keyed the type of the object, if names may be meant that are keys of a map around it
   */
  private static @Nullable String ofObject(
      MapperConfig<?> config, Annotated annotated, @Nullable ObjectCodec<?> keyed) {
    AnnotationIntrospector introspector = config.getAnnotationIntrospector();
    Set<String> ignored =
        ignored(config, introspector.findPropertyIgnoralByName(config, annotated));
    if (!ignored.isEmpty() && (keyed == null || hasMember(keyed, ignored))) {
      return "members to be left out (@JsonIgnoreProperties)";
    }
    Set<String> included =
        introspector.findPropertyInclusionByName(config, annotated).getIncluded();
    if (included != null && (keyed == null || hasMember(keyed, included))) {
      return "some of its members only (@JsonIncludeProperties)";
    }
    if (config instanceof SerializationConfig && introspector.findFilterId(annotated) != null) {
      return "filtered members (@JsonFilter)";
    }
    if (introspector.findObjectIdInfo(annotated) != null
        || introspector.findObjectReferenceInfo(annotated, null) != null) {
      return "references in its place (@JsonIdentityInfo, @JsonIdentityReference)";
    }
    JsonTypeInfo typed = annotated.getAnnotation(JsonTypeInfo.class);
    return typed != null && typed.visible() && typed.include() != JsonTypeInfo.As.EXISTING_PROPERTY
        ? "a type id among its members (@JsonTypeInfo(visible = true))"
        : null;
  }

  private static Set<String> ignored(
      MapperConfig<?> config, JsonIgnoreProperties.@Nullable Value names) {
    if (names == null) {
      return Set.of();
    }
    return config instanceof SerializationConfig
        ? names.findIgnoredForSerialization()
        : names.findIgnoredForDeserialization();
  }

  private static boolean hasMember(ObjectCodec<?> codec, Set<String> names) {
    return names.stream()
        .anyMatch(name -> name.indexOf(':') >= 0 || codec.names().contains(name));
  }

  private static boolean isFiltered(JsonInclude.@Nullable Value inclusion) {
    return inclusion != null && inclusion.getValueInclusion() == JsonInclude.Include.CUSTOM;
  }

  private static @Nullable String ofFormat(
      JsonFormat.@Nullable Value format, Codec<?> codec, boolean keyed) {
    if (format == null) {
      return null;
    }
    boolean text = !(codec instanceof ObjectCodec<?> object) || object.hasShorthand();
    return format.hasShape() && !shapes(codec).contains(format.getShape().name())
            || text && !keyed && format.hasPattern()
        ? "another shape (@JsonFormat)"
        : null;
  }

  /** Returns the shapes that values have anyway: a time is now a string and now an object. */
  private static Set<String> shapes(Codec<?> codec) {
    if (codec instanceof ObjectCodec<?> object) {
      return object.hasShorthand() ? SHAPES_OF_BOTH : SHAPES_OF_OBJECTS;
    }
    return SHAPES_OF_TEXTS;
  }
}
