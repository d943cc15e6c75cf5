package org.jointletter.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jointletter.model.JointLetter;
import org.jointletter.model.Roster;
import org.jointletter.model.Signatory;
import org.jointletter.vocabulary.Completeness;
import org.jointletter.vocabulary.LetterKind;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A process that is killed while it writes leaves the old file or the new one, whole. */
@Tag("slow")
class KilledWriterTest {

  /** How many writers are killed in the middle: a hundred, with {@code -Dkilled.writers=100}. */
  private static final int INTERRUPTED = Integer.getInteger("killed.writers", 3);

  private static final int SIGNATORIES = 5_000;

  @TempDir
  Path directory;

  @Test
  void aKilledProcessLeavesAWholeFile() {
    assertTimeoutPreemptively(Duration.ofMinutes(2L + INTERRUPTED / 4), () -> {
      Path file = directory.resolve("letter.json");
      DocumentWriter.indented().write(letter("old"), file);
      for (int interrupted = 0; interrupted < INTERRUPTED; ) {
        killWhileItWrites(file);
        JointLetter found = DocumentReader.strict().read(file, JointLetter.class);
        assertEquals(letter(found.getTitle().orElseThrow().getValue()), found);
        List<Path> drafts = drafts();
        for (Path draft : drafts) {
          assertPrivate(draft);
        }
        interrupted += drafts.size();
        Thread.sleep(1_000); // a folder is not searched all the time
        DocumentWriter.indented().write(letter("old"), file);
        assertEquals(List.of(), drafts());
      }
    });
  }

  /** A writer that is only slow is not taken for a dead one, nor is one of another folder. */
  @Test
  void draftsOfTheLivingStay() throws Exception {
    Path file = directory.resolve("letter.json");
    Path hold = Files.createFile(directory.resolve("hold"));
    Process slow = start(SlowWriter.class, file, hold);
    try {
      awaitDraft(slow);
      // First comes an empty file that shows the permissions of a new one.
      List<Path> seen;
      do {
        seen = drafts();
        Thread.sleep(500);
      } while (seen.size() != 1 || !seen.equals(drafts()));
      Path living = seen.get(0);
      assertPrivate(living);
      Path dead = directory.resolve(
          living.getFileName().toString().replaceFirst("[0-9a-f]{8}$", "00000000"));
      Files.writeString(dead, "a record that nobody finished");
      DocumentWriter.indented().write(letter("new"), file);
      assertEquals(List.of(living), drafts());
      Files.delete(hold);
      assertTrue(slow.waitFor(30, TimeUnit.SECONDS));
      assertEquals(0, slow.exitValue());
    } finally {
      slow.destroyForcibly().waitFor();
    }
    assertEquals(List.of(), drafts());
    assertEquals(letter("slow"), DocumentReader.strict().read(file, JointLetter.class));
  }

  private static void assertPrivate(Path draft) throws IOException {
    if (Files.getFileStore(draft).supportsFileAttributeView("posix")) {
      assertEquals(
          PosixFilePermissions.fromString("rw-------"), Files.getPosixFilePermissions(draft));
    }
  }

  private void killWhileItWrites(Path file) throws IOException, InterruptedException {
    Process writer = start(Writer.class, file);
    try {
      awaitDraft(writer);
      Thread.sleep(0, ThreadLocalRandom.current().nextInt(999_999));
    } finally {
      writer.destroyForcibly().waitFor();
    }
  }

  private static Process start(Class<?> program, Path... arguments) throws IOException {
    ProcessBuilder builder = new ProcessBuilder(
        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
        "-cp",
        System.getProperty("java.class.path"),
        program.getName());
    for (Path argument : arguments) {
      builder.command().add(argument.toString());
    }
    return builder.inheritIO().start();
  }

  private void awaitDraft(Process writer) throws IOException, InterruptedException {
    while (drafts().isEmpty()) {
      assertTrue(writer.isAlive());
      Thread.sleep(1);
    }
  }

  /** Returns what remains of a file that is, or was, being written. */
  private List<Path> drafts() throws IOException {
    try (Stream<Path> files = Files.list(directory)) {
      return files
          .filter(path -> path.getFileName().toString().startsWith(".jointletter-"))
          .toList();
    }
  }

  private static JointLetter letter(String title) {
    return JointLetter.builder()
        .id("letter")
        .kind(LetterKind.PETITION)
        .title(title)
        .roster(Roster.builder()
            .addAllSignatories(IntStream.range(0, SIGNATORIES)
                .mapToObj(i -> Signatory.organization(title + " " + i))
                .toList())
            .completeness(Completeness.PARTIAL)
            .build())
        .build();
  }

  /** Writes one letter and another to a file, in turns, for ever. */
  static final class Writer {

    private Writer() {}

    public static void main(String[] arguments) throws IOException {
      Path file = Path.of(arguments[0]);
      List<JointLetter> letters = List.of(letter("new"), letter("old"));
      for (int i = 0; ; i++) {
        DocumentWriter.indented().write(letters.get(i % 2), file);
      }
    }
  }

  /** Writes a letter to a file, and does not get on while another file is there. */
  static final class SlowWriter {

    private SlowWriter() {}

    public static void main(String[] arguments) throws IOException {
      Path hold = Path.of(arguments[1]);
      WholeFile.replace(Path.of(arguments[0]), out -> {
        DocumentWriter.indented().write(letter("slow"), out);
        out.flush();
        while (Files.exists(hold)) {
          Thread.onSpinWait();
          LockSupport.parkNanos(1_000_000);
        }
      });
    }
  }
}
