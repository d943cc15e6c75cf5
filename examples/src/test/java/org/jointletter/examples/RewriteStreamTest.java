package org.jointletter.examples;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RewriteStreamTest {

  private static final String PLACE =
      "{\"jointletter\":\"1.0\",\"type\":\"jurisdiction\",\"label\":{\"value\":\"Norland\"},"
          + "\"kind\":\"state\"}\n";

  @TempDir
  Path directory;

  @Test
  void leavesOutWhatIsBrokenAndKeepsWhatIsNew() throws IOException {
    Run run = Run.of(RewriteStream::run);
    assertEquals(Console.INVALID, run.exitCode());
    assertEquals("target/stream.ndjson has 2 documents\n", run.out());
    assertTrue(run.err().startsWith("stream.ndjson, record 2 has a problem:\n"), run.err());
    assertTrue(run.err().contains("/events/0/on"), run.err());
    String written = Files.readString(Path.of("target/stream.ndjson"));
    assertEquals(2, written.lines().count());
    assertTrue(written.contains("\"severity\":\"unstated\""), written);
  }

  @Test
  void readsCompressedFilesAndMakesTheFolderToWriteInto() throws IOException {
    Path from = directory.resolve("places.ndjson.gz");
    try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(from))) {
      out.write(PLACE.repeat(3).getBytes(java.nio.charset.StandardCharsets.UTF_8));
    }
    Path to = directory.resolve("new").resolve("places.ndjson");
    Run run = Run.of(RewriteStream::run, from.toString(), to.toString());
    assertEquals(new Run(Console.DONE, to + " has 3 documents\n", ""), run);
    assertEquals(PLACE.repeat(3), Files.readString(to));
  }

  @Test
  void doesNotWriteOverWhatItReads() throws IOException {
    Path file = Files.writeString(directory.resolve("places.ndjson"), PLACE);
    Path same = directory.resolve(".").resolve("places.ndjson");
    assertEquals(
        new Run(
            Console.UNWRITABLE, "", same + ": is read, and can not be written at the same time\n"),
        Run.of(RewriteStream::run, file.toString(), same.toString()));
    assertEquals(PLACE, Files.readString(file));
  }

  @Test
  void namesTheFileThatCanNotBeReadOrWritten() throws IOException {
    String missing = directory.resolve("missing.ndjson").toString();
    assertEquals(
        new Run(Console.UNREADABLE, "", missing + ": there is no such file\n"),
        Run.of(RewriteStream::run, missing, directory.resolve("to").toString()));
    assertEquals(
        new Run(Console.UNWRITABLE, "", directory + ": can not be written\n"),
        Run.of(
            RewriteStream::run,
            Files.writeString(directory.resolve("$1"), PLACE).toString(),
            directory.toString()));
  }
}
