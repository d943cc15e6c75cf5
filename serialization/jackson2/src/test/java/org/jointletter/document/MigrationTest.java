package org.jointletter.document;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.jointletter.rule.Limits;
import org.jointletter.rule.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Documents of format 0.9 become documents of 1.0, change by change. */
class MigrationTest {

  private static final Migration MIGRATION = Migration.from09();

  /** A document of 0.9, and the same of 1.0. */
  private static final String OLD = document("coalition", "\"convenors\":[{\"office\":{}}]");

  private static final String NEW = document("coalition", "\"convenors\":[{\"offices\":[{}]}]");

  static List<String[]> changes() throws IOException {
    List<String[]> changes = new ArrayList<>();
    try (InputStream in = MigrationTest.class.getResourceAsStream("migration-0.9.txt")) {
      List<String> lines = new String(in.readAllBytes(), UTF_8)
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .toList();
      for (int i = 0; i < lines.size(); i += 2) {
        String type = lines.get(i).substring(0, lines.get(i).indexOf('|')).strip();
        changes.add(new String[] {
          document(type, members(lines.get(i))), document(type, members(lines.get(i + 1)))
        });
      }
    }
    return changes;
  }

  private static String members(String line) {
    return line.substring(line.indexOf('|') + 2);
  }

  private static String document(String type, String members) {
    return "{\"jointletter\":\"1.0\",\"type\":\"" + type + "\"," + members + "}";
  }

  @ParameterizedTest
  @MethodSource("changes")
  void changeIsMadeAndNoOther(String before, String after) {
    assertEquals(after, MIGRATION.migrate(before));
    assertEquals(after, new String(MIGRATION.migrate(before.getBytes(UTF_8)), UTF_8));
  }

  @ParameterizedTest
  @MethodSource("changes")
  void resultIsNotChangedAgain(String before, String after) {
    assertSame(after, MIGRATION.migrate(after));
  }

  /** A header in the canonical form comes after other members. */
  @ParameterizedTest
  @MethodSource("changes")
  void headerMayStandAnywhere(String before, String after) {
    String header = before.substring(1, before.indexOf(',', before.indexOf("type")) + 1);
    String moved = "{" + before.substring(1 + header.length(), before.length() - 1) + ","
        + header.substring(0, header.length() - 1) + "}";
    String newHeader = after.substring(1 + header.length(), after.length() - 1);
    assertEquals(
        "{" + newHeader + "," + header.substring(0, header.length() - 1) + "}",
        MIGRATION.migrate(moved));
  }

  @Test
  void laterVersionStays() {
    String old = OLD.replace("\"1.0\"", "\"1.12\"");
    assertEquals(NEW.replace("\"1.0\"", "\"1.12\""), MIGRATION.migrate(old));
  }

