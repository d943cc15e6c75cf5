package org.jointletter.constraint.check;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.Path;
import jakarta.validation.ValidationException;
import jakarta.validation.Validator;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.metadata.PropertyDescriptor;
import java.util.Collection;
import java.util.Comparator;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jointletter.constraint.RuleCode;
import org.jointletter.words.RuleWords;
import org.jointletter.words.Sentence;

/**
 * Everything that is wrong with a value, as Hibernate Validator finds it. Costs a quarter of a
 * second the first time.
 *
 * @param violations the broken rules, by property path and rule code
 * @param <T> the type of the value
 */
public record Report<T>(List<ConstraintViolation<T>> violations) {

  private static final Comparator<ConstraintViolation<?>> IN_ORDER =
      Comparator.<ConstraintViolation<?>, Path>comparing(
              ConstraintViolation::getPropertyPath, Report::compare)
          .thenComparing(RuleCode::of)
          .thenComparing(ConstraintViolation::getMessage);

  private static final Comparator<Path.Node> NODES = Comparator.comparing(
          Path.Node::getIndex, Comparator.nullsFirst(Comparator.<Integer>naturalOrder()))
      .thenComparing(node -> String.valueOf(node.getKey()))
      .thenComparing(node -> String.valueOf(node.getName()));

  /** Reports on a value all of whose parts are valid. */
  static <T> Report<T> of(T value) {
    Validator validator = Reporter.validator(value);
    return Reporter.use(value, () -> ofWhole(value, validator));
  }

  /**
   * Reports on a value whose parts may have been rejected already. A rule that such a part makes
   * undecidable is left out: what is wrong with the part has been reported.
   */
  static <T> Report<T> ofPart(T value) {
    Validator validator = Reporter.validator(value);
    return Reporter.use(value, () -> {
      try {
        return ofWhole(value, validator);
      } catch (ValidationException undecidable) {
        return ofProperties(value, validator);
      }
    });
  }

  /** Makes a report of what has been found. */
  static <T> Report<T> ofViolations(List<ConstraintViolation<T>> violations) {
    return sorted(violations);
  }

  private static <T> Report<T> ofWhole(T value, Validator validator) {
    return sorted(Elements.validated(() -> validator.validate(value)));
  }

  private static <T> Report<T> ofProperties(T value, Validator validator) {
    Set<ConstraintViolation<T>> violations = new LinkedHashSet<>();
    for (PropertyDescriptor property :
        validator.getConstraintsForClass(value.getClass()).getConstrainedProperties()) {
      try {
        violations.addAll(Elements.validated(
            () -> validator.validateProperty(value, property.getPropertyName())));
      } catch (ValidationException undecidable) {
        // left out
      }
    }
    return sorted(violations);
  }

  private static <T> Report<T> sorted(Collection<ConstraintViolation<T>> violations) {
    return new Report<>(violations.stream().sorted(IN_ORDER).toList());
  }

  /** Compares paths node by node, so that the elements of a list come in its order. */
  private static int compare(Path path, Path other) {
    Iterator<Path.Node> nodes = path.iterator();
    Iterator<Path.Node> others = other.iterator();
    while (nodes.hasNext() && others.hasNext()) {
      int order = NODES.compare(nodes.next(), others.next());
      if (order != 0) {
        return order;
      }
    }
    return Boolean.compare(nodes.hasNext(), others.hasNext());
  }

  ConstraintViolationException toException() {
    if (violations.isEmpty()) {
      // The fast check said no. A property test holds the two to the same verdict.
      throw new IllegalStateException("a value was refused, and no broken rule was found");
    }
    String name = nameOf(violations.get(0).getRootBeanClass());
    String message = violations.stream()
        .map(v -> "\n  " + describe(v))
        .collect(Collectors.joining(
            "",
            violations.size() == 1
                ? Sentence.of(RuleWords.BREAKS_A_RULE, name)
                : Sentence.of(RuleWords.BREAKS_RULES, name, violations.size()),
            ""));
    return new ConstraintViolationException(message, new LinkedHashSet<>(violations));
  }

  /** Returns the name of a type, whose values are of a hidden class. */
  static String nameOf(Class<?> type) {
    return (type.getSuperclass() == Object.class ? type : type.getSuperclass()).getSimpleName();
  }

  /** Returns whether a violation is of an element of a list, or of something in one. */
  static boolean isAboutElement(ConstraintViolation<?> violation) {
    for (Path.Node node : violation.getPropertyPath()) {
      if (node.getIndex() != null) {
        return true;
      }
    }
    return false;
  }

  /**
   * Names the place, the message and the code, and never the value, nor the key of a map if it may
   * be somebody's name.
   */
  static String describe(ConstraintViolation<?> violation) {
    boolean personal = violation.getLeafBean().getClass().isAnnotationPresent(Personal.class);
    StringBuilder path = new StringBuilder();
    for (Path.Node node : violation.getPropertyPath()) {
      if (node.getKey() != null) {
        path.append('[')
            .append(UsualName.of(node.getKey().toString(), personal))
            .append(']');
      } else if (node.getIndex() != null) {
        path.append('[').append(node.getIndex()).append(']');
      }
      String name = String.valueOf(node.getName());
      if (node.getName() != null && !name.startsWith("<")) {
        path.append(path.isEmpty() ? "" : ".").append(name);
      }
    }
    if (violation.getConstraintDescriptor().getAnnotation() instanceof AssertTrue) {
      // The last name is the sentence, which the code says too.
      path.setLength(Math.max(0, path.lastIndexOf(".")));
    }
    return (path.isEmpty() ? "" : path + " ")
        + violation.getMessage()
        + " ["
        + RuleCode.of(violation)
        + "]";
  }
}
