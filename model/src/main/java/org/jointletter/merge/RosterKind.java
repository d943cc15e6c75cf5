package org.jointletter.merge;

import jakarta.validation.ConstraintViolationException;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jointletter.merge.MergeConflict.Reason;
import org.jointletter.merge.Slots.Slot;
import org.jointletter.model.PartialDate;
import org.jointletter.model.Roster;
import org.jointletter.model.Signatory;
import org.jointletter.vocabulary.Code;
import org.jointletter.vocabulary.Completeness;
import org.jointletter.vocabulary.Disclosure;
import org.jointletter.vocabulary.RosterOrder;

/**
 * Rosters. What one says of its own list is said of the merged list only if nobody else is on that:
 * when it was the list, what its order means, and that it is complete.
 */
final class RosterKind implements Kind<Roster> {

  private static final Kind<Code<RosterOrder>> ORDER = Orders.code();

  /** What says more comes first: it stands, if it is said of the merged list. */
  private static final Kind<Code<Completeness>> COMPLETENESS =
      Kind.of(Comparator.<Code<Completeness>>comparingInt(RosterKind::vagueness)
          .thenComparing(Orders.code()));

  private static final Comparator<Roster> LONGEST_FIRST = Comparator.<Roster>comparingInt(
          roster -> -roster.getSignatories().size())
      .thenComparing(Roster::getSignatories, Orders.list(Shapes.SIGNATORY))
      .thenComparing(Roster::getDeclared, Orders.list(Shapes.COUNT))
      .thenComparing(Roster::getCompleteness, COMPLETENESS)
      .thenComparing(Roster::getOrder, Orders.optional(ORDER))
      .thenComparing(Roster::getAsOf, Orders.optional(Orders.DATE))
      .thenComparing(Roster::getUnknownMembers, Orders.MAP);

  /** What is not about the list. */
  private static final Shape<Roster, Roster.Builder> REST = Shape.of(
          Roster::builder, Roster.Builder::build)
      .list("declared", Roster::getDeclared, Roster.Builder::addDeclared, Shapes.COUNT)
      .map("unknownMembers", Roster::getUnknownMembers, Roster.Builder::putUnknownMember);

  @Override
  public int compare(Roster a, Roster b) {
    return a == b ? 0 : LONGEST_FIRST.compare(a, b);
  }

  @Override
  public Object key(Roster roster) {
    return Roster.class;
  }

  @Override
  public Roster merge(List<Stated<Roster>> rosters, Where at, Findings findings) {
    Slots<Signatory> slots = Slots.of(
        Stated.in(rosters, Roster::getSignatories, Orders.list(Shapes.SIGNATORY)),
        Shapes.SIGNATORY);
    int before = findings.size();
    try {
      return union(rosters, slots, at, findings);
    } catch (ConstraintViolationException e) {
      findings.forgetAfter(before);
      Roster kept =
          kept(Collections.min(rosters, Comparator.comparing(Stated::value, LONGEST_FIRST)), slots);
      findings.add(at, Reason.RULE, kept, rosters);
      return kept;
    }
  }

  private static Roster union(
      List<Stated<Roster>> rosters, Slots<Signatory> slots, Where at, Findings findings) {
    List<Stated<Roster>> whole =
        rosters.stream().filter(roster -> isWhole(roster, slots)).toList();
    Code<Completeness> completeness = rosters.stream()
        .map(roster -> completeness(roster, slots))
        .min(COMPLETENESS)
        .orElseThrow();
    Optional<Code<RosterOrder>> order = least(whole, Roster::getOrder, ORDER);
    Optional<PartialDate> asOf = least(whole, Roster::getAsOf, Orders.DATE);
    List<Slot<Signatory>> list = whole.stream()
        .filter(roster -> roster.value().getOrder().equals(order))
        .findFirst()
        .map(roster -> slots.of(roster.first()))
        .orElseGet(slots::inOrder);
    Roster union = REST.union(rosters, at, findings)
        .signatories(Slots.joined(list, "signatories", Shapes.SIGNATORY, at, findings))
        .completeness(completeness)
        .order(order)
        .asOf(asOf)
        .build();
    findings.addUnlessStanding(
        at.attribute("completeness"),
        Reason.DIFFERENCE,
        completeness,
        Stated.in(rosters, Roster::getCompleteness, COMPLETENESS));
    findings.addUnlessStanding(
        at.attribute("order"),
        Reason.DIFFERENCE,
        order.orElse(null),
        Stated.among(rosters, Roster::getOrder, ORDER));
    findings.addUnlessStanding(
        at.attribute("asOf"),
        Reason.DIFFERENCE,
        asOf.orElse(null),
        Stated.among(rosters, Roster::getAsOf, Orders.DATE));
    return union;
  }

  private static boolean isWhole(Stated<Roster> roster, Slots<Signatory> slots) {
    return roster.value().getSignatories().size() == slots.size();
  }

  private static <V> Optional<V> least(
      List<Stated<Roster>> rosters, Function<Roster, Optional<V>> getter, Kind<V> kind) {
    return Stated.among(rosters, getter, kind).stream().map(Stated::value).min(kind);
  }

  /** Returns what a roster says of how much is listed, if it is said of the merged list. */
  private static Code<Completeness> completeness(Stated<Roster> roster, Slots<Signatory> slots) {
    Code<Completeness> own = roster.value().getCompleteness();
    if (isWhole(roster, slots)) {
      return own;
    }
    boolean listed = own.is(Completeness.COMPLETE) || own.is(Completeness.PARTIAL);
    return Code.of(listed ? Completeness.PARTIAL : Completeness.UNKNOWN);
  }

  private static int vagueness(Code<Completeness> completeness) {
    return completeness
        .getKnown()
        .map(known -> switch (known) {
          case COMPLETE -> 0;
          case PARTIAL -> 1;
          case NOT_LISTED -> 2;
          case UNKNOWN -> 4;
        })
        .orElse(3);
  }

  /** Returns a roster with its own list and counts. What others withhold of it is withheld. */
  private static Roster kept(Stated<Roster> roster, Slots<Signatory> slots) {
    return roster.value().toBuilder()
        .signatories(slots.of(roster.first()).stream()
            .map(slot -> withheld(slot.of(roster.first()), slot))
            .toList())
        .build();
  }

  private static Signatory withheld(Signatory own, Slot<Signatory> slot) {
    Code<Disclosure> disclosure = slot.values().stream()
        .map(stated -> Shapes.disclosure(stated.value()))
        .min(Shapes.DISCLOSURE)
        .orElseThrow();
    return disclosure.equals(Shapes.disclosure(own))
        ? own
        : own.toBuilder().disclosure(disclosure).build();
  }
}
