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
 * Several dossiers about the same letters, put together: one dossier with everything that they
 * state, and the {@linkplain MergeConflict conflicts} in which not everything could stand in it.
 *
 * <p>A merge is the set of its contributions. In whatever order and however often they are added,
 * it is the same: the same dossier, the same conflicts. The dossier alone is less, because the
 * conflicts are no part of it; so keep the contributions, and merge them again when there is one
 * more.
 *
 * <p><strong>What is the same thing.</strong> The same id means the same thing in all
 * contributions: letters, sources, coalitions, responses, demands, allegations, signatures that
 * have ids, and parties. Versions of a letter go by their labels. Addressees, members and
 * spokespersons go by the ids of their parties: an addressee together with the mode, a member with
 * role and period, a spokesperson with the role and those spoken for. So align the ids before: two
 * sources that happen to have one id are taken for one source, and every attribute in which they
 * differ is a conflict. Whatever has no id is the same only if it is equal: an event, a count, a
 * citation, a signature without id. Equal names mean nothing.
 *
 * <p><strong>Lists</strong> are united. They are claims: two dates of publication stand side by
 * side, and are no conflict. What a list has several times, as rosters do, stands as often as in
 * the list that has it most often; it is neither made one nor added up. Only what goes by an id is
 * made one, if lists differ. The elements stand as in the first {@linkplain #getContributions()
 * contribution}, and then what the others add. Events of a signature are put in order by their
 * dates, as far as those are certain; if no contribution tells all of them, or their orders differ,
 * that is a conflict.
 *
 * <p><strong>MergePath there is place for one value</strong>, and contributions state different
 * ones, that is a conflict: the least of them in a fixed order stands, whoever states it. What is
 * stated beats what is not, and that is no conflict. Two parties with the same id, and two texts
 * with the same characters, are merged like other things; other values stand as a whole. Extensions
 * and unknown members are such values, each by its name. That a name is not stated, or not known,
 * is no more than that: if another contribution states it, it stands.
 *
 * <p><strong>Rosters.</strong> When a list was the list, what its order means and that it is
 * complete was said of that list. It is said of the merged one only if nobody else is on that;
 * complete and partial lists make a partial one, and others one of which that is unknown.
 *
 * <p><strong>What is withheld stays withheld.</strong> Of different disclosures, the one that
 * withholds most stands. Signatures without id that differ in nothing else are the same. A party
 * that is not named for a reason, other than that it is not stated or not known, stands as it is,
 * and what else is said of it, with a name or without, is among the conflicts. Those hold all
 * values that are stated, and are no more public than the contributions. A public view is not meant
 * to be merged with the dossier that it was made from: where ids are gone, it adds what is there
 * already, or is refused because ids clash.
 *
 * <p><strong>Rules of the model.</strong> If all that is stated about something would break one, as
 * much of it stands as keeps the rule, and the rest is a conflict for that
 * {@linkplain MergeConflict.Reason#RULE reason}:
 *
 * <ul>
 *   <li>of rosters, the longest stands alone, with what others withhold of it withheld; for
 *       signatures whose party one contribution does not name for a reason, that is so too;
 *   <li>of events of a letter (published before it was dated), of kinds and date of a response
 *       (no-response beside others), of party, capacity and onBehalfOf of a signature (no office),
 *       those of one contribution stand, the least in a fixed order;
 *   <li>of a party that has a name, what one contribution notes on why there is none does not
 *       stand;
 *   <li>of links that would lead in circles, those that come first in the order of their kind,
 *       letter and target stand;
 *   <li>events of a response do not stand if it would come before every letter that it answers.
 * </ul>
 *
 * <p>Merging the merged dossier with a contribution again changes nothing but the order of lists,
 * unless a roster stood alone. To merge step by step, each time with the merged dossier, comes to
 * the same as to merge at once, unless a rule was in the way.
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
