package org.jointletter.processor;

import java.util.List;
import javax.annotation.processing.SupportedAnnotationTypes;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;

/**
 * Writes a class {@code XAccess} beside a class that is {@code @Accessed}, for each type {@code X}
 * of which that class has an {@code ObjectCodec<X>} as a constant.
 */
@SupportedAnnotationTypes("org.jointletter.codec.Accessed")
public final class AccessProcessor extends SourceProcessor {

  private static final String CODEC = "org.jointletter.codec.ObjectCodec";

  /** Creates a processor. */
  public AccessProcessor() {}

  @Override
  List<AccessSource> sources(TypeElement type) {
    return ElementFilter.fieldsIn(type.getEnclosedElements()).stream()
        .map(VariableElement::asType)
        .filter(field -> TypeNames.isA(field, CODEC))
        .map(field -> new AccessSource(argument(field), type, processingEnv))
        .toList();
  }

  private static TypeElement argument(TypeMirror codec) {
    DeclaredType argument =
        (DeclaredType) ((DeclaredType) codec).getTypeArguments().get(0);
    return (TypeElement) argument.asElement();
  }
}
