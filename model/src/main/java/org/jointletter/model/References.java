package org.jointletter.model;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import org.jointletter.model.PlacedRule.Findings;
import org.jspecify.annotations.Nullable;

/** Follows references and finds those that lead nowhere: {@link ReferencesResolve}. */
final class References {

  private References() {}

  static void ofLetter(JointLetter letter, Findings findings) {
    Set<String> addressees = new HashSet<>();
    letter.getAddressees().forEach(addressee -> addId(addressees, addressee.getParty()));
    each(
        letter.getDemands(),
        findings.root(),
        "demands",
        (demand, at) -> ofDemand(demand, at, addressees, findings));

    Set<String> versions = new HashSet<>();
    letter.getVersions().forEach(version -> versions.add(version.getLabel()));
    if (letter.getRoster() != null) {
      each(
          letter.getRoster().getSignatories(),
          Place.of(findings.root(), "roster"),
          "signatories",
          (signatory, at) -> {
            // Makes no objects for each of thousands of signatories.
            Optional<String> version = signatory.getSignedVersion();
            if (version.isPresent() && !versions.contains(version.get())) {
              findings.add(Place.of(at, "signedVersion"), lost("a version of the letter"));
            }
          });
    }
  }

  static void ofDossier(Dossier dossier, Findings findings) {
    Set<String> sources = new HashSet<>();
    dossier.getSources().forEach(source -> sources.add(source.getId()));
    Set<String> coalitions = new HashSet<>();
    dossier.getCoalitions().forEach(coalition -> coalitions.add(coalition.getId()));
    Set<String> letters = new HashSet<>();
    Set<String> statements = new HashSet<>();
    for (JointLetter letter : dossier.getLetters()) {
      letters.add(letter.getId());
      letter.getDemands().forEach(demand -> addIds(statements, demand));
      letter.getAllegations().forEach(allegation -> statements.add(allegation.getId()));
    }

    each(dossier.getLetters(), findings.root(), "letters", (letter, at) -> {
      letter
          .getCoalition()
          .filter(id -> !coalitions.contains(id))
          .ifPresent(
              id -> findings.add(Place.of(at, "coalition"), lost("a coalition of the dossier")));
      each(
          letter.getLinks(),
          at,
          "links",
          (link, linkAt) -> link.getTarget()
              .filter(id -> !letters.contains(id))
              .ifPresent(
                  id -> findings.add(Place.of(linkAt, "target"), lost("a letter of the dossier"))));
    });
    each(dossier.getResponses(), findings.root(), "responses", (response, at) -> {
      check(
          response.getRespondsTo(), at, "respondsTo", letters, "a letter of the dossier", findings);
      each(response.getPositions(), at, "positions", (position, positionAt) -> {
        if (position.getOn() != null && !statements.contains(position.getOn())) {
          findings.add(
              Place.of(positionAt, "on"), lost("an allegation or a demand of the dossier"));
        }
      });
    });
    Citations.visit(dossier, findings.root(), (citation, at) -> {
      if (citation.getSource() != null && !sources.contains(citation.getSource())) {
        findings.add(Place.of(at, "source"), lost("a source of the dossier"));
      }
    });
  }

  private static void ofDemand(Demand demand, Place at, Set<String> addressees, Findings findings) {
    check(
        demand.getDirectedTo(),
        at,
        "directedTo",
        addressees,
        "the party id of an addressee of the letter",
        findings);
    each(
        demand.getParts(),
        at,
        "parts",
        (part, partAt) -> ofDemand(part, partAt, addressees, findings));
  }

  private static void check(
      List<String> ids,
      Place at,
      String attribute,
      Set<String> known,
      String what,
      Findings findings) {
    each(ids, at, attribute, (id, idAt) -> {
      if (!known.contains(id)) {
        findings.add(idAt, lost(what));
      }
    });
  }

  static <T> void each(
      List<T> values, @Nullable Place parent, String attribute, BiConsumer<T, Place> action) {
    for (int i = 0; i < values.size(); i++) {
      action.accept(values.get(i), Place.of(parent, attribute, i));
    }
  }

  private static void addId(Set<String> ids, @Nullable Party party) {
    if (party != null) {
      party.getId().ifPresent(ids::add);
    }
  }

  private static void addIds(Set<String> ids, Demand demand) {
    ids.add(demand.getId());
    demand.getParts().forEach(part -> addIds(ids, part));
  }

  private static String lost(String what) {
    return "must point at " + what + ", and there is none of this name";
  }
}
