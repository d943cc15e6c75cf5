package org.jointletter.query.roster;

import static java.util.stream.Collectors.groupingBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import org.jointletter.model.Answer;
import org.jointletter.model.Quantity;
import org.jointletter.model.QuantityPart;
import org.jointletter.model.Roster;
import org.jointletter.model.Time;
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
  private static final Range ANY = Range.from(0);

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
            .map(known -> Range.of(
                roster.listedAtLeast(known, tolerance), roster.listedAtMost(known, tolerance)))
            .orElse(roster.getSignatories().isEmpty() ? NONE : ANY));
  }

  /**
   * Returns how many of a unit are listed that a count of a date speaks of: it can have left out
   * who signed after it.
   */
  private Range of(Code<Unit> unit, Optional<Time> on) {
    Range whole = of(unit);
    if (on.isEmpty() || known(unit).isEmpty()) {
      return whole;
    }
    long least = dated
        .computeIfAbsent(known(unit).get(), known -> roster.listedAtLeastByDay(known, tolerance))
        .floorEntry(on.get().earliest().orElse(LocalDate.MIN))
        .getValue();
    return new Range(BigDecimal.valueOf(least), whole.atMost());
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
  private CountVerdict verdictOn(Quantity count, Optional<Time> on, Range listed, boolean ofAll) {
    Range declared = Range.of(count, tolerance);
    Map<String, List<QuantityPart>> dimensions =
        count.getBreakdown().stream().collect(groupingBy(QuantityPart::dimensionKey));
    Map<String, Answer> addUp = new HashMap<>();
    Set<String> decidable = new HashSet<>();
    dimensions.forEach((dimension, parts) -> {
      Answer adds = addsUp(count, parts, declared);
      addUp.put(dimension, adds);
      if (ofAll && adds == Answer.YES && count.getUnit().is(Unit.SIGNATURES) && areApart(parts)) {
        decidable.add(dimension);
      }
    });
    return new CountVerdict(
        count,
        declared,
        listed,
        roster.isOfTimeOf(count) ? verdict(listed, declared) : Verdict.UNVERIFIABLE,
        together(addUp.values()),
        count.getBreakdown().stream()
            .map(part -> verdictOn(part, on, decidable.contains(part.dimensionKey())))
            .toList());
  }

  private CountVerdict.PartVerdict verdictOn(
      QuantityPart part, Optional<Time> ofWhole, boolean decidable) {
    Optional<Time> on = part.getQuantity().getAsOf().or(() -> ofWhole);
    Range ofUnit = of(part.getQuantity().getUnit(), on);
    boolean all = decidable && part.getJurisdiction().isEmpty();
    Range listed = all ? ofUnit : new Range(BigDecimal.ZERO, ofUnit.atMost());
    return new CountVerdict.PartVerdict(part, verdictOn(part.getQuantity(), on, listed, all));
  }

  /** Returns whether the parts of all dimensions add up: no, if those of one do not. */
  private static Answer together(Collection<Answer> dimensions) {
    if (dimensions.contains(Answer.NO)) {
      return Answer.NO;
    }
    return Set.copyOf(dimensions).equals(Set.of(Answer.YES)) ? Answer.YES : Answer.UNKNOWN;
  }

  private static boolean areApart(List<QuantityPart> parts) {
    List<Unit> units =
        parts.stream().map(part -> part.getQuantity().getUnit().getBroad()).toList();
    return DISJOINT.containsAll(units) && units.stream().distinct().count() == units.size();
  }

  /** Returns whether the parts of one dimension add up. */
  private Answer addsUp(Quantity count, List<QuantityPart> parts, Range declared) {
    if (!parts.stream().allMatch(part -> adds(part.getQuantity(), count))) {
      return Answer.UNKNOWN;
    }
    Range sum = parts.stream()
        .map(part -> Range.of(part.getQuantity(), tolerance))
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
        || part.getAsOf().get().relationTo(whole.getAsOf().get()).canOverlap();
    boolean signatures = whole.getUnit().is(Unit.SIGNATURES) && part.getUnit().isAnyOf(SIGNING);
    boolean narrower = whole.getUnit().isKnown()
        && whole.getUnit().getKnown().filter(part.getUnit()::is).isPresent();
    boolean plain = part.isPlainCount() && whole.isPlainCount();
    return sameTime
        && (plain && (signatures || narrower)
            || part.comparisonKey().equals(whole.comparisonKey()));
  }
}
