package org.jointletter.query.roster;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jointletter.model.Answer;
import org.jointletter.model.Party;
import org.jointletter.model.Roster;
import org.jointletter.model.Signatory;
import org.jointletter.model.Text;
import org.jointletter.vocabulary.Completeness;

/**
 * How two lists differ: who is on both, and in which way differently, who on the earlier only, and
 * who on the later only.
 *
 * <p>Entries of the two lists are paired in this order, each by what it still can be paired by:
 *
 * <ol>
 *   <li>by the id of the signature, unless the ids of the parties differ;
 *   <li>by the id of the party;
 *   <li>by the {@linkplain NameKey key} of the name, unless the ids of the parties differ;
 *   <li>by the keys of other names: what is the name or another name of the one is another name of
 *       the other.
 * </ol>
 *
 * <p>Pairs by id are certain, pairs by name are likely. That ids of signatures mean the same is
 * taken for granted: give lists of two versions of one document, or leave the ids out. An id or a
 * name decides only if it occurs once in each list, entries that are already paired included. Where
 * neither decides, all entries that could be meant are {@linkplain #getUndecided() undecided}, and
 * nobody is paired by chance. So are those who are not named, unless they have an id.
 *
 * <p>Every entry is in one of the results, and in one only.
 *
 * <p>Being on a list is not the same as standing on the letter. Who withdrew and is still listed is
 * a pair whose status changed; who is not listed any more may be a {@linkplain Absence#STATED
 * stated} withdrawal, a {@linkplain Absence#SILENT silent} absence, or only
 * {@linkplain Absence#UNDECIDED left out} of a list that is not complete.
 *
 * @since 0.1
 */
public final class RosterDiff {

  private final List<Pair> pairs;
  private final List<Joined> joined;
  private final List<Left> left;
  private final List<Undecided> undecided;

  RosterDiff(List<Pair> pairs, List<Joined> joined, List<Left> left, List<Undecided> undecided) {
    this.pairs = List.copyOf(pairs);
    this.joined = List.copyOf(joined);
    this.left = List.copyOf(left);
    this.undecided = List.copyOf(undecided);
  }

  /** What two entries are paired by. */
  public enum Basis {
    /** The id of the signature. */
    SIGNATORY_ID,

    /** The id of the party. */
    PARTY_ID,

    /** The name. */
    NAME,

    /** Another name. */
    OTHER_NAME,

    /** Nothing: the party is not named. */
    UNNAMED;

    /** {@return whether a pair is certain by it, and not only likely} */
    public boolean isCertain() {
      return this == SIGNATORY_ID || this == PARTY_ID;
    }
  }

  /** What is different in two entries of a pair. */
  public enum Change {
    /** The name, also beyond the way in which it is typed; or there is one on one side only. */
    NAME,

    /** The way in which the name is typed. */
    SPELLING,

    /** The {@linkplain Signatory#status() status}. */
    STATUS,

    /** The role. */
    ROLE,

    /** The capacity. */
    CAPACITY,

    /** To whom the signature may be shown. */
    DISCLOSURE
  }

  /** What it means that someone is not listed any more. */
  public enum Absence {
    /** They had withdrawn, disowned the signature or been struck off, as their last event says. */
    STATED,

    /** The later list says that it is complete, and nothing says why they are not on it. */
    SILENT,

    /** The later list does not say that it is complete: they may still stand. */
    UNDECIDED
  }

  /**
   * An entry of the earlier list and the one of the later that is the same.
   *
   * @param before the earlier entry
   * @param after the later entry
   * @param basis what they are paired by
   * @param changes what is different; nothing, if nothing of this is
   */
  public record Pair(Signatory before, Signatory after, Basis basis, Set<Change> changes) {

    /**
     * Creates a pair.
     *
     * @param before the earlier entry
     * @param after the later entry
     * @param basis what they are paired by
     * @param changes what is different; nothing, if nothing of this is
     */
    public Pair {
      changes = changes.isEmpty() ? Set.of() : Collections.unmodifiableSet(new TreeSet<>(changes));
    }

    /** {@return whether it is certain that both are the same} */
    public boolean isCertain() {
      return basis.isCertain();
    }
  }

  /**
   * An entry of the later list only.
   *
   * @param signatory the entry
   * @param isNew whether they were not listed because they had not joined: yes, if the earlier list
   *     says that it is complete; otherwise unknown
   */
  public record Joined(Signatory signatory, Answer isNew) {}

