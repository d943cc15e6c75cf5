package org.jointletter.model;

import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * A rule, a value that breaks it and no other rule, and the nearest valid neighbour.
 *
 * @param type the type whose rule it is
 * @param code the rule
 * @param paths where it is broken
 * @param breaking builds the value that breaks it
 * @param neighbour builds the valid value
 */
record RuleExample(
    Class<?> type, String code, List<String> paths, Supplier<?> breaking, Supplier<?> neighbour) {

  static RuleExample of(
      Class<?> type, String path, String code, Supplier<?> breaking, Supplier<?> neighbour) {
    return new RuleExample(type, code, List.of(path), breaking, neighbour);
  }

  /** Returns an example of a rule over several attributes, whose path is its sentence. */
  static RuleExample sentence(
      Class<?> type, String sentence, Supplier<?> breaking, Supplier<?> neighbour) {
    String code = sentence.replaceAll("(?=[A-Z])", "-").toLowerCase(java.util.Locale.ROOT);
    return of(type, sentence, code, breaking, neighbour);
  }

  static List<RuleExample> all() {
    return Stream.of(
            AttributeRuleExamples.all(),
            SentenceExamples.ofParts(),
            SentenceExamples.ofWholes(),
            ReferenceExamples.ofLetters(),
            ReferenceExamples.ofDossiers())
        .flatMap(List::stream)
        .toList();
  }

  /** Returns what is found in the breaking value. */
  List<Finding> findings() {
    return paths.stream().map(path -> new Finding(path, code)).toList();
  }

  @Override
  public String toString() {
    return type.getSimpleName() + " " + code + " at " + paths;
  }
}
