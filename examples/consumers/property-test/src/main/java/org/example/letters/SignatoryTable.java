package org.example.letters;

import java.util.stream.Collectors;
import org.jointletter.model.JointLetter;
import org.jointletter.model.Party;
import org.jointletter.model.Signatory;

/** A function of your own: the signatories of a letter as lines of tab-separated values. */
public final class SignatoryTable {

  private SignatoryTable() {}

  /** Returns a line for each signatory: kind, role and name. */
  public static String of(JointLetter letter) {
    return letter.getRoster().getSignatories().stream()
        .map(SignatoryTable::line)
        .collect(Collectors.joining());
  }

  private static String line(Signatory signatory) {
    Party party = signatory.getParty();
    // A name may have tabs and line breaks in it: the property found that.
    String name = party
        .getName()
        .map(text -> text.getValue().replaceAll("[\t\n]", " "))
        .orElse("(not named)");
    return party.getKind() + "\t" + signatory.getRole() + "\t" + name + "\n";
  }
}
