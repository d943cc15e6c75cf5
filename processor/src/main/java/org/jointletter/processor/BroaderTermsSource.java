package org.jointletter.processor;

import java.util.List;
import java.util.stream.Collectors;

/**
 * The source of the class that has the broader terms of all narrower ones.
 *
 * @param vocabularies the vocabularies
 */
record BroaderTermsSource(List<Vocabulary> vocabularies) implements SourceProcessor.Source {

  private static final String BROADER = """
      package $PACKAGE;

      /** The broad terms that narrower ones fall under, as {@link Term} states them. */
      final class BroaderTerms {

        private BroaderTerms() {}

        /** Returns the broad term that a term falls under: itself, unless it is narrower. */
        @SuppressWarnings("unchecked") // a vocabulary is one class
        static <E extends Enum<E>> E of(E term) {
          return (E) broad(term);
        }

        private static Enum<?> broad(Enum<?> term) {
      $VOCABULARIES    return term;
        }
      }
      """;

  private static final String VOCABULARY = """
          if (term instanceof $VOCABULARY constant) {
            return switch (constant) {
      $TERMS        default -> term;
            };
          }
      """;

  private static final String TERMS = """
              case $NARROWER -> $VOCABULARY.$BROADER;
      """;

  @Override
  public String qualifiedName() {
    return VocabularyProcessor.PACKAGE + ".BroaderTerms";
  }

  @Override
  public String text() {
    return BROADER
        .replace("$PACKAGE", VocabularyProcessor.PACKAGE)
        .replace(
            "$VOCABULARIES",
            vocabularies.stream()
                .filter(vocabulary -> !vocabulary.narrower().isEmpty())
                .map(BroaderTermsSource::cases)
                .collect(Collectors.joining()));
  }

  private static String cases(Vocabulary vocabulary) {
    String terms = vocabulary.narrower().entrySet().stream()
        .map(entry -> TERMS
            .replace("$NARROWER", String.join(", ", entry.getValue()))
            .replace("$BROADER", entry.getKey()))
        .collect(Collectors.joining());
    return VOCABULARY
        .replace("$TERMS", terms)
        .replace("$VOCABULARY", vocabulary.declaration().getSimpleName());
  }
}
