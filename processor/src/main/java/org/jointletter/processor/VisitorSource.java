package org.jointletter.processor;

import static java.util.stream.Collectors.joining;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import org.jointletter.processor.Property.Cardinality;
import org.jspecify.annotations.Nullable;

/**
 * The source of the visitor of all types. It works out which type can hold what, so that a visitor
 * enters only what can hold something that it seeks.
 */
final class VisitorSource implements SourceProcessor.Source {

  private static final String VISITOR = """
      package $PACKAGE;

      import java.util.EnumSet;
      import java.util.List;
      import java.util.Map;
      import java.util.Set;
      import org.jointletter.vocabulary.Code;

      /**
       * Visits a value and all that is in it, written from the accessors of the types.
       *
       * <p>A subclass overrides the methods for the types that it is interested in. Each method goes
       * on to the parts of the value, in the order of the attributes, and last to those parts that can
       * hold another value of the same type. An overriding method calls the one it overrides to visit
       * the parts, or does not call it to leave them out.
       *
       * <pre>{@code
       * class Names extends Visitor {
       *   Names() {
       *     super(Sought.PARTY);
       *   }
       *
       *   @Override
       *   public void visit(Party party, Place at) {
       *     System.out.println(at + ": " + party);
       *   }
       * }
       * new Names().visit(dossier, Place.ROOT);
       * }</pre>
       *
       * <p>A visitor that seeks something is led only to values that can hold it. A type, an id, a
       * reference or a code that is added to the model is visited without a change to any visitor.
       *
       * <p>A visitor remembers where it is, and visits one value at a time.
       *
       * @since 0.1
       */
      public abstract class Visitor {

        /**
         * Something that a visitor can seek.
         *
         * @since 0.1
         */
        public enum Sought {
      $CONSTANTS;

          private static final Set<Sought> REFERENCES = Set.of($REFERENCES);

          /** {@return the constants for references: for the ids of values that stand elsewhere} */
          public static Set<Sought> references() {
            return REFERENCES;
          }
        }

      $MASKS$TARGETS
        private final long sought;
        private List<Citation> citations = List.of();
        private boolean personal;

        /** Creates a visitor that is led to everything. */
        protected Visitor() {
          this(EnumSet.allOf(Sought.class));
        }

        /**
         * Creates a visitor that is led to some things, and to all that can hold them.
         *
         * @param sought the things
         */
        protected Visitor(Sought... sought) {
          this(Set.of(sought));
        }

        /**
         * Creates a visitor that is led to some things, and to all that can hold them.
         *
         * @param sought the things
         */
        protected Visitor(Set<Sought> sought) {
          long bits = 0;
          for (Sought one : sought) {
            bits |= 1L << one.ordinal();
          }
          this.sought = bits;
        }

        private boolean seeks(long bits) {
          return (sought & bits) != 0;
        }

        /**
         * {@return the citations of the value around the current one that has the attribute: of the
         * nearest, if there are several} They are empty if that value cites nothing, or if there is
         * none.
         */
        protected final List<Citation> citations() {
          return citations;
        }

        /** {@return whether the current value is part of one that may say who someone is} */
        protected final boolean isPersonal() {
          return personal;
        }

        /**
         * Visits an id that is used once in a document: any but that of a party.
         *
         * @param id the id
         * @param owner the type that it is the id of
         * @param at the place of the id
         */
        protected void visitId(String id, Class<?> owner, Place at) {}

        /**
         * Visits the id of something that stands elsewhere.
         *
         * @param id the id
         * @param targets the types of which it can be an id
         * @param at the place of the reference
         */
        protected void visitReference(String id, List<Class<?>> targets, Place at) {}

        /**
         * Visits a code.
         *
         * @param code the code
         * @param at its place
         */
        protected void visitCode(Code<?> code, Place at) {}

        /**
         * Visits the unknown members of a value, if there are any.
         *
         * @param members their names and JSON texts
         * @param owner the type of the value
         * @param at the place of the value
         */
        protected void visitUnknownMembers(Map<String, String> members, Class<?> owner, Place at) {}

        /**
         * Visits a value of any of the types.
         *
         * @param value the value
         * @param at its place, or {@link Place#ANYWHERE}
         * @throws IllegalArgumentException if the value is of no type that can be visited
         */
        public final void visitAny(Object value, Place at) {
      $CHOICES{
            throw new IllegalArgumentException("not a type of the model: " + value.getClass());
          }
        }
      $VISITS}
      """;

  private static final String CONSTANT = "    /** $WORDS. */\n    $CONSTANT";

  private static final String MASK = """
        /** $COMMENT. */
        private static final long $MASK = $BITSL;

      """;

