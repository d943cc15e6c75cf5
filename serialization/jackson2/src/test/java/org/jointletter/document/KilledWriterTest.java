package org.jointletter.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
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

  private static final int INTERRUPTED = 3;
  private static final int SIGNATORIES = 5_000;

  @TempDir
  Path directory;

  @Test
  void aKilledProcessLeavesAWholeFile() {
    assertTimeoutPreemptively(Duration.ofMinutes(2), () -> {
      Path file = directory.resolve("letter.json");
      DocumentWriter.indented().write(letter("old"), file);
      for (int interrupted = 0; interrupted < INTERRUPTED; ) {
        killWhileItWrites(file);
        JointLetter found = DocumentReader.strict().read(file, JointLetter.class);
        assertEquals(letter(found.getTitle().getValue()), found);
        List<Path> drafts = drafts();
        for (Path draft : drafts) {
          Files.delete(draft);
        }
        interrupted += drafts.size();
      }
    });
  }

  private void killWhileItWrites(Path file) throws IOException, InterruptedException {
    Process writer = new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-cp",
            System.getProperty("java.class.path"),
            Writer.class.getName(),
            file.toString())
        .inheritIO()
        .start();
    try {
      while (drafts().isEmpty()) {
        assertTrue(writer.isAlive());
        Thread.sleep(1);
      }
    } finally {
      writer.destroyForcibly().waitFor();
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
}