  @Test
  void documentWithNothingToChangeStaysByteByByte() throws IOException {
    byte[] json =
        ("\uFEFF{ \"type\": \"dossier\",\r\n \"jointletter\" :\"1.0\", \"id\": \"\\u0061\","
                + "\"ngo:x\": {\"a\": 1, \"a\": 1.0e+1}}\n ")
            .getBytes(UTF_8);
    byte[] migrated = MIGRATION.migrate(json);
    assertArrayEquals(json, migrated);
    assertNotSame(json, migrated);
    assertArrayEquals(json, MIGRATION.migrate(new ByteArrayInputStream(json)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"events\":[{\"event\":\"sent\",\"on\":{\"edtf\":\"2020\"}}]",
        "\"events\":[{\"event\":\"sent\",\"on\":\"2020/..\"}]",
        "\"events\":[{\"event\":\"sent\",\"on\":\"2020-01-01T16:00\"}]",
        "\"events\":[{\"event\":\"sent\",\"on\":\"XXXX-11\"}]",
        "\"events\":[{\"event\":\"protest/vigil\",\"on\":\"2020\"}]",
        "\"responses\":[{\"respondsTo\":[{\"target\":\"a\"}]}]"
      })
  void documentOfTheNewFormatStaysByteByByte(String members) {
    String json = document("dossier", " " + members);
    assertSame(json, MIGRATION.migrate(json));
  }

  @Test
  void marksOfBothFormatsAreProblemsTogether() {
    String json = document("dossier", """

        "events": [{"event": "sent", "on": {"edtf": "2020"}}, {"event": "protest/vigil", "on": "2020"}],
        "letters": [{"coalition": "a", "title": null}],
        "responses": [{"respondsTo": ["a", {"target": "b"}]}]""");
    assertEquals(
        List.of(
            "2:36 not-migrated /events/0/on",
            "2:65 not-migrated /events/1/event",
            "3:41 not-migrated /letters/0/title",
            "4:36 not-migrated /responses/0/respondsTo/1"),
        problems(json, MIGRATION).stream().map(MarkedDocument::toString).toList());
  }

  @Test
  void periodThatGoesOnAndHasAnEndIsRefusedAtItsPlace() {
    String json = document(
        "allegation", "\n\"period\": {\"ongoing\": true, \"end\": \"2020\"}, \"period\": 1");
    assertEquals(
        List.of("2:11 not-migrated /period", "2:55 duplicate-member /period"),
        problems(json, MIGRATION).stream().map(MarkedDocument::toString).toList());
  }

  @Test
  void membersOfAPeriodThatSaysNothingHaveNoPlace() {
    String json = document(
        "coalition",
        "\"members\":[{\"period\":{\"ongoing\":false,\"a\":1}},{\"period\":{\"ongoing\":true,\"a\":1}}]");
    assertEquals(
        List.of("/members/0/period"),
        problems(json, MIGRATION).stream().map(Problem::pointer).toList());
  }

  @Test
  void problemsAreListedUpToANumber() {
    String many = document(
        "dossier",
        "\"letters\":[{\"coalition\":\"a\"}],\"events\":[" + "{\"on\":{}},".repeat(150)
            + "{\"on\":{}}]");
    InvalidDocumentException thrown = refusal(many, MIGRATION);
    assertEquals(100, thrown.getProblems().size());
    assertEquals(51, thrown.getOmitted());
    assertEquals(150, refusal(many, MIGRATION.withMaxProblems(1)).getOmitted());
    assertThrows(IllegalArgumentException.class, () -> MIGRATION.withMaxProblems(0));
  }

  /** Problems name nobody. */
  @Test
  void namesOfMembersAreNotShown() {
    String json = document("signatory", "\"party\":{\"office\":{},\"Ada Ek\":1,\"Ada Ek\":2}");
    assertEquals("/party/*", problems(json, MIGRATION).get(0).pointer());
  }

  static Stream<byte[]> hostile() throws IOException {
    ByteArrayOutputStream zipped = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(zipped)) {
      gzip.write(OLD.getBytes(UTF_8));
    }
    String deep = "[".repeat(201);
    return Stream.concat(
        IntStream.range(0, OLD.length()).mapToObj(end -> OLD.substring(0, end).getBytes(UTF_8)),
        Stream.concat(
            Stream.of(
                    OLD + "1",
                    OLD.replace("\"1.0\"", "\"2.0\""),
                    OLD.replace("\"1.0\"", "\"0.9\""),
                    OLD.replace("\"1.0\"", "1.0"),
                    OLD.replace("\"coalition\"", "\"letter\""),
                    OLD.replace("\"jointletter\":\"1.0\",", ""),
                    OLD.replace("\"type\":\"coalition\",", ""),
                    OLD.replace("{}", "{},\"office\":{}"),
                    OLD.replace("{}", "{},\"ngo:x\":1,\"ngo:x\":2"),
                    OLD.replace("{}", "{\"a\":\"\\uD800\\q\"}"),
                    "[" + OLD + "]",
                    "null",
                    document("dossier", "\"ngo:x\":" + deep),
                    document("dossier", "\"x\":" + "{\"a\":".repeat(201)),
                    document("coalition", "\"convenors\":[" + "{\"office\":".repeat(201)),
                    document("joint-letter", "\"demands\":" + "[{\"parts\":".repeat(201)),
                    "[".repeat(1_000_000),
                    " ".repeat(13 << 20))
                .map(text -> text.getBytes(UTF_8)),
            Stream.of(
                zipped.toByteArray(),
                new byte[] {'{', (byte) 0xFF, '}'},
                OLD.getBytes(java.nio.charset.StandardCharsets.UTF_16))));
  }

