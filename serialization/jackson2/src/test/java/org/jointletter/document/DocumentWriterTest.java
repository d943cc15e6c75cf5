package org.jointletter.document;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.nio.file.attribute.PosixFilePermissions.fromString;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jointletter.model.JointLetter;
import org.jointletter.model.Jurisdiction;
import org.jointletter.model.Roster;
import org.jointletter.model.Text;
import org.jointletter.vocabulary.Completeness;
import org.jointletter.vocabulary.JurisdictionKind;
import org.jointletter.vocabulary.LetterKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Documents are written whole, or not at all. */
class DocumentWriterTest {

  private static final Jurisdiction PLACE = Jurisdiction.builder()
      .label(Text.of("Ürümqi 乌鲁木齐 🏙", "mul"))
      .kind(JurisdictionKind.MUNICIPALITY)
      .build();

  private static final String COMPACT = """
      {"jointletter":"1.0","type":"jurisdiction",\
      "label":{"value":"Ürümqi 乌鲁木齐 🏙","language":"mul"},"kind":"municipality"}""";

  private final DocumentWriter writer = DocumentWriter.compact();

  @TempDir
  Path directory;

  @Test
  void aCompactDocumentHasNoSpace() {
    assertEquals(COMPACT, writer.toString(PLACE));
    assertArrayEquals(COMPACT.getBytes(UTF_8), writer.toBytes(PLACE));
  }

  @Test
  void anIndentedDocumentEndsItsLastLine() {
    JointLetter letter = letterWith("{\"a\":[7,{\"b\":{}}],\"c\":[]}");
    assertEquals("""
        {
          "jointletter": "1.0",
          "type": "joint-letter",
          "id": "letter",
          "kind": "petition",
          "title": {
            "value": "T"
          },
          "roster": {
            "completeness": "unknown"
          },
          "ngo:x": {
            "a": [
              7,
              {
                "b": {}
              }
            ],
            "c": []
          }
        }
        """, DocumentWriter.indented().toString(letter));
  }

  /** Longer than what is held back at once. */
  @Test
  void aStreamGetsTheSameInEveryLayout() throws IOException {
    JointLetter letter = letterWith("[" + "\"港\",".repeat(9_000) + "true]");
    for (DocumentWriter each :
        List.of(DocumentWriter.compact(), DocumentWriter.indented(), DocumentWriter.canonical())) {
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      each.write(letter, out);
      assertArrayEquals(each.toBytes(letter), out.toByteArray());
      assertEquals(letter, DocumentReader.strict().read(out.toByteArray(), JointLetter.class));
    }
  }

  @Test
  void aStreamThatCanNotBeWrittenIsToldAsItIs() {
    IOException full = new IOException("disk full");
    OutputStream failing = new OutputStream() {
      @Override
      public void write(int b) throws IOException {
        throw full;
      }
    };
    for (String extension : List.of("true", "[" + "7,".repeat(9_000) + "7]")) {
      JointLetter letter = letterWith(extension);
      assertSame(full, assertThrows(IOException.class, () -> writer.write(letter, failing)));
    }
  }

  @Test
  void aStreamIsNotClosed() throws IOException {
    boolean[] closed = {false};
    ByteArrayOutputStream out = new ByteArrayOutputStream() {
      @Override
      public void close() {
        closed[0] = true;
      }
    };
    writer.write(PLACE, out);
    assertEquals(COMPACT, out.toString(UTF_8));
    assertFalse(closed[0]);
  }

  @Test
  void whatIsNoDocumentIsRefusedBeforeAnythingIsWritten() throws IOException {
    Path file = Files.writeString(directory.resolve("text.json"), "before");
    IllegalArgumentException thrown =
        assertThrows(IllegalArgumentException.class, () -> writer.write(Text.of("T"), file));
    assertTrue(
        thrown.getMessage().startsWith("org.jointletter.model.Text is no document"),
        thrown::getMessage);
    assertEquals("before", Files.readString(file));
  }

  @Test
  void everyExtensionThatTheModelAcceptsIsWrittenAndRead() {
    for (String json : List.of(
        "7".repeat(1_000),
        "0." + "7".repeat(998),
        "{\"" + "n".repeat(1_000) + "\":7}",
        "\"" + "s".repeat(99_998) + "\"",
        "[".repeat(50) + "]".repeat(50))) {
      JointLetter letter = letterWith(json);
      assertEquals(letter, DocumentReader.strict().read(writer.toBytes(letter), JointLetter.class));
    }
  }

  @Test
  void aFileIsWrittenAndOverwritten() throws IOException {
    Path file = directory.resolve("place.json");
    writer.write(PLACE, file);
    assertEquals(COMPACT, Files.readString(file));
    DocumentWriter.indented().write(PLACE, file);
    assertEquals(DocumentWriter.indented().toString(PLACE), Files.readString(file));
    assertEquals(List.of("place.json"), names());
  }

