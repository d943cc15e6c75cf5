package org.jointletter.processor;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Types;
import org.jointletter.processor.Property.Cardinality;

/** The source of the access to one type. */
final class AccessSource implements SourceProcessor.Source {

  private static final String ACCESS = """
      package $PACKAGE;

      /** Access to {@link $TYPE}, written from its accessors and its builder. */
      final class $ACCESS extends Access<$TYPE> {

        @Override
        Attribute<?>[] attributes() {
          return new Attribute<?>[] {
      $ATTRIBUTES
          };
        }

        @Override
        boolean isPersonal() {
          return $PERSONAL;
        }

        @Override
        @SuppressWarnings("unchecked") // values are of the types of their attributes
        $TYPE read(Members members, Attribute<Object>[] attributes)
            throws java.io.IOException {
          $TYPE.Builder to = $TYPE.builder();
          Object value;
          for (int member = members.next(); member != Members.END; member = members.next()) {
            switch (member) {
      $READS        case Members.EXTENSION -> to.putExtension(members.name(), members.text());
              case Members.UNKNOWN -> to.putUnknownMember(members.name(), members.text());
              default -> throw new IllegalStateException("a member of no kind");
            }
          }
          return to.build();
        }

        @Override
        java.util.Map<String, String> unknown($TYPE value) {
          return value.getUnknownMembers();
        }

        @Override
        void write($TYPE value, Attribute<Object>[] attributes, JsonOutput out)
            throws java.io.IOException {
      $WRITES    writeOthers(value.getExtensions(), out);
          writeOthers(value.getUnknownMembers(), out);
        }
      $SHORTHAND}
      """;

  private static final String SHORTHAND = """

        @Override
        boolean hasShorthand() {
          return true;
        }

        @Override
        $TYPE ofShorthand(String text) {
          return $TYPE.builder().$SETTER(text).build();
        }

        @Override
        String shorthand($TYPE value) {
          return $CONDITION
              ? value.$ACCESSOR()$GET
              : null;
        }
      """;

  private static final String PERSONAL = "org.jointletter.constraint.check.Personal";

  private static final String ATTRIBUTE = "      Attribute.$NEED(\"$NAME\", $CODEC)";

  private static final String READ = """
              case $NUMBER -> {
                $WHILE ((value = members.$READER(attributes[$NUMBER])) != null) {
                  to.$SETTER(($VALUE) value);
                }
              }
      """;

  private static final String WRITE = """
          attributes[$NUMBER].write$KIND(value.$ACCESSOR(), out);
      """;

  private static final String WRITE_DEFAULTED = """
          if ($DIFFERS) {
            attributes[$NUMBER].write$KIND(value.$ACCESSOR(), out);
          }
      """;

  private final TypeElement type;
  private final String where;
  private final List<Property> properties;
  private final CodecNames codecs;
  private final Types types;

  /**
   * Creates a source.
   *
   * @param type the type
   * @param where the package of the source
   * @param codecs the codecs of attributes
   */
  AccessSource(TypeElement type, String where, CodecNames codecs, Types types) {
    this.type = type;
    this.where = where;
    this.codecs = codecs;
    this.types = types;
    this.properties = Property.of(type).stream()
        .filter(property -> property.cardinality() != Cardinality.NAMED)
        .toList();
  }

  @Override
  public String qualifiedName() {
    return where + "." + simpleName();
  }

  private String simpleName() {
    return type.getSimpleName() + "Access";
  }

  @Override
  public String text() {
    return ACCESS
        .replace("$PACKAGE", where)
        .replace("$ACCESS", simpleName())
        .replace("$ATTRIBUTES", ofEach(property -> ATTRIBUTE, ",\n"))
        .replace("$PERSONAL", String.valueOf(isPersonal()))
        .replace("$READS", ofEach(property -> READ, ""))
        .replace(
            "$WRITES", ofEach(property -> property.isDefaulted() ? WRITE_DEFAULTED : WRITE, ""))
        .replace("$SHORTHAND", Property.shorthand(type).map(this::shorthand).orElse(""))
        .replace("$TYPE", type.getQualifiedName());
  }

