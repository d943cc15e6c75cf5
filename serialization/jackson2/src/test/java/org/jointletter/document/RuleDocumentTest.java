package org.jointletter.document;

import static java.util.stream.Collectors.toCollection;
import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each rule of the model is told of a document that breaks it, at its place and nothing else. */
class RuleDocumentTest {

  /** The codes that the model agreed on. */
  private static final Path CODES =
      Path.of("../../model/src/test/resources/org/jointletter/model/rule-codes.txt");

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
  void hasAValidNeighbour(RuleDocument rule) {
    MarkedDocument document = rule.document();

    assertNotEquals(document.json(), document.neighbour());
    assertDoesNotThrow(() -> DocumentReader.strict().read(document.neighbour(), rule.type()));
  }

  @Test
  void everyRuleIsBroken() throws IOException {
    List<String> codes = new ArrayList<>(Files.readAllLines(CODES));
    // A strict reader lets no unknown member come to the model.
    codes.remove("unknown-name");
    assertEquals(
        codes,
        List.copyOf(RuleDocument.all().stream()
            .map(RuleDocument::code)
            .collect(toCollection(TreeSet::new))));
  }
}
