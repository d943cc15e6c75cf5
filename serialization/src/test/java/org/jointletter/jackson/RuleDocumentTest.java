package org.jointletter.jackson;

import static java.util.stream.Collectors.toCollection;
import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonMappingException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import org.jointletter.document.InvalidDocumentException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each rule of the model is told of a document that breaks it, at its place and nothing else. */
class RuleDocumentTest {

  /** The codes that the model agreed on. */
  private static final Path CODES =
      Path.of("../model/src/test/resources/org/jointletter/model/rule-codes.txt");

  static List<RuleDocument> documents() {
    return RuleDocument.all();
  }

  @ParameterizedTest
  @MethodSource("documents")
  void breaksItsRuleAloneAtItsPlace(RuleDocument rule) {
    MarkedDocument document = rule.document();

    assertEquals(document.problems(), MarkedDocument.problemsOf(document.json(), rule.type()));
    document
        .problems()
        .forEach(problem -> assertTrue((problem + " ").contains(" " + rule.code() + " "), problem));
  }

  @ParameterizedTest
  @MethodSource("documents")
  void aMapperFindsTheSame(RuleDocument rule) {
    JsonMappingException thrown = assertThrows(
        JsonMappingException.class,
        () -> JointletterMapper.create().readValue(rule.document().json(), rule.type()));

    assertEquals(
        rule.document().problems().stream()
            .map(problem -> problem.substring(problem.indexOf(' ') + 1))
            .toList(),
        ((InvalidDocumentException) thrown.getCause())
            .getProblems().stream()
                .map(problem -> (problem.code() + " " + problem.pointer()).trim())
                .toList());
  }

  @ParameterizedTest
  @MethodSource("documents")
  void hasAValidNeighbour(RuleDocument rule) {
    MarkedDocument document = rule.document();

    assertNotEquals(document.json(), document.neighbour());
    assertDoesNotThrow(() -> DocumentReader.strict().read(document.neighbour(), rule.type()));
  }

  @Test
  void everyRuleIsBroken() throws IOException {
    assertEquals(
        Files.readAllLines(CODES),
        List.copyOf(RuleDocument.all().stream()
            .map(RuleDocument::code)
            .collect(toCollection(TreeSet::new))));
  }
}
