package org.jointletter.testing.breach;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.jointletter.model.Roster;

/**
 * A value that stands in a document.
 *
 * @param host the document
 * @param steps the way to it, by the names of attributes and the indexes of lists
 * @param value the value, or a code or a date
 */
record Part(Host host, List<String> steps, Object value) {

  Class<?> type() {
    return Types.of(value);
  }

  String pointer() {
    return Pointers.of(steps);
  }

  /** Returns the parts of a value, itself included, the outermost first. */
  static List<Part> of(Host host, Object value) {
    List<Part> parts = new ArrayList<>();
    visit(value, List.of(), (steps, part) -> parts.add(new Part(host, steps, part)));
    return parts;
  }

  private static void visit(
      Object value, List<String> steps, BiConsumer<List<String>, Object> visitor) {
    if (Types.isWord(Types.of(value))) {
      visitor.accept(steps, value);
    }
    if (Types.hasAttributes(Types.of(value))) {
      visitor.accept(steps, value);
      for (Attribute attribute : Attribute.of(Types.of(value))) {
        List<String> at = step(steps, attribute.name());
        Object content = attribute.get(value);
        if (content instanceof Optional<?> optional) {
          optional.ifPresent(inner -> visit(inner, at, visitor));
        } else if (content instanceof List<?> list) {
          for (int i = 0; i < list.size(); i++) {
            visit(list.get(i), step(at, String.valueOf(i)), visitor);
          }
        } else {
          visit(content, at, visitor);
        }
      }
    }
  }

  private static List<String> step(List<String> steps, String next) {
    return Stream.concat(steps.stream(), Stream.of(next)).toList();
  }

  /** Tells whether the value stands in another of its type, or in a part of one. */
  boolean isInsideOfItsKind() {
    return host.parts().stream()
        .filter(other -> other.type() == type() && other.steps().size() < steps.size())
        .anyMatch(other -> steps.subList(0, other.steps().size()).equals(other.steps()));
  }

  /**
   * Tells whether a roster counts this value and has something to hold the sum against: whoever
   * changes the value may break the rules of the roster, too.
   */
  boolean isCounted() {
    return host.parts().stream()
        .filter(other ->
            other.value() instanceof Roster roster && !roster.getDeclared().isEmpty())
        .filter(other -> other.steps().size() < steps.size())
        .filter(other -> steps.subList(0, other.steps().size()).equals(other.steps()))
        .anyMatch(other ->
            List.of("signatories", "declared").contains(steps.get(other.steps().size())));
  }
}
