package org.jointletter.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jointletter.vocabulary.Completeness;
import org.jointletter.vocabulary.LetterKind;
import org.jointletter.vocabulary.PartyKind;
import org.jointletter.vocabulary.Unit;
import org.junit.jupiter.api.Test;

/** What the description of the package shows is here, and works. */
class IntroductionTest {

  private static final String FOLDER = "org/jointletter/model/";

  @Test
  void theLetterIsBuilt() {
    JointLetter letter = JointLetter.builder()
        .id("lakes-2026")
        .kind(LetterKind.OPEN_LETTER)
        .title("Open the lake monitoring data")
        .addAddressee(Addressee.of(Party.named(PartyKind.PUBLIC_BODY, "Water Agency of Norland")))
        .roster(Roster.builder()
            .addSignatory(Signatory.organization("Lake Watch"))
            .addSignatory(Signatory.person("Ada Example"))
            .addDeclared(Quantity.moreThan(40, Unit.SIGNATURES))
            .completeness(Completeness.PARTIAL)
            .build())
        .addDemand(Demand.builder()
            .id("open-data")
            .statement("Publish all measurements since 2020.")
            .deadline("2026-06")
            .build())
        .build();
    assertEquals(2, letter.getRoster().getSignatories().size());
  }

  @Test
  void itIsTheOneOfThePackage() throws IOException {
    String description = Files.readString(Path.of("src/main/java", FOLDER, "package-info.java"));
    String shown = description
        .substring(description.indexOf("{@code\n") + "{@code\n".length())
        .replaceFirst("(?s)}</pre>.*", "")
        .replace(" * ", "");
    String here = Files.readString(Path.of("src/test/java", FOLDER, "IntroductionTest.java"));
    assertTrue(squeezed(here).contains(squeezed(shown)), shown);
  }

  private static String squeezed(String code) {
    return code.replaceAll("\\s+", " ").strip();
  }
}
