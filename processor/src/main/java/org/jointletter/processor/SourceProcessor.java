package org.jointletter.processor;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;
import javax.tools.Diagnostic;

/** Writes sources for each class that is marked. */
abstract class SourceProcessor extends AbstractProcessor {

  /** A source that can be written. */
  interface Source {

    /** Returns the qualified name of its class. */
    String qualifiedName();

    /**
     * Returns its text.
     *
     * @throws RefusedException if it can not be written
     */
    String text();
  }

  /** Returns the sources for a class. */
  abstract List<? extends Source> sources(TypeElement type);

  /** Returns the sources for all classes that are marked. */
  Stream<Source> sources(List<TypeElement> types) {
    return Stream.empty();
  }

  @Override
  public final SourceVersion getSupportedSourceVersion() {
    return SourceVersion.latestSupported();
  }

  @Override
  public final boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
    for (TypeElement annotation : annotations) {
      List<TypeElement> types =
          List.copyOf(ElementFilter.typesIn(round.getElementsAnnotatedWith(annotation)));
      if (types.isEmpty()) {
        continue;
      }
      for (TypeElement type : types) {
        attempt(type, () -> sources(type).forEach(source -> write(source, type)));
      }
      attempt(
          types.get(0),
          () -> sources(types).forEach(source -> write(source, types.toArray(TypeElement[]::new))));
    }
    return false; // others may look at it too
  }

  /** Makes an attempt to write sources, whose refusal is an error at a class. */
  private void attempt(TypeElement type, Runnable writing) {
    try {
      writing.run();
    } catch (RefusedException e) {
      processingEnv.getMessager().printMessage(Diagnostic.Kind.ERROR, e.getMessage(), type);
    }
  }

  private void write(Source source, TypeElement... types) {
    String text = source.text();
    try (Writer out =
        processingEnv.getFiler().createSourceFile(source.qualifiedName(), types).openWriter()) {
      out.write(text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
