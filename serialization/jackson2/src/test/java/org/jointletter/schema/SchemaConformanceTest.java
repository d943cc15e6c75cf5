package org.jointletter.schema;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.toCollection;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jointletter.document.ConformanceCase;
import org.jointletter.document.JsonSchema;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The schemas say of the conformance corpus what its manifest says: the same as readers, at the
 * same places, or nothing, for a reason.
 */
class SchemaConformanceTest {

  static List<ConformanceCase> valid() {
    return ConformanceCase.valid();
  }

  /** Those that a parser takes. */
  static List<ConformanceCase> invalid() {
    return ConformanceCase.invalid().stream().filter(ConformanceCase::isJson).toList();
  }

  @ParameterizedTest
  @MethodSource("valid")
  void isAccepted(ConformanceCase document) {
    assertEquals(List.of(), places(document));
  }

  @ParameterizedTest
  @MethodSource("invalid")
  void isRefusedWhereTheManifestSaysOrNotAtAll(ConformanceCase document) {
    List<String> places = places(document);
    Set<String> near = new HashSet<>(document.refused());
    document.problems().forEach(problem -> near.add(problem.get("pointer")));

    assertTrue(places.containsAll(document.refused()), places.toString());
    assertEquals(document.refused().isEmpty(), places.isEmpty(), places.toString());
    assertTrue(
        places.stream()
            .allMatch(place ->
                near.stream().anyMatch(at -> place.equals(at) || place.startsWith(at + "/"))),
        places.toString());
  }

  /** A condition has the code of its rule, and a rule that is a condition has a document. */
  @Test
  void everyConditionHasTheCodeOfItsRule() {
    Set<String> told = new TreeSet<>();
    Json.parse(JsonSchema.definitions().text())
        .findValues("$comment")
        .forEach(comment -> told.add(comment.textValue()));

    assertEquals(
        invalid().stream()
            .flatMap(SchemaConformanceTest::conditions)
            .collect(toCollection(TreeSet::new)),
        told,
        "the rules that documents of the corpus show to be conditions, and those that are");
  }

  /**
   * Returns the rule of an object that the schema tells of a member, if the document breaks one.
   */
  private static Stream<String> conditions(ConformanceCase document) {
    Map<String, String> problem = document.problems().get(0);
    boolean ofMember = document.problems().size() == 1
        && document.refused().size() == 1
        && !document.refused().get(0).equals(problem.get("pointer"));
    return ofMember ? Stream.of(problem.get("code")) : Stream.of();
  }

  private static List<String> places(ConformanceCase document) {
    return SchemaCheck.errors(
            JsonSchema.of(document.type()), Json.parse(new String(document.bytes(), UTF_8)))
        .stream()
        .map(SchemaCheck.Finding::pointer)
        .toList();
  }
}
