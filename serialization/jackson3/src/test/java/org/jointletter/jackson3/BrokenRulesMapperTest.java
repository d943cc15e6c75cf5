package org.jointletter.jackson3;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Arrays;
import java.util.List;
import org.jointletter.document.ConformanceCase;
import org.jointletter.document.DocumentReader;
import org.jointletter.document.InvalidDocumentException;
import org.jointletter.rule.StructureRule;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.json.JsonMapper;

/** A mapper finds the same broken rules as a reader, in all documents of the corpus. */
class BrokenRulesMapperTest {

  /** The ready mapper looks for duplicates itself, which is then a problem of another code. */
  private static final JsonMapper MAPPER =
      JsonMapper.builder().addModule(new JointletterModule()).build();

  private static final List<String> OF_STRUCTURE =
      Arrays.stream(StructureRule.values()).map(StructureRule::code).toList();

  static List<ConformanceCase> brokenRules() {
    return ConformanceCase.invalid().stream()
        .filter(document -> document.problems().stream()
            .noneMatch(problem -> OF_STRUCTURE.contains(problem.get("code"))))
        .toList();
  }

  @ParameterizedTest
  @MethodSource("brokenRules")
  void aMapperFindsTheSame(ConformanceCase document) {
    InvalidDocumentException expected = assertThrows(
        InvalidDocumentException.class,
        () -> DocumentReader.strict().read(document.bytes(), document.type()));
    DatabindException thrown = assertThrows(
        DatabindException.class, () -> MAPPER.readValue(document.bytes(), document.type()));

    assertEquals(problems(expected), problems((InvalidDocumentException) thrown.getCause()));
  }

  private static List<String> problems(InvalidDocumentException invalid) {
    return invalid.getProblems().stream()
        .map(problem -> (problem.code() + " " + problem.pointer()).trim())
        .sorted()
        .toList();
  }
}
