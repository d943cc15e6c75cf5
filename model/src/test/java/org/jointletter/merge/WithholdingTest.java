package org.jointletter.merge;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.jointletter.model.Party;
import org.jointletter.model.Signatory;
import org.jointletter.vocabulary.Capacity;
import org.jointletter.vocabulary.Code;
import org.jointletter.vocabulary.Disclosure;
import org.jointletter.vocabulary.PartyKind;
import org.jointletter.vocabulary.SignatoryRole;
import org.jointletter.vocabulary.UnnamedReason;
import org.junit.jupiter.api.Test;

class WithholdingTest {

  /** Who is not named for a reason is withheld from the public, unless from more people. */
  @Test
  void aReasonForThereBeingNoNameWithholds() {
    Party named = Party.person("Ada Sample");
    Party hidden = Party.unnamed(PartyKind.PERSON, UnnamedReason.SECURITY);
    Party unknown = Party.unnamed(PartyKind.PERSON, UnnamedReason.UNKNOWN);
    assertEquals(Disclosure.PUBLIC, disclosure(named, Disclosure.PUBLIC));
    assertEquals(Disclosure.PUBLIC, disclosure(unknown, Disclosure.PUBLIC));
    assertEquals(Disclosure.WITHHELD_FROM_PUBLIC, disclosure(hidden, Disclosure.PUBLIC));
    for (Party party : List.of(named, hidden, unknown)) {
      assertEquals(
          Disclosure.WITHHELD_FROM_RECIPIENTS,
          disclosure(party, Disclosure.WITHHELD_FROM_RECIPIENTS));
    }
  }

  /** An unknown term may withhold more than from the public. */
  @Test
  void theDisclosureThatWithholdsMostComesFirst() {
    List<Code<Disclosure>> mostFirst = List.of(
        Code.of(Disclosure.WITHHELD_FROM_RECIPIENTS),
        Code.of(Disclosure.class, "ngo:embargoed"),
        Code.of(Disclosure.class, "ngo:secret"),
        Code.of(Disclosure.WITHHELD_FROM_PUBLIC),
        Code.of(Disclosure.PUBLIC));
    for (int i = 0; i < mostFirst.size(); i++) {
      for (int j = 0; j < mostFirst.size(); j++) {
        assertEquals(
            Integer.compare(i, j),
            Integer.signum(Withholding.MOST_FIRST.compare(mostFirst.get(i), mostFirst.get(j))));
      }
    }
  }

  private static Disclosure disclosure(Party party, Disclosure disclosure) {
    return Withholding.disclosure(Signatory.builder()
            .party(party)
            .role(SignatoryRole.SIGNATORY)
            .capacity(Capacity.PERSONAL)
            .disclosure(disclosure)
            .build())
        .getKnown()
        .orElseThrow();
  }
}
