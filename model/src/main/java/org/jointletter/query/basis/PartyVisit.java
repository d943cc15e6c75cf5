package org.jointletter.query.basis;

import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Predicate;
import org.jointletter.model.Addressee;
import org.jointletter.model.Citation;
import org.jointletter.model.Dossier;
import org.jointletter.model.Membership;
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
    some(dossier, entry -> true, visitor);
  }

  /**
   * Visits every party, except those that stand only in an entry that is not accepted, be it a
   * party: those for whom it acts, or who say something of it.
   *
   * @param entries accepts signatories, spokespersons, addressees, memberships and parties
   */
  public static void some(
      Dossier dossier, Predicate<Object> entries, BiConsumer<Party, List<Citation>> visitor) {
    new Visitor(Visitor.Sought.PARTY) {
      @Override
      public void visit(Signatory signatory, Place at) {
        if (entries.test(signatory)) {
          super.visit(signatory, at);
        }
      }

      @Override
      public void visit(Spokesperson spokesperson, Place at) {
        if (entries.test(spokesperson)) {
          super.visit(spokesperson, at);
        }
      }

      @Override
      public void visit(Addressee addressee, Place at) {
        if (entries.test(addressee)) {
          super.visit(addressee, at);
        }
      }

      @Override
      public void visit(Membership member, Place at) {
        if (entries.test(member)) {
          super.visit(member, at);
        }
      }

      @Override
      public void visit(Party party, Place at) {
        visitor.accept(party, citations());
        if (entries.test(party)) {
          super.visit(party, at);
        }
      }
    }.visit(dossier, Place.ANYWHERE);
  }
}
