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

class AskDossierTest {

  private static final int WIDE = 400;

  @TempDir
  Path directory;

  @Test
  void answersFromTheSeedStory() {
    Run run = Run.of(WIDE, AskDossier::run);
    assertEquals(Console.DONE, run.exitCode());
    assertEquals("", run.err());
    List<String> lines = run.out().lines().map(String::strip).toList();
    for (String line : List.of(
        "Nobody in it is withheld.",
        "Coalition    321 organizations and more than 300 organizations: together 321",
        "WHAT WAS ANSWERED BY 2020-09-09",
        "to         United Nations: unanswered for 0 days",
        "about      Chinese government: answered",
        "- dismissed by Ministry of Foreign Affairs of China (subject), after 0 days [1]",
        "- denied by Ministry of Foreign Affairs of China (subject), after 0 days [1]",
        "- dismissed by Chinese government (subject), maybe later [1]",
        "listed     3–53 of 321 organizations: partial",
        "listed     7 of 7 individuals: complete",
        "From         (Letter of seven UN experts on the national security law for Hong Kong) to (Joint"
            + " letter to the United Nations for an independent mechanism on China):",
        "- Human Rights Watch: on the later only",
        "In an order that is not certain:",
        "2020-09-09   answer of Ministry of Foreign Affairs of China – given [1]",
        "undated      answer of Chinese government",
        "- endorsed by: (Joint letter to the United Nations for an independent mechanism on China)",
        "- follows: (Letter of seven UN experts on the national security law for Hong Kong)",
        "signature    about letter-of-321:",
        "- UN experts (50 individuals), listed as drafter, disputed [1]")) {
      assertTrue(lines.contains(line), line + "\n\nis not in\n\n" + run.out());
    }
  }

  @Test
  void answersAsOfADay() throws IOException {
    String seed = copy(Seed.UN_PROBE_2020);
    String june = Run.of(WIDE, AskDossier::run, seed, "2020-07-01").out();
    assertTrue(june.contains("United Nations: not yet asked"), june);
    assertFalse(june.contains("denied by"), june);
    String next = Run.of(WIDE, AskDossier::run, seed, "2021-09-09").out();
    assertTrue(next.contains("United Nations: unanswered for 365 days"), next);
  }

  @Test
  void saysThatADayIsNone() throws IOException {
    Run run = Run.of(AskDossier::run, copy(Seed.MINIMAL), "yesterday");
    assertEquals(
        new Run(Console.UNREADABLE, "", "yesterday: is no day, such as 2020-09-30\n"), run);
  }

  @Test
  void answersFromASeedThatIsNamed() {
    Run run = Run.of(WIDE, AskDossier::run, "night-ferry.json");
    assertEquals(Console.DONE, run.exitCode(), run.err());
    List<String> lines = run.out().lines().map(String::strip).toList();
    for (String line : List.of(
        "WHAT WAS ANSWERED BY 2024-06-30",
        "Someone in it is withheld: this is what everyone may see.",
        "to         Ministry of Transport: unanswered for 307 days",
        "listed     3–4 of 41 signatures: partial")) {
      assertTrue(lines.contains(line), line + "\n\nis not in\n\n" + run.out());
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {40, 80, 120})
  void keepsToTheWidthOfTheTerminal(int width) {
    assertEquals(List.of(), Run.of(width, AskDossier::run).tooLong(width));
  }

  @Test
  void answersFromEverySeed() throws IOException {
    for (Seed seed : Seed.values()) {
      Run run = Run.of(AskDossier::run, copy(seed));
      assertEquals(Console.DONE, run.exitCode(), run.err());
    }
  }

  @Test
  void namesNobodyWhoAskedNotToBeNamed() throws IOException {
    String signatories = """
        {"party": {"id": "hidden", "kind": "person", "name": {"value": "Erika Hidden"}},
         "role": "signatory", "capacity": "personal", "disclosure": "withheld-from-public",
         "events": [{"event": "disputed"}]},
        {"party": {"id": "hidden", "kind": "collective", "name": {"value": "Rika Hidden"}},
         "role": "signatory", "capacity": "personal", "disclosure": "withheld-from-public"}
        """;
    String dossier = Files.readString(Path.of(copy(Seed.MINIMAL)));
    Path file = Files.writeString(
        directory.resolve("hidden.json"),
        dossier.replace("\"roster\": {", "\"roster\": {\"signatories\": [" + signatories + "],"));
    Run run = Run.of(AskDossier::run, file.toString());
    assertEquals(Console.DONE, run.exitCode(), run.err());
    assertTrue(run.out().contains("Someone in it is withheld"), run.out());
    assertFalse(run.out().toLowerCase(java.util.Locale.ROOT).contains("hidden"), run.out());
  }

  private String copy(Seed seed) throws IOException {
    Path file = directory.resolve(seed.fileName());
    try (InputStream in = seed.open()) {
      Files.copy(in, file, java.nio.file.StandardCopyOption.REPLACE_EXISTING);
    }
    return file.toString();
  }
}
