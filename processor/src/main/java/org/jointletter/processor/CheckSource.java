package org.jointletter.processor;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;

/** The source of the check of one class. */
final class CheckSource implements SourceProcessor.Source {

  private static final String CHECK = """
      package $PACKAGE;

      import org.jointletter.constraint.check.Containers;
      import org.jointletter.constraint.check.Rejections;

      /** The constraints of {@link $NAMED} in one check, written from its annotations. */
      final class $CHECK {

      $VALIDATORS
        private $CHECK() {}

        /** Tells whether every constraint holds. */
        static boolean holds($TYPE value) {
          return $HOLDS;
        }

        /** Rejects a value that breaks a constraint. */
        static void check($TYPE value) {
          boolean holds;
          try {
            holds = holds(value);
          } catch (RuntimeException e) {
            Rejections.rethrow(e);
            holds = false;
          }
          if (!holds) {
            Rejections.reject(value);
          }
        }

        /** Rejects a value that breaks a constraint, even while violations are collected. */
        static void require($TYPE value) {
          if (!holds(value)) {
            throw Rejections.refusal(value);
          }
        }
      $METHODS}
      """;

  private static final String OF_OPTIONAL = """

        private static boolean $METHOD($TYPE value) {
          var optional = value.$ACCESSOR();
          if (optional.isEmpty()) {
            return true;
          }
          var element = optional.get();
          return $HOLDS;
        }
      """;

  private static final String OF_ALL = """

        private static boolean $METHOD($TYPE value) {
          if (!Containers.isUsualEmpty(value.$ACCESSOR())) {
            for (var element : value.$ACCESSOR()$PART) {
              if (!($HOLDS)) {
                return false;
              }
            }
          }
          return true;
        }
      """;

  private final TypeElement type;
  private final Elements elements;
  private final ConstraintSource constraints;

  private final List<String> nulls = new ArrayList<>();
  private final List<String> checks = new ArrayList<>();
  private final List<String> sentences = new ArrayList<>();
  private final List<String> methods = new ArrayList<>();

  CheckSource(TypeElement type, Elements elements) {
    this.type = type;
    this.elements = elements;
    this.constraints = new ConstraintSource(elements);
  }

  @Override
  public String qualifiedName() {
    PackageElement where = elements.getPackageOf(type);
    return where.getQualifiedName() + "." + simpleName();
  }

  private String simpleName() {
    String name = type.getSimpleName() + "Check";
    Element outer = type.getEnclosingElement();
    return outer instanceof TypeElement ? outer.getSimpleName() + "_" + name : name;
  }

  @Override
  public String text() {
    String name = type.getSimpleName().toString();
    if (!isObject(type.getSuperclass())
        || !type.getInterfaces().stream().allMatch(CheckSource::bringsNothing)) {
      throw new RefusedException(name, "inherited constraints");
    }
    ElementFilter.methodsIn(type.getEnclosedElements()).forEach(this::add);
    // Rules over several attributes come last: they may then take the attributes for granted.
    List<String> all = new ArrayList<>(nulls);
    all.addAll(checks);
    all.addAll(sentences);
    all.addAll(constraints.checks(type.getAnnotationMirrors(), "value", name));
    return CHECK
        .replace("$PACKAGE", elements.getPackageOf(type).getQualifiedName())
        .replace("$CHECK", simpleName())
        .replace("$NAMED", type.getQualifiedName())
        .replace(
            "$VALIDATORS",
            constraints.validators().entrySet().stream()
                .map(made -> constant(made.getKey(), made.getValue()))
                .collect(Collectors.joining()))
        .replace("$HOLDS", all.isEmpty() ? "true" : String.join("\n        && ", all))
        .replace("$METHODS", String.join("", methods))
        .replace("$TYPE", typeName());
  }

  /** The class as seen from its package, with a wildcard for each of its parameters. */
  private String typeName() {
    String name = type.getQualifiedName().toString();
    return type.getTypeParameters().isEmpty()
        ? name
        : name
            + type.getTypeParameters().stream()
                .map(parameter -> "?")
                .collect(Collectors.joining(", ", "<", ">"));
  }

  private static boolean isObject(TypeMirror superclass) {
    return superclass.toString().equals("java.lang.Object");
  }

  /** Returns whether there is nothing in an interface to inherit: all its members are private. */
  private static boolean bringsNothing(TypeMirror parent) {
    Element itself = ((DeclaredType) parent).asElement();
    return itself.getAnnotationMirrors().isEmpty()
        && ((TypeElement) itself).getInterfaces().isEmpty()
        && itself.getEnclosedElements().stream()
            .allMatch(member -> member.getModifiers().contains(Modifier.PRIVATE));
  }

  private void add(ExecutableElement method) {
    String name = method.getSimpleName().toString();
    String place = type.getSimpleName() + "." + name;
    String value = "value." + name + "()";
    boolean isAbstract = method.getModifiers().contains(Modifier.ABSTRACT);
    boolean isSentence = method.getReturnType().getKind() == TypeKind.BOOLEAN && !isAbstract;
    List<String> found = constraints.checks(method.getAnnotationMirrors(), value, place);
    if (method.getReturnType() instanceof DeclaredType container) {
      if (isAbstract
          && (TypeNames.isA(container, "java.util.List")
              || TypeNames.isA(container, "java.util.Map"))) {
        nulls.add("Containers.holdNoNull(\"" + place + "\", " + value + ")");
      }
      found.addAll(ofElements(container, name, place));
    }
    if (!found.isEmpty()
        && (!method.getParameters().isEmpty() || method.getModifiers().contains(Modifier.STATIC))) {
      throw new RefusedException(place, "constraints on a method that is no accessor");
    }
    (isSentence ? sentences : checks).addAll(found);
  }

  /** Returns expressions for the elements of a container, and adds a method for each. */
  private List<String> ofElements(DeclaredType container, String accessor, String place) {
    List<String> found = new ArrayList<>();
    for (int i = 0; i < container.getTypeArguments().size(); i++) {
      TypeMirror argument = container.getTypeArguments().get(i);
      List<String> ofElement =
          constraints.checks(argument.getAnnotationMirrors(), "element", place);
      if (!ofElement.isEmpty()) {
        String method = accessor + (i == 0 ? "Elements" : "Values");
        found.add(method + "(value)");
        methods.add(loop(container, i, place)
            .replace("$METHOD", method)
            .replace("$ACCESSOR", accessor)
            .replace("$HOLDS", String.join(" && ", ofElement)));
      }
      if (argument instanceof DeclaredType nested
          && nested.getTypeArguments().stream()
              .map(TypeMirror::getAnnotationMirrors)
              .anyMatch(inner -> !constraints.checks(inner, "element", place).isEmpty())) {
        throw new RefusedException(place, "constraints on elements of elements");
      }
    }
    return found;
  }

  private static String loop(DeclaredType container, int argument, String place) {
    if (TypeNames.isA(container, "java.util.Optional")) {
      return OF_OPTIONAL;
    } else if (TypeNames.isA(container, "java.util.List")) {
      return OF_ALL.replace("$PART", "");
    } else if (TypeNames.isA(container, "java.util.Map")) {
      return OF_ALL.replace("$PART", argument == 0 ? ".keySet()" : ".values()");
    }
    throw new RefusedException(place, "constraints on elements of " + container.asElement());
  }

  private static String constant(String made, String name) {
    String validator = made.substring("new ".length(), made.indexOf('('));
    return "  private static final " + validator + " " + name + " =\n      " + made + ";\n";
  }
}
