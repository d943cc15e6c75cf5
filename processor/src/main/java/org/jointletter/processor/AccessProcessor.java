package org.jointletter.processor;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.annotation.processing.SupportedAnnotationTypes;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;

/**
 * Writes a class {@code Tables} beside a class that is {@code @WireForm}, and a class
 * {@code XAccess} for each type {@code X} that can stand in the values of the type that it names.
 */
@SupportedAnnotationTypes("org.jointletter.codec.WireForm")
public final class AccessProcessor extends SourceProcessor {

  /** Creates a processor. */
  public AccessProcessor() {}

  @Override
  List<Source> sources(TypeElement type) {
    String where =
        processingEnv.getElementUtils().getPackageOf(type).getQualifiedName().toString();
    CodecNames codecs = CodecNames.of(type, processingEnv.getTypeUtils());
    Map<String, TypeElement> types = new TreeMap<>();
    addReachable(codecs.root(), types);
    codecs.requireAttributes(types.values());
    return Stream.concat(
            Stream.of(new TablesSource(where, List.copyOf(types.values()))),
            types.values().stream()
                .map(each -> new AccessSource(each, where, codecs, processingEnv.getTypeUtils())))
        .toList();
  }

  private static void addReachable(TypeElement type, Map<String, TypeElement> types) {
    if (types.putIfAbsent(type.getSimpleName().toString(), type) == null) {
      Property.of(type).stream()
          .map(Property::value)
          .filter(TypeNames::hasBuilder)
          .forEach(value -> addReachable((TypeElement) ((DeclaredType) value).asElement(), types));
    }
  }
}
