package org.jointletter.jackson3;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.jointletter.document.InvalidDocumentException;
import org.jointletter.document.RuleDocument;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.json.JsonMapper;

/** A mapper finds what a reader finds. */
class RuleDocumentMapperTest {

  /** The ready mapper looks for duplicates itself, which is then a problem of another code. */
  private static final JsonMapper MAPPER =
      JsonMapper.builder().addModule(new JointletterModule()).build();

  @ParameterizedTest
  @MethodSource("org.jointletter.document.RuleDocument#all")
  void aMapperFindsTheSame(RuleDocument rule) {
    DatabindException thrown = assertThrows(
        DatabindException.class, () -> MAPPER.readValue(rule.document().json(), rule.type()));

    assertEquals(
        rule.document().problems().stream()
            .map(problem -> problem.substring(problem.indexOf(' ') + 1))
            .toList(),
        ((InvalidDocumentException) thrown.getCause())
            .getProblems().stream()
                .map(problem -> (problem.code() + " " + problem.pointer()).trim())
                .toList());
  }
}
