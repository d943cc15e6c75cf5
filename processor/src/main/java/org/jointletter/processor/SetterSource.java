package org.jointletter.processor;

import java.util.List;
import java.util.stream.Collectors;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;
import org.jointletter.processor.Property.Cardinality;

/** The source of the setters of one builder that take another form of a value. */
final class SetterSource implements SourceProcessor.Source {

  private static final String SETTERS = """
      package $PACKAGE;

      /**
       * The setters of a {@link $TYPE.Builder} that take another form of a value, written from the
       * accessors of {@link $TYPE}.
       *
       * @since 0.1
       */
      public sealed interface $SETTERS permits $TYPE.Builder {
      $METHODS}
      """;

  private static final String STRING_AS_TEXT = """

        /**
         * $SETS, in a language that is not known.
         *
         * @param value the text
         * @return this builder
         * @throws jakarta.validation.ConstraintViolationException if it breaks a rule
         */
        default $TYPE.Builder $SETTER(String value) {
          return (($TYPE.Builder) this).$SETTER(Text.of(value));
        }
      """;

  private static final String STRING_AS_DATE = """

        /**
         * $SETS, as in {@code 2020-06}.
         *
         * @param text the date: see {@link PartialDate#parse}
         * @return this builder
         * @throws jakarta.validation.ConstraintViolationException if there is no such date
         */
        default $TYPE.Builder $SETTER(String text) {
          return (($TYPE.Builder) this).$SETTER(PartialDate.parse(text));
        }
      """;

  private static final String DAY_AS_DATE = """

        /**
         * $SETS, to the day.
         *
         * @param day the day
         * @return this builder
         * @throws jakarta.validation.ConstraintViolationException if its year is not between 1 and
         *     9999
         */
        default $TYPE.Builder $SETTER(java.time.LocalDate day) {
          return (($TYPE.Builder) this).$SETTER(PartialDate.of(day));
        }
      """;

  private static final String TERM_AS_CODE = """

        /**
         * $SETS, with a known term.
         *
         * @param term the term
         * @return this builder
         */
        default $TYPE.Builder $SETTER($VOCABULARY term) {
          return (($TYPE.Builder) this).$SETTER(org.jointletter.vocabulary.Code.of(term));
        }
      """;

  private static final String STRING_AS_CITATION = """

        /**
         * $SETS: a source as a whole.
         *
         * @param source the id of the source
         * @return this builder
         * @throws jakarta.validation.ConstraintViolationException if it breaks a rule
         */
        default $TYPE.Builder $SETTER(String source) {
          return (($TYPE.Builder) this).$SETTER(Citation.of(source));
        }
      """;

  private final TypeElement type;
  private final Elements elements;
  private final Types types;

  SetterSource(TypeElement type, ProcessingEnvironment environment) {
    this.type = type;
    this.elements = environment.getElementUtils();
    this.types = environment.getTypeUtils();
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
    return SETTERS
        .replace("$PACKAGE", elements.getPackageOf(type).getQualifiedName())
        .replace("$SETTERS", simpleName())
        .replace(
            "$METHODS",
            Property.of(type).stream()
                .map(property -> forms(property).stream()
                    .collect(Collectors.joining())
                    .replace("$SETS", sets(property))
                    .replace("$SETTER", property.setter())
                    .replace(
                        "$VOCABULARY",
                        property
                            .vocabulary()
                            .map(vocabulary -> TypeNames.boxed(vocabulary, types))
                            .orElse("")))
                .collect(Collectors.joining()))
        .replace("$TYPE", type.getSimpleName());
  }

  /** Returns the forms of a value, other than the value itself. */
  private static List<String> forms(Property property) {
    return switch (TypeNames.raw(property.value())) {
      case "org.jointletter.model.Text" -> List.of(STRING_AS_TEXT);
      case "org.jointletter.model.PartialDate" -> List.of(STRING_AS_DATE, DAY_AS_DATE);
      case "org.jointletter.model.Citation" -> List.of(STRING_AS_CITATION);
      case "org.jointletter.vocabulary.Code" -> List.of(TERM_AS_CODE);
      default -> List.of();
    };
  }

  private static String sets(Property property) {
    return (property.cardinality() == Cardinality.MANY ? "Adds to" : "Sets") + " {@link $TYPE#"
        + property.accessor() + "() " + property.name() + "}";
  }
}
