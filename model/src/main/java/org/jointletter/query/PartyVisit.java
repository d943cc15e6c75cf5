package org.jointletter.query;

import java.util.function.Consumer;
import org.jointletter.model.Addressee;
import org.jointletter.model.Allegation;
import org.jointletter.model.Assessment;
import org.jointletter.model.Coalition;
import org.jointletter.model.Demand;
import org.jointletter.model.Dossier;
import org.jointletter.model.JointLetter;
import org.jointletter.model.Membership;
import org.jointletter.model.OfficialResponse;
import org.jointletter.model.Party;
import org.jointletter.model.Signatory;
import org.jointletter.model.SignatoryEvent;
import org.jointletter.model.Spokesperson;

/** Visits every party in a dossier, wherever it stands. */
final class PartyVisit {

  private final Consumer<Party> visitor;

  private PartyVisit(Consumer<Party> visitor) {
    this.visitor = visitor;
  }

  static void visit(Dossier dossier, Consumer<Party> visitor) {
    PartyVisit visit = new PartyVisit(visitor);
    dossier.getCoalitions().forEach(visit::ofCoalition);
    dossier.getLetters().forEach(visit::ofLetter);
    dossier.getResponses().forEach(visit::ofResponse);
  }

  private void ofCoalition(Coalition coalition) {
    coalition.getMembers().stream().map(Membership::getParty).forEach(visitor);
    coalition.getConvenors().forEach(visitor);
    coalition.getSpokespersons().forEach(this::ofSpokesperson);
  }

  private void ofLetter(JointLetter letter) {
    letter.getAddressees().stream().map(Addressee::getParty).forEach(visitor);
    letter.getRoster().getSignatories().forEach(this::ofSignatory);
    letter.getDemands().forEach(this::ofDemand);
    letter.getAllegations().forEach(this::ofAllegation);
    letter.getSpokespersons().forEach(this::ofSpokesperson);
  }

  private void ofSignatory(Signatory signatory) {
    visitor.accept(signatory.getParty());
    signatory.getOnBehalfOf().ifPresent(visitor);
    signatory.getEvents().stream().map(SignatoryEvent::getBy).forEach(by -> by.ifPresent(visitor));
  }

  private void ofDemand(Demand demand) {
    demand.getAttributedTo().ifPresent(visitor);
    demand.getParts().forEach(this::ofDemand);
  }

  private void ofAllegation(Allegation allegation) {
    allegation.getResponsible().forEach(visitor);
    allegation.getAttributedTo().ifPresent(visitor);
    allegation.getAssessments().stream().map(Assessment::getBy).forEach(visitor);
  }

  private void ofSpokesperson(Spokesperson spokesperson) {
    visitor.accept(spokesperson.getParty());
    spokesperson.getSpeaksFor().ifPresent(visitor);
  }

  private void ofResponse(OfficialResponse response) {
    visitor.accept(response.getIssuer());
    response.getSpokesperson().ifPresent(visitor);
  }
}
