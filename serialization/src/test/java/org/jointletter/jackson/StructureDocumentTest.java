package org.jointletter.jackson;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.EnumSet;
import java.util.List;
import java.util.stream.Collectors;
import org.jointletter.document.StructureRule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is no letter of this format is refused, and the nearest that is one is read. */
class StructureDocumentTest {

  static List<StructureDocument> documents() {
    return StructureDocument.all();
  }

  @ParameterizedTest
  @MethodSource("documents")
  void breaksItsRuleAloneAtItsPlace(StructureDocument example) {
    MarkedDocument document = example.document();

    assertEquals(
        document.problems(), MarkedDocument.problemsOf(document.json(), StructureDocument.TYPE));
  }

  @ParameterizedTest
  @MethodSource("documents")
  void hasAValidNeighbour(StructureDocument example) {
    assertDoesNotThrow(
        () -> DocumentReader.strict().read(example.document().neighbour(), StructureDocument.TYPE));
  }

  @Test
  void everyStructureRuleIsBroken() {
    assertEquals(
        EnumSet.allOf(StructureRule.class),
        StructureDocument.all().stream()
            .map(StructureDocument::rule)
            .collect(Collectors.toCollection(() -> EnumSet.noneOf(StructureRule.class))));
  }
}
