package org.jointletter.processor;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Types;
import org.jointletter.processor.Property.Cardinality;

/** The source of the attributes of one type. */
final class AttributeSource implements SourceProcessor.Source {

  static final String PACKAGE = "org.jointletter.attribute";

  private static final String ATTRIBUTES = """
      package $PACKAGE;

      import java.util.List;

      /** The attributes of {@link $TYPE}, written from its accessors. */
      public final class $NAMEAttributes extends Attributes<$TYPE, $TYPE.Builder> {

        /** All of them together. */
        public static final $NAMEAttributes OF = new $NAMEAttributes();

      $CONSTANTS  private static final List<Attribute<$TYPE, $TYPE.Builder, ?>> ALL = List.of(
      $ALL);

        private $NAMEAttributes() {
          super($TYPE.class);
        }

        @Override
        public List<Attribute<$TYPE, $TYPE.Builder, ?>> all() {
          return ALL;
        }

        @Override
        public $TYPE.Builder builder() {
          return $TYPE.builder();
        }

        @Override
        public $TYPE build($TYPE.Builder builder) {
          return builder.build();
        }

        @Override
        Object get($TYPE value, int number) {
          return switch (number) {
      $GETS      default -> throw new IllegalArgumentException("no attribute " + number);
          };
        }

        @Override
        @SuppressWarnings("unchecked") // values are of the types of their attributes
        void set($TYPE.Builder builder, int number, Object value) {
          switch (number) {
      $SETS      default -> throw new IllegalArgumentException("no attribute " + number);
          }
        }
      }
      """;

  private static final String CONSTANT = """
        /** {@link $TYPE#$ACCESSOR()}. */
        public static final Attribute.$KIND<$ARGUMENTS> $CONSTANT =
            new Attribute.$KIND<>(OF, $NUMBER, "$ATTRIBUTE"$MORE);

      """;

  private static final String GET = """
            case $NUMBER -> value.$ACCESSOR();
      """;

  private static final String SET = """
            case $NUMBER -> builder.$SETTER(($VALUE) value);
      """;

  private static final String PUT = """
            case $NUMBER -> ((java.util.Map<String, String>) value).forEach(builder::$SETTER);
      """;

  private final TypeElement type;
  private final List<Property> properties;
  private final Types types;

  AttributeSource(TypeElement type, Types types) {
    this.type = type;
    this.properties = Property.of(type);
    this.types = types;
  }

  @Override
  public String qualifiedName() {
    return PACKAGE + "." + type.getSimpleName() + "Attributes";
  }

  @Override
  public String text() {
    return ATTRIBUTES
        .replace("$PACKAGE", PACKAGE)
        .replace("$CONSTANTS", ofEach(property -> CONSTANT))
        .replace(
            "$ALL",
            properties.stream()
                .map(property -> "      " + property.constant())
                .collect(Collectors.joining(",\n")))
        .replace("$GETS", ofEach(property -> GET))
        .replace(
            "$SETS", ofEach(property -> property.cardinality() == Cardinality.NAMED ? PUT : SET))
        .replace("$NAME", type.getSimpleName())
        .replace("$TYPE", type.getQualifiedName());
  }

  private String ofEach(Function<Property, String> lines) {
    return IntStream.range(0, properties.size())
        .mapToObj(number -> {
          Property property = properties.get(number);
          return lines
              .apply(property)
              .replace("$KIND", kind(property))
              .replace("$ARGUMENTS", arguments(property))
              .replace("$MORE", more(property))
              .replace("$NUMBER", String.valueOf(number))
              .replace("$CONSTANT", property.constant())
              .replace("$ACCESSOR", property.accessor())
              .replace("$ATTRIBUTE", property.name())
              .replace("$SETTER", property.setter())
              .replace("$VALUE", property.valueName(types));
        })
        .collect(Collectors.joining());
  }

  private static String kind(Property property) {
    return switch (property.cardinality()) {
      case ONE -> "One";
      case MAYBE -> "Maybe";
      case MANY -> "Many";
      case NAMED -> "Named";
    };
  }

  private String arguments(Property property) {
    return "$TYPE, $TYPE.Builder"
        + (property.cardinality() == Cardinality.NAMED ? "" : ", " + property.valueName(types));
  }

  /** The class or form of the values, whether there is a default, and to which types they refer. */
  private String more(Property property) {
    if (property.cardinality() == Cardinality.NAMED) {
      return "";
    }
    String defaulted =
        property.cardinality() == Cardinality.ONE ? ", " + property.isDefaulted() : "";
    return ", " + form(property).orElse(raw(property)) + defaulted
        + property.refersTo().stream()
            .map(target -> ", " + TypeNames.boxed(target, types) + ".class")
            .collect(Collectors.joining());
  }

  private String raw(Property property) {
    return TypeNames.raw(property.value(), types) + ".class";
  }

  /** The form of strings: their constraint, and how long it lets them be if it says that. */
  private static Optional<String> form(Property property) {
    return property
        .form()
        .map(constraint -> "new Form(" + constraint.getAnnotationType() + ".class"
            + constraint.getElementValues().entrySet().stream()
                .filter(member -> member.getKey().getSimpleName().contentEquals("max"))
                .map(member -> ", " + member.getValue())
                .collect(Collectors.joining())
            + ")");
  }
}
