package org.jointletter.processor;

import java.util.Locale;
import java.util.stream.Collectors;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.PrimitiveType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Types;

/** Types as they are written in sources, without the annotations on them. */
final class TypeNames {

  private TypeNames() {}

  /** Tells whether a type is a class or an interface of a name, whatever its arguments. */
  static boolean isA(TypeMirror type, String name) {
    return type instanceof DeclaredType declared && name(declared).equals(name);
  }

  /** Returns the name of a type, without its arguments. */
  static String raw(TypeMirror type) {
    return type instanceof DeclaredType declared ? name(declared) : type.toString();
  }

  /** Returns the name of a type, without its package and its arguments. */
  static String simple(TypeMirror type) {
    String name = raw(type);
    return name.substring(name.lastIndexOf('.') + 1);
  }

  /** Returns the name of a type, with its arguments; that of its box, if it is primitive. */
  static String boxed(TypeMirror type, Types types) {
    if (type instanceof PrimitiveType primitive) {
      return types.boxedClass(primitive).getQualifiedName().toString();
    }
    if (!(type instanceof DeclaredType declared)) {
      return type.toString();
    }
    if (declared.getTypeArguments().isEmpty()) {
      return name(declared);
    }
    return name(declared)
        + declared.getTypeArguments().stream()
            .map(argument -> boxed(argument, types))
            .collect(Collectors.joining(", ", "<", ">"));
  }

  /** Returns the name of a type without its arguments; that of its box, if it is primitive. */
  static String raw(TypeMirror type, Types types) {
    return boxed(type, types).replaceFirst("<.*", "");
  }

  /** Returns whether a type is put together by a builder, as the value types are. */
  static boolean hasBuilder(TypeMirror type) {
    return type instanceof DeclaredType declared && hasBuilder((TypeElement) declared.asElement());
  }

  /** Returns whether a class is put together by a builder, as the value types are. */
  static boolean hasBuilder(TypeElement type) {
    return ElementFilter.typesIn(type.getEnclosedElements()).stream()
        .anyMatch(nested -> nested.getSimpleName().contentEquals("Builder"));
  }

  /** Returns a name in capitals and lower case as that of a constant. */
  static String constant(CharSequence name) {
    return name.toString().replaceAll("(?<!^)([A-Z])", "_$1").toUpperCase(Locale.ROOT);
  }

  private static String name(DeclaredType type) {
    return ((TypeElement) type.asElement()).getQualifiedName().toString();
  }
}
