package org.jointletter.processor;

import java.util.stream.Collectors;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.PrimitiveType;
import javax.lang.model.type.TypeMirror;
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

  private static String name(DeclaredType type) {
    return ((TypeElement) type.asElement()).getQualifiedName().toString();
  }
}
