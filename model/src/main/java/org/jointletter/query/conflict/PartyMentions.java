package org.jointletter.query.conflict;

import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
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

/** Visits every party in a dossier, with the citations of what it stands in. */
final class PartyMentions {

  private final BiConsumer<Party, List<Citation>> visitor;

  private PartyMentions(BiConsumer<Party, List<Citation>> visitor) {
    this.visitor = visitor;
  }

  static void visit(Dossier dossier, BiConsumer<Party, List<Citation>> visitor) {
    PartyMentions mentions = new PartyMentions(visitor);
    dossier.getCoalitions().forEach(mentions::ofCoalition);
    dossier.getLetters().forEach(mentions::ofLetter);
    dossier.getResponses().forEach(mentions::ofResponse);
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
    visitor.accept(signatory.getParty(), signatory.getCitations());
    visit(signatory.getOnBehalfOf(), signatory.getCitations());
    signatory.getEvents().forEach(event -> visit(event.getBy(), event.getCitations()));
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
    visitor.accept(spokesperson.getParty(), citations);
    visit(spokesperson.getSpeaksFor(), citations);
  }

  private void visit(Optional<Party> party, List<Citation> citations) {
    party.ifPresent(present -> visitor.accept(present, citations));
  }
}
