package org.jointletter.document;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jointletter.model.JointLetter;
import org.jointletter.rule.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A reader hands on what is allowed, and is probably a mistake. */
class NoticesTest {

  private static final String LETTER = """
      {"jointletter": "1.0", "type": "joint-letter", "id": "letter",
       "kind": "open-lettre",
       "title": {"value": "Open the harbour", "langage": "en"},
       "Ines Quill": 1,
       "roster": {"signatories": [
         {"ines": 1, "party": {"kind": "person", "name": {"value": "Ines Quill"}},
          "role": "signatory", "capacity": "personal"}],
         "completeness": "partial"}}""";

  private final List<Problem> notices = new ArrayList<>();

  @Test
  void noticesHaveTheirPlaceAndComeInTheOrderOfTheDocument() {
    JointLetter letter =
        DocumentReader.tolerant().withNotices(notices::add).read(LETTER, JointLetter.class);

    assertEquals(DocumentReader.tolerant().read(LETTER, JointLetter.class), letter);
    assertEquals(
        List.of(
            "line 1, column 1: /* is not known to this version; correct its name, or give it a "
                + "prefix (\"ngo:…\") if it is an extension [unknown-member]",
            "line 2, column 10: /kind is not known to this version; the nearest term is "
                + "\"open-letter\"; found \"open-lettre\" [unknown-term]",
            "line 3, column 52: /title/langage is not known to this version; the nearest name is "
                + "\"language\" [unknown-member]",
            "line 6, column 4: /roster/signatories/0/* is not known to this version; correct its "
                + "name, or give it a prefix (\"ngo:…\") if it is an extension [unknown-member]"),
        notices.stream().map(Problem::toString).toList());
  }

  @Test
  void noMoreAreHandedOnThanProblemsWouldBeListed() {
    DocumentReader.tolerant()
        .withNotices(notices::add)
        .withMaxProblems(1)
        .read(LETTER, JointLetter.class);
    assertEquals(1, notices.size());
  }

  @Test
  void whatIsNotValidHasProblemsAndNoNotices() {
    String broken = LETTER.replace("\"id\": \"letter\"", "\"id\": \"The letter\"");
    DocumentReader reader = DocumentReader.tolerant().withNotices(notices::add);
    assertThrows(InvalidDocumentException.class, () -> reader.read(broken, JointLetter.class));
    assertEquals(List.of(), notices);
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2})
  void noticesOfAStreamComeBeforeTheirDocumentWithItsRecord(int threads) throws IOException {
    String line = LETTER.replace("\n", " ");
    String lines = line + "\n{}\n" + line.replace("open-lettre", "petition") + "\n";
    List<String> order = new ArrayList<>();
    Thread asking = Thread.currentThread();
    DocumentReader reader = DocumentReader.tolerant()
        .withParallelism(threads)
        .withNotices(notice -> {
          assertEquals(asking, Thread.currentThread());
          order.add(notice.record() + " " + notice.line() + " " + notice.pointer());
        });
    try (Stream<Object> letters = reader.lines(
        new ByteArrayInputStream(lines.getBytes(UTF_8)), Object.class, bad -> order.add("bad"))) {
      letters.forEach(letter -> order.add("read"));
    }
    assertEquals(
        List.of(
            "1 1 /*",
            "1 1 /kind",
            "1 1 /title/langage",
            "1 1 /roster/signatories/0/*",
            "read",
            "bad",
            "3 3 /*",
            "3 3 /title/langage",
            "3 3 /roster/signatories/0/*",
            "read"),
        order);
  }

  @Test
  void otherSettingsAreKept() {
    DocumentReader reader = DocumentReader.tolerant()
        .withNotices(notices::add)
        .withLimits(org.jointletter.rule.Limits.defaults())
        .withParallelism(1);
    reader.read(LETTER, JointLetter.class);
    assertEquals(4, notices.size());
    assertThrows(NullPointerException.class, () -> DocumentReader.strict().withNotices(null));
  }
}
