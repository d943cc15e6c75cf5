package org.jointletter.merge;

import jakarta.validation.ConstraintViolationException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.jointletter.model.Dossier;
import org.jspecify.annotations.Nullable;

/**
 * Several dossiers about the same letters, merged: one dossier with everything that they state, and
 * the {@linkplain MergeConflict conflicts}, in which not everything could stand.
 *
 * <p>A merge is the set of its contributions. In whatever order and however often they are added,
 * the dossier and the conflicts are the same. The dossier alone is less, because it holds no
 * conflicts. So keep the contributions, and merge them again when there is one more.
 *
 * <h2>Which values are the same</h2>
 *
 * <p>The same id means the same thing in all contributions. Align the ids before: two sources that
 * happen to have one id are taken for one source, and every attribute in which they differ is a
 * conflict.
 *
 * <ul>
 *   <li>Letters, sources, coalitions, responses, demands, allegations, signatures and parties are
 *       the same if they have the same id, and versions of a letter if they have the same label.
 *   <li>Addressees, members and spokespersons are the same if their parties have the same id: an
 *       addressee together with the mode, a member with role and period, a spokesperson with the
 *       role and the party spoken for.
 *   <li>A value without an id is the same only if it is equal: an event, a count, a citation, a
 *       signature without id. Equal names mean nothing.
 * </ul>
 *
 * <h2>Lists</h2>
 *
 * <p>Lists are united. They are claims: two dates of publication stand side by side, and are no
 * conflict.
 *
 * <ul>
 *   <li>An element that a list has several times, as rosters do, stands as often as in the list
 *       that has it most often. Only elements with an id are made one, if lists differ.
 *   <li>The elements stand as in the first {@linkplain #getContributions() contribution}, followed
 *       by the additions of the others.
 *   <li>Events of a signature are put in order by their dates, as far as those are certain. It is a
 *       conflict if no contribution states all of them, or if their orders differ.
 * </ul>
 *
 * <h2>Single values</h2>
 *
 * <p>If contributions state different values where only one can stand, that is a conflict: the
 * least of them in a fixed order stands, whoever states it.
 *
 * <ul>
 *   <li>A value stands rather than none, and that is no conflict.
 *   <li>Two parties with the same id, and two texts with the same characters, are merged attribute
 *       by attribute. Other values stand as a whole. Extensions and unknown members are such
 *       values, each by its name.
 *   <li>A name that is not stated, or not known, stands back behind a name that another
 *       contribution states.
 * </ul>
 *
 * <h2>Rosters</h2>
 *
 * <p>The date of a list, the meaning of its order and that it is complete are statements about that
 * list. They hold for the merged list only if nobody else is on it. Complete and partial lists make
 * a partial one, and others a list whose completeness is unknown.
 *
 * <h2>What is withheld</h2>
 *
 * <p>What is withheld stays withheld. Of different disclosures, the one that withholds most stands.
 * Signatures without id that differ in nothing else are the same. A party that is not named for a
 * reason, other than that its name is not stated or not known, stands as it is; everything else
 * that is said of it, with a name or without, is among the conflicts. Conflicts hold all values
 * that are stated, and are no more public than the contributions. Do not merge a public view with
 * the dossier that it was made from: where ids are gone, it adds what is there already, or is
 * refused because ids clash.
 *
 * <h2>Rules of the model</h2>
 *
 * <p>If everything that is stated about a value would break a rule, as much of it stands as keeps
 * the rule, and the rest is a conflict for that {@linkplain MergeConflict.Reason#RULE reason}:
 *
 * <ul>
 *   <li>of rosters, the longest stands alone; a signature in it is withheld if another contribution
 *       withholds it, or does not name its party for a reason;
 *   <li>of events of a letter (published before it was dated), of kinds and date of a response
 *       (no-response beside others), of party, capacity and onBehalfOf of a signature (no office),
 *       those of one contribution stand, the least in a fixed order;
 *   <li>of a party that has a name, a note of another contribution on why there is none does not
 *       stand;
 *   <li>of versions that would be translated from themselves, those whose labels come last are
 *       translations no more;
 *   <li>of links that would lead in circles, those that come first in the order of their kind,
 *       letter and target stand;
 *   <li>events of a response do not stand if it would come before every letter that it answers.
 * </ul>
 *
 * <h2>Merging again</h2>
 *
 * <p>To merge the merged dossier with a contribution again changes only the order of lists, unless
 * a roster stood alone. To merge step by step, each time with the merged dossier, has the same
 * result as to merge at once, unless a rule was in the way.
 *
 * @since 0.1
 */
public final class Merge {

  private final List<Dossier> contributions;
  private final Dossier dossier;
  private final List<MergeConflict> conflicts;

  private Merge(List<Dossier> contributions) {
    SharedIds.check(contributions);
    FoundConflicts found = new FoundConflicts(contributions);
    this.contributions = contributions;
    this.dossier = merged(contributions, found);
    this.conflicts = found.toList();
  }

  /**
   * Merges dossiers.
   *
   * @param contributions the dossiers, in any order
   * @return the merge
   * @throws IllegalArgumentException if there is none
   * @throws ClashingIdsException if an id means different things in them
   */
  public static Merge of(Dossier... contributions) {
    return of(Arrays.asList(contributions));
  }

  /**
   * Merges dossiers.
   *
   * @param contributions the dossiers, in any order
   * @return the merge
   * @throws IllegalArgumentException if there is none
   * @throws ClashingIdsException if an id means different things in them
   */
  public static Merge of(Collection<Dossier> contributions) {
    if (contributions.isEmpty()) {
      throw new IllegalArgumentException("must merge one dossier at least");
    }
    Set<Dossier> distinct = new TreeSet<>(MergeRules.DOSSIER);
    distinct.addAll(contributions);
    return new Merge(List.copyOf(distinct));
  }

  /**
   * {@return the merge of the contributions of both}
   *
   * @param other the other merge
   * @throws ClashingIdsException if an id means different things in them
   */
  public Merge and(Merge other) {
    List<Dossier> all = new ArrayList<>(contributions);
    all.addAll(other.contributions);
    return of(all);
  }

  /**
   * {@return the dossiers that were merged, each once, in a fixed order that means nothing: it is
   * only always the same}
   */
  public List<Dossier> getContributions() {
    return contributions;
  }

  /** {@return everything that the contributions state, as far as it can stand in one dossier} */
  public Dossier getDossier() {
    return dossier;
  }

  /**
   * {@return where not everything that is stated could stand, in the order of the attributes, and
   * then what breaks a rule of the dossier as a whole}
   */
  public List<MergeConflict> getConflicts() {
    return conflicts;
  }

  /** Two merges are equal if they have the same contributions. */
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Merge merge && merge.contributions.equals(contributions);
  }

  @Override
  public int hashCode() {
    return contributions.hashCode();
  }

  /** Returns how many contributions and conflicts there are. */
  @Override
  public String toString() {
    return "Merge[" + contributions.size() + " contributions, " + conflicts.size() + " conflicts]";
  }

  private static Dossier merged(List<Dossier> contributions, FoundConflicts conflicts) {
    if (contributions.size() == 1) {
      return contributions.get(0);
    }
    List<Statement<Dossier>> stated = IntStream.range(0, contributions.size())
        .mapToObj(i -> Statement.of(contributions.get(i), i))
        .toList();
    Dossier.Builder union = MergeRules.DOSSIER.union(stated, MergePath.DOSSIER, conflicts);
    try {
      return union.build();
    } catch (ConstraintViolationException e) {
      return Repairs.build(union, stated, conflicts);
    }
  }
}
