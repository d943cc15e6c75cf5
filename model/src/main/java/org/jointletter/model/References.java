package org.jointletter.model;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
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
        (demand, at) -> ofDemand(demand, at, letter, addressees, findings));

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
              findings.add(Place.of(at, "signedVersion"), () -> lostVersion(letter));
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

    Kinds kinds = new Kinds(dossier);
    each(dossier.getLetters(), findings.root(), "letters", (letter, at) -> {
      letter
          .getCoalition()
          .filter(id -> !coalitions.contains(id))
          .ifPresent(
              id -> findings.add(Place.of(at, "coalition"), () -> kinds.lost("a coalition", id)));
      each(
          letter.getLinks(),
          at,
          "links",
          (link, linkAt) -> link.getTarget()
              .filter(id -> !letters.contains(id))
              .ifPresent(id ->
                  findings.add(Place.of(linkAt, "target"), () -> kinds.lost("a letter", id))));
    });
    each(dossier.getResponses(), findings.root(), "responses", (response, at) -> {
      each(response.getRespondsTo(), at, "respondsTo", (id, idAt) -> {
        if (!letters.contains(id)) {
          findings.add(idAt, () -> kinds.lost("a letter", id));
        }
      });
      each(response.getPositions(), at, "positions", (position, positionAt) -> {
        String on = position.getOn();
        if (on != null && !statements.contains(on)) {
          findings.add(
              Place.of(positionAt, "on"), () -> kinds.lost("an allegation or a demand", on));
        }
      });
    });
    Citations.visit(dossier, findings.root(), (citation, at) -> {
      String source = citation.getSource();
      if (source != null && !sources.contains(source)) {
        findings.add(Place.of(at, "source"), () -> kinds.lost("a source", source));
      }
    });
  }

  private static void ofDemand(
      Demand demand, Place at, JointLetter letter, Set<String> addressees, Findings findings) {
    each(demand.getDirectedTo(), at, "directedTo", (id, idAt) -> {
      if (!addressees.contains(id)) {
        findings.add(idAt, () -> lostAddressee(letter, addressees));
      }
    });
    each(
        demand.getParts(),
        at,
        "parts",
        (part, partAt) -> ofDemand(part, partAt, letter, addressees, findings));
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

  private static String lostVersion(JointLetter letter) {
    return "must be the label of a version of the letter, "
        + (letter.getVersions().isEmpty()
            ? "which has no versions"
            : "and there is none of this name");
  }

  /** Says nothing of the ids of others than addressees: one could give a signatory away. */
  private static String lostAddressee(JointLetter letter, Set<String> addressees) {
    return "must be the party id of an addressee of the letter, "
        + (letter.getAddressees().isEmpty()
            ? "which has no addressee"
            : addressees.isEmpty() ? "none of whom has an id" : "and there is none of this name");
  }

  /**
   * What the ids of a dossier are those of, except for signatories: even that one of them has an id
   * could be too much. Looked up when the first reference is lost.
   */
  private static final class Kinds {

    private final Dossier dossier;
    private @Nullable Map<String, String> kinds;

    Kinds(Dossier dossier) {
      this.dossier = dossier;
    }

    /** Returns the message on an id that is not that of a kind of thing. */
    String lost(String kind, String id) {
      Map<String, String> known = kinds;
      if (known == null) {
        known = new HashMap<>();
        fill(known);
        kinds = known;
      }
      String found = known.get(id);
      return "must point at "
          + kind
          + " of the dossier, and "
          + (found == null ? "there is none of this name" : "this is the id of " + found);
    }

    private void fill(Map<String, String> known) {
      add(known, dossier.getId(), "the dossier itself");
      dossier.getSources().forEach(source -> add(known, source.getId(), "a source"));
      dossier.getCoalitions().forEach(coalition -> add(known, coalition.getId(), "a coalition"));
      for (JointLetter letter : dossier.getLetters()) {
        add(known, letter.getId(), "a letter");
        letter.getDemands().forEach(demand -> addDemand(known, demand));
        letter
            .getAllegations()
            .forEach(allegation -> add(known, allegation.getId(), "an allegation"));
      }
      dossier.getResponses().forEach(response -> add(known, response.getId(), "a response"));
    }

    private static void addDemand(Map<String, String> known, Demand demand) {
      add(known, demand.getId(), "a demand");
      demand.getParts().forEach(part -> addDemand(known, part));
    }

    private static void add(Map<String, String> known, @Nullable String id, String kind) {
      if (id != null) {
        known.putIfAbsent(id, kind);
      }
    }
  }
}
