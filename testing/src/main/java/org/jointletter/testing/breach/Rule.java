package org.jointletter.testing.breach;

import java.util.List;
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
          AttributeRules.all(), WordRules.all(), SentenceRules.all(), ReferenceRules.all())
      .flatMap(List::stream)
      .toList();

  /** Returns every rule of every type. */
  static List<Rule> all() {
    return ALL;
  }

  /** Returns the documents that can have parts to break. */
  List<Class<?>> hosts() {
    return Types.DOCUMENTS.stream().filter(host -> Types.canHold(host, type)).toList();
  }

  /** Finds the ways to break this rule in a document. */
  List<Way> ways(Host host) {
    return host.parts().stream()
        .filter(part -> part.type() == type && !part.isCounted())
        .flatMap(part -> faults.apply(part).map(fault -> new Way(this, part, fault)))
        .toList();
  }

  /** A fault of a certain part. */
  record Way(Rule rule, Part part, Fault fault) {

    Breach breach() {
      return fault.of(part, rule.code());
    }
  }
}
