package org.jointletter.processor;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.annotation.processing.SupportedAnnotationTypes;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;
import javax.tools.Diagnostic;

/**
 * Writes a class {@code XCheck} beside each class {@code X} that is {@code @Checked}, from the
 * Jakarta constraints of {@code X}.
 *
 * <p>A constraint that it can not write a check for is an error, so that nothing is ever silently
 * unchecked.
 */
@SupportedAnnotationTypes("org.jointletter.constraint.check.Checked")
public final class CheckProcessor extends AbstractProcessor {

  /** Creates a processor. */
  public CheckProcessor() {}

  @Override
  public SourceVersion getSupportedSourceVersion() {
    return SourceVersion.latestSupported();
  }

  @Override
  public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
    for (TypeElement annotation : annotations) {
      for (TypeElement type : ElementFilter.typesIn(round.getElementsAnnotatedWith(annotation))) {
        try {
          write(new CheckSource(type, processingEnv.getElementUtils()), type);
        } catch (RefusedException e) {
          processingEnv.getMessager().printMessage(Diagnostic.Kind.ERROR, e.getMessage(), type);
        }
      }
    }
    return false; // others may look at it too
  }

  private void write(CheckSource source, TypeElement type) {
    String text = source.text();
    try (Writer out =
        processingEnv.getFiler().createSourceFile(source.qualifiedName(), type).openWriter()) {
      out.write(text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
