package org.jointletter.query.roster;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jointletter.model.Identifier;
import org.jointletter.model.Name;
import org.jointletter.model.Party;
import org.jointletter.model.Roster;
import org.jointletter.model.Signatory;

/**
 * Entries of a roster that may be the same party twice, in groups, with what speaks for it.
 *
 * <p>That is all: nobody is merged, and none is said to be one too many. A party can sign twice, in
 * two capacities, and two parties can have one name. An entry can be in several groups, for several
 * reasons. Entries that share nothing but not being named are no duplicates.
 *
 * <p>Withheld entries are compared like others, and are in the groups: ask
 * {@link Signatory#isWithheld()} before showing one.
 *
 * @since 0.1
 */
public final class LikelyDuplicates {

  private final List<Group> groups;

  private LikelyDuplicates(List<Group> groups) {
    this.groups = groups;
  }

  /** What two entries have in common. */
  public enum Reason {
    /** The id of the party: it is the same party. */
    PARTY_ID,

    /** An identifier: scheme and value. */
    IDENTIFIER,

    /** The {@linkplain NameKey key} of the name. */
    NAME,

    /**
     * The key of another name of one, and of a name or another name of the other; not told where it
     * is the name of all of them.
     */
    OTHER_NAME
  }

  /**
   * Entries that have something in common.
   *
   * @param reasons what they have in common, each of them with all others
   * @param entries the entries, two at least, in the order of the list
   */
  public record Group(Set<Reason> reasons, List<RosterEntry> entries) {

    /**
     * Creates a group.
     *
     * @param reasons what they have in common, each of them with all others
     * @param entries the entries, two at least, in the order of the list
     */
    public Group {
      reasons = Collections.unmodifiableSet(new TreeSet<>(reasons));
      entries = List.copyOf(entries);
    }
  }

  /**
   * Looks for entries that may be the same party.
   *
   * @param roster the roster
   * @return the entries that may be the same party, in groups
   */
  public static LikelyDuplicates of(Roster roster) {
    Index ids = new Index();
    Index identifiers = new Index();
    Index names = new Index();
    Index otherNames = new Index();
    List<Signatory> signatories = roster.getSignatories();
    for (int i = 0; i < signatories.size(); i++) {
      Party party = signatories.get(i).getParty();
      if (party.getId().isPresent()) {
        ids.add(party.getId().get(), i);
      }
      for (Identifier identifier : party.getIdentifiers()) {
        identifiers.add(identifier.getScheme() + " " + identifier.getValue(), i);
      }
      if (party.getName().isPresent()) {
        names.add(NameKey.of(party.getName().get()).getText(), i);
      }
      for (Name name : party.getOtherNames()) {
        otherNames.add(NameKey.of(name.getName()).getText(), i);
      }
    }
    List<Candidate> candidates = new ArrayList<>();
    ids.byKey().values().forEach(group -> add(candidates, group, Reason.PARTY_ID));
    identifiers.byKey().values().forEach(group -> add(candidates, group, Reason.IDENTIFIER));
    names.byKey().values().forEach(group -> add(candidates, group, Reason.NAME));
    for (Map.Entry<String, List<Integer>> other : otherNames.byKey().entrySet()) {
      List<Integer> named = names.get(other.getKey());
      TreeSet<Integer> all = new TreeSet<>(other.getValue());
      all.addAll(named);
      if (all.size() > named.size()) {
        add(candidates, List.copyOf(all), Reason.OTHER_NAME);
      }
    }
    return new LikelyDuplicates(groups(candidates, signatories));
  }

  private static void add(List<Candidate> candidates, List<Integer> group, Reason reason) {
    if (group.size() > 1) {
      candidates.add(new Candidate(group, reason));
    }
  }

  /** Makes one group of all candidates with the same entries. */
  private static List<Group> groups(List<Candidate> candidates, List<Signatory> signatories) {
    candidates.sort(Comparator.comparing(Candidate::entries, Index.ORDER));
    List<Group> groups = new ArrayList<>();
    Set<Reason> reasons = EnumSet.noneOf(Reason.class);
    for (int i = 0; i < candidates.size(); i++) {
      List<Integer> entries = candidates.get(i).entries();
      reasons.add(candidates.get(i).reason());
      if (i == candidates.size() - 1 || !candidates.get(i + 1).entries().equals(entries)) {
        groups.add(new Group(reasons, RosterEntry.at(entries, signatories)));
        reasons.clear();
      }
    }
    return List.copyOf(groups);
  }

  /** Entries that have one thing in common. */
  private record Candidate(List<Integer> entries, Reason reason) {}

  /** {@return the groups, in the order in which their first entries are listed} */
  public List<Group> getGroups() {
    return groups;
  }

  @Override
  public String toString() {
    return "LikelyDuplicates[" + groups.size() + " groups]";
  }
}
