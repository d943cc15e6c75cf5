package org.jointletter.examples;

import java.io.PrintStream;
import org.jointletter.document.DocumentWriter;
import org.jointletter.model.Addressee;
import org.jointletter.model.Demand;
import org.jointletter.model.Event;
import org.jointletter.model.JointLetter;
import org.jointletter.model.Party;
import org.jointletter.model.Quantity;
import org.jointletter.model.Roster;
import org.jointletter.model.Signatory;
import org.jointletter.vocabulary.Completeness;
import org.jointletter.vocabulary.EventKind;
import org.jointletter.vocabulary.LetterKind;
import org.jointletter.vocabulary.PartyKind;
import org.jointletter.vocabulary.Unit;

/** Builds a letter in code and prints its JSON. */
public final class BuildLetter {

  private BuildLetter() {}

  /** Runs the program. */
  public static void main(String[] arguments) {
    run(Console.out());
  }

  static void run(PrintStream out) {
    out.print(DocumentWriter.indented().toString(letter()));
  }

  static JointLetter letter() {
    // README: begin
    JointLetter letter = JointLetter.builder()
        .id("lakes-2026")
        .kind(LetterKind.OPEN_LETTER)
        .title("Open the lake monitoring data")
        .addEvent(Event.builder().event(EventKind.PUBLISHED).on("2026-03-14").build())
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
    // README: end
    return letter;
  }
}
