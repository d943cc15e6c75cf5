package org.example.letters;

import org.jointletter.document.DocumentReader;
import org.jointletter.document.DocumentWriter;
import org.jointletter.document.InvalidDocumentException;
import org.jointletter.model.JointLetter;
import org.jointletter.model.Quantity;
import org.jointletter.model.Roster;
import org.jointletter.model.Signatory;
import org.jointletter.vocabulary.Completeness;
import org.jointletter.vocabulary.LetterKind;
import org.jointletter.vocabulary.Unit;

/** Builds a letter, writes it, reads it back, and tells what is wrong with another. */
public final class Main {

  private Main() {}

  /** Runs the program. */
  public static void main(String[] arguments) {
    JointLetter letter = JointLetter.builder()
        .id("lakes-2026")
        .kind(LetterKind.OPEN_LETTER)
        .title("Open the lake monitoring data")
        .roster(Roster.builder()
            .addSignatory(Signatory.organization("Lake Watch"))
            .addDeclared(Quantity.moreThan(40, Unit.SIGNATURES))
            .completeness(Completeness.PARTIAL)
            .build())
        .build();
    String json = DocumentWriter.compact().toString(letter);
    System.out.println(json);
    System.out.println(DocumentReader.strict().read(json, JointLetter.class).equals(letter));

    try {
      DocumentReader.strict()
          .read(
              json.replace("lakes-2026", "Lakes!").replace("partial", "Partial"),
              JointLetter.class);
    } catch (InvalidDocumentException invalid) {
      invalid
          .getProblems()
          .forEach(problem -> System.out.println(problem.pointer() + " " + problem.code()));
    }
  }
}
