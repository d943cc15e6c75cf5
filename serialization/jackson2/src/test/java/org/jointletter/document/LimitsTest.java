package org.jointletter.document;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.jointletter.model.Dossier;
import org.jointletter.model.JointLetter;
import org.jointletter.model.Jurisdiction;
import org.jointletter.rule.Limits;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Each limit is kept, and says what it is. */
class LimitsTest {

  private static final String LETTER = """
      {"jointletter": "1.0", "type": "joint-letter", "id": "letter", "kind": "appeal",
       "title": {"value": "Open the harbour"}, "roster": {"completeness": "partial", "signatories": [%s]}}""";

  private static final String SIGNATORY = """
      {"party": {"kind": "person", "name": {"value": "Ines Quill"}}, "role": "signatory", "capacity": "personal"}""";

  @Test
  void aDocumentThatIsTooLargeIsNotRead() throws IOException {
    String json = LETTER.formatted("");
    int size = json.getBytes(StandardCharsets.UTF_8).length;
    Limits limits = Limits.defaults().withDocumentBytes(size - 1);
    assertEquals(
        List.of("limit-exceeded  must have at most " + (size - 1)
            + " bytes; to allow more, pass Limits.defaults().withDocumentBytes(…) to withLimits"),
        problems(limits, json));
    assertEquals(List.of(), problems(limits.withDocumentBytes(size), json));
    DocumentReader reader = DocumentReader.strict().withLimits(limits);
    assertThrows(
        InvalidDocumentException.class,
        () -> reader.read(
            new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8)), JointLetter.class));
  }

  @Test
  void ofAStreamNoMoreIsReadThanShowsThatItIsTooLarge() throws IOException {
    String json = LETTER.formatted("");
    byte[] bytes = (json + "  ").getBytes(StandardCharsets.UTF_8);
    Limits limits = Limits.defaults().withDocumentBytes(bytes.length - 2);
    InputStream in = new ByteArrayInputStream(bytes);
    assertThrows(
        InvalidDocumentException.class,
        () -> DocumentReader.strict().withLimits(limits).read(in, JointLetter.class));
    assertEquals(1, in.available());

    for (Limits enough : List.of(limits.withDocumentBytes(bytes.length), Limits.none())) {
      assertEquals(
          DocumentReader.strict().read(json, JointLetter.class),
          DocumentReader.strict()
              .withLimits(enough)
              .read(new ByteArrayInputStream(bytes), JointLetter.class));
    }
  }

  @Test
  void theDefaultsAdmitAHundredThousandSignatories() {
    byte[] json = signed(100_000);
    JointLetter letter = DocumentReader.strict().read(json, JointLetter.class);
    assertEquals(100_000, letter.getRoster().getSignatories().size());
  }

  @Tag("slow")
  @Test
  void aMillionSignatoriesAreAMatterOfLimits() {
    int million = 1_000_000;
    byte[] json = signed(million);
    assertThrows(
        InvalidDocumentException.class,
        () -> DocumentReader.strict().read(json, JointLetter.class));
    Limits wide = Limits.defaults().withDocumentBytes(json.length).withValues(8 * million);
    JointLetter letter = DocumentReader.strict().withLimits(wide).read(json, JointLetter.class);
    assertEquals(million, letter.getRoster().getSignatories().size());
  }

  private static byte[] signed(int signatories) {
    return LETTER
        .formatted(String.join(",", Collections.nCopies(signatories, SIGNATORY)))
        .getBytes(StandardCharsets.UTF_8);
  }

  /** Every value counts, at whatever depth, also one that is passed over or kept as it stands. */
  @Test
  void theReadingEndsAtTheFirstValueTooMany() {
    String json = LETTER.formatted(SIGNATORY + "," + SIGNATORY);
    int values = 23;
    assertEquals(List.of(), problems(Limits.defaults().withValues(values), json));
    assertEquals(
        List.of(
            "limit-exceeded /roster/signatories/1/capacity is one too many: the document is limited to "
                + (values - 1)
                + " values; to allow more, pass Limits.defaults().withValues(…) to withLimits"),
        problems(Limits.defaults().withValues(values - 1), json));
    String skipped = json.replace("\"kind\": \"appeal\"", "\"kind\": [1, {\"a\": [2, 3]}]");
    List<String> found = problems(Limits.defaults().withValues(8), skipped);
    assertTrue(found.get(found.size() - 1).startsWith("limit-exceeded /kind "), found::toString);
    String kept =
        json.replace("\"kind\": \"appeal\"", "\"ngo:x\": [1, 2, 3, 4], \"kind\": \"appeal\"");
    assertEquals(List.of(), problems(Limits.defaults().withValues(values + 7), kept));
    assertEquals(1, problems(Limits.defaults().withValues(values + 6), kept).size());
  }

  @Test
  void aReadingEndsWhenNobodyWouldMendMore() {
    String json = LETTER.formatted(String.join(",", Collections.nCopies(50_000, "7")));
    InvalidDocumentException thrown = assertThrows(
        InvalidDocumentException.class,
        () -> DocumentReader.strict().read(json, JointLetter.class));
    assertEquals(100, thrown.getProblems().size());
    assertEquals("The document has at least 10000 problems", thrown.getSummary());
  }

  @Test
  void aTextThatIsTooLargeIsRefused() {
    String json = LETTER.formatted("") + " ".repeat(100);
    int size = LETTER.formatted("").length();
    assertEquals(1, problems(Limits.defaults().withDocumentBytes(size), json).size());
    assertEquals(List.of(), problems(Limits.defaults().withDocumentBytes(size + 100), json));
  }

  @Test
  void aListThatIsTooLongIsToldOnce() {
    String more = SIGNATORY.replaceFirst("}$", ", \"citations\": [], \"Role\": 7}");
    String json =
        LETTER.formatted(String.join(",", List.of(SIGNATORY, SIGNATORY, SIGNATORY, more)));
    assertEquals(
        List.of(
            "limit-exceeded /roster/signatories/2 is one too many: the list is limited to 2; to allow more, pass Limits.defaults().withListSize(…) to withLimits"),
        problems(Limits.defaults().withListSize(2), json));
    assertEquals(
        List.of(), problems(Limits.defaults().withListSize(4), json.replace(", \"Role\": 7", "")));
  }

  @Test
  @Tag("newer-jackson")
  void aTextThatIsTooLongIsToldAtItsPlace() {
    String json = LETTER.formatted("").replace("Open", "Open".repeat(30));
    String problem = problems(Limits.defaults().withTextLength(100), json).get(0);
    assertEquals(
        "limit-exceeded /title goes beyond what is read: String value length (132) exceeds the maximum allowed (100); to allow more, pass Limits.defaults().withTextLength(…) to withLimits",
        problem);
  }

  @Test
  void readersKeepTheirOwnLimitsWhenTheyTakeTurns() {
    String json = LETTER.formatted("").replace("Open", "Open".repeat(30));
    Limits shorter = Limits.defaults().withTextLength(100);
    Limits flatter = Limits.defaults().withDepth(1);
    for (int turn = 0; turn < 2; turn++) {
      assertEquals(List.of(), problems(Limits.defaults(), json));
      assertTrue(problems(shorter, json).get(0).startsWith("limit-exceeded /title "));
      assertTrue(problems(flatter, json).get(0).startsWith("limit-exceeded  "));
      assertEquals(List.of(), problems(shorter.withTextLength(1_000), json));
    }
  }

  @Test
  void whatIsNestedTooDeepIsTold() {
    String json = LETTER.formatted("");
    String problem = problems(Limits.defaults().withDepth(1), json).get(0);
    assertTrue(problem.startsWith("limit-exceeded "), problem);
    assertEquals(List.of(), problems(Limits.defaults().withDepth(3), json));
  }

  @Test
  void limitsThatMakeNoSenseAreRefused() {
    for (int none : new int[] {0, -1}) {
      assertThrows(IllegalArgumentException.class, () -> Limits.defaults().withDocumentBytes(none));
      assertThrows(IllegalArgumentException.class, () -> Limits.defaults().withDepth(none));
      assertThrows(IllegalArgumentException.class, () -> Limits.defaults().withTextLength(none));
      assertThrows(IllegalArgumentException.class, () -> Limits.defaults().withListSize(none));
      assertThrows(IllegalArgumentException.class, () -> Limits.defaults().withValues(none));
    }
    assertEquals(1_000, Limits.defaults().withDepth(1_000).depth());
    assertThrows(IllegalArgumentException.class, () -> Limits.defaults().withDepth(1_001));
    assertThrows(IllegalArgumentException.class, () -> DocumentReader.strict().withMaxProblems(0));
  }

  @Test
  void theWireFormatSaysTheDefaults() throws IOException {
    Limits limits = Limits.defaults();
    String said = String.format(
        Locale.ROOT,
        "those of this library are %,d bytes, %,d values (members and elements), %d levels of objects"
            + " and arrays, %,d elements of a list and %,d UTF-16 units of a string.",
        limits.documentBytes(),
        limits.values(),
        limits.depth(),
        limits.listSize(),
        limits.textLength());
    assertTrue(Files.readString(Path.of("../../docs/wire-format.md")).contains(said), said);
  }

  @Test
  void theDefaultsAdmitWhatTheModelAllows() {
    String deep = "{\"label\": {\"value\": \"N\"}, \"kind\": \"state\"";
    String json = "{\"jointletter\": \"1.0\", \"type\": \"jurisdiction\","
        + deep.substring(1)
        + (", \"within\": " + deep).repeat(15)
        + "}".repeat(16);
    assertDoesNotThrow(() -> DocumentReader.strict().read(json, Jurisdiction.class));
    String longest = LETTER.formatted("").replace("Open", "\uD83C\uDF0A".repeat(1_000_000 - 12));
    assertDoesNotThrow(() -> DocumentReader.strict().read(longest, JointLetter.class));
  }

  @Test
  void onlySoManyProblemsAreListedAndTheOthersCounted() {
    String json = LETTER.formatted(String.join(",", List.of("1", "2", "3", "4", "5", "6", "7")));
    InvalidDocumentException thrown = assertThrows(
        InvalidDocumentException.class,
        () -> DocumentReader.strict().withMaxProblems(3).read(json, JointLetter.class));
    assertEquals(3, thrown.getProblems().size());
    assertEquals(4, thrown.getOmitted());
    assertEquals("The document has 7 problems", thrown.getSummary());
    assertTrue(thrown.getMessage().endsWith("\n  and 4 more"), thrown.getMessage());
    assertTrue(thrown.toProblemDetails().endsWith("],\"omitted\":4}"));
  }

  /** A letter finds it, and its dossier too. */
  @Test
  void aProblemThatIsFoundTwiceIsCountedOnce() {
    String json = """
        {"jointletter": "1.0", "type": "dossier", "id": "d", "title": {"value": "T"}, "more": 7, "letters": [
          {"id": "a", "kind": "appeal", "title": {"value": "T"}, "roster": {"completeness": "unknown"}, "demands": [
            {"id": "one", "statement": {"value": "S"}}, {"id": "one", "statement": {"value": "S"}}]}]}""";
    InvalidDocumentException thrown = assertThrows(
        InvalidDocumentException.class,
        () -> DocumentReader.strict().withMaxProblems(1).read(json, Dossier.class));
    assertEquals("unknown-member", thrown.getProblems().get(0).code());
    assertEquals(1, thrown.getOmitted());
  }

  private static List<String> problems(Limits limits, String json) {
    try {
      DocumentReader.strict().withLimits(limits).read(json, JointLetter.class);
      return List.of();
    } catch (InvalidDocumentException e) {
      return e.getProblems().stream()
          .map(problem -> problem.code() + " " + problem.pointer() + " " + problem.message())
          .toList();
    }
  }
}
