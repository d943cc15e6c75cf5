package org.jointletter.examples;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MigrateDocumentTest {

  @TempDir
  Path directory;

  @Test
  void bringsTheSampleToTheNewFormat() throws IOException {
    assertEquals(
        new Run(Console.DONE, "target/old.json is of format 1.0\n", ""),
        Run.of(MigrateDocument::run));
    assertEquals("""
        {
          "jointletter": "1.0",
          "type": "official-response",
          "id": "agency-answer",
          "issuers": [
            {
              "kind": "public-body",
              "name": {
                "value": "Water Agency of Norland"
              }
            }
          ],
          "relation": "alone",
          "channel": "letter",
          "events": [
            {
              "event": "received",
              "on": {
                "edtf": "2026-03-20",
                "asStated": "the Friday after"
              }
            }
          ]
        }
        """, Files.readString(Path.of("target/old.json")));
  }

  @Test
  void saysWhatIsInTheWay() throws IOException {
    Path file = Files.writeString(directory.resolve("mine.json"), """
        {"jointletter": "1.0", "type": "dossier", "letters": [{"coalition": "a", "subject": null}]}
        """);
    Run run = Run.of(MigrateDocument::run, file.toString(), file.toString());
    assertEquals(Console.INVALID, run.exitCode());
    assertEquals("", run.out());
    assertTrue(run.err().startsWith(file + " has a problem:"), run.err());
    assertTrue(run.err().contains("[not-migrated]"), run.err());
  }

  @Test
  void namesAFileThatIsNotThere() {
    String file = directory.resolve("missing.json").toString();
    assertEquals(
        new Run(Console.UNREADABLE, "", file + ": there is no such file\n"),
        Run.of(MigrateDocument::run, file));
  }

  @Test
  void namesTheFileThatCannotBeWritten() throws IOException {
    Path file = Files.writeString(directory.resolve("mine.json"), """
        {"jointletter": "1.0", "type": "dossier", "letters": [{"coalition": "a"}]}
        """);
    assertEquals(
        new Run(Console.UNWRITABLE, "", directory + ": can not be written\n"),
        Run.of(MigrateDocument::run, file.toString(), directory.toString()));
  }
}
