package org.jointletter.publicview;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.jointletter.model.Dossier;
import org.jointletter.model.Party;
import org.jointletter.model.Spokesperson;
import org.jointletter.publicview.text.Folding;
import org.jointletter.query.Letters;
import org.junit.jupiter.api.Test;

class WithheldPartiesTest {

  /** If the visit of all parties forgets a place, nobody is shown who stands there. */
  @Test
  void aPartyThatWasNotSeenIsWithheld() {
    Party seen = Party.person("Ada Harbour");
    Dossier dossier = Letters.dossier(Letters.letter("letter")
            .addSpokesperson(Spokesperson.builder().party(seen).build()))
        .build();
    WithheldParties withheld = new WithheldParties(dossier, new Folding());
    assertTrue(withheld.isEmpty());
    assertFalse(withheld.include(seen));
    assertTrue(withheld.include(Party.person("Ada Harbour")));
  }
}
