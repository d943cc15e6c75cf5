package org.jointletter.examples;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jointletter.document.DocumentReader;
import org.jointletter.model.Dossier;
import org.jointletter.seeds.Seed;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MergeDossiersTest {

  @TempDir
  Path directory;

  @Test
  void keepsWhatBothSayAndTellsWhereTheyDiffer() throws IOException {
    Run run = Run.of(MergeDossiers::run);
    assertEquals(Console.DONE, run.exitCode(), run.err());
    assertEquals("""
        target/merged.json, of 2 dossiers
        =================================
          difference   title: 2 values
        """, run.out());
    Dossier merged = DocumentReader.strict().read(Path.of("target/merged.json"), Dossier.class);
    assertEquals(2, merged.getSources().size());
  }

  @Test
  void aFileAndItselfAgree() throws IOException {
    Path file = directory.resolve("mine.json");
    try (InputStream in = Seed.FULL.open()) {
      Files.copy(in, file);
    }
    Run run = Run.of(MergeDossiers::run, file.toString(), file.toString());
    assertEquals(Console.DONE, run.exitCode(), run.err());
    assertTrue(run.out().endsWith("They agree.\n"), run.out());
  }

  @Test
  void namesTheFileThatIsMissing() {
    String missing = directory.resolve("missing.json").toString();
    assertEquals(
        new Run(Console.UNREADABLE, "", missing + ": there is no such file\n"),
        Run.of(MergeDossiers::run, missing));
  }
}
