package org.jointletter.processor;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Types;
import org.jointletter.processor.Property.Cardinality;

/** The source of the access to one type. */
final class AccessSource implements SourceProcessor.Source {

  private static final String ACCESS = """
      package $PACKAGE;

      /** Access to {@link $TYPE}, written from its accessors and its builder. */
      final class $ACCESS extends Access<$TYPE> {

      $CONSTANTS
        @Override
        int count() {
          return $COUNT;
        }

        @Override
        boolean isExtensible() {
          return $EXTENSIBLE;
        }

        @Override
        @SuppressWarnings("unchecked") // values are of the types of their attributes
        $TYPE read(Members members, Attribute<Object>[] attributes) throws java.io.IOException {
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

  private static final String CONSTANT = """
        static final $KIND<$TYPE, $VALUE> $CONSTANT =
            new $KIND<>($NUMBER);
      """;

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

  private static final String WRITE_EXTENSIONS = """
          writeOthers(value.getExtensions(), out);
      """;

  private final TypeElement type;
  private final String where;
  private final List<Property> properties;
  private final boolean extensible;
  private final Types types;

  /**
   * Creates a source.
   *
   * @param type the type
   * @param beside a class of the package in which it is to stand
   */
  AccessSource(TypeElement type, TypeElement beside, ProcessingEnvironment environment) {
    this.type = type;
    this.where =
        environment.getElementUtils().getPackageOf(beside).getQualifiedName().toString();
    this.types = environment.getTypeUtils();
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
        .replace("$CONSTANTS", ofEach(CONSTANT))
        .replace("$COUNT", String.valueOf(properties.size()))
        .replace("$EXTENSIBLE", String.valueOf(extensible))
        .replace("$READS", ofEach(READ))
        .replace("$READ_EXTENSIONS", extensible ? READ_EXTENSIONS : "")
        .replace("$WRITES", ofEach(WRITE))
        .replace("$WRITE_EXTENSIONS", extensible ? WRITE_EXTENSIONS : "")
        .replace("$TYPE", type.getQualifiedName());
  }

  private String ofEach(String lines) {
    return IntStream.range(0, properties.size())
        .mapToObj(number -> {
          Property property = properties.get(number);
          return lines
              .replace("$NUMBER", String.valueOf(number))
              .replace("$KIND", kind(property))
              .replace("$WHILE", isMany(property) ? "while" : "if")
              .replace("$READER", isMany(property) ? "element" : "value")
              .replace("$VALUE", property.valueName(types))
              .replace("$CONSTANT", property.constant())
              .replace("$ACCESSOR", property.accessor())
              .replace("$SETTER", property.setter());
        })
        .collect(Collectors.joining());
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
