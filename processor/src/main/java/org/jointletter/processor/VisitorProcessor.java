package org.jointletter.processor;

import java.util.List;
import java.util.stream.Stream;
import javax.annotation.processing.SupportedAnnotationTypes;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;

/**
 * Writes a class {@code Visitor} into the package of the classes that are {@code @Checked} and have
 * a builder. It visits all classes of the package, including those that are not compiled anew.
 */
@SupportedAnnotationTypes("org.jointletter.constraint.check.Checked")
public final class VisitorProcessor extends SourceProcessor {

  private static final String CHECKED = "org.jointletter.constraint.check.Checked";

  /** Creates a processor. */
  public VisitorProcessor() {}

  @Override
  List<Source> sources(TypeElement type) {
    return List.of();
  }

  @Override
  Stream<Source> sources(List<TypeElement> types) {
    return types.stream()
        .filter(TypeNames::hasBuilder)
        .map(type -> processingEnv.getElementUtils().getPackageOf(type))
        .distinct()
        .map(this::source);
  }

  private Source source(PackageElement where) {
    List<TypeElement> types = ElementFilter.typesIn(where.getEnclosedElements()).stream()
        .filter(type -> type.getAnnotationMirrors().stream()
            .anyMatch(annotation -> TypeNames.isA(annotation.getAnnotationType(), CHECKED)))
        .filter(TypeNames::hasBuilder)
        .toList();
    return new VisitorSource(where.getQualifiedName().toString(), types);
  }
}
