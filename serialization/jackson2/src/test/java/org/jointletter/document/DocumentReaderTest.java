package org.jointletter.document;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.jointletter.model.Allegation;
import org.jointletter.model.JointLetter;
import org.jointletter.model.Jurisdiction;
import org.jointletter.model.Signatory;
import org.jointletter.model.Text;
import org.jointletter.rule.Problem;
import org.jointletter.vocabulary.Disclosure;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Documents are read from texts, bytes, streams and files, to their ends. */
class DocumentReaderTest {

  private static final String LABEL = "Ürümqi 乌鲁木齐 🏙";
  private static final String JSON = """
      {"jointletter": "1.0", "type": "jurisdiction", "label": {"value": "%s"}, "kind": "municipality"}""".formatted(LABEL);

  private final DocumentReader reader = DocumentReader.strict();

  @TempDir
  Path directory;

  @Test
  void textsAndBytesInUtf8AreRead() {
    assertEquals(LABEL, labelOf(reader.read(JSON, Jurisdiction.class)));
    assertEquals(LABEL, labelOf(reader.read(JSON.getBytes(UTF_8), Jurisdiction.class)));
    assertEquals(LABEL, labelOf(reader.read("\uFEFF" + JSON, Jurisdiction.class)));
  }

  @Test
  void aSingleByteIsJsonOrNot() {
    assertEquals(List.of("wrong-type"), codes("7".getBytes(UTF_8)));
    assertEquals(List.of("not-json"), codes("{".getBytes(UTF_8)));
    assertEquals(List.of("not-json"), codes(new byte[1]));
  }

  @Test
  void otherEncodingsAreNotJson() {
    for (Charset charset :
        List.of(UTF_16BE, UTF_16LE, Charset.forName("UTF-32BE"), Charset.forName("UTF-32LE"))) {
      assertEquals(List.of("not-json"), codes(JSON.getBytes(charset)));
      assertEquals(List.of("not-json"), codes(("\uFEFF" + JSON).getBytes(charset)));
    }
  }

  @Test
  void bytesThatAreNoUtf8AreNotJsonWhereTheyStand() {
    byte[] bytes = JSON.getBytes(UTF_8);
    int at = JSON.substring(0, JSON.indexOf("qi")).getBytes(UTF_8).length;
    // An overlong form of "/"
    bytes[at + 1] = (byte) 0xC0;
    bytes[at + 2] = (byte) 0xAF;
    Problem problem = problems(() -> reader.read(bytes, Jurisdiction.class)).get(0);
    assertEquals("not-json", problem.code());
    assertEquals(at + 1, problem.offset());
    assertEquals(JSON.indexOf("qi") + 2, problem.column());
  }

  @Test
  void escapesAreRead() {
    String json = JSON.replace(LABEL, "\\u00DCr\\u00fcmqi \\ud83c\\uDFD9 \\\"\\/\\n");
    assertEquals("Ürümqi 🏙 \"/\n", labelOf(reader.read(json, Jurisdiction.class)));
  }

  @Test
  void bytesThatAreNoUnicodeAreNotJson() {
    assertEquals(List.of("not-json"), codes(JSON.getBytes(ISO_8859_1)));
    byte[] bytes = JSON.getBytes(UTF_8);
    for (int wrong : new int[] {0xFF, 0xF8, 0x80, 0xED}) {
      bytes[JSON.indexOf('Ü')] = (byte) wrong;
      assertEquals(List.of("not-json"), codes(bytes), Integer.toHexString(wrong));
    }
  }

  @Test
  void halfOfACharacterIsNotJsonWhereItStands() {
    for (String half : List.of("\uD83C", "\uDFD9", "\uDFD9\uD83C")) {
      String json = JSON.replace("qi", "q" + half + "i");
      Problem problem = problems(() -> reader.read(json, Jurisdiction.class)).get(0);
      assertEquals("not-json", problem.code());
      assertEquals(json.indexOf("q" + half) + 2, problem.column());
    }
  }

  /** The lower half of its code is that of a surrogate. */
  @Test
  void aCharacterOfTwoHalvesIsRead() {
    String letter = Character.toString(0x1D800);
    assertEquals(
        LABEL + letter,
        labelOf(reader.read(JSON.replace(LABEL, LABEL + letter), Jurisdiction.class)));
  }

  @Test
  void aCompressedDocumentIsToldThatItIs() throws IOException {
    ByteArrayOutputStream compressed = new ByteArrayOutputStream();
    try (OutputStream gzip = new GZIPOutputStream(compressed)) {
      gzip.write(JSON.getBytes(UTF_8));
    }
    Problem problem = problems(() -> reader.read(compressed.toByteArray(), Jurisdiction.class))
        .get(0);
    assertEquals("must be text, and is compressed by gzip; unpack it", problem.message());
  }

