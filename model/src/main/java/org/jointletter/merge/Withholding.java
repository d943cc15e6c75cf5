package org.jointletter.merge;

import java.util.Comparator;
import org.jointletter.model.Party;
import org.jointletter.model.Signatory;
import org.jointletter.model.Unnamed;
import org.jointletter.vocabulary.Code;
import org.jointletter.vocabulary.Disclosure;
import org.jointletter.vocabulary.UnnamedReason;

/** What contributions withhold, which stays withheld when they are merged. */
final class Withholding {

  /** The disclosure that withholds most comes first, so that it stands. */
  static final Policy<Code<Disclosure>> MOST_FIRST =
      Policy.of(Comparator.<Code<Disclosure>>comparingInt(Withholding::openness)
          .thenComparing(Orders.code()));

  private Withholding() {}

  /**
   * Returns whether a party must not be named, for another reason than that its name is missing.
   */
  static boolean isHidden(Party party) {
    return party.getUnnamed().filter(unnamed -> !isMissing(unnamed)).isPresent();
  }

  /** Returns whether a party has no name, and no more is said of it than that it is missing. */
  static boolean isSilent(Party party) {
    return party
        .getUnnamed()
        .filter(unnamed -> party.getName().isEmpty()
            && isMissing(unnamed)
            && unnamed.getNote().isEmpty()
            && unnamed.getUnknownMembers().isEmpty())
        .isPresent();
  }

  private static boolean isMissing(Unnamed unnamed) {
    return unnamed.getReason().is(UnnamedReason.NOT_STATED)
        || unnamed.getReason().is(UnnamedReason.UNKNOWN);
  }

  /** Returns the disclosure of a signature. A party that must not be named is not public. */
  static Code<Disclosure> disclosure(Signatory signatory) {
    return isHidden(signatory.getParty()) && !signatory.isWithheld()
        ? Code.of(Disclosure.WITHHELD_FROM_PUBLIC)
        : signatory.getDisclosure();
  }

  private static int openness(Code<Disclosure> disclosure) {
    return !disclosure.isKnown()
        ? 1
        : switch (disclosure.getBroad()) {
          case WITHHELD_FROM_RECIPIENTS -> 0;
          case OTHER -> 1;
          case WITHHELD_FROM_PUBLIC -> 2;
          case PUBLIC -> 3;
        };
  }
}
