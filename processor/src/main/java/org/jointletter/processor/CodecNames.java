package org.jointletter.processor;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Types;

/** The codecs of attributes, as they are written in sources: by the types of their values. */
final class CodecNames {

  private static final String WIRE_FORM = "org.jointletter.codec.WireForm";

  private static final Map<String, String> SCALARS = Map.of(
      "java.lang.String", "Scalars.STRING",
      "java.lang.Boolean", "Scalars.BOOLEAN",
      "java.math.BigDecimal", "Scalars.NUMBER");

  private final Map<String, List<Object>> settings;
  private final Types types;

  private CodecNames(Map<String, List<Object>> settings, Types types) {
    this.settings = settings;
    this.types = types;
  }

  /** Returns the codecs as the annotation of a class has them. */
  static CodecNames of(TypeElement type, Types types) {
    AnnotationMirror annotation = type.getAnnotationMirrors().stream()
        .filter(mirror -> TypeNames.isA(mirror.getAnnotationType(), WIRE_FORM))
        .findAny()
        .orElseThrow();
    return new CodecNames(
        annotation.getElementValues().entrySet().stream()
            .collect(Collectors.toMap(
                setting -> setting.getKey().getSimpleName().toString(),
                setting -> values(setting.getValue()))),
        types);
  }

  private static List<Object> values(AnnotationValue value) {
    return value.getValue() instanceof List<?> list
        ? list.stream().map(each -> ((AnnotationValue) each).getValue()).toList()
        : List.of(value.getValue());
  }

  private List<Object> setting(String name) {
    return Objects.requireNonNull(settings.get(name));
  }

  /** Returns the type whose values hold all others. */
  TypeElement root() {
    return (TypeElement) ((DeclaredType) setting("of").get(0)).asElement();
  }

  /**
   * Checks that there is every attribute that the annotation names.
   *
   * @throws RefusedException if there is not
   */
  void requireAttributes(Collection<TypeElement> types) {
    Set<Object> attributes = new HashSet<>();
    for (TypeElement type : types) {
      Property.of(type).forEach(property -> attributes.add(place(type, property)));
    }
    Stream.of("alsoRecurring", "distinct", "terms")
        .flatMap(setting -> setting(setting).stream())
        .filter(attribute -> !attributes.contains(attribute))
        .findAny()
        .ifPresent(attribute -> {
          throw new RefusedException(attribute.toString(), "an attribute that is not there");
        });
  }

  /**
   * Returns the codec of the values of an attribute.
   *
   * @throws RefusedException if there is none
   */
  String of(TypeElement owner, Property property) {
    String place = place(owner, property);
    if (setting("terms").contains(place)) {
      return "Scalars.TERM";
    }
    String codec = ofValue(property.value(), place);
    return recurs(property, place) ? "Recurring.recurring(" + codec + ")" : codec;
  }

  private static String place(TypeElement owner, Property property) {
    return owner.getSimpleName() + "." + property.name();
  }

  private boolean recurs(Property property, String place) {
    return setting("alsoRecurring").contains(place)
        || !property.refersTo().isEmpty()
        || !setting("distinct").contains(place)
            && setting("recurring").stream()
                .anyMatch(type -> TypeNames.isA(property.value(), type.toString()));
  }

  private String ofValue(TypeMirror value, String place) {
    String name = TypeNames.raw(value, types);
    if (SCALARS.containsKey(name)) {
      return SCALARS.get(name);
    } else if (TypeNames.isA(value, "org.jointletter.vocabulary.Code")) {
      TypeMirror vocabulary = ((DeclaredType) value).getTypeArguments().get(0);
      return "Scalars.code(" + TypeNames.raw(vocabulary, types) + ".class)";
    } else if (TypeNames.hasBuilder(value)) {
      return "Tables." + TypeNames.constant(((DeclaredType) value).asElement().getSimpleName());
    }
    throw new RefusedException(place, "values of " + value);
  }
}