  @Test
  void aNameForgesNoLine() {
    Problem problem = problems(() -> reader.read(
            JSON.replace("\"kind\"", "\"x\\n[31m\\u2028\": 7, \"kind\""), Jurisdiction.class))
        .get(0);
    assertTrue(problem.describe().startsWith("/* is not known"), problem::describe);
  }

  @Test
  void aDocumentOfAnotherTypeIsToldWhichItIs() {
    Problem problem = problems(() -> reader.read(JSON, JointLetter.class)).get(0);
    assertEquals("must be \"joint-letter\" to be read here", problem.message());
    assertEquals("\"jurisdiction\"", problem.found());
  }

  @Test
  void whatIsNoJsonIsToldWithoutSettingsOfTheParser() {
    for (String wrong : List.of(
        "NaN", "-INF", "/* */ 1", "// 1\n1", "# 1\n1", "+1", "01", ".5", "'a'", "\u001E1")) {
      Problem problem = problems(
              () -> reader.read(JSON.replace("{\"value\"", wrong), Jurisdiction.class))
          .get(0);
      assertFalse(problem.message().matches("(?s).*(Feature|enabl|ALLOW|`).*"), problem.message());
    }
  }

  @Test
  void columnsAreCharactersAndOffsetsAreBytes() {
    String json = JSON.replace("\"kind\": \"municipality\"", "\"kind\": 7");
    Problem problem = problems(() -> reader.read(json, Jurisdiction.class)).get(0);
    String before = json.substring(0, json.indexOf('7'));
    assertEquals(before.codePointCount(0, before.length()) + 1, problem.column());
    assertEquals(before.getBytes(UTF_8).length, problem.offset());
  }

  @Test
  void aLineEndsWithANewLineOrAReturnOrBoth() {
    for (String end : List.of("\n", "\r", "\r\n")) {
      String json = JSON.replace(", ", "," + end).replace("municipality", "No!");
      Problem problem = problems(() -> reader.read(json, Jurisdiction.class)).get(0);
      assertEquals(4, problem.line());
      assertEquals("\"kind\": ".length() + 1, problem.column());

      Problem atTheEnd =
          problems(() -> reader.read("{" + end, Jurisdiction.class)).get(0);
      assertEquals(2, atTheEnd.line());
      assertEquals(1, atTheEnd.column());
    }
  }

  @Test
  void aStreamIsReadToItsEndAndNotClosed() throws IOException {
    boolean[] closed = {false};
    InputStream in = new ByteArrayInputStream((JSON + "\n \t\n").getBytes(UTF_8)) {
      @Override
      public void close() {
        closed[0] = true;
      }
    };
    assertEquals(LABEL, labelOf(reader.read(in, Jurisdiction.class)));
    assertEquals(-1, in.read());
    assertFalse(closed[0]);
  }

  @Test
  void aStreamThatFailsIsNoInvalidDocument() {
    InputStream broken = new InputStream() {
      @Override
      public int read() throws IOException {
        throw new IOException("unplugged");
      }
    };
    IOException thrown =
        assertThrows(IOException.class, () -> reader.read(broken, Jurisdiction.class));
    assertEquals("unplugged", thrown.getMessage());
  }

  @Test
  void aFileIsReadAndNamedByItsProblems() throws IOException {
    Path file = Files.writeString(directory.resolve("place.json"), JSON);
    assertEquals(LABEL, labelOf(reader.read(file, Jurisdiction.class)));

    Files.writeString(file, "{}");
    InvalidDocumentException thrown =
        assertThrows(InvalidDocumentException.class, () -> reader.read(file, Jurisdiction.class));
    assertEquals(
        file + " has 4 problems:", thrown.getMessage().lines().findFirst().get());
  }

  @Test
  void whatIsNoReadableFileIsAnIoException() {
    assertThrows(
        NoSuchFileException.class,
        () -> reader.read(directory.resolve("missing.json"), Jurisdiction.class));
    assertThrows(IOException.class, () -> reader.read(directory, Jurisdiction.class));
  }

  @Test
  void aClassThatIsNoDocumentIsRefusedWithThoseThatAre() {
    for (Class<?> type : new Class<?>[] {Text.class, String.class, Comparable.class}) {
      IllegalArgumentException thrown =
          assertThrows(IllegalArgumentException.class, () -> reader.read(JSON, type));
      assertEquals(
          type.getName()
              + " is no document; documents are [dossier, joint-letter, coalition, signatory,"
              + " official-response, allegation, jurisdiction]",
          thrown.getMessage());
    }
  }

