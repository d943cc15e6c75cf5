package org.jointletter.processor;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import javax.annotation.processing.SupportedAnnotationTypes;
import javax.lang.model.element.TypeElement;

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
    return TypeNames.hasBuilder(type)
        ? List.of(new AttributeSource(type, processingEnv.getTypeUtils()))
        : List.of();
  }

  /** Without a type, such as in tests, there is none: it would stand before that of the types. */
  @Override
  Stream<Source> sources(List<TypeElement> types) {
    List<String> names = types.stream()
        .filter(TypeNames::hasBuilder)
        .map(type -> type.getSimpleName().toString())
        .sorted(Comparator.naturalOrder())
        .toList();
    return names.isEmpty() ? Stream.empty() : Stream.of(new AllAttributesSource(names));
  }
}
