package org.jointletter.processor;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
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
 * Writes a resource {@code X.json} beside each enum {@code X} of the vocabularies: the name, title,
 * definition, source and broader term of each of its terms.
 *
 * <p>There is a file for each vocabulary, and none for all, so that a compiler that compiles only
 * changed files never writes a part of it.
 */
@SupportedAnnotationTypes("*")
public final class VocabularyProcessor extends AbstractProcessor {

  private static final String PACKAGE = "org.jointletter.vocabulary";

  /** Creates a processor. */
  public VocabularyProcessor() {}

  @Override
  public SourceVersion getSupportedSourceVersion() {
    return SourceVersion.latestSupported();
  }

  @Override
  public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
    ElementFilter.typesIn(round.getRootElements()).stream()
        .filter(this::isVocabulary)
        .forEach(this::write);
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

  private void write(TypeElement type) {
    try {
      write(Vocabulary.of(type, processingEnv.getElementUtils()).json(), type);
    } catch (RefusedException e) {
      processingEnv.getMessager().printMessage(Diagnostic.Kind.ERROR, e.getMessage(), type);
    }
  }

  private void write(String json, Element type) {
    String name = type.getSimpleName() + ".json";
    try (OutputStream out = processingEnv
        .getFiler()
        .createResource(StandardLocation.CLASS_OUTPUT, PACKAGE, name, type)
        .openOutputStream()) {
      out.write(json.getBytes(UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
