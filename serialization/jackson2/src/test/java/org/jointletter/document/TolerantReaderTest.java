package org.jointletter.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.jointletter.model.JointLetter;
import org.jointletter.model.Signatory;
import org.jointletter.rule.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a later version adds is passed on without loss, or refused, as the reader is asked to. */
class TolerantReaderTest {

  /** A document as version 1.3 might have it: new members at every level, and new codes. */
  private static final String LATER = """
      {"jointletter": "1.3", "type": "joint-letter", "id": "letter", "kind": "round-robin",
       "urgency": {"level": 1.50, "since": [2020, null, true]},
       "title": {"value": "Open the harbour", "tone": "fo\\u0072mal"},
       "roster": {
         "rounds": [{"on": "2020-09"}],
         "signatories": [
           {"party": {"kind": "organization", "name": {"value": "Harbour Watch", "ruby": ""}, "ngo:no": 1E2},
            "role": "signatory", "capacity": "organization", "weight": -0}],
         "declared": [{"qualifier": "exact", "value": 1, "unit": "boats", "per": "pier"}],
         "completeness": "partial"},
       "later:part": 7}""";

  private static final DocumentReader TOLERANT = DocumentReader.tolerant();

  @Test
  void aLaterDocumentIsPassedOnWithoutLoss() {
    JointLetter letter = TOLERANT.read(LATER, JointLetter.class);
    String passedOn = DocumentWriter.compact().toString(letter);

    assertEquals(Canonical.of(LATER), Canonical.of(passedOn));
    assertEquals(letter, TOLERANT.read(passedOn, JointLetter.class));
  }

  @Test
  void whatIsNewStaysWithItsObjectWhenOthersChange() {
    JointLetter letter = TOLERANT.read(LATER, JointLetter.class);
    JointLetter longer = letter.toBuilder()
        .roster(letter.getRoster().toBuilder()
            .addSignatory(Signatory.person("Ines Quill"))
            .build())
        .build();

    assertEquals(
        Map.of("rounds", "[{\"on\":\"2020-09\"}]"), longer.getRoster().getUnknownMembers());
    assertEquals(
        Map.of("weight", "-0"), longer.getRoster().getSignatories().get(0).getUnknownMembers());
    assertTrue(DocumentWriter.compact().toString(longer).contains("\"ruby\":\"\""));
  }

  @Test
  void theLaterVersionIsKeptWithTheDocumentAndNotInsideAnother() {
    JointLetter letter = TOLERANT.read(LATER, JointLetter.class);
    assertTrue(DocumentWriter.compact().toString(letter).startsWith("{\"jointletter\":\"1.3\","));
    assertNotEquals(letter, letter.toBuilder().unknownMembers(Map.of()).build());
    assertTrue(DocumentWriter.compact()
        .toString(letter.toBuilder().unknownMembers(Map.of()).build())
        .startsWith("{\"jointletter\":\"1.0\","));
  }

  @Test
  void aStrictReaderRefusesEachMemberThatItDoesNotKnow() {
    InvalidDocumentException refused = assertThrows(
        InvalidDocumentException.class,
        () -> DocumentReader.strict().read(LATER, JointLetter.class));
    assertEquals(
        List.of(
            "/urgency",
            "/title/tone",
            "/roster/*",
            "/roster/signatories/0/party/name/*",
            "/roster/signatories/0/*",
            "/roster/declared/0/*"),
        refused.getProblems().stream()
            .filter(problem -> problem.code().equals("unknown-member"))
            .map(Problem::pointer)
            .toList());
  }

  @Test
  void aStrictReaderReadsALaterMinorVersionThatUsesNothingNew() {
    String json = "{\"jointletter\": \"1.12\", \"type\": \"jurisdiction\","
        + " \"label\": {\"value\": \"Norland\"}, \"kind\": \"realm\"}";
    assertTrue(DocumentWriter.compact()
        .toString(DocumentReader.strict().read(json, org.jointletter.model.Jurisdiction.class))
        .startsWith("{\"jointletter\":\"1.0\","));
  }

  @ParameterizedTest
  @ValueSource(strings = {"2.0", "3.7", "10.0"})
  void aLaterMajorVersionSaysWhatToUpgrade(String version) {
    for (DocumentReader reader : List.of(DocumentReader.strict(), TOLERANT)) {
      Problem problem = onlyProblem(reader, LATER.replace("1.3", version));
      assertEquals("unsupported-version", problem.code());
      assertEquals("/jointletter", problem.pointer());
      assertEquals(
          "must be a version of 1.x to be read here; upgrade jointletter to read " + version,
          problem.message());
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"0.9", "1", "1.x", "01.0", "1.00", "v1.0", "", "99999999999.0"})
  void whatIsNoVersionIsRefused(String version) {
    Problem problem = onlyProblem(TOLERANT, LATER.replace("1.3", version));
    assertEquals("unsupported-version", problem.code());
    assertEquals("must be \"1.0\" or a later version of 1.x", problem.message());
  }

  @Test
  void toleranceIsForMembersOfOtherNamesOnly() {
    String json = LATER
        .replace("\"tone\":", "\"value\":")
        .replace("\"weight\": -0", "\"type\": \"signatory\"")
        .replace("\"ruby\": \"\"", "\"ruby\": {\"a\": 1, \"a\": 2}")
        .replace("\"rounds\": [{\"on\": \"2020-09\"}]", "\"rounds\": 1, \"rounds\": 2")
        .replace("\"capacity\": \"organization\"", "\"capacity\": 7");
    InvalidDocumentException refused =
        assertThrows(InvalidDocumentException.class, () -> TOLERANT.read(json, JointLetter.class));
    assertEquals(
        List.of(
            "duplicate-member /title/value",
            "duplicate-member /roster/*",
            "json-text /roster/signatories/0/party/name/*",
            "wrong-type /roster/signatories/0/capacity",
            "unknown-name /roster/signatories/0/type"),
        refused.getProblems().stream()
            .map(problem -> problem.code() + " " + problem.pointer())
            .toList());
  }

  /** It would be lost, or be taken for the version of a document of its own. */
  @Test
  void aVersionInsideOfADocumentIsNotKept() {
    String json = LATER.replace("\"tone\":", "\"jointletter\":");
    Problem problem = onlyProblem(TOLERANT, json);
    assertEquals("unknown-member /title/jointletter", problem.code() + " " + problem.pointer());
  }

  private static Problem onlyProblem(DocumentReader reader, String json) {
    InvalidDocumentException refused =
        assertThrows(InvalidDocumentException.class, () -> reader.read(json, JointLetter.class));
    assertEquals(1, refused.getProblems().size(), refused::getMessage);
    return refused.getProblems().get(0);
  }
}
