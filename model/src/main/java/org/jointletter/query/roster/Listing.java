package org.jointletter.query.roster;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import org.jointletter.model.Answer;
import org.jointletter.model.PartialDate;
import org.jointletter.model.Quantity;
import org.jointletter.model.QuantityPart;
import org.jointletter.model.Roster;
import org.jointletter.model.Tolerance;
import org.jointletter.query.count.Range;
import org.jointletter.vocabulary.Code;
import org.jointletter.vocabulary.Completeness;
import org.jointletter.vocabulary.Unit;

/** The list of a roster as {@link RosterVerdict} holds it against counts, tallied once per unit. */
final class Listing {

  /** Units of which an entry that is surely of one is surely of no other. */
  private static final Set<Unit> DISJOINT =
      Set.of(Unit.ORGANIZATIONS, Unit.INDIVIDUALS, Unit.STATES);

  /** Units that signatures are of. */
  private static final Set<Unit> SIGNING =
      Set.of(Unit.SIGNATURES, Unit.ORGANIZATIONS, Unit.INDIVIDUALS, Unit.STATES, Unit.MANDATES);

  private static final Range NONE = Range.between(0, 0);
  private static final Range ANY = Range.between(0, Long.MAX_VALUE);

  private final Roster roster;
  private final Tolerance tolerance;
  private final Map<String, Range> tallies = new HashMap<>();
  private final Map<Unit, NavigableMap<LocalDate, Long>> dated = new EnumMap<>(Unit.class);

  Listing(Roster roster, Tolerance tolerance) {
    this.roster = roster;
    this.tolerance = tolerance;
  }

  Roster roster() {
    return roster;
  }

  Tolerance tolerance() {
    return tolerance;
  }

  /** Returns how many of a unit are listed. */
  Range of(Code<Unit> unit) {
    return tallies.computeIfAbsent(
        unit.getText(),
        text -> known(unit)
            .map(known -> new Range(
                roster.listedAtLeast(known, tolerance), roster.listedAtMost(known, tolerance)))
            .orElse(roster.getSignatories().isEmpty() ? NONE : ANY));
  }

  /**
   * Returns how many of a unit are listed that a count of a date speaks of: it can have left out
   * who signed after it.
   */
  private Range of(Code<Unit> unit, Optional<PartialDate> on) {
    Range whole = of(unit);
    if (on.isEmpty() || known(unit).isEmpty()) {
      return whole;
    }
    long least = dated
        .computeIfAbsent(known(unit).get(), known -> roster.listedAtLeastByDay(known, tolerance))
        .floorEntry(on.get().earliest())
        .getValue();
    return new Range(least, whole.atMost());
  }

  /** A list does not state who is of a narrower unit that is not known. */
  private static Optional<Unit> known(Code<Unit> unit) {
    return unit.getKnown().filter(constant -> unit.isKnown());
  }

  CountVerdict verdictOn(Quantity count) {
    return verdictOn(count, count.getAsOf(), of(count.getUnit(), count.getAsOf()), true);
  }

  /** Holds what is listed against what is declared for it. */
  Verdict verdict(Range listed, Range declared) {
    if (declared.isBelow(listed)) {
      return Verdict.OVER_FULL;
    }
    if (listed.isBelow(declared)) {
      return Verdict.PARTIAL;
    }
    boolean decided = declared.isExact() || roster.getCompleteness().is(Completeness.COMPLETE);
    return decided && listed.isWithin(declared) && !declared.equals(ANY)
        ? Verdict.COMPLETE
        : Verdict.UNVERIFIABLE;
  }

  /**
   * Holds a range against a count of a date, of which it is known or not known that it is of all
   * entries.
   */
  private CountVerdict verdictOn(
      Quantity count, Optional<PartialDate> on, Range listed, boolean ofAll) {
    Range declared = Range.of(count, tolerance);
    Answer addsUp = addsUp(count, declared);
    boolean decidable =
        ofAll && addsUp == Answer.YES && count.getUnit().is(Unit.SIGNATURES) && areApart(count);
    return new CountVerdict(
        count,
        declared,
        listed,
        roster.isOfTimeOf(count) ? verdict(listed, declared) : Verdict.UNVERIFIABLE,
        addsUp,
        count.getBreakdown().stream()
            .map(part -> verdictOn(part, on, decidable))
            .toList());
  }

  private CountVerdict.PartVerdict verdictOn(
      QuantityPart part, Optional<PartialDate> ofWhole, boolean decidable) {
    Optional<PartialDate> on = part.getCount().getAsOf().or(() -> ofWhole);
    Range ofUnit = of(part.getCount().getUnit(), on);
    boolean all = decidable && part.getJurisdiction().isEmpty();
    Range listed = all ? ofUnit : Range.between(0, ofUnit.upper());
    return new CountVerdict.PartVerdict(part, verdictOn(part.getCount(), on, listed, all));
  }

  private static boolean areApart(Quantity count) {
    List<Unit> units = count.getBreakdown().stream()
        .map(part -> part.getCount().getUnit().getBroad())
        .toList();
    return DISJOINT.containsAll(units) && units.stream().distinct().count() == units.size();
  }

  private Answer addsUp(Quantity count, Range declared) {
    if (count.getBreakdown().isEmpty()
        || !count.getBreakdown().stream().allMatch(part -> adds(part.getCount(), count))) {
      return Answer.UNKNOWN;
    }
    Range sum = count.getBreakdown().stream()
        .map(part -> Range.of(part.getCount(), tolerance))
        .reduce(NONE, Range::plus);
    if (sum.intersection(declared).isEmpty()) {
      return Answer.NO;
    }
    return sum.isExact() && declared.isExact() ? Answer.YES : Answer.UNKNOWN;
  }

  /** Tells whether a count can be an addend of another. */
  private static boolean adds(Quantity part, Quantity whole) {
    boolean sameTime = part.getAsOf().isEmpty()
        || whole.getAsOf().isEmpty()
        || part.getAsOf().get().relationTo(whole.getAsOf().get()).isOverlap();
    boolean signatures = whole.getUnit().is(Unit.SIGNATURES) && part.getUnit().isAnyOf(SIGNING);
    boolean narrower = whole.getUnit().isKnown()
        && whole.getUnit().getKnown().filter(part.getUnit()::is).isPresent();
    return sameTime && (signatures || narrower || part.getUnit().equals(whole.getUnit()));
  }
}
