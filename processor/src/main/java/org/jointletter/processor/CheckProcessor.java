package org.jointletter.processor;

import java.util.List;
import javax.annotation.processing.SupportedAnnotationTypes;
import javax.lang.model.element.TypeElement;

/**
 * Writes a class {@code XCheck} beside each class {@code X} that is {@code @Checked}, from the
 * Jakarta constraints of {@code X}.
 *
 * <p>A constraint that it can not write a check for is an error, so that nothing is ever silently
 * unchecked.
 */
@SupportedAnnotationTypes("org.jointletter.constraint.check.Checked")
public final class CheckProcessor extends SourceProcessor {

  /** Creates a processor. */
  public CheckProcessor() {}

  @Override
  List<CheckSource> sources(TypeElement type) {
    return List.of(new CheckSource(type, processingEnv.getElementUtils()));
  }
}