  @Test
  void whatFailsHalfwayLeavesTheOldFileAndNothingElse() throws IOException {
    Path file = Files.writeString(directory.resolve("place.json"), "before");
    IOException thrown = assertThrows(
        IOException.class,
        () -> WholeFile.replace(file, out -> {
          out.write('{');
          throw new IOException("disk full");
        }));
    assertEquals("disk full", thrown.getMessage());
    assertEquals("before", Files.readString(file));
    assertEquals(List.of("place.json"), names());
  }

  @Test
  void aFileOfAnyNameIsWrittenInTheCurrentDirectoryToo() throws IOException {
    Path file = Path.of("target", "x".repeat(250) + ".json");
    writer.write(PLACE, file);
    assertEquals(COMPACT, Files.readString(file));
    Files.delete(file);
  }

  @Test
  void aNewFileHasThePermissionsThatFilesHave() throws IOException {
    Path usual = assumePosix(Files.createFile(directory.resolve("usual")));
    Path file = directory.resolve("place.json");
    writer.write(PLACE, file);
    assertEquals(Files.getPosixFilePermissions(usual), Files.getPosixFilePermissions(file));
  }

  @Test
  void anOldFileKeepsItsPermissions() throws IOException {
    Path file = assumePosix(Files.createFile(directory.resolve("place.json")));
    Files.setPosixFilePermissions(file, fromString("rw-rw---x"));
    writer.write(PLACE, file);
    assertEquals(COMPACT, Files.readString(file));
    assertEquals(fromString("rw-rw---x"), Files.getPosixFilePermissions(file));
  }

  @Test
  void aLinkIsFollowed() throws IOException {
    Path file = Files.writeString(
        Files.createDirectory(directory.resolve("real")).resolve("place.json"), "");
    Path link = assumePosix(directory).resolve("link.json");
    Files.createSymbolicLink(link, file);
    writer.write(PLACE, link);
    assertTrue(Files.isSymbolicLink(link));
    assertEquals(COMPACT, Files.readString(file));
    assertEquals(List.of("link.json", "real"), names());
  }

  @Test
  void aFileInAnArchiveIsWrittenAndOverwritten() throws IOException {
    Path archive = directory.resolve("letters.zip");
    try (FileSystem zip = FileSystems.newFileSystem(archive, Map.of("create", "true"))) {
      for (Jurisdiction place :
          List.of(Jurisdiction.ofCountry("NO"), Jurisdiction.ofCountry("SE"))) {
        writer.write(place, zip.getPath("place.json"));
        assertEquals(writer.toString(place), Files.readString(zip.getPath("place.json")));
      }
    }
  }

  @Test
  void whatIsNoFileIsLeftAsItIs() throws IOException {
    Path target = Files.createDirectory(directory.resolve("place.json"));
    assertThrows(IOException.class, () -> writer.write(PLACE, target));
    assertThrows(IOException.class, () -> writer.write(PLACE, directory.getRoot()));
    NoSuchFileException thrown = assertThrows(
        NoSuchFileException.class,
        () -> writer.write(PLACE, directory.resolve("missing/place.json")));
    assertEquals(directory.resolve("missing").toString(), thrown.getMessage());
    assertTrue(Files.isDirectory(target));
    assertEquals(List.of("place.json"), names());
  }

  @Test
  void anOldFileSurvivesInADirectoryThatCanNotBeWritten() throws IOException {
    Path file = Files.writeString(directory.resolve("place.json"), "before");
    Files.setPosixFilePermissions(assumePosix(directory), fromString("r-xr-xr-x"));
    try {
      assumeFalse(Files.isWritable(directory), "a superuser can write everywhere");
      assertThrows(IOException.class, () -> writer.write(PLACE, file));
      assertEquals("before", Files.readString(file));
      assertEquals(List.of("place.json"), names());
    } finally {
      Files.setPosixFilePermissions(directory, fromString("rwxr-xr-x"));
    }
  }

  @Test
  void aFileThatCanNotBeWrittenIsNotReplaced() throws IOException {
    Path file = Files.writeString(directory.resolve("place.json"), "before");
    Files.setPosixFilePermissions(assumePosix(file), fromString("r--r--r--"));
    assumeFalse(Files.isWritable(file), "a superuser can write everything");
    assertThrows(IOException.class, () -> writer.write(PLACE, file));
    assertEquals("before", Files.readString(file));
  }

  private static JointLetter letterWith(String extension) {
    return JointLetter.builder()
        .id("letter")
        .kind(LetterKind.PETITION)
        .title("T")
        .roster(Roster.builder().completeness(Completeness.UNKNOWN).build())
        .putExtension("ngo:x", extension)
        .build();
  }

  private static Path assumePosix(Path path) throws IOException {
    assumeTrue(Files.getFileStore(path).supportsFileAttributeView("posix"));
    return path;
  }

  private List<String> names() throws IOException {
    try (Stream<Path> entries = Files.list(directory)) {
      return entries.map(entry -> entry.getFileName().toString()).sorted().toList();
    }
  }
}
