package org.jointletter.processor;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import org.jointletter.processor.Property.Cardinality;
import org.jspecify.annotations.Nullable;

/**
 * A step of a visitor from a value into one of its attributes.
 *
 * @param property the attribute
 * @param sought the names of what is found by the step at once
 * @param type the simple name of the type that the step leads to, or null if it is none
 * @param call the method that visits it
 * @param more its further arguments
 * @param targets the simple names of the types to which the attribute refers
 */
record VisitorStep(
    Property property,
    List<String> sought,
    @Nullable String type,
    String call,
    String more,
    List<String> targets) {

  static final String CODE = "CODE";
  static final String ID = "ID";
  static final String UNKNOWN_MEMBERS = "UNKNOWN_MEMBERS";

  private static final String ONE = """
          if (seeks($MASK) && value.$ACCESSOR() != null) {
            $CALL(value.$ACCESSOR()$MORE, at.attribute("$NAME"));
          }
      """;

  private static final String MAYBE = """
          if (seeks($MASK)) {
            var part = value.$ACCESSOR();
            if (part.isPresent()) {
              $CALL(part.get()$MORE, at.attribute("$NAME"));
            }
          }
      """;

  private static final String MANY = """
          if (seeks($MASK)) {
            var parts = value.$ACCESSOR();
            for (int i = 0; i < parts.size(); i++) {
              $CALL(parts.get(i)$MORE, at.element("$NAME", i));
            }
          }
      """;

  private static final String NAMED = """
          if (seeks($MASK) && !value.$ACCESSOR().isEmpty()) {
            $CALL(value.$ACCESSOR()$MORE, at);
          }
      """;

  /**
   * Returns the step into an attribute, or empty if nothing is found there.
   *
   * @param owner the simple name of the type that has the attribute
   * @param visited the simple names of the types that are visited
   */
  static Optional<VisitorStep> of(String owner, Property property, Set<String> visited) {
    String type = simpleName(property.value());
    if (property.cardinality() == Cardinality.NAMED) {
      return property.name().equals("unknownMembers")
          ? Optional.of(toPart(property, UNKNOWN_MEMBERS, "visitUnknownMembers", owner))
          : Optional.empty();
    }
    if (!property.refersTo().isEmpty()) {
      return Optional.of(toReference(property));
    }
    if (property.vocabulary().isPresent()) {
      return Optional.of(
          new VisitorStep(property, List.of(CODE), null, "visitCode", "", List.of()));
    }
    if (property.name().equals("id") && !property.recurs()) {
      return Optional.of(toPart(property, ID, "visitId", owner));
    }
    return visited.contains(type)
        ? Optional.of(new VisitorStep(
            property, List.of(TypeNames.constant(type)), type, "visit", "", List.of()))
        : Optional.empty();
  }

  private static VisitorStep toPart(Property property, String sought, String call, String owner) {
    return new VisitorStep(
        property, List.of(sought), null, call, ", " + owner + ".class", List.of());
  }

  private static VisitorStep toReference(Property property) {
    List<String> targets =
        property.refersTo().stream().map(VisitorStep::simpleName).toList();
    return new VisitorStep(
        property,
        targets.stream().map(VisitorStep::reference).toList(),
        null,
        "visitReference",
        ", " + list(targets),
        targets);
  }

  /** Returns the source of the step. */
  String text() {
    String text = switch (property.cardinality()) {
      case ONE -> ONE;
      case MAYBE -> MAYBE;
      case MANY -> MANY;
      case NAMED -> NAMED;
    };
    String mask = type == null
        ? sought.stream().map(one -> "OF_" + one).collect(joining(" | "))
        : "IN_" + TypeNames.constant(type);
    return text.replace("$MASK", mask)
        .replace("$CALL", call)
        .replace("$MORE", more)
        .replace("$ACCESSOR", property.accessor())
        .replace("$NAME", property.name());
  }

  /** Returns the name of the constant for references to a type. */
  static String reference(String type) {
    return TypeNames.constant(type) + "_REFERENCE";
  }

  /** Returns the name of the list of the types to which an attribute refers. */
  static String list(List<String> targets) {
    return "TO_" + targets.stream().map(TypeNames::constant).collect(joining("_OR_"));
  }

  private static String simpleName(TypeMirror type) {
    return type instanceof DeclaredType declared
        ? declared.asElement().getSimpleName().toString()
        : "";
  }
}
