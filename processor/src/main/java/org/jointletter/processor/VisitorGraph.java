package org.jointletter.processor;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import javax.lang.model.element.TypeElement;

/** The types that are visited, and what can be found in each of them. They can hold themselves. */
final class VisitorGraph {

  /** As many as a long has bits. */
  private static final int MOST_SOUGHT = 64;

  private final Map<String, List<VisitorStep>> steps = new TreeMap<>();
  private final Map<String, List<String>> targets = new TreeMap<>();
  private final Map<String, String> sought = new LinkedHashMap<>();
  private final Map<String, Set<String>> found = new TreeMap<>();

  /**
   * Creates the graph of some types.
   *
   * @param types the types, by their simple names
   */
  VisitorGraph(Map<String, TypeElement> types) {
    types.forEach((name, type) -> steps.put(
        name,
        Property.of(type).stream()
            .flatMap(property -> VisitorStep.of(name, property, types.keySet()).stream())
            .toList()));
    steps.values().stream()
        .flatMap(List::stream)
        .map(VisitorStep::targets)
        .filter(list -> !list.isEmpty())
        .forEach(list -> targets.put(VisitorStep.list(list), list));
    nameSought();
    find();
  }

  /** Returns the steps into a type, in the order of its attributes. */
  List<VisitorStep> steps(String type) {
    return steps.getOrDefault(type, List.of());
  }

  /** Returns the types to which attributes refer, by the name of their list. */
  Map<String, List<String>> targets() {
    return targets;
  }

  /**
   * Returns the names of what can be sought, each with its description, in the order of their bits.
   *
   * @throws RefusedException if there are not enough bits
   */
  Map<String, String> sought() {
    if (sought.size() > MOST_SOUGHT) {
      throw new RefusedException("Visitor", "more than " + MOST_SOUGHT + " things that are sought");
    }
    return sought;
  }

  /** Returns the names of what can be found in a type, itself included. */
  Set<String> foundIn(String type) {
    return found.getOrDefault(type, Set.of());
  }

  /** Returns the bits of some of what can be sought. */
  long bits(Set<String> names) {
    long bits = 0;
    long bit = 1;
    for (String name : sought.keySet()) {
      bits |= names.contains(name) ? bit : 0;
      bit <<= 1;
    }
    return bits;
  }

  private void nameSought() {
    steps.keySet().forEach(type -> sought.put(TypeNames.constant(type), "{@link " + type + "}"));
    sought.put(VisitorStep.CODE, "{@link Code}");
    sought.put(VisitorStep.ID, "Ids that are used once in a document: any but those of parties");
    targets.values().stream()
        .flatMap(List::stream)
        .sorted()
        .forEach(type ->
            sought.put(VisitorStep.reference(type), "Ids that refer to {@link " + type + "}"));
    sought.put(
        VisitorStep.UNKNOWN_MEMBERS, "Members that are not known to the type of their value");
  }

  /** Finds what is in each type: in its parts, in the parts of these, and so on. */
  private void find() {
    steps
        .keySet()
        .forEach(type -> found.put(type, new TreeSet<>(Set.of(TypeNames.constant(type)))));
    boolean more = true;
    while (more) {
      more = false;
      for (Map.Entry<String, Set<String>> in : found.entrySet()) {
        for (VisitorStep step : steps(in.getKey())) {
          more |= in.getValue().addAll(step.type() == null ? step.sought() : foundIn(step.type()));
        }
      }
    }
  }
}