  @ParameterizedTest
  @MethodSource("hostile")
  void whatAReaderRefusesBeforeItsRulesIsRefusedAlike(byte[] json) {
    InvalidDocumentException byReader = assertThrows(
        InvalidDocumentException.class, () -> DocumentReader.tolerant().read(json, Object.class));
    InvalidDocumentException thrown =
        assertThrows(InvalidDocumentException.class, () -> MIGRATION.migrate(json));
    // A member of 0.9 is one that the reader does not look into, so that pointers are longer here.
    assertTrue(places(byReader).containsAll(places(thrown)), thrown::getMessage);
    assertFalse(thrown.getProblems().isEmpty());
  }

  private static List<String> places(InvalidDocumentException thrown) {
    return thrown.getProblems().stream()
        .map(problem -> problem.offset() + " " + problem.message())
        .toList();
  }

  @Test
  void limitsAreThoseOfReaders() {
    byte[] utf8 = OLD.getBytes(UTF_8);
    Limits enough = Limits.defaults()
        .withDocumentBytes(utf8.length)
        .withDepth(4)
        .withTextLength(11)
        .withListSize(1)
        .withValues(5);
    assertEquals(NEW, MIGRATION.withLimits(enough).migrate(OLD));
    for (Limits limits : List.of(
        enough.withDocumentBytes(utf8.length - 1),
        enough.withDepth(3),
        enough.withTextLength(8),
        enough.withValues(4))) {
      for (Migration migration :
          List.of(MIGRATION.withLimits(limits), MIGRATION.withMaxProblems(3).withLimits(limits))) {
        assertEquals("limit-exceeded", problems(OLD, migration).get(0).code());
      }
    }
    Limits one = enough.withListSize(1);
    String two = document("coalition", "\"convenors\":[{},{}]");
    assertEquals(
        "limit-exceeded", problems(two, MIGRATION.withLimits(one)).get(0).code());
  }

  @Test
  void loneSurrogateOfATextIsRefused() {
    assertEquals(
        "not-json", problems(OLD.replace("{}", "\"\uD800\""), MIGRATION).get(0).code());
  }

  @Test
  void fileIsReplacedWithTheResult(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("a.json");
    Files.writeString(file, OLD);
    MIGRATION.migrate(file, file);
    assertEquals("""
        {
          "jointletter": "1.0",
          "type": "coalition",
          "convenors": [
            {
              "offices": [
                {}
              ]
            }
          ]
        }
        """, Files.readString(file));
    Files.writeString(file, NEW + " ");
    MIGRATION.migrate(file, folder.resolve("b.json"));
    assertEquals(NEW + " ", Files.readString(folder.resolve("b.json")));
  }

  @Test
  void nothingIsWrittenIfADocumentIsRefused(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("a.json");
    Path to = folder.resolve("b.json");
    Files.writeString(file, OLD + OLD);
    InvalidDocumentException thrown =
        assertThrows(InvalidDocumentException.class, () -> MIGRATION.migrate(file, to));
    assertTrue(thrown.getSummary().startsWith(file.toString()), thrown::getSummary);
    assertFalse(Files.exists(to));
    assertThrows(NoSuchFileException.class, () -> MIGRATION.migrate(to, file));
  }

  @Test
  void linesAreMigratedOneByOne() throws IOException {
    ByteArrayOutputStream zipped = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(zipped)) {
      gzip.write((OLD + "\r\n\n" + NEW + "\n{\n" + OLD).getBytes(UTF_8));
    }
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    List<BadRecord> bad = new ArrayList<>();
    MIGRATION.lines(new ByteArrayInputStream(zipped.toByteArray()), out, bad::add);
    assertEquals(NEW + "\n" + NEW + "\n" + NEW + "\n", out.toString(UTF_8));
    assertEquals(1, bad.size());
    assertEquals(3, bad.get(0).number());
    assertEquals("not-json", bad.get(0).problems().get(0).code());
  }

  @Test
  void streamOfLinesThatFailsIsAFailure() {
    byte[] cut = Arrays.copyOf(new byte[] {0x1F, (byte) 0x8B}, 12);
    assertThrows(
        IOException.class,
        () ->
            MIGRATION.lines(new ByteArrayInputStream(cut), new ByteArrayOutputStream(), bad -> {}));
  }

  private static List<Problem> problems(String json, Migration migration) {
    return refusal(json, migration).getProblems();
  }

  private static InvalidDocumentException refusal(String json, Migration migration) {
    return assertThrows(InvalidDocumentException.class, () -> migration.migrate(json));
  }
}
