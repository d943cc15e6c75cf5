package org.jointletter.processor;

import java.util.List;
import javax.annotation.processing.SupportedAnnotationTypes;
import javax.lang.model.element.TypeElement;

/**
 * Writes an interface {@code XSetters} beside each class {@code X} that is {@code @Checked} and has
 * a builder: the setters of the builder that take another form of a value.
 */
@SupportedAnnotationTypes("org.jointletter.constraint.check.Checked")
public final class SetterProcessor extends SourceProcessor {

  /** Creates a processor. */
  public SetterProcessor() {}

  @Override
  List<SetterSource> sources(TypeElement type) {
    return TypeNames.hasBuilder(type)
        ? List.of(new SetterSource(type, processingEnv.getElementUtils()))
        : List.of();
  }
}
