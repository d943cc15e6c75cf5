package org.jointletter.processor;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/**
 * A vocabulary and its terms, which are written as JSON.
 *
 * @param itself the vocabulary
 * @param terms the terms, in the order of their constants
 */
record Vocabulary(Term itself, List<Term> terms) {

  /**
   * Returns the vocabulary that an enum declares.
   *
   * @throws RefusedException if a definition is missing, or a broader term is not there
   */
  static Vocabulary of(TypeElement declaration, Elements elements) {
    Map<String, Term> terms = declaration.getEnclosedElements().stream()
        .filter(element -> element.getKind() == ElementKind.ENUM_CONSTANT)
        .collect(Collectors.toMap(
            constant -> constant.getSimpleName().toString(),
            constant -> Term.of(constant, elements),
            (one, other) -> one,
            LinkedHashMap::new));
    terms.forEach((constant, term) -> {
      if (!isBelowABroadest(term, terms, terms.size())) {
        throw new RefusedException(declaration + "." + constant
            + " needs a broader term that is another constant of its vocabulary and not narrower"
            + " than the term itself.");
      }
    });
    return new Vocabulary(Term.of(declaration, elements), List.copyOf(terms.values()));
  }

  /**
   * Returns whether the broader terms lead to a broadest one: not out of the vocabulary or round.
   */
  private static boolean isBelowABroadest(Term term, Map<String, Term> terms, int steps) {
    return term.broader().isEmpty()
        || steps > 0
            && term.broader()
                .flatMap(broader -> Optional.ofNullable(terms.get(broader)))
                .filter(broader -> isBelowABroadest(broader, terms, steps - 1))
                .isPresent();
  }

  /** Returns the JSON text. */
  String json() {
    return """
        {
        $ITSELF,
          "terms": [
        $TERMS
          ]
        }
        """.replace("$ITSELF", members(itself, "  ")).replace(
        "$TERMS",
        terms.stream()
            .map(term -> "    {\n" + members(term, "      ") + "\n    }")
            .collect(Collectors.joining(",\n")));
  }

  private static String members(Term term, String indent) {
    Optional<DocComment.Source> source = term.comment().source();
    return Stream.of(
            text("name", Optional.of(term.name())),
            text("title", Optional.of(term.title())),
            text("definition", Optional.of(term.comment().definition())),
            text("source", source.map(DocComment.Source::title)),
            text("sourceUrl", source.flatMap(DocComment.Source::url)),
            text("broader", term.broader().map(Term::nameInDocuments)),
            term.deprecated() ? Stream.of("\"deprecated\": true") : Stream.<String>empty())
        .flatMap(Function.identity())
        .map(member -> indent + member)
        .collect(Collectors.joining(",\n"));
  }

  private static Stream<String> text(String name, Optional<String> value) {
    return value.stream().map(text -> quoted(name) + ": " + quoted(text));
  }

  private static String quoted(String text) {
    return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
  }
}
