package org.jointletter.examples;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jointletter.seeds.Seed;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReadDossierTest {

  private static final int WIDE = 400;

  @TempDir
  Path directory;

  @Test
  void tellsTheSeedStory() {
    Run run = Run.of(WIDE, ReadDossier::run);
    assertEquals(Console.DONE, run.exitCode());
    assertEquals("", run.err());
    List<String> lines = run.out().lines().map(String::strip).toList();
    for (String line : List.of(
        "Size         321 organizations [1]",
        "Signed by    3 known by name, of 321 organizations [1], or more than 300 organizations [1] (list partial)",
        "- UN experts (50 individuals), as drafter: disputed [1]",
        "Spokesperson Sarah Brooks, Brussels liaison, International Service for Human Rights",
        "Says         Let the growing number of voices move the United Nations to end impunity. (says John Fisher) [1]",
        "Alleges      Hong Kong, Tibet, Xinjiang: Freedoms are suppressed in Hong Kong, Tibet and Xinjiang. – alleged [1]",
        "Endorses     (Statement of about 50 UN experts, June 2020)",
        "Follows      (Letter of seven UN experts on the national security law for Hong Kong)",
        "Unanswered   by United Nations, for 0 days: independent-mechanism",
        "Answer       Ministry of Foreign Affairs of China (subject, press briefing, 2020-09-09): dismissal, denial – The accusations are groundless and not worth refuting. [1]",
        "dismissed  independent-mechanism",
        "2020-08-31   protest: A protest in solidarity with Hong Kong, Piccadilly Gardens [1]",
        "[1]          Eva Fu: Over 300 Civil Groups Seek International Probe of China's Human Rights Abuses, The Epoch Times, 2020-09-09")) {
      assertTrue(lines.contains(line), line + "\n\nis not in\n\n" + run.out());
    }
  }

  @Test
  void tellsASeedThatIsNamed() {
    Run run = Run.of(WIDE, ReadDossier::run, "night-ferry.json");
    assertEquals(Console.DONE, run.exitCode(), run.err());
    List<String> lines = run.out().lines().map(String::strip).toList();
    for (String line : List.of(
        "Name         Nattferja nå",
        "Says         The crews of the ferries do their work with great care. [1]")) {
      assertTrue(lines.contains(line), line + "\n\nis not in\n\n" + run.out());
    }
  }

  @Test
  void tellsLettersInTheOrderOfTime() {
    String account = Run.of(WIDE, ReadDossier::run).out();
    int june = account.indexOf("STATEMENT OF ABOUT 50 UN EXPERTS");
    int communication = account.indexOf("LETTER OF SEVEN UN EXPERTS");
    int letter = account.indexOf("JOINT LETTER TO THE UNITED NATIONS");
    assertTrue(0 < june && june < communication && communication < letter, account);
  }

  @ParameterizedTest
  @ValueSource(ints = {40, 60, 80, 120})
  void keepsToTheWidthOfTheTerminal(int width) {
    assertEquals(List.of(), Run.of(width, ReadDossier::run).tooLong(width));
  }

  @Test
  void namesNobodyWhoAskedNotToBeNamed() throws IOException {
    String hidden = "Erika Hidden";
    String dossier;
    try (InputStream in = Seed.MINIMAL.open()) {
      dossier = new String(in.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
    }
    String signatory = """
        {"party": {"kind": "person", "name": {"value": "%s"}},
         "role": "signatory", "capacity": "personal", "disclosure": "withheld-from-public"}
        """.formatted(hidden);
    Path file = Files.writeString(
        directory.resolve("hidden.json"),
        dossier.replace("\"roster\": {", "\"roster\": {\"signatories\": [" + signatory + "],"));
    Run run = Run.of(ReadDossier::run, file.toString());
    assertEquals(Console.DONE, run.exitCode(), run.err());
    assertTrue(run.out().contains("not named here"), run.out());
    assertFalse(run.out().contains(hidden), run.out());
  }

  @Test
  void readsEverySeed() throws IOException {
    for (Seed seed : Seed.values()) {
      Path file = directory.resolve(seed.fileName());
      try (InputStream in = seed.open()) {
        Files.copy(in, file);
      }
      Run run = Run.of(ReadDossier::run, file.toString());
      assertEquals(Console.DONE, run.exitCode(), run.err());
    }
  }

  @Test
  void namesAFileThatIsNotThere() {
    String file = directory.resolve("missing.json").toString();
    Run run = Run.of(ReadDossier::run, file);
    assertEquals(new Run(Console.UNREADABLE, "", file + ": there is no such file\n"), run);
  }

  @Test
  void showsTheProblemsOfADocument() throws IOException {
    Path file = Files.writeString(directory.resolve("bad.json"), "{\"jointletter\": \"1.0\"}");
    Run run = Run.of(ReadDossier::run, file.toString());
    assertEquals(Console.INVALID, run.exitCode());
    assertEquals("", run.out());
    assertTrue(run.err().startsWith(file + " has 3 problems:\n"), run.err());
  }
}
