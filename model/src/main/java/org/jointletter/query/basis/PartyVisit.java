package org.jointletter.query.basis;

import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Predicate;
import org.jointletter.model.Allegation;
import org.jointletter.model.Citation;
import org.jointletter.model.Coalition;
import org.jointletter.model.Demand;
import org.jointletter.model.Dossier;
import org.jointletter.model.JointLetter;
import org.jointletter.model.OfficialResponse;
import org.jointletter.model.Party;
import org.jointletter.model.Signatory;
import org.jointletter.model.Spokesperson;

/**
 * Visits the parties in a dossier, wherever they stand, with the citations of what tells of them.
 */
public final class PartyVisit {

  private final Predicate<Signatory> signatories;
  private final Predicate<Spokesperson> spokespersons;
  private final BiConsumer<Party, List<Citation>> visitor;

  private PartyVisit(
      Predicate<Signatory> signatories,
      Predicate<Spokesperson> spokespersons,
      BiConsumer<Party, List<Citation>> visitor) {
    this.signatories = signatories;
    this.spokespersons = spokespersons;
    this.visitor = visitor;
  }

  /** Visits every party. */
  public static void all(Dossier dossier, BiConsumer<Party, List<Citation>> visitor) {
    some(dossier, signatory -> true, spokesperson -> true, visitor);
  }

  /** Visits every party, but of signatories and spokespersons only those in what is accepted. */
  public static void some(
      Dossier dossier,
      Predicate<Signatory> signatories,
      Predicate<Spokesperson> spokespersons,
      BiConsumer<Party, List<Citation>> visitor) {
    PartyVisit visit = new PartyVisit(signatories, spokespersons, visitor);
    dossier.getCoalitions().forEach(visit::ofCoalition);
    dossier.getLetters().forEach(visit::ofLetter);
    dossier.getResponses().forEach(visit::ofResponse);
  }

  private void ofCoalition(Coalition coalition) {
    List<Citation> citations = coalition.getCitations();
    coalition.getMembers().forEach(member -> visitor.accept(member.getParty(), citations));
    coalition.getConvenors().forEach(convenor -> visitor.accept(convenor, citations));
    coalition.getSpokespersons().forEach(speaker -> ofSpokesperson(speaker, citations));
  }

  private void ofLetter(JointLetter letter) {
    List<Citation> citations = letter.getCitations();
    letter.getAddressees().forEach(to -> visitor.accept(to.getParty(), citations));
    letter.getRoster().getSignatories().forEach(this::ofSignatory);
    letter.getDemands().forEach(this::ofDemand);
    letter.getAllegations().forEach(this::ofAllegation);
    letter.getSpokespersons().forEach(speaker -> ofSpokesperson(speaker, citations));
  }

  private void ofResponse(OfficialResponse response) {
    visitor.accept(response.getIssuer(), response.getCitations());
    visit(response.getSpokesperson(), response.getCitations());
  }

  private void ofSignatory(Signatory signatory) {
    if (signatories.test(signatory)) {
      visitor.accept(signatory.getParty(), signatory.getCitations());
      visit(signatory.getOnBehalfOf(), signatory.getCitations());
      signatory.getEvents().forEach(event -> visit(event.getBy(), event.getCitations()));
    }
  }

  private void ofDemand(Demand demand) {
    visit(demand.getAttributedTo(), demand.getCitations());
    demand.getParts().forEach(this::ofDemand);
  }

  private void ofAllegation(Allegation allegation) {
    allegation.getResponsible().forEach(party -> visitor.accept(party, allegation.getCitations()));
    visit(allegation.getAttributedTo(), allegation.getCitations());
    allegation
        .getAssessments()
        .forEach(assessment -> visitor.accept(assessment.getBy(), assessment.getCitations()));
  }

  private void ofSpokesperson(Spokesperson spokesperson, List<Citation> citations) {
    if (spokespersons.test(spokesperson)) {
      visitor.accept(spokesperson.getParty(), citations);
      visit(spokesperson.getSpeaksFor(), citations);
    }
  }

  private void visit(Optional<Party> party, List<Citation> citations) {
    party.ifPresent(present -> visitor.accept(present, citations));
  }
}
