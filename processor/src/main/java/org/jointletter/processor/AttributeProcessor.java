package org.jointletter.processor;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import javax.annotation.processing.SupportedAnnotationTypes;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;

/**
 * Writes a class {@code XAttributes} for each class {@code X} that is {@code @Checked} and has a
 * builder, and a class {@code AllAttributes} that has all of these.
 */
@SupportedAnnotationTypes("org.jointletter.constraint.check.Checked")
public final class AttributeProcessor extends SourceProcessor {

  /** Creates a processor. */
  public AttributeProcessor() {}

  @Override
  List<AttributeSource> sources(TypeElement type) {
    return hasBuilder(type)
        ? List.of(new AttributeSource(type, processingEnv.getTypeUtils()))
        : List.of();
  }

  @Override
  Stream<Source> sources(List<TypeElement> types) {
    return Stream.of(new AllAttributesSource(types.stream()
        .filter(AttributeProcessor::hasBuilder)
        .map(type -> type.getSimpleName().toString())
        .sorted(Comparator.naturalOrder())
        .toList()));
  }

  static boolean hasBuilder(TypeElement type) {
    return ElementFilter.typesIn(type.getEnclosedElements()).stream()
        .anyMatch(nested -> nested.getSimpleName().contentEquals("Builder"));
  }
}
