package org.jointletter.model;

import static org.jointletter.model.References.each;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The ids met so far, and where: {@link UniqueIds}.
 *
 * @param places the place of each id
 * @param findings is told of ids that are used again
 */
record Ids(Map<String, Place> places, PlacedRule.Findings findings) {

  Ids(PlacedRule.Findings findings) {
    this(new HashMap<>(), findings);
  }

  void ofDossier(Dossier dossier) {
    @Nullable Place root = findings.root();
    add(dossier.getId(), root);
    each(dossier.getSources(), root, "sources", (source, at) -> add(source.getId(), at));
    each(
        dossier.getCoalitions(), root, "coalitions", (coalition, at) -> add(coalition.getId(), at));
    each(dossier.getLetters(), root, "letters", this::ofLetter);
    each(dossier.getResponses(), root, "responses", (response, at) -> add(response.getId(), at));
  }

  void ofLetter(JointLetter letter, @Nullable Place letterAt) {
    add(letter.getId(), letterAt);
    if (letter.getRoster() != null) {
      each(
          letter.getRoster().getSignatories(),
          Place.of(letterAt, "roster"),
          "signatories",
          (signatory, at) -> add(signatory.getId().orElse(null), at));
    }
    each(letter.getDemands(), letterAt, "demands", this::ofDemand);
    each(
        letter.getAllegations(),
        letterAt,
        "allegations",
        (allegation, at) -> add(allegation.getId(), at));
  }

  private void ofDemand(Demand demand, Place at) {
    add(demand.getId(), at);
    each(demand.getParts(), at, "parts", this::ofDemand);
  }

  private void add(@Nullable String id, @Nullable Place owner) {
    if (id != null) {
      Place at = Place.of(owner, "id");
      Place before = places.putIfAbsent(id, at);
      if (before != null) {
        // Says where, not which: an id can give away someone who is not to be named.
        findings.add(at, "must be unique in its document, and is also used at " + before);
      }
    }
  }
}
