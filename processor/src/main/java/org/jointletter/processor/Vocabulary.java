package org.jointletter.processor;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import org.jspecify.annotations.Nullable;

/**
 * A vocabulary and its terms, which are written as JSON.
 *
 * @param declaration the enum
 * @param itself the vocabulary
 * @param terms the terms by their constants, in the order of these
 */
record Vocabulary(TypeElement declaration, Term itself, Map<String, Term> terms) {

  private static final String OTHER = "OTHER";

  /**
   * Returns the vocabulary that an enum declares.
   *
   * @throws RefusedException if a definition is missing, the last constant is not {@code OTHER}, or
   *     a broader term is not a broad one of the same vocabulary
   */
  static Vocabulary of(TypeElement declaration, Elements elements) {
    Map<String, Term> terms = new LinkedHashMap<>();
    String last = "";
    for (Element element : declaration.getEnclosedElements()) {
      if (element.getKind() == ElementKind.ENUM_CONSTANT) {
        last = element.getSimpleName().toString();
        terms.put(last, Term.of(element, elements));
      }
    }
    if (!last.equals(OTHER)) {
      throw new RefusedException(declaration + " needs a last constant " + OTHER
          + ", for all that is none of the others.");
    }
    terms.forEach((constant, term) -> {
      if (term.broader().filter(broader -> !isBroad(terms.get(broader))).isPresent()) {
        throw new RefusedException(
            declaration + "." + constant
                + " needs a broader term that is a constant of its vocabulary and has no broader term.");
      }
    });
    if (!isBroad(terms.get(OTHER))) {
      throw new RefusedException(declaration + "." + OTHER + " is a broad term.");
    }
    return new Vocabulary(declaration, Term.of(declaration, elements), terms);
  }

  private static boolean isBroad(@Nullable Term term) {
    return term != null && term.broader().isEmpty();
  }

  /** Returns the constants of narrower terms, by those of their broader ones. */
  Map<String, List<String>> narrower() {
    Map<String, List<String>> narrower = new LinkedHashMap<>();
    terms.forEach((constant, term) -> term.broader()
        .ifPresent(
            broader -> narrower.computeIfAbsent(broader, b -> new ArrayList<>()).add(constant)));
    return narrower;
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
        terms.values().stream()
            .map(term -> "    {\n" + members(term, "      ") + "\n    }")
            .collect(Collectors.joining(",\n")));
  }

  private static String members(Term term, String indent) {
    Optional<DocComment.Source> source = term.comment().source();
    return Stream.of(
            text("name", Optional.of(term.text())),
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
