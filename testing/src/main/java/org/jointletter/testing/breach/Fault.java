package org.jointletter.testing.breach;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * One way to break a part of a document.
 *
 * @param paths where its rule is broken, as property paths in the part
 * @param places the same as ways from the part; none if documents can not break the rule so
 * @param building builds the broken part
 * @param tree what the document says instead of the part
 */
record Fault(
    List<String> paths, List<List<String>> places, Supplier<?> building, Supplier<?> tree) {

  /** Returns a fault at one or more places. */
  static Fault at(List<List<String>> places, Draft draft) {
    List<String> paths = places.stream().map(Pointers::path).sorted().toList();
    return new Fault(paths, places, draft::build, () -> Tree.of(draft));
  }

  /** Returns a fault at an attribute or an element of it. */
  static Fault at(Draft draft, String... steps) {
    return at(List.of(List.of(steps)), draft);
  }

  /** Returns a fault at a place inside the part, which is changed when it is looked at. */
  static Fault at(List<String> place, Supplier<Draft> draft) {
    return new Fault(
        List.of(Pointers.path(place)),
        List.of(place),
        () -> draft.get().build(),
        () -> Tree.of(draft.get()));
  }

  /** Returns a fault of a part as a whole, whose path is the sentence, or empty without one. */
  static Fault ofWhole(String sentence, Draft draft) {
    return new Fault(List.of(sentence), List.of(List.of()), draft::build, () -> Tree.of(draft));
  }

  /** Returns the same fault for values only. */
  Fault unwritten() {
    return new Fault(paths, List.of(), building, tree);
  }

  Breach of(Part part, String code) {
    return new Breach(code, part.type(), paths, building, () -> document(part));
  }

  private Optional<BrokenDocument> document(Part part) {
    if (places.isEmpty()) {
      return Optional.empty();
    }
    Object host = part.host().value();
    Class<?> type = Types.of(host);
    Object valid = Tree.of(host);
    Object broken = Tree.replaced(valid, part.steps(), tree.get());
    return Optional.of(new BrokenDocument(
        type,
        Json.of(Tree.document(type, broken)),
        places.stream()
            .map(place -> Pointers.of(Steps.join(part.steps(), place)))
            .sorted()
            .toList(),
        Json.of(Tree.document(type, valid))));
  }
}
