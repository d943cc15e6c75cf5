package org.jointletter.examples;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jointletter.document.DocumentReader;
import org.jointletter.document.DocumentWriter;
import org.jointletter.model.Dossier;
import org.jointletter.model.Source;
import org.jointletter.seeds.Seed;
import org.jointletter.vocabulary.SourceKind;
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
    assertEquals("""
        target/merged.json, of 1 dossier
        ================================
        They agree.
        """, run.out());
  }

  @Test
  void tellsWhichIdsClash() throws IOException {
    Dossier dossier = Dossier.builder()
        .id("harbours")
        .title("Letters on the harbour")
        .addSource(source("gazette"))
        .addSource(source("herald"))
        .build();
    Path one = directory.resolve("one.json");
    Path other = directory.resolve("other.json");
    DocumentWriter.indented().write(dossier, one);
    DocumentWriter.indented()
        .write(
            Dossier.builder()
                .id("herald")
                .title("Letters")
                .addSource(source("harbours"))
                .build(),
            other);
    assertEquals(
        new Run(Console.INVALID, "", """
            Ids stand for different things, and are to be aligned before:
              harbours: id and sources
              herald: id and sources
            """),
        Run.of(MergeDossiers::run, one.toString(), other.toString()));
  }

  private static Source source(String id) {
    return Source.builder().id(id).kind(SourceKind.NEWS_REPORT).title("News").build();
  }

  @Test
  void namesTheFileThatIsMissing() {
    String missing = directory.resolve("missing.json").toString();
    assertEquals(
        new Run(Console.UNREADABLE, "", missing + ": there is no such file\n"),
        Run.of(MergeDossiers::run, missing));
  }
}
