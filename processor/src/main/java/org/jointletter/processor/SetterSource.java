package org.jointletter.processor;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.util.Elements;
import org.jointletter.processor.Property.Cardinality;

/** The source of the setters of one builder that take another form of a value. */
final class SetterSource implements SourceProcessor.Source {

  private static final String SETTERS = """
      package $PACKAGE;

      $IMPORTS
      /**
       * The setters of a {@link $TYPE.Builder} that take another form of a value, written from the
       * accessors of {@link $TYPE}.
       *
       * <p>None of them refuses a value that breaks a rule. {@link $TYPE.Builder#build() build()} does,
       * and reports every broken rule with the path of its attribute.
       *
       * @since 0.1
       */
      public sealed interface $SETTERS permits $TYPE.Builder {
      $METHODS
        private BrokenParts<$TYPE> broken() {
          $TYPE.Builder self = ($TYPE.Builder) this;
          if (self.broken == null) {
            self.broken = new BrokenParts<>();
          }
          return self.broken;
        }
      }
      """;

  private static final List<String> IMPORTS = List.of(
      "jakarta.validation.ConstraintViolationException",
      "java.math.BigDecimal",
      "java.time.LocalDate",
      "java.util.Optional",
      "org.jointletter.constraint.check.BrokenParts",
      "org.jointletter.vocabulary.Code");

  private static final String BUILDER_AS_VALUE = """

        /**
         * $SETS: $THE_VALUE is built at once.
         *
         * @param builder the builder of the value
         * @return this builder
         */
        default $TYPE.Builder $SETTER($VALUE.Builder builder) {
          $TYPE.Builder self = ($TYPE.Builder) this;
          try {
            return self.$SETTER(builder.build());
          } catch (ConstraintViolationException e) {
            return self.$SETTER(
                broken().keep(e, $VALUE.class, "$NAME", $TYPE::$ACCESSOR));
          }
        }
      """;

  private static final String STRING_AS_TEXT = """

        /**
         * $SETS: a text in a language that is not known.
         *
         * @param value the text
         * @return this builder
         */
        default $TYPE.Builder $SETTER(String value) {
          return $SETTER(Text.builder().value(value));
        }
      """;

  private static final String STRING_AS_CITATION = """

        /**
         * $SETS: a source as a whole.
         *
         * @param source the id of the source
         * @return this builder
         */
        default $TYPE.Builder $SETTER(String source) {
          return $SETTER(Citation.builder().source(source));
        }
      """;

  private static final String STRING_AS_SHORTHAND = """

        /**
         * $SETS by the text that stands for it.
         *
         * @param text the text: see {@link $VALUE#$SHORT_ACCESSOR()}
         * @return this builder
         */
        default $TYPE.Builder $SETTER(String text) {
          return $SETTER($VALUE.builder().$SHORT_SETTER($SHORT_TEXT));
        }
      """;

  private static final String STRING_AS_NAME = """

        /**
         * $SETS: a name of a kind that is not stated.
         *
         * @param name the name
         * @return this builder
         */
        default $TYPE.Builder $SETTER(String name) {
          return $SETTER(Name.builder().name(name));
        }
      """;

  private static final String STRING_AS_NORM = """

        /**
         * $SETS: a norm, without more about it than its label.
         *
         * @param label the label
         * @return this builder
         */
        default $TYPE.Builder $SETTER(String label) {
          return $SETTER(Norm.builder().label(label));
        }
      """;

  private static final String DAY_AS_TIME = """

        /**
         * $SETS: a day.
         *
         * @param day the day
         * @return this builder
         */
        default $TYPE.Builder $SETTER(LocalDate day) {
          return $SETTER(day.toString());
        }
      """;

  private static final String LONG_AS_NUMBER = """

        /**
         * $SETS: a whole number.
         *
         * @param number the number
         * @return this builder
         */
        default $TYPE.Builder $SETTER(long number) {
          return (($TYPE.Builder) this).$SETTER(BigDecimal.valueOf(number));
        }
      """;

  private static final String TERM_AS_CODE = """

        /**
         * $SETS: a known term.
         *
         * @param term the term
         * @return this builder
         */
        default $TYPE.Builder $SETTER($VOCABULARY term) {
          return (($TYPE.Builder) this).$SETTER(Code.of(term));
        }
      """;

  /** A text that is no term is kept in one way or another: see {@code $KEEP}. */
  private static final String STRING_AS_TERM = """

        /**
         * $SETS: a term as documents write it, known or not.
         *
         * @param text the term: see {@link Code#of(Class, String)}
         * @return this builder
         */
        @SuppressWarnings("unchecked") // of this vocabulary
        default $TYPE.Builder $SETTER(String text) {
          $TYPE.Builder self = ($TYPE.Builder) this;
          try {
            return self.$SETTER(Code.of($VOCABULARY.class, text));
          } catch (ConstraintViolationException e) {
      $KEEP    }
        }
      """;

