package org.jointletter.processor;

import java.util.List;
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
        boolean isExtensible() {
          return $EXTENSIBLE;
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
      $READS$READ_EXTENSIONS        case Members.UNKNOWN -> to.putUnknownMember(members.name(), members.text());
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
      $WRITES$WRITE_EXTENSIONS    writeOthers(value.getUnknownMembers(), out);
        }
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

  private static final String READ_EXTENSIONS = """
              case Members.EXTENSION -> to.putExtension(members.name(), members.text());
      """;

  private static final String WRITE = """
          attributes[$NUMBER].write$KIND(value.$ACCESSOR(), out);
      """;

  private static final String WRITE_DEFAULTED = """
          if ($DIFFERS) {
            attributes[$NUMBER].write$KIND(value.$ACCESSOR(), out);
          }
      """;

  private static final String WRITE_EXTENSIONS = """
          writeOthers(value.getExtensions(), out);
      """;

  private final TypeElement type;
  private final String where;
  private final List<Property> properties;
  private final boolean extensible;
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
    List<Property> all = Property.of(type);
    this.properties = all.stream()
        .filter(property -> property.cardinality() != Cardinality.NAMED)
        .toList();
    this.extensible = all.stream().anyMatch(property -> property.name().equals("extensions"));
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
        .replace("$EXTENSIBLE", String.valueOf(extensible))
        .replace("$READS", ofEach(property -> READ, ""))
        .replace("$READ_EXTENSIONS", extensible ? READ_EXTENSIONS : "")
        .replace(
            "$WRITES", ofEach(property -> property.isDefaulted() ? WRITE_DEFAULTED : WRITE, ""))
        .replace("$WRITE_EXTENSIONS", extensible ? WRITE_EXTENSIONS : "")
        .replace("$TYPE", type.getQualifiedName());
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
