package org.jointletter.testing.breach;

import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * A rule of a type, and how to break it.
 *
 * @param code its code
 * @param type the type whose rule it is
 * @param faults finds ways to break a part of this type
 */
record Rule(String code, Class<?> type, Function<Part, Stream<Fault>> faults) {

  private static final List<Rule> ALL = Stream.of(
          AttributeRules.all(),
          WordRules.all(),
          SentenceRules.all(),
          CountRules.all(),
          ReferenceRules.all())
      .flatMap(List::stream)
      .toList();

  /** Returns every rule of every type. */
  static List<Rule> all() {
    return ALL;
  }

  /** Returns a rule over several attributes, which is called after its sentence. */
  static <T> Rule of(Class<T> type, String sentence, BiFunction<Part, T, Stream<Draft>> drafts) {
    return new Rule(
        Types.kebab(sentence),
        type,
        part -> drafts
            .apply(part, type.cast(part.value()))
            .map(draft -> Fault.ofWhole(sentence, draft)));
  }

  /** Returns a rule over several attributes that is a constraint on the type. */
  static <T> Rule ofWhole(Class<T> type, String code, BiFunction<Part, T, Stream<Draft>> drafts) {
    return new Rule(
        code,
        type,
        part -> drafts.apply(part, type.cast(part.value())).map(draft -> Fault.ofWhole("", draft)));
  }

  /** Returns the documents that can have parts to break. */
  List<Class<?>> hosts() {
    return Types.DOCUMENTS.stream().filter(host -> Types.canHold(host, type)).toList();
  }

  /**
   * Breaks this rule in a document, unless nothing in it can.
   *
   * @param pick chooses one of many parts
   * @param way chooses one of many ways
   */
  Optional<Breach> breach(Host host, int pick, int way) {
    List<Part> parts = host.parts().stream().filter(part -> part.type() == type).toList();
    for (int i = 0; i < parts.size(); i++) {
      Part part = parts.get((pick + i) % parts.size());
      List<Fault> found = part.isCounted() ? List.of() : faults.apply(part).toList();
      if (!found.isEmpty()) {
        return Optional.of(found.get(way % found.size()).of(part, code));
      }
    }
    return Optional.empty();
  }
}