  private static final String STRING_AS_CODE = STRING_AS_TERM.replace("$KEEP", """
            broken().keepUnread(
                e, Code.class, "$NAME", $TYPE::$ACCESSOR, code -> self.$SETTER($OR_NONE));
            return self;
      """);

  private static final String STRING_AS_ELEMENT_CODE = STRING_AS_TERM.replace("$KEEP", """
            return self.$SETTER((Code<$VOCABULARY>)
                broken().keepUnread(e, Code.class, "$NAME", $TYPE::$ACCESSOR));
      """);

  private final TypeElement type;
  private final Elements elements;
  private final List<Property> properties;

  SetterSource(TypeElement type, Elements elements) {
    this.type = type;
    this.elements = elements;
    this.properties = Property.of(type);
  }

  @Override
  public String qualifiedName() {
    return elements.getPackageOf(type).getQualifiedName() + "." + simpleName();
  }

  private String simpleName() {
    return type.getSimpleName() + "Setters";
  }

  @Override
  public String text() {
    String methods = properties.stream().map(this::methods).collect(Collectors.joining());
    return SETTERS
        .replace("$PACKAGE", elements.getPackageOf(type).getQualifiedName())
        .replace("$IMPORTS", imports(SETTERS + methods))
        .replace("$SETTERS", simpleName())
        .replace("$METHODS", methods)
        .replace("$TYPE", type.getSimpleName());
  }

  /** Returns the imports of the classes that are named in the body. */
  private String imports(String body) {
    Stream<String> vocabularies =
        properties.stream().flatMap(property -> property.vocabulary().stream()).map(TypeNames::raw);
    return Stream.concat(IMPORTS.stream(), vocabularies)
        .filter(
            name -> body.matches("(?s).*\\b" + name.substring(name.lastIndexOf('.') + 1) + "\\b.*"))
        .distinct()
        .sorted()
        .map(name -> "import " + name + ";\n")
        .collect(Collectors.joining());
  }

  private String methods(Property property) {
    boolean many = property.cardinality() == Cardinality.MANY;
    return String.join("", forms(property))
        .replace(
            "$SETS",
            (many ? "Adds to" : "Sets") + " {@link $TYPE#" + property.accessor() + "() "
                + property.name() + "}")
        .replace("$THE_VALUE", many ? "the element" : "the value")
        .replace("$SETTER", property.setter())
        .replace("$NAME", property.name())
        .replace("$ACCESSOR", property.accessor())
        .replace("$OR_NONE", orNone(property))
        .replace("$VALUE", TypeNames.simple(property.value()))
        .replace("$VOCABULARY", property.vocabulary().map(TypeNames::simple).orElse(""));
  }

  /** Returns the forms of a value, other than the value itself. */
  private List<String> forms(Property property) {
    boolean many = property.cardinality() == Cardinality.MANY;
    return switch (TypeNames.raw(property.value())) {
      case "org.jointletter.model.Text" -> List.of(STRING_AS_TEXT, BUILDER_AS_VALUE);
      case "org.jointletter.model.Citation" -> List.of(STRING_AS_CITATION, BUILDER_AS_VALUE);
      case "org.jointletter.model.Name" -> List.of(STRING_AS_NAME, BUILDER_AS_VALUE);
      case "org.jointletter.model.Norm" -> List.of(STRING_AS_NORM, BUILDER_AS_VALUE);
      case "java.math.BigDecimal" -> List.of(LONG_AS_NUMBER);
      case "org.jointletter.vocabulary.Code" ->
        List.of(TERM_AS_CODE, many ? STRING_AS_ELEMENT_CODE : STRING_AS_CODE);
      default ->
        !TypeNames.hasBuilder(property.value())
            ? List.of()
            : shorthand(property)
                .map(text -> isTime(property)
                    ? List.of(asShorthand(text), DAY_AS_TIME, BUILDER_AS_VALUE)
                    : List.of(asShorthand(text), BUILDER_AS_VALUE))
                .orElse(List.of(BUILDER_AS_VALUE));
    };
  }

  private static boolean isTime(Property property) {
    return TypeNames.isA(property.value(), "org.jointletter.model.Time");
  }

  private static Optional<Property> shorthand(Property property) {
    return Property.shorthand((TypeElement) ((DeclaredType) property.value()).asElement());
  }

  /** Returns the setter that accepts a text that stands for the value. */
  private static String asShorthand(Property text) {
    boolean maybe = text.cardinality() == Cardinality.MAYBE;
    return STRING_AS_SHORTHAND
        .replace("$SHORT_ACCESSOR", text.accessor())
        .replace("$SHORT_SETTER", text.setter())
        .replace("$SHORT_TEXT", maybe ? "Optional.ofNullable(text)" : "text");
  }

  /** Returns the expression for a value that may be null, so that the attribute has none. */
  private static String orNone(Property property) {
    String value = "(Code<$VOCABULARY>) code";
    return property.cardinality() == Cardinality.MAYBE
        ? "Optional.ofNullable(" + value + ")"
        : value;
  }
}
