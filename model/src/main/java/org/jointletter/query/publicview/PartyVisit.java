package org.jointletter.query.publicview;

import java.util.function.Consumer;
import java.util.function.Predicate;
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

/** Visits the parties in a dossier, wherever they stand. */
final class PartyVisit {

  private final Predicate<Signatory> signatories;
  private final Predicate<Spokesperson> spokespersons;
  private final Consumer<Party> visitor;

  private PartyVisit(
      Predicate<Signatory> signatories,
      Predicate<Spokesperson> spokespersons,
      Consumer<Party> visitor) {
    this.signatories = signatories;
    this.spokespersons = spokespersons;
    this.visitor = visitor;
  }

  /** Visits every party. */
  static void all(Dossier dossier, Consumer<Party> visitor) {
    new PartyVisit(signatory -> true, spokesperson -> true, visitor).ofDossier(dossier);
  }

  /** Visits every party that is not withheld, and not named only with one that is. */
  static void shown(Dossier dossier, Withheld withheld, Consumer<Party> visitor) {
    new PartyVisit(
            signatory -> !withheld.includes(signatory),
            spokesperson -> !withheld.includes(spokesperson.getParty()),
            party -> {
              if (!withheld.includes(party)) {
                visitor.accept(party);
              }
            })
        .ofDossier(dossier);
  }

  private void ofDossier(Dossier dossier) {
    dossier.getCoalitions().forEach(this::ofCoalition);
    dossier.getLetters().forEach(this::ofLetter);
    dossier.getResponses().forEach(this::ofResponse);
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
    if (!signatories.test(signatory)) {
      return;
    }
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
    if (!spokespersons.test(spokesperson)) {
      return;
    }
    visitor.accept(spokesperson.getParty());
    spokesperson.getSpeaksFor().ifPresent(visitor);
  }

  private void ofResponse(OfficialResponse response) {
    visitor.accept(response.getIssuer());
    response.getSpokesperson().ifPresent(visitor);
  }
}