  /**
   * An entry of the earlier list only.
   *
   * @param signatory the entry
   * @param absence what it means
   */
  public record Left(Signatory signatory, Absence absence) {}

  /**
   * Entries of which it can not be told who is who.
   *
   * @param basis what they have in common
   * @param before those of the earlier list, in its order
   * @param after those of the later list, in its order
   */
  public record Undecided(Basis basis, List<Signatory> before, List<Signatory> after) {

    /**
     * Creates a group.
     *
     * @param basis what they have in common
     * @param before those of the earlier list, in its order
     * @param after those of the later list, in its order
     */
    public Undecided {
      before = List.copyOf(before);
      after = List.copyOf(after);
    }
  }

  /**
   * Compares two lists.
   *
   * @param before the earlier list
   * @param after the later list; that it is later is not checked
   * @return the difference
   */
  public static RosterDiff between(Roster before, Roster after) {
    Pairing pairing = new Pairing(before.getSignatories(), after.getSignatories());
    List<Pair> pairs = new ArrayList<>();
    List<Left> left = new ArrayList<>();
    for (int i = 0; i < before.getSignatories().size(); i++) {
      Signatory signatory = before.getSignatories().get(i);
      Optional<Pairing.Partner> partner = pairing.partnerOf(i);
      if (partner.isPresent()) {
        Signatory other = after.getSignatories().get(partner.get().entry());
        pairs.add(new Pair(signatory, other, partner.get().basis(), changes(signatory, other)));
      } else if (pairing.isLeft(i)) {
        left.add(new Left(signatory, absence(signatory, after)));
      }
    }
    Answer isNew = before.getCompleteness().is(Completeness.COMPLETE) ? Answer.YES : Answer.UNKNOWN;
    List<Joined> joined = pairing.joined().stream()
        .map(i -> new Joined(after.getSignatories().get(i), isNew))
        .toList();
    return new RosterDiff(pairs, joined, left, pairing.undecided());
  }

  private static Absence absence(Signatory signatory, Roster after) {
    if (signatory.status().stands() == Answer.NO) {
      return Absence.STATED;
    }
    return after.getCompleteness().is(Completeness.COMPLETE) ? Absence.SILENT : Absence.UNDECIDED;
  }

  private static Set<Change> changes(Signatory before, Signatory after) {
    Set<Change> changes = EnumSet.noneOf(Change.class);
    Optional<String> name = name(before.getParty());
    Optional<String> newName = name(after.getParty());
    if (!name.equals(newName)) {
      changes.add(
          name.map(NameKey::of).equals(newName.map(NameKey::of)) ? Change.SPELLING : Change.NAME);
    }
    if (before.status() != after.status()) {
      changes.add(Change.STATUS);
    }
    if (!before.getRole().equals(after.getRole())) {
      changes.add(Change.ROLE);
    }
    if (!before.getCapacity().equals(after.getCapacity())) {
      changes.add(Change.CAPACITY);
    }
    if (!before.getDisclosure().equals(after.getDisclosure())) {
      changes.add(Change.DISCLOSURE);
    }
    return changes;
  }

  private static Optional<String> name(Party party) {
    return party.getName().map(Text::getValue);
  }

  /** {@return the pairs, in the order of the earlier list} */
  public List<Pair> getPairs() {
    return pairs;
  }

  /** {@return the pairs in which something has changed, in the order of the earlier list} */
  public List<Pair> getChanged() {
    return pairs.stream().filter(pair -> !pair.changes().isEmpty()).toList();
  }

  /**
   * {@return the pairs in which something has changed, in the order of the earlier list}
   *
   * @param change what has changed
   */
  public List<Pair> getChanged(Change change) {
    return pairs.stream().filter(pair -> pair.changes().contains(change)).toList();
  }

  /** {@return the pairs in which nothing has changed, in the order of the earlier list} */
  public List<Pair> getUnchanged() {
    return pairs.stream().filter(pair -> pair.changes().isEmpty()).toList();
  }

  /** {@return those on the later list only, in its order} */
  public List<Joined> getJoined() {
    return joined;
  }

  /** {@return those on the earlier list only, in its order} */
  public List<Left> getLeft() {
    return left;
  }

  /** {@return the groups in which it can not be told who is who, by their first entries} */
  public List<Undecided> getUndecided() {
    return undecided;
  }

  @Override
  public String toString() {
    return "RosterDiff["
        + pairs.size()
        + " pairs, "
        + joined.size()
        + " joined, "
        + left.size()
        + " left, "
        + undecided.size()
        + " undecided]";
  }
}
