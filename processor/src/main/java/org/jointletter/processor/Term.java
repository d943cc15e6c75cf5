package org.jointletter.processor;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.util.Elements;

/**
 * A term or a vocabulary, as its declaration describes it.
 *
 * @param name its name: that of a constant is the one in documents
 * @param title its name for people
 * @param comment its definition and source
 * @param broader the name of the constant of the broader term
 * @param deprecated whether it is no longer to be used
 */
record Term(
    String name, String title, DocComment comment, Optional<String> broader, boolean deprecated) {

  private static final String ANNOTATION = "org.jointletter.vocabulary.Term";
  private static final Pattern KIND = Pattern.compile("(.+) Kind");

  /**
   * Returns the description of a constant or of its enum.
   *
   * @throws RefusedException if it has no definition
   */
  static Term of(Element declaration, Elements elements) {
    String comment = elements.getDocComment(declaration);
    DocComment parsed = DocComment.of(comment == null ? "" : comment);
    if (!parsed.isPlainSentence()) {
      throw new RefusedException(declaration + " needs a definition. Begin its Javadoc with a"
          + " paragraph that ends with a period, without tags other than {@code} and <em>.");
    }
    String name = declaration.getSimpleName().toString();
    boolean constant = declaration.getKind() == ElementKind.ENUM_CONSTANT;
    return new Term(
        constant ? nameInDocuments(name) : name,
        stated(declaration, "title").orElse(constant ? words(name, "_") : vocabulary(name)),
        parsed,
        stated(declaration, "broader"),
        elements.isDeprecated(declaration));
  }

  /** Returns the text in documents: the name, after that of the broader term if there is one. */
  String text() {
    return broader.map(constant -> nameInDocuments(constant) + '/' + name).orElse(name);
  }

  /** Returns the name in documents: {@code OPEN_LETTER} is {@code open-letter}. */
  static String nameInDocuments(String constant) {
    return constant.toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** Returns the title of a vocabulary: {@code LetterKind} is <em>Kind of letter</em>. */
  private static String vocabulary(String name) {
    String spaced = name.replaceAll("(?<!^)(?=[A-Z])", " ");
    Matcher kind = KIND.matcher(spaced);
    return words(kind.matches() ? "Kind of " + kind.group(1) : spaced, " ");
  }

  private static String words(String name, String separator) {
    String words = name.toLowerCase(Locale.ROOT).replace(separator, " ");
    return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
  }

  private static Optional<String> stated(Element declaration, String fact) {
    return declaration.getAnnotationMirrors().stream()
        .filter(annotation -> TypeNames.isA(annotation.getAnnotationType(), ANNOTATION))
        .map(AnnotationMirror::getElementValues)
        .flatMap(facts -> facts.entrySet().stream())
        .filter(entry -> entry.getKey().getSimpleName().contentEquals(fact))
        .map(entry -> (AnnotationValue) entry.getValue())
        .map(value -> (String) value.getValue())
        .findFirst();
  }
}
