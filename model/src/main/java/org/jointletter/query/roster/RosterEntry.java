package org.jointletter.query.roster;

import java.util.List;
import org.jointletter.model.Signatory;

/**
 * An entry of a roster, with its place in it: entries can be equal.
 *
 * @param index the place in {@link org.jointletter.model.Roster#getSignatories()}, from 0
 * @param signatory who is listed there
 * @since 0.1
 */
public record RosterEntry(int index, Signatory signatory) {

  static List<RosterEntry> at(List<Integer> places, List<Signatory> signatories) {
    return places.stream().map(i -> new RosterEntry(i, signatories.get(i))).toList();
  }
}
