package org.jointletter.processor;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.annotation.processing.SupportedAnnotationTypes;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.util.ElementFilter;
import javax.tools.Diagnostic;
import javax.tools.StandardLocation;

/**
 * Writes a file {@code words.properties}, for translators, from the constants of the classes that
 * are {@code @Words}. Two constants with the same words are an error, since words are written once,
 * and so are two with the same key.
 */
@SupportedAnnotationTypes("org.jointletter.words.Words")
public final class WordsProcessor extends AbstractProcessor {

  /** Creates a processor. */
  public WordsProcessor() {}

  @Override
  public SourceVersion getSupportedSourceVersion() {
    return SourceVersion.latestSupported();
  }

  @Override
  public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
    for (TypeElement annotation : annotations) {
      List<TypeElement> types =
          ElementFilter.typesIn(round.getElementsAnnotatedWith(annotation)).stream()
              .sorted(Comparator.comparing(type -> type.getQualifiedName().toString()))
              .toList();
      List<VariableElement> constants = types.stream()
          .flatMap(type -> ElementFilter.fieldsIn(type.getEnclosedElements()).stream())
          .filter(constant -> !constant.getModifiers().contains(Modifier.PRIVATE))
          .toList();
      requireDifferent(constants);
      write(
          processingEnv.getElementUtils().getPackageOf(types.get(0)).getQualifiedName(),
          constants.stream().map(WordsProcessor::line).collect(Collectors.joining()),
          types);
    }
    return false;
  }

  private void requireDifferent(List<VariableElement> constants) {
    requireDifferent(constants, WordsProcessor::words, "words");
    requireDifferent(constants, WordsProcessor::key, "key");
  }

  private void requireDifferent(
      List<VariableElement> constants, Function<VariableElement, String> property, String name) {
    Map<String, VariableElement> before = new HashMap<>();
    for (VariableElement constant : constants) {
      if (words(constant).isEmpty()) {
        processingEnv
            .getMessager()
            .printMessage(Diagnostic.Kind.ERROR, constant + " is no constant of words", constant);
        continue;
      }
      VariableElement same = before.putIfAbsent(property.apply(constant), constant);
      if (same != null) {
        String message = constant + " has the same " + name + " as " + same;
        processingEnv.getMessager().printMessage(Diagnostic.Kind.ERROR, message, constant);
      }
    }
  }

  private static String line(VariableElement constant) {
    return key(constant) + "=" + escaped(words(constant)) + "\n";
  }

  /** Returns the words, or nothing if they are not known while the code is compiled. */
  private static String words(VariableElement constant) {
    return constant.getConstantValue() instanceof String words ? words : "";
  }

  private static String key(VariableElement constant) {
    return constant.getSimpleName().toString().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** As all tools read it, also those that take the file for ISO 8859-1. */
  private static String escaped(String words) {
    return words
        .chars()
        .mapToObj(c -> c == '\\'
            ? "\\\\"
            : c >= ' ' && c <= '~'
                ? String.valueOf((char) c)
                : String.format(Locale.ROOT, "\\u%04x", c))
        .collect(Collectors.joining())
        .replaceFirst("^ ", "\\\\ ");
  }

  private void write(CharSequence where, String text, List<TypeElement> types) {
    try (Writer out = processingEnv
        .getFiler()
        .createResource(
            StandardLocation.CLASS_OUTPUT,
            where,
            "words.properties",
            types.toArray(TypeElement[]::new))
        .openWriter()) {
      out.write(text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
