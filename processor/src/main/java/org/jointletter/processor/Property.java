package org.jointletter.processor;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.lang.model.AnnotatedConstruct;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Types;

/**
 * An attribute of a type, as its accessor states it: the one description of which everything is
 * made that follows from an attribute.
 *
 * @param method the accessor
 * @param name the name of the attribute, which is also its name in documents
 * @param cardinality how many values it has
 * @param value the type of its value, or of each of its values
 */
record Property(ExecutableElement method, String name, Cardinality cardinality, TypeMirror value) {

  private static final String RECURS = "org.jointletter.constraint.check.Recurs";
  private static final String SHORTHAND = "org.jointletter.constraint.check.Shorthand";
  private static final String REFERS_TO = "org.jointletter.constraint.check.RefersTo";

  /** The constraints on strings are in this package itself, and not in those beneath. */
  private static final Pattern CONSTRAINT =
      Pattern.compile("org\\.jointletter\\.constraint\\.(?!Required$)[A-Z]\\w*");

  /** Words that end in an s and have no plural, as in the style of the value types. */
  private static final Set<String> NO_PLURALS = Set.of("basis");

  /** How many values an attribute has. */
  enum Cardinality {
    /** One value, which is required or has a default. */
    ONE,
    /** One value or none. */
    MAYBE,
    /** A list of values. */
    MANY,
    /** Texts by name: what others have added. */
    NAMED
  }

  /** Returns the attributes of a type, in the order of their accessors. */
  static List<Property> of(TypeElement type) {
    return ElementFilter.methodsIn(type.getEnclosedElements()).stream()
        .flatMap(method -> of(method).stream())
        .toList();
  }

  /** Returns the attribute that a method gets, or empty if it gets none: if it is derived. */
  static Optional<Property> of(ExecutableElement method) {
    String accessor = method.getSimpleName().toString();
    String name = accessor.replaceFirst("^(get|is)(?=[A-Z])", "");
    Set<Modifier> modifiers = method.getModifiers();
    if (name.equals(accessor)
        || !method.getParameters().isEmpty()
        || Stream.of(Modifier.FINAL, Modifier.STATIC, Modifier.PRIVATE)
            .anyMatch(modifiers::contains)) {
      return Optional.empty();
    }
    TypeMirror type = method.getReturnType();
    Cardinality cardinality = TypeNames.isA(type, "java.util.List")
        ? Cardinality.MANY
        : TypeNames.isA(type, "java.util.Optional")
            ? Cardinality.MAYBE
            : TypeNames.isA(type, "java.util.Map") ? Cardinality.NAMED : Cardinality.ONE;
    TypeMirror value = switch (cardinality) {
      case ONE -> type;
      case MAYBE, MANY -> ((DeclaredType) type).getTypeArguments().get(0);
      case NAMED -> ((DeclaredType) type).getTypeArguments().get(1);
    };
    return Optional.of(new Property(method, decapitalized(name), cardinality, value));
  }

  private static String decapitalized(String name) {
    return name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1);
  }

  private static String capitalized(String name) {
    return name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
  }

  /** Returns the name of the accessor. */
  String accessor() {
    return method.getSimpleName().toString();
  }

  /** Returns the name as that of a constant. {@code OF} is the one of the type. */
  String constant() {
    return name.equals("of") ? "IS_OF" : TypeNames.constant(name);
  }

  /** Returns whether it has a value if none is set: false, or the first term of its vocabulary. */
  boolean isDefaulted() {
    return !method.getModifiers().contains(Modifier.ABSTRACT);
  }

  /** Returns the method of the builder that sets the value, or adds or puts one. */
  String setter() {
    return switch (cardinality) {
      case ONE, MAYBE -> name;
      case MANY -> "add" + capitalized(singular());
      case NAMED -> "put" + capitalized(singular());
    };
  }

  /** Returns the name of one of many values, as Immutables makes it. */
  String singular() {
    if (NO_PLURALS.stream().anyMatch(name.toLowerCase(Locale.ROOT)::endsWith)) {
      return name;
    }
    return name.endsWith("ies")
        ? name.substring(0, name.length() - 3) + "y"
        : name.endsWith("s") && !name.endsWith("ss") ? name.substring(0, name.length() - 1) : name;
  }

  /** Returns the type of a value as it is written in sources, boxed. */
  String valueName(Types types) {
    return TypeNames.boxed(value, types);
  }

  /** Returns the vocabulary of a code, or empty if the value is none. */
  Optional<TypeMirror> vocabulary() {
    return TypeNames.isA(value, "org.jointletter.vocabulary.Code")
        ? Optional.of(((DeclaredType) value).getTypeArguments().get(0))
        : Optional.empty();
  }

  /**
   * Returns the constraint that says what a string is, or empty if there is none.
   *
   * @throws RefusedException if there are several
   */
  Optional<AnnotationMirror> form() {
    if (!TypeNames.isA(value, "java.lang.String")) {
      return Optional.empty();
    }
    AnnotatedConstruct annotated = cardinality == Cardinality.ONE ? method : value;
    List<AnnotationMirror> forms = annotated.getAnnotationMirrors().stream()
        .map(AnnotationMirror.class::cast)
        .filter(annotation ->
            CONSTRAINT.matcher(TypeNames.raw(annotation.getAnnotationType())).matches())
        .toList();
    if (forms.size() > 1) {
      throw new RefusedException(method.getEnclosingElement() + "." + accessor(), "several forms");
    }
    return forms.stream().findFirst();
  }

  /**
   * Returns the attribute whose text stands for the whole value of a type, or empty if there is
   * none.
   *
   * @throws RefusedException if there are several, or the text cannot stand for the whole value
   */
  static Optional<Property> shorthand(TypeElement type) {
    List<Property> all = of(type);
    List<Property> marked = all.stream().filter(Property::isShorthand).toList();
    List<Property> required = all.stream().filter(other -> !other.isOptional()).toList();
    for (Property property : marked) {
      if (marked.size() > 1 || !property.isOneText() || !marked.containsAll(required)) {
        throw new RefusedException(
            type.getSimpleName() + "." + property.accessor(), "a shorthand of part of the value");
      }
    }
    return marked.stream().findFirst();
  }

  private boolean isShorthand() {
    return method.getAnnotationMirrors().stream()
        .anyMatch(annotation -> TypeNames.isA(annotation.getAnnotationType(), SHORTHAND));
  }

  private boolean isOneText() {
    return TypeNames.isA(value, "java.lang.String")
        && (cardinality == Cardinality.ONE || cardinality == Cardinality.MAYBE);
  }

  private boolean isOptional() {
    return cardinality != Cardinality.ONE || isDefaulted();
  }

  /** Returns whether the value is an id that recurs with its owner. */
  boolean recurs() {
    return method.getAnnotationMirrors().stream()
        .anyMatch(annotation -> TypeNames.isA(annotation.getAnnotationType(), RECURS));
  }

  /** Returns the types of which the value is an id, or empty if it is no reference. */
  List<TypeMirror> refersTo() {
    return method.getAnnotationMirrors().stream()
        .filter(annotation -> TypeNames.isA(annotation.getAnnotationType(), REFERS_TO))
        .flatMap(annotation -> annotation.getElementValues().values().stream())
        .flatMap(types -> ((List<?>) types.getValue()).stream())
        .map(type -> (TypeMirror) ((AnnotationValue) type).getValue())
        .toList();
  }
}
