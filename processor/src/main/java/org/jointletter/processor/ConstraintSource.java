package org.jointletter.processor;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import org.jspecify.annotations.Nullable;

/**
 * How constraints are checked: a few of Jakarta's own, and every constraint that brings exactly one
 * validator which can do without a context.
 *
 * <p>Hibernate Validator initializes such a validator with the constraint; a check makes it with
 * what the constraint says besides its message, groups and payload, in the order in which these are
 * declared: the validator of {@code @PlainText(max = 5)} is {@code new PlainText.Validator(5)}.
 */
final class ConstraintSource {

  private static final String CONSTRAINT = "jakarta.validation.Constraint";

  private static final Map<String, String> BUILT_IN = Map.of(
      "jakarta.validation.constraints.NotNull", "%s != null",
      "jakarta.validation.constraints.AssertTrue", "%s",
      "jakarta.validation.constraints.NotEmpty", "!%s.isEmpty()");

  private static final Set<String> OF_ALL = Set.of("message", "groups", "payload");

  private final Elements elements;

  /** The constants that hold the validators, by how these are made. */
  private final Map<String, String> validators = new LinkedHashMap<>();

  ConstraintSource(Elements elements) {
    this.elements = elements;
  }

  /** Returns how each validator that is used is made, and the constant that holds it. */
  Map<String, String> validators() {
    return validators;
  }

  /**
   * Returns expressions that are all true if the constraints hold that stand somewhere.
   *
   * @param value an expression for what they constrain
   */
  List<String> checks(List<? extends AnnotationMirror> annotations, String value, String place) {
    List<String> checks = new ArrayList<>();
    for (AnnotationMirror annotation : annotations) {
      if (isConstraint(annotation)) {
        addChecks(annotation, value, place, checks);
      }
    }
    return checks;
  }

  /** Also true of the container of a repeated constraint, which is then refused. */
  private static boolean isConstraint(AnnotationMirror annotation) {
    Element type = annotation.getAnnotationType().asElement();
    Element outer = type.getEnclosingElement();
    return isAnnotated(type) || outer != null && isAnnotated(outer);
  }

  private static boolean isAnnotated(Element type) {
    return type.getAnnotationMirrors().stream().anyMatch(meta -> name(meta).equals(CONSTRAINT));
  }

  private void addChecks(
      AnnotationMirror annotation, String value, String place, List<String> checks) {
    TypeElement type = (TypeElement) annotation.getAnnotationType().asElement();
    Map<String, AnnotationValue> members = members(annotation);
    AnnotationValue groups = members.get("groups");
    if (!isAnnotated(type) || groups == null || !elements(groups).isEmpty()) {
      throw new RefusedException(place, annotation + " (repeated, or in a group)");
    }
    String builtIn = BUILT_IN.get(name(annotation));
    if (builtIn != null) {
      checks.add(String.format(builtIn, value));
      return;
    }
    int before = checks.size();
    List<?> validatedBy = List.of();
    for (AnnotationMirror meta : type.getAnnotationMirrors()) {
      if (name(meta).equals(CONSTRAINT)) {
        validatedBy = elements(members(meta).get("validatedBy"));
      } else if (isConstraint(meta)) {
        addChecks(meta, value, place, checks);
      }
    }
    if (validatedBy.size() == 1) {
      checks.add(validator(validatedBy.get(0), members) + ".isValid(" + value + ", null)");
    }
    if (validatedBy.size() > 1 || checks.size() == before) {
      throw new RefusedException(place, "@" + name(annotation));
    }
  }

  private String validator(Object type, Map<String, AnnotationValue> members) {
    String arguments = members.entrySet().stream()
        .filter(member -> !OF_ALL.contains(member.getKey()))
        .map(member -> member.getValue().toString())
        .collect(Collectors.joining(", "));
    String name = type.toString().replaceFirst("\\.class$", "");
    return validators.computeIfAbsent(
        "new " + name + "(" + arguments + ")", made -> "VALIDATOR_" + (validators.size() + 1));
  }

  private static String name(AnnotationMirror annotation) {
    return annotation.getAnnotationType().toString();
  }

  /** Returns what an annotation says, in the order of declaration. */
  private Map<String, AnnotationValue> members(AnnotationMirror annotation) {
    Map<? extends ExecutableElement, ? extends AnnotationValue> said =
        elements.getElementValuesWithDefaults(annotation);
    Map<String, AnnotationValue> members = new LinkedHashMap<>();
    for (Element member : annotation.getAnnotationType().asElement().getEnclosedElements()) {
      if (member instanceof ExecutableElement method && said.containsKey(method)) {
        members.put(method.getSimpleName().toString(), said.get(method));
      }
    }
    return members;
  }

  private static List<?> elements(@Nullable AnnotationValue array) {
    return array == null ? List.of() : (List<?>) array.getValue();
  }
}
