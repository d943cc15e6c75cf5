package org.jointletter.processor;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.annotation.processing.SupportedAnnotationTypes;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;
import javax.tools.Diagnostic;
import javax.tools.StandardLocation;

/**
 * Writes a resource {@code X.json} beside each enum {@code X} of the vocabularies: the text, title,
 * definition, source and broader term of each of its terms; and a class {@code BroaderTerms} that
 * has the broader terms of all vocabularies.
 *
 * <p>There is a resource for each vocabulary, and none for all, so that a compiler that compiles
 * only changed files never writes a part of it.
 */
@SupportedAnnotationTypes("*")
public final class VocabularyProcessor extends AbstractProcessor {

  static final String PACKAGE = "org.jointletter.vocabulary";

  /** Creates a processor. */
  public VocabularyProcessor() {}

  @Override
  public SourceVersion getSupportedSourceVersion() {
    return SourceVersion.latestSupported();
  }

  @Override
  public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
    List<Vocabulary> vocabularies = ElementFilter.typesIn(round.getRootElements()).stream()
        .filter(this::isVocabulary)
        .flatMap(type -> vocabulary(type).stream())
        .toList();
    vocabularies.forEach(this::writeTerms);
    if (!vocabularies.isEmpty()) {
      writeBroader(vocabularies);
    }
    return false; // others may look at it too
  }

  private boolean isVocabulary(TypeElement type) {
    return type.getKind() == ElementKind.ENUM
        && processingEnv
            .getElementUtils()
            .getPackageOf(type)
            .getQualifiedName()
            .contentEquals(PACKAGE);
  }

  private Optional<Vocabulary> vocabulary(TypeElement type) {
    try {
      return Optional.of(Vocabulary.of(type, processingEnv.getElementUtils()));
    } catch (RefusedException e) {
      processingEnv.getMessager().printMessage(Diagnostic.Kind.ERROR, e.getMessage(), type);
      return Optional.empty();
    }
  }

  private void writeTerms(Vocabulary vocabulary) {
    String name = vocabulary.itself().name() + ".json";
    try (OutputStream out = processingEnv
        .getFiler()
        .createResource(StandardLocation.CLASS_OUTPUT, PACKAGE, name, vocabulary.declaration())
        .openOutputStream()) {
      out.write(vocabulary.json().getBytes(UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void writeBroader(List<Vocabulary> vocabularies) {
    BroaderTermsSource source = new BroaderTermsSource(vocabularies);
    Element[] declarations =
        vocabularies.stream().map(Vocabulary::declaration).toArray(Element[]::new);
    try (Writer out = processingEnv
        .getFiler()
        .createSourceFile(source.qualifiedName(), declarations)
        .openWriter()) {
      out.write(source.text());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
