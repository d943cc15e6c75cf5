package org.jointletter.merge;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jointletter.model.Demand;
import org.jointletter.model.Dossier;
import org.jointletter.model.JointLetter;

/** What ids stand for: the same thing in all contributions, or they cannot be merged. */
final class SharedIds {

  /**
   * What an id stands for.
   *
   * @param owner the id of the letter or demand that the thing is a part of; empty for the dossier
   */
  private record Use(String owner, String attribute) {}

  private final Map<String, Use> uses = new HashMap<>();
  private final Map<String, Set<String>> clashes = new TreeMap<>();

  private SharedIds() {}

  /**
   * Checks that every id stands for one thing.
   *
   * @throws ClashingIdsException if ids do not
   */
  static void check(Collection<Dossier> dossiers) {
    SharedIds ids = new SharedIds();
    dossiers.forEach(ids::ofDossier);
    if (!ids.clashes.isEmpty()) {
      throw new ClashingIdsException(ids.clashes);
    }
  }

  private void ofDossier(Dossier dossier) {
    add(dossier.getId(), "", "id");
    dossier.getSources().forEach(source -> add(source.getId(), "", "sources"));
    dossier.getCoalitions().forEach(coalition -> add(coalition.getId(), "", "coalitions"));
    dossier.getLetters().forEach(this::ofLetter);
    dossier.getResponses().forEach(response -> add(response.getId(), "", "responses"));
  }

  private void ofLetter(JointLetter letter) {
    add(letter.getId(), "", "letters");
    letter
        .getRoster()
        .getSignatories()
        .forEach(signatory -> signatory
            .getId()
            .ifPresent(id -> add(id, letter.getId(), "letters.roster.signatories")));
    letter.getDemands().forEach(demand -> ofDemand(demand, letter.getId(), "letters.demands"));
    letter
        .getAllegations()
        .forEach(allegation -> add(allegation.getId(), letter.getId(), "letters.allegations"));
  }

  private void ofDemand(Demand demand, String owner, String attribute) {
    add(demand.getId(), owner, attribute);
    demand.getParts().forEach(part -> ofDemand(part, demand.getId(), "letters.demands.parts"));
  }

  private void add(String id, String owner, String attribute) {
    Use use = new Use(owner, attribute);
    Use before = uses.putIfAbsent(id, use);
    if (before != null && !before.equals(use)) {
      Set<String> clash = clashes.computeIfAbsent(id, i -> new TreeSet<>());
      clash.add(before.attribute());
      clash.add(use.attribute());
    }
  }
}
