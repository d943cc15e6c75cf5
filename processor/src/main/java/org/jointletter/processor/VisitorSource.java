package org.jointletter.processor;

import static java.util.stream.Collectors.joining;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.lang.model.element.TypeElement;

/** The source of the visitor of all types. */
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
       * <p>A visitor remembers where it is, and visits one value at a time. If a method of it has
       * thrown something, it is not to be used again.
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
          this(Set.copyOf(List.of(sought)));
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

  private static final String PERSONAL = "org.jointletter.constraint.check.Personal";

  private final String where;

  /** The types, by their simple names. */
  private final Map<String, TypeElement> types = new TreeMap<>();

  private final VisitorGraph graph;

  /**
   * Creates the source of a visitor.
   *
   * @param where the package of the types
   * @param types all types in it
   */
  VisitorSource(String where, List<TypeElement> types) {
    this.where = where;
    types.forEach(type -> this.types.put(type.getSimpleName().toString(), type));
    this.graph = new VisitorGraph(this.types);
  }

  @Override
  public String qualifiedName() {
    return where + ".Visitor";
  }

  @Override
  public String text() {
    return VISITOR
        .replace("$PACKAGE", where)
        .replace("$CONSTANTS", constants())
        .replace("$REFERENCES", references().collect(joining(", ")))
        .replace("$MASKS", masks())
        .replace("$TARGETS", targets())
        .replace(
            "$CHOICES",
            types.keySet().stream()
                .map(type -> CHOICE.replace("$TYPE", type))
                .collect(joining("", "    ", "")))
        .replace("$VISITS", types.values().stream().map(this::visit).collect(joining()));
  }

  private String constants() {
    return graph.sought().entrySet().stream()
        .map(one -> CONSTANT.replace("$WORDS", one.getValue()).replace("$CONSTANT", one.getKey()))
        .collect(joining(",\n\n"));
  }

  private Stream<String> references() {
    return graph.targets().values().stream()
        .flatMap(List::stream)
        .map(VisitorStep::reference)
        .distinct()
        .sorted();
  }

  private String masks() {
    Stream<String> ofTypes = types.keySet().stream()
        .map(type -> mask(
            "IN_" + TypeNames.constant(type),
            graph.foundIn(type),
            "All in {@link " + type + "}: " + String.join(", ", graph.foundIn(type))));
    Stream<String> others = Stream.concat(
            Stream.of(VisitorStep.CODE, VisitorStep.ID, VisitorStep.UNKNOWN_MEMBERS), references())
        .map(one -> mask("OF_" + one, Set.of(one), "{@link Sought#" + one + "}"));
    return Stream.concat(ofTypes, others).collect(joining());
  }

  private String mask(String name, Set<String> found, String comment) {
    return MASK.replace("$COMMENT", comment)
        .replace("$MASK", name)
        .replace("$BITS", "0x" + Long.toHexString(graph.bits(found)));
  }

  private String targets() {
    return graph.targets().entrySet().stream()
        .map(list -> TARGET
            .replace("$CONSTANT", list.getKey())
            .replace(
                "$CLASSES",
                list.getValue().stream().map(type -> type + ".class").collect(joining(", "))))
        .collect(joining());
  }

  private String visit(TypeElement type) {
    String name = type.getSimpleName().toString();
    boolean citing =
        Property.of(type).stream().anyMatch(property -> property.name().equals("citations"));
    boolean personal = type.getAnnotationMirrors().stream()
        .anyMatch(annotation -> TypeNames.isA(annotation.getAnnotationType(), PERSONAL));
    return VISIT
        .replace("$BEFORE", (citing ? ENTER_CITING : "") + (personal ? ENTER_PERSONAL : ""))
        .replace("$AFTER", (personal ? LEAVE_PERSONAL : "") + (citing ? LEAVE_CITING : ""))
        .replace(
            "$STEPS",
            graph.steps(name).stream()
                .sorted(Comparator.comparing(step -> canHold(step, name)))
                .map(VisitorStep::text)
                .collect(joining()))
        .replace("$TYPE", name);
  }

  /** Returns whether a step leads to another value of a type. */
  private boolean canHold(VisitorStep step, String type) {
    return step.type() != null && graph.foundIn(step.type()).contains(TypeNames.constant(type));
  }
}
