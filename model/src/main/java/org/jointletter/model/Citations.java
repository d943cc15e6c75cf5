package org.jointletter.model;

import static org.jointletter.model.References.each;

import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/**
 * Visits every citation in a dossier, wherever it stands. Parts may lack what is required of them.
 * What is done for each of thousands of signatories makes no objects.
 */
final class Citations {

  private final BiConsumer<Citation, Place> visitor;

  private Citations(BiConsumer<Citation, Place> visitor) {
    this.visitor = visitor;
  }

  static void visit(Dossier dossier, @Nullable Place root, BiConsumer<Citation, Place> visitor) {
    Citations citations = new Citations(visitor);
    each(dossier.getCoalitions(), root, "coalitions", citations::ofCoalition);
    each(dossier.getLetters(), root, "letters", citations::ofLetter);
    each(dossier.getResponses(), root, "responses", citations::ofResponse);
    each(dossier.getEvents(), root, "events", citations::ofEvent);
  }

  private void ofCoalition(Coalition coalition, Place at) {
    each(
        coalition.getMembers(),
        at,
        "members",
        (member, m) -> ofParty(member.getParty(), Place.of(m, "party")));
    each(coalition.getDeclaredSize(), at, "declaredSize", this::ofCount);
    each(coalition.getConvenors(), at, "convenors", this::ofParty);
    each(coalition.getSpokespersons(), at, "spokespersons", this::ofSpokesperson);
    all(coalition.getCitations(), at);
  }

  private void ofLetter(JointLetter letter, Place at) {
    each(letter.getEvents(), at, "events", this::ofEvent);
    each(
        letter.getAddressees(),
        at,
        "addressees",
        (addressee, a) -> ofParty(addressee.getParty(), Place.of(a, "party")));
    if (letter.getRoster() != null) {
      Place roster = Place.of(at, "roster");
      each(letter.getRoster().getSignatories(), roster, "signatories", this::ofSignatory);
      each(letter.getRoster().getDeclared(), roster, "declared", this::ofCount);
    }
    each(letter.getDemands(), at, "demands", this::ofDemand);
    each(letter.getAllegations(), at, "allegations", this::ofAllegation);
    each(letter.getSpokespersons(), at, "spokespersons", this::ofSpokesperson);
    each(
        letter.getLinks(),
        at,
        "links",
        (link, l) -> link.getCitation()
            .ifPresent(citation -> visitor.accept(citation, Place.of(l, "citation"))));
    all(letter.getCitations(), at);
  }

  private void ofResponse(OfficialResponse response, Place at) {
    ofParty(response.getIssuer(), Place.of(at, "issuer"));
    ofParty(response.getSpokesperson(), at, "spokesperson");
    each(response.getEvents(), at, "events", this::ofEvent);
    each(
        response.getPositions(), at, "positions", (position, p) -> all(position.getCitations(), p));
    all(response.getCitations(), at);
  }

  private void ofSignatory(Signatory signatory, Place at) {
    ofParty(signatory.getParty(), Place.of(at, "party"));
    ofParty(signatory.getOnBehalfOf(), at, "onBehalfOf");
    if (!signatory.getEvents().isEmpty()) {
      each(signatory.getEvents(), at, "events", this::ofSignatoryEvent);
    }
    all(signatory.getCitations(), at);
  }

  private void ofSignatoryEvent(SignatoryEvent event, Place at) {
    ofParty(event.getBy(), at, "by");
    all(event.getCitations(), at);
  }

  private void ofDemand(Demand demand, Place at) {
    each(demand.getParts(), at, "parts", this::ofDemand);
    ofParty(demand.getAttributedTo(), at, "attributedTo");
    all(demand.getCitations(), at);
  }

  private void ofAllegation(Allegation allegation, Place at) {
    each(allegation.getResponsible(), at, "responsible", this::ofParty);
    each(
        allegation.getAffected(),
        at,
        "affected",
        (group, a) -> ofCount(group.getSize().orElse(null), Place.of(a, "size")));
    each(allegation.getQuantities(), at, "quantities", this::ofCount);
    ofParty(allegation.getAttributedTo(), at, "attributedTo");
    each(allegation.getAssessments(), at, "assessments", (assessment, a) -> {
      ofParty(assessment.getBy(), Place.of(a, "by"));
      all(assessment.getCitations(), a);
    });
    all(allegation.getCitations(), at);
  }

  private void ofSpokesperson(Spokesperson spokesperson, Place at) {
    ofParty(spokesperson.getParty(), Place.of(at, "party"));
    ofParty(spokesperson.getSpeaksFor(), at, "speaksFor");
  }

  private void ofEvent(DatedEvent event, Place at) {
    all(event.getCitations(), at);
  }

  private void ofParty(Optional<Party> party, Place parent, String attribute) {
    if (party.isPresent()) {
      ofParty(party.get(), Place.of(parent, attribute));
    }
  }

  private void ofParty(@Nullable Party party, Place at) {
    if (party != null) {
      ofCount(party.getSize().orElse(null), Place.of(at, "size"));
    }
  }

  private void ofCount(@Nullable Count count, Place at) {
    if (count != null) {
      each(
          count.getBreakdown(),
          at,
          "breakdown",
          (part, p) -> ofCount(part.getCount(), Place.of(p, "count")));
      all(count.getCitations(), at);
    }
  }

  private void all(List<Citation> citations, Place at) {
    each(citations, at, "citations", visitor);
  }
}