  /** Returns the methods that read and write the text that stands for the whole value. */
  private String shorthand(Property text) {
    if (isPersonal()) {
      throw new RefusedException(
          type.getSimpleName() + "." + text.accessor(),
          "a shorthand of a value that may be personal");
    }
    return SHORTHAND
        .replace("$SETTER", text.setter())
        .replace("$ACCESSOR", text.accessor())
        .replace("$GET", text.cardinality() == Cardinality.MAYBE ? ".get()" : "")
        .replace(
            "$CONDITION",
            Property.of(type).stream()
                .map(property -> isShort(property, property.name().equals(text.name())))
                .flatMap(Optional::stream)
                .collect(Collectors.joining("\n              && ")));
  }

  /**
   * Returns the condition under which an attribute allows the short form, unless it always does.
   */
  private Optional<String> isShort(Property property, boolean isText) {
    String value = "value." + property.accessor() + "()";
    if (isText) {
      return property.cardinality() == Cardinality.MAYBE
          ? Optional.of(value + ".isPresent()")
          : Optional.empty();
    }
    return Optional.of(
        property.isDefaulted() ? "!(" + differs(property) + ")" : value + ".isEmpty()");
  }

  private boolean isPersonal() {
    return type.getAnnotationMirrors().stream()
        .anyMatch(annotation -> TypeNames.isA(annotation.getAnnotationType(), PERSONAL));
  }

  private String ofEach(Function<Property, String> lines, String between) {
    return IntStream.range(0, properties.size())
        .mapToObj(number -> {
          Property property = properties.get(number);
          return lines
              .apply(property)
              .replace("$NUMBER", String.valueOf(number))
              .replace("$NEED", isRequired(property) ? "required" : "optional")
              .replace("$NAME", property.name())
              .replace("$CODEC", codecs.of(type, property))
              .replace("$KIND", kind(property))
              .replace("$WHILE", isMany(property) ? "while" : "if")
              .replace("$READER", isMany(property) ? "element" : "value")
              .replace("$VALUE", property.valueName(types))
              .replace("$DIFFERS", property.isDefaulted() ? differs(property) : "")
              .replace("$ACCESSOR", property.accessor())
              .replace("$SETTER", property.setter());
        })
        .collect(Collectors.joining(between));
  }

  private static boolean isRequired(Property property) {
    return property.cardinality() == Cardinality.ONE && !property.isDefaulted();
  }

  /** Returns the condition under which a value is not its default. */
  private String differs(Property property) {
    String value = "value." + property.accessor() + "()";
    if (property.value().getKind() == TypeKind.BOOLEAN) {
      return value;
    }
    return property
        .vocabulary()
        .map(vocabulary -> "!" + value + ".equals(org.jointletter.vocabulary.Code.of("
            + firstTerm(vocabulary) + "))")
        .orElseThrow(() -> new RefusedException(
            type.getSimpleName() + "." + property.name(), "a default of " + property.value()));
  }

  private String firstTerm(TypeMirror vocabulary) {
    return TypeNames.raw(vocabulary, types)
        + "."
        + ((DeclaredType) vocabulary)
            .asElement().getEnclosedElements().stream()
                .filter(element -> element.getKind() == ElementKind.ENUM_CONSTANT)
                .findFirst()
                .orElseThrow();
  }

  private static boolean isMany(Property property) {
    return property.cardinality() == Cardinality.MANY;
  }

  private static String kind(Property property) {
    return switch (property.cardinality()) {
      case ONE -> "One";
      case MAYBE -> "Maybe";
      case MANY -> "Many";
      case NAMED -> throw new IllegalArgumentException("named texts are written on their own");
    };
  }
}