  private static final String TARGET = """
        private static final List<Class<?>> $CONSTANT = List.of($CLASSES);
      """;

  private static final String CHOICE = """
      if (value instanceof $TYPE part) {
            visit(part, at);
          } else\s""";

  private static final String VISIT = """

        /**
         * Visits a value of type {@link $TYPE}, and what it holds.
         *
         * @param value the value
         * @param at its place, or {@link Place#ANYWHERE}
         */
        public void visit($TYPE value, Place at) {
      $BEFORE$STEPS$AFTER  }
      """;

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

  private static final String ENTER_CITING = """
          List<Citation> around = citations;
          citations = value.getCitations();
      """;

  private static final String LEAVE_CITING = """
          citations = around;
      """;

  private static final String ENTER_PERSONAL = """
          boolean within = personal;
          personal = true;
      """;

  private static final String LEAVE_PERSONAL = """
          personal = within;
      """;

  /** As many as a long has bits. */
  private static final int MOST_SOUGHT = 64;

  private static final String PERSONAL = "org.jointletter.constraint.check.Personal";
  private static final String ID = "ID";
  private static final String CODE = "CODE";
  private static final String UNKNOWN_MEMBERS = "UNKNOWN_MEMBERS";
  private static final String REFERENCE = "_REFERENCE";

  /**
   * A step from a value into one of its attributes.
   *
   * @param property the attribute
   * @param sought what the step leads to at once: a type, or something about the value itself
   * @param type the simple name of the type that the step leads to, or null if it is none
   * @param call the method that visits it
   * @param more its further arguments
   */
  private record Step(
      Property property, List<String> sought, @Nullable String type, String call, String more) {

    /** Returns the bits of all that can be found by the step. */
    String mask() {
      return type == null
          ? sought.stream().map(one -> "OF_" + one).collect(joining(" | "))
          : "IN_" + constant(type);
    }

    String text() {
      String text = switch (property.cardinality()) {
        case ONE -> ONE;
        case MAYBE -> MAYBE;
        case MANY -> MANY;
        case NAMED -> NAMED;
      };
      return text.replace("$MASK", mask())
          .replace("$CALL", call)
          .replace("$MORE", more)
          .replace("$ACCESSOR", property.accessor())
          .replace("$NAME", property.name());
    }
  }

  private final String where;

  /** The types, by their simple names. */
  private final Map<String, TypeElement> visited = new TreeMap<>();

  private final Map<String, List<Step>> steps = new TreeMap<>();

  /** What can be sought, and how it is described, in the order of the bits. */
  private final Map<String, String> sought = new LinkedHashMap<>();

  /** What can be found in each type, itself included. */
  private final Map<String, Set<String>> found = new TreeMap<>();

  /** The types that a reference can lead to, by the name of their list. */
  private final Map<String, List<String>> targets = new TreeMap<>();

  /**
   * Creates the source of a visitor.
   *
   * @param where the package of the types
   * @param types all types in it
   */
  VisitorSource(String where, List<TypeElement> types) {
    this.where = where;
    types.forEach(type -> visited.put(type.getSimpleName().toString(), type));
    visited.forEach((name, type) -> steps.put(
        name,
        Property.of(type).stream()
            .flatMap(property -> step(name, property).stream())
            .toList()));
    nameSought();
    find();
  }

  @Override
  public String qualifiedName() {
    return where + ".Visitor";
  }

  @Override
  public String text() {
    if (sought.size() > MOST_SOUGHT) {
      throw new RefusedException("Visitor", "more than " + MOST_SOUGHT + " things that are sought");
    }
    return VISITOR
        .replace("$PACKAGE", where)
        .replace("$CONSTANTS", constants())
        .replace("$REFERENCES", String.join(", ", references()))
        .replace("$MASKS", masks())
        .replace("$TARGETS", targetLists())
        .replace(
            "$CHOICES",
            visited.keySet().stream()
                .map(type -> CHOICE.replace("$TYPE", type))
                .collect(joining("", "    ", "")))
        .replace("$VISITS", visited.keySet().stream().map(this::visit).collect(joining()));
  }

  private Optional<Step> step(String owner, Property property) {
    String value = simpleName(property.value());
    if (property.cardinality() == Cardinality.NAMED) {
      return property.name().equals("unknownMembers")
          ? Optional.of(leaf(property, UNKNOWN_MEMBERS, "visitUnknownMembers", owner))
          : Optional.empty();
    }
    if (!property.refersTo().isEmpty()) {
      List<String> ids =
          property.refersTo().stream().map(VisitorSource::simpleName).toList();
      String list = "TO_" + ids.stream().map(VisitorSource::constant).collect(joining("_OR_"));
      targets.put(list, ids);
      return Optional.of(new Step(
          property,
          ids.stream().map(id -> constant(id) + REFERENCE).toList(),
          null,
          "visitReference",
          ", " + list));
    }
    if (property.vocabulary().isPresent()) {
      return Optional.of(new Step(property, List.of(CODE), null, "visitCode", ""));
    }
    if (property.name().equals("id") && !property.recurs()) {
      return Optional.of(leaf(property, ID, "visitId", owner));
    }
    return visited.containsKey(value)
        ? Optional.of(new Step(property, List.of(constant(value)), value, "visit", ""))
        : Optional.empty();
  }

