package org.jointletter.document;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertLinesMatch;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jointletter.model.JointLetter;
import org.jointletter.rule.StructureRule;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is no letter because of its structure is refused, and the nearest that is one is read. */
class StructureDocumentTest {

  private static final String HEADER = "\"jointletter\": \"1.0\", \"type\": \"joint-letter\"";
  private static final String MEMBERS = """
      "id": "a", "kind": "petition", "title": {"value": "T"}, "roster": {"completeness": "unknown"}""";

  static List<String> lines() throws IOException {
    try (InputStream in =
        StructureDocumentTest.class.getResourceAsStream("structure-documents.txt")) {
      return new String(in.readAllBytes(), UTF_8)
          .lines()
          .filter(line -> !line.isEmpty() && !line.startsWith("#"))
          .toList();
    }
  }

  @ParameterizedTest
  @MethodSource("lines")
  @Tag("newer-jackson")
  void isRefusedForItsProblemsAtTheirPlaces(String line) {
    MarkedDocument document = document(line);

    assertEquals(
        document.problems(), MarkedDocument.problemsOf(document.json(), JointLetter.class));
  }

  @ParameterizedTest
  @MethodSource("lines")
  void hasAValidNeighbour(String line) {
    MarkedDocument document = document(line);

    assertNotEquals(document.json(), document.neighbour());
    assertDoesNotThrow(() -> DocumentReader.strict().read(document.neighbour(), JointLetter.class));
  }

  /** The column is that of the JSON library, which stops earlier in some versions. */
  @Test
  void aNumberThatIsTooLongIsRefusedInItsLine() {
    String json = "{" + HEADER + ", " + MEMBERS + ",\n \"ngo:x\": " + "7".repeat(100_001) + "}";

    List<String> problems = MarkedDocument.problemsOf(json, JointLetter.class);

    assertEquals(1, problems.size());
    assertLinesMatch(List.of("2:\\d+ limit-exceeded"), problems);
  }

  @Test
  void everyStructureRuleIsBroken() throws IOException {
    Set<String> broken = lines().stream()
        .flatMap(line -> document(line).problems().stream())
        .map(problem -> problem.split(" ")[1])
        .collect(Collectors.toSet());

    assertEquals(
        Arrays.stream(StructureRule.values()).map(StructureRule::code).collect(Collectors.toSet()),
        broken);
  }

  private static MarkedDocument document(String line) {
    String marked = line.startsWith("+") ? "{$HEADER, $MEMBERS,\n" + line.substring(1) + "}" : line;
    return MarkedDocument.of(marked
        .replace("$LETTER", "{$HEADER, $MEMBERS}")
        .replace("$HEADER", HEADER)
        .replace("$MEMBERS", MEMBERS)
        .replace("$BOM", "\uFEFF")
        .replace("$NEWLINE", "\n")
        .replace("$TAB", "\t")
        .replace("$DEEP", "[".repeat(200) + "⟦limit-exceeded⟧" + "]".repeat(200))
        .replace("$LONG(x)", "x".repeat(100_001)));
  }
}
