package org.jointletter.merge;

import jakarta.validation.ConstraintViolationException;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jointletter.merge.ListUnion.Entry;
import org.jointletter.merge.MergeConflict.Reason;
import org.jointletter.model.Roster;
import org.jointletter.model.Signatory;
import org.jointletter.model.Time;
import org.jointletter.vocabulary.Code;
import org.jointletter.vocabulary.Completeness;
import org.jointletter.vocabulary.Disclosure;
import org.jointletter.vocabulary.RosterOrder;

/**
 * Merges rosters. A statement about the list of one of them is kept only if the merged list has
 * nobody else on it: the date of the list, the meaning of its order, and that it is complete.
 */
final class RosterMerge {

  private static final Policy<Code<RosterOrder>> ORDER = Orders.code();

  /** The completeness that says most comes first, so that it stands if it holds for the list. */
  static final Policy<Code<Completeness>> MOST_COMPLETE_FIRST =
      Policy.of(Comparator.<Code<Completeness>>comparingInt(RosterMerge::vagueness)
          .thenComparing(Orders.code()));

  private RosterMerge() {}

  static Roster merge(List<Statement<Roster>> rosters, MergePath at, FoundConflicts conflicts) {
    ListUnion<Signatory> signatories = ListUnion.of(
        Statement.in(rosters, Roster::getSignatories, Orders.list(MergeRules.SIGNATORY)),
        MergeRules.SIGNATORY);
    int before = conflicts.size();
    try {
      return union(rosters, signatories, at, conflicts);
    } catch (ConstraintViolationException e) {
      conflicts.truncate(before);
      Roster kept = kept(
          Collections.min(rosters, Comparator.comparing(Statement::value, MergeRules.ROSTER)),
          signatories);
      conflicts.add(at, Reason.RULE, kept, rosters);
      return kept;
    }
  }

  private static Roster union(
      List<Statement<Roster>> rosters,
      ListUnion<Signatory> signatories,
      MergePath at,
      FoundConflicts conflicts) {
    List<Statement<Roster>> whole =
        rosters.stream().filter(roster -> isWhole(roster, signatories)).toList();
    Code<Completeness> completeness = rosters.stream()
        .map(roster -> completeness(roster, signatories))
        .min(MOST_COMPLETE_FIRST)
        .orElseThrow();
    Optional<Code<RosterOrder>> order = least(whole, Roster::getOrder, ORDER);
    Optional<Time> asOf = least(whole, Roster::getAsOf, MergeRules.of(Time.class));
    List<Entry<Signatory>> list = whole.stream()
        .filter(roster -> roster.value().getOrder().equals(order))
        .findFirst()
        .map(roster -> signatories.of(roster.first()))
        .orElseGet(signatories::inOrder);
    Roster union = MergeRules.ROSTER
        .union(rosters, at, conflicts)
        .signatories(ListUnion.joined(list, "signatories", MergeRules.SIGNATORY, at, conflicts))
        .completeness(completeness)
        .order(order)
        .asOf(asOf)
        .build();
    conflicts.addUnlessStanding(
        at.attribute("completeness"),
        Reason.DIFFERENCE,
        completeness,
        Statement.in(rosters, Roster::getCompleteness, MOST_COMPLETE_FIRST));
    conflicts.addUnlessStanding(
        at.attribute("order"),
        Reason.DIFFERENCE,
        order.orElse(null),
        Statement.among(rosters, Roster::getOrder, ORDER));
    conflicts.addUnlessStanding(
        at.attribute("asOf"),
        Reason.DIFFERENCE,
        asOf.orElse(null),
        Statement.among(rosters, Roster::getAsOf, MergeRules.of(Time.class)));
    return union;
  }

  /** Returns whether everyone on the merged list is on the list of a roster. */
  private static boolean isWhole(Statement<Roster> roster, ListUnion<Signatory> signatories) {
    return roster.value().getSignatories().size() == signatories.size();
  }

  private static <V> Optional<V> least(
      List<Statement<Roster>> rosters, Function<Roster, Optional<V>> getter, Policy<V> policy) {
    return Statement.among(rosters, getter, policy).stream()
        .map(Statement::value)
        .min(policy);
  }

  /** Returns the completeness of a roster as far as it holds for the merged list. */
  private static Code<Completeness> completeness(
      Statement<Roster> roster, ListUnion<Signatory> signatories) {
    Code<Completeness> own = roster.value().getCompleteness();
    if (isWhole(roster, signatories)) {
      return own;
    }
    boolean listed = own.is(Completeness.COMPLETE) || own.is(Completeness.PARTIAL);
    return Code.of(listed ? Completeness.PARTIAL : Completeness.UNKNOWN);
  }

  private static int vagueness(Code<Completeness> completeness) {
    return switch (completeness.getBroad()) {
      case COMPLETE -> 0;
      case PARTIAL -> 1;
      case NOT_LISTED -> 2;
      case UNKNOWN -> 4;
      default -> 3;
    };
  }

  /**
   * Returns a roster with its own list and counts, and with everything withheld that others
   * withhold.
   */
  private static Roster kept(Statement<Roster> roster, ListUnion<Signatory> signatories) {
    return roster.value().toBuilder()
        .signatories(signatories.of(roster.first()).stream()
            .map(entry -> withheld(entry.of(roster.first()), entry))
            .toList())
        .build();
  }

  private static Signatory withheld(Signatory own, Entry<Signatory> entry) {
    Code<Disclosure> disclosure = entry.values().stream()
        .map(stated -> Withholding.disclosure(stated.value()))
        .min(Withholding.MOST_FIRST)
        .orElseThrow();
    return disclosure.equals(Withholding.disclosure(own))
        ? own
        : own.toBuilder().disclosure(disclosure).build();
  }
}