  private static Step leaf(Property property, String sought, String call, String owner) {
    return new Step(property, List.of(sought), null, call, ", " + owner + ".class");
  }

  private void nameSought() {
    visited.keySet().forEach(type -> sought.put(constant(type), "{@link " + type + "}"));
    sought.put(CODE, "{@link Code}");
    sought.put(ID, "Ids that are used once in a document: any but those of parties");
    targets.values().stream()
        .flatMap(List::stream)
        .sorted()
        .forEach(type ->
            sought.put(constant(type) + REFERENCE, "Ids that refer to {@link " + type + "}"));
    sought.put(UNKNOWN_MEMBERS, "Members that are not known to the type of their value");
  }

  /** Finds what is in each type: in its parts, in the parts of these, and so on. */
  private void find() {
    visited.keySet().forEach(type -> found.put(type, new TreeSet<>(Set.of(constant(type)))));
    boolean more = true;
    while (more) {
      more = false;
      for (Map.Entry<String, Set<String>> in : found.entrySet()) {
        for (Step step : steps.get(in.getKey())) {
          more |=
              in.getValue().addAll(step.type() == null ? step.sought() : found.get(step.type()));
        }
      }
    }
  }

  private List<String> references() {
    return sought.keySet().stream().filter(name -> name.endsWith(REFERENCE)).toList();
  }

  private String constants() {
    return sought.entrySet().stream()
        .map(one -> CONSTANT.replace("$WORDS", one.getValue()).replace("$CONSTANT", one.getKey()))
        .collect(joining(",\n\n"));
  }

  private String masks() {
    Stream<String> ofTypes = visited.keySet().stream()
        .map(type -> mask(
            "IN_" + constant(type),
            found.get(type),
            "All in {@link " + type + "}: " + String.join(", ", found.get(type))));
    Stream<String> others = sought.keySet().stream()
        .filter(
            one -> visited.keySet().stream().map(VisitorSource::constant).noneMatch(one::equals))
        .map(one -> mask("OF_" + one, Set.of(one), "{@link Sought#" + one + "}"));
    return Stream.concat(ofTypes, others).collect(joining());
  }

  private String mask(String name, Set<String> held, String comment) {
    List<String> order = List.copyOf(sought.keySet());
    long bits = held.stream().mapToLong(one -> 1L << order.indexOf(one)).reduce(0, (a, b) -> a | b);
    return MASK.replace("$COMMENT", comment)
        .replace("$MASK", name)
        .replace("$BITS", "0x" + Long.toHexString(bits));
  }

  private String targetLists() {
    return targets.entrySet().stream()
        .map(list -> TARGET
            .replace("$CONSTANT", list.getKey())
            .replace(
                "$CLASSES",
                list.getValue().stream().map(type -> type + ".class").collect(joining(", "))))
        .collect(joining());
  }

  private String visit(String name) {
    TypeElement type = visited.get(name);
    boolean citing =
        Property.of(type).stream().anyMatch(property -> property.name().equals("citations"));
    boolean personal = type.getAnnotationMirrors().stream()
        .anyMatch(annotation -> TypeNames.isA(annotation.getAnnotationType(), PERSONAL));
    return VISIT
        .replace("$BEFORE", (citing ? ENTER_CITING : "") + (personal ? ENTER_PERSONAL : ""))
        .replace("$AFTER", (personal ? LEAVE_PERSONAL : "") + (citing ? LEAVE_CITING : ""))
        .replace(
            "$STEPS",
            steps.get(name).stream()
                .sorted(Comparator.comparing(step -> canHold(step, name)))
                .map(Step::text)
                .collect(joining()))
        .replace("$TYPE", name);
  }

  /** Returns whether a step leads to another value of a type. */
  private boolean canHold(Step step, String type) {
    return step.type() != null && found.get(step.type()).contains(constant(type));
  }

  private static String simpleName(TypeMirror type) {
    return type instanceof DeclaredType declared
        ? declared.asElement().getSimpleName().toString()
        : "";
  }

  private static String constant(String type) {
    return type.replaceAll("(?<!^)([A-Z])", "_$1").toUpperCase(Locale.ROOT);
  }
}
