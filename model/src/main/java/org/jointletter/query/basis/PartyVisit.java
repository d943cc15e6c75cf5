package org.jointletter.query.basis;

import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Predicate;
import org.jointletter.model.Citation;
import org.jointletter.model.Dossier;
import org.jointletter.model.Party;
import org.jointletter.model.Place;
import org.jointletter.model.Signatory;
import org.jointletter.model.Spokesperson;
import org.jointletter.model.Visitor;

/** Visits the parties in a dossier, each with the citations of the nearest value that can cite. */
public final class PartyVisit {

  private PartyVisit() {}

  /** Visits every party. */
  public static void all(Dossier dossier, BiConsumer<Party, List<Citation>> visitor) {
    some(dossier, signatory -> true, spokesperson -> true, party -> true, visitor);
  }

  /**
   * Visits every party, except those of signatories and spokespersons that are not accepted, and
   * those in a party that is not accepted: who says something of it.
   */
  public static void some(
      Dossier dossier,
      Predicate<Signatory> signatories,
      Predicate<Spokesperson> spokespersons,
      Predicate<Party> parties,
      BiConsumer<Party, List<Citation>> visitor) {
    new Visitor(Visitor.Sought.PARTY) {
      @Override
      public void visit(Signatory signatory, Place at) {
        if (signatories.test(signatory)) {
          super.visit(signatory, at);
        }
      }

      @Override
      public void visit(Spokesperson spokesperson, Place at) {
        if (spokespersons.test(spokesperson)) {
          super.visit(spokesperson, at);
        }
      }

      @Override
      public void visit(Party party, Place at) {
        visitor.accept(party, citations());
        if (parties.test(party)) {
          super.visit(party, at);
        }
      }
    }.visit(dossier, Place.ANYWHERE);
  }
}
