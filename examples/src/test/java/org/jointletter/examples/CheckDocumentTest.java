package org.jointletter.examples;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.jointletter.seeds.Seed;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CheckDocumentTest {

  @TempDir
  Path directory;

  @Test
  void listsEveryProblemOfTheSampleInTheOrderOfTheDocument() {
    Run run = Run.of(CheckDocument::run);
    assertEquals(Console.INVALID, run.exitCode());
    assertEquals("", run.out());
    List<String> codes = Pattern.compile("\\[([a-z-]+)]")
        .matcher(run.err())
        .results()
        .map(result -> result.group(1))
        .toList();
    assertEquals(
        List.of(
            "web-link",
            "language-tag",
            "time-text",
            "named-or-unnamed",
            "value-below-upper",
            "unique-ids",
            "unknown-member",
            "references-resolve"),
        codes);
  }

  @ParameterizedTest
  @ValueSource(ints = {40, 80, 200})
  void keepsToTheWidthOfTheTerminal(int width) {
    assertEquals(List.of(), Run.of(width, CheckDocument::run).tooLong(width));
  }

  @Test
  void saysThatAValidDocumentIsValid() throws IOException {
    Path file = directory.resolve("mine.json");
    try (InputStream in = Seed.MINIMAL.open()) {
      Files.copy(in, file);
    }
    Run run = Run.of(CheckDocument::run, file.toString());
    assertEquals(new Run(Console.DONE, file + " is valid\n", ""), run);
  }

  @Test
  void checksDocumentsOfOtherTypes() throws IOException {
    Path file = Files.writeString(directory.resolve("place.json"), """
        {"jointletter": "1.0", "type": "jurisdiction", "label": {"value": "Norland"}, "kind": "state"}
        """);
    Run run = Run.of(CheckDocument::run, file.toString());
    assertEquals(new Run(Console.DONE, file + " is valid\n", ""), run);
  }

  @Test
  void namesAFileThatIsNotThere() {
    String file = directory.resolve("missing.json").toString();
    Run run = Run.of(CheckDocument::run, file);
    assertEquals(new Run(Console.UNREADABLE, "", file + ": there is no such file\n"), run);
  }

  @Test
  void namesAFileThatCanNotBeRead() {
    Run run = Run.of(CheckDocument::run, directory.toString());
    assertEquals(new Run(Console.UNREADABLE, "", directory + ": can not be read\n"), run);
  }
}