  @Test
  void aDocumentOfAnyTypeIsReadAsWhatItSaysThatItIs() {
    String typeLast = JSON.replace("\"type\": \"jurisdiction\", ", "")
        .replaceFirst("}$", ", \"type\": \"jurisdiction\"}");
    assertEquals(reader.read(JSON, Jurisdiction.class), reader.read(typeLast, Object.class));

    String typeInside = typeLast.replace("{\"value\"", "{\"type\": \"signatory\", \"value\"");
    assertEquals(
        List.of("/label/type"),
        problems(() -> reader.read(typeInside, Object.class)).stream()
            .map(Problem::pointer)
            .toList());
  }

  @Test
  void aDocumentThatDoesNotSayWhatItIsIsToldWhatItCanBe() {
    for (String json :
        List.of("{}", "{\"id\": 7}", "{\"id\": 7, \"type\": \"petition\"}", "{\"type\": 7}")) {
      List<Problem> problems = problems(() -> reader.read(json, Object.class));
      assertEquals("/type", problems.get(problems.size() - 1).pointer());
      assertEquals(
          "must be there and say one of [dossier, joint-letter, coalition, signatory,"
              + " official-response, allegation, jurisdiction]",
          problems.get(problems.size() - 1).message());
      assertFalse(problems.stream().anyMatch(problem -> problem.pointer().equals("/id")), json);
    }
    assertEquals(
        List.of("unsupported-version"),
        problems(() -> reader.read("{\"jointletter\": \"2.0\", \"type\": \"poll\"}", Object.class))
            .stream()
            .map(Problem::code)
            .toList());
    for (String json : List.of("", "{]", "{\"type\": \"doss")) {
      assertEquals(
          "not-json", problems(() -> reader.read(json, Object.class)).get(0).code(), json);
    }
  }

  @Test
  void aDefaultThatIsWrittenIsReadAndNotWrittenAgain() {
    Signatory read = reader.read("""
        {"jointletter": "1.0", "type": "signatory", "role": "signatory", "capacity": "personal",
        "party": {"kind": "person", "name": {"value": "A"}}, "disclosure": "public"}""", Signatory.class);
    assertTrue(read.getDisclosure().is(Disclosure.PUBLIC));
    assertFalse(DocumentWriter.compact().toString(read).contains("disclosure"));
  }

  @Test
  void aTimeIsAStringOrAnObjectAndWrittenAsStringIfThatIsAll() {
    String start = """
        {"jointletter":"1.0","type":"allegation","id":"a","statement":{"value":"S"},"period":""";
    Allegation read = reader.read(start + "{\"edtf\":\"2019/..\"}}", Allegation.class);
    assertEquals(read, reader.read(start + "\"2019/..\"}", Allegation.class));
    assertEquals(start + "\"2019/..\"}", DocumentWriter.compact().toString(read));
    Allegation kept = DocumentReader.tolerant()
        .read(start + "{\"edtf\":\"2019/..\",\"sure\":true}}", Allegation.class);
    assertEquals(
        start + "{\"edtf\":\"2019/..\",\"sure\":true}}",
        DocumentWriter.compact().toString(kept));
  }

  @Test
  void anExtensionKeepsItsDigitsItsOrderAndEveryCharacter() {
    String extension = """
        {"z":[1.10,-0,0.0,1E+2,1e-7,123456789012345678901234567890],"a":null,"é\\"\\\\\\n":"🏙\\u007f","":{},"-0":"-0","b":[[true,false],"\\u001f\\u0001"]}""".replace("\\u007f", "\u007f");
    String json = """
        {"jointletter": "1.0", "type": "joint-letter", "id": "a", "kind": "petition", "title": {"value": "T"},
        "ngo:z": 1.0, "roster": {"completeness": "unknown"}, "ngo:a": %s}""".formatted(extension.replace(",", " ,\n ").replace("🏙", "\\uD83C\\uDFD9"));

    JointLetter letter = reader.read(json, JointLetter.class);
    assertEquals(List.of("ngo:z", "ngo:a"), List.copyOf(letter.getExtensions().keySet()));
    assertEquals(extension, letter.getExtensions().get("ngo:a"));
    for (DocumentWriter writer : List.of(DocumentWriter.compact(), DocumentWriter.indented())) {
      JointLetter again = reader.read(writer.toString(letter), JointLetter.class);
      assertEquals(letter, again);
      assertEquals(
          List.copyOf(letter.getExtensions().values()),
          List.copyOf(again.getExtensions().values()));
    }
  }

  private static String labelOf(Jurisdiction jurisdiction) {
    return jurisdiction.getLabel().getValue();
  }

  private List<String> codes(byte[] json) {
    return problems(() -> reader.read(json, Jurisdiction.class)).stream()
        .map(Problem::code)
        .toList();
  }

  private static List<Problem> problems(org.junit.jupiter.api.function.Executable reading) {
    return assertThrows(InvalidDocumentException.class, reading).getProblems();
  }
}
