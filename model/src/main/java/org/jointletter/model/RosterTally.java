package org.jointletter.model;

import static java.math.RoundingMode.CEILING;
import static java.math.RoundingMode.FLOOR;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import org.jointletter.vocabulary.Capacity;
import org.jointletter.vocabulary.Code;
import org.jointletter.vocabulary.PartyKind;
import org.jointletter.vocabulary.SignatoryRole;
import org.jointletter.vocabulary.Unit;
import org.jspecify.annotations.Nullable;

/**
 * How many signatures of one unit a roster lists. That is a range, because whether and how often an
 * entry counts can be undecided: drafters, withdrawn signatures, groups of unknown size. Whoever
 * signs on behalf of others is one signature, and stands for each of these in any other unit.
 *
 * @param least how many surely are on the list from a day on, by that day, the first of all days
 *     included
 * @param atMost how many may be on the list, unless that can not be told
 */
record RosterTally(NavigableMap<LocalDate, Long> least, OptionalLong atMost) {

  private static final Set<Unit> ONES =
      EnumSet.of(Unit.SIGNATURES, Unit.ORGANIZATIONS, Unit.INDIVIDUALS, Unit.MANDATES);

  private static final Set<Unit> SIGNERS =
      EnumSet.of(Unit.SIGNATURES, Unit.ORGANIZATIONS, Unit.INDIVIDUALS, Unit.STATES);

  static RosterTally of(Roster roster, Unit unit, Tolerance tolerance) {
    NavigableMap<LocalDate, Long> dated = new TreeMap<>();
    long undated = 0;
    long most = 0;
    boolean bounded = true;
    Represented represented = new Represented(roster, unit, tolerance);
    for (Signatory signatory : roster.getSignatories()) {
      Party party = signatory.getParty();
      Quantity size = party.getSize().orElse(null);
      boolean group = isGroup(party);
      Answer one = counts(signatory, unit);
      // Whether the size tells how many of the unit there are.
      boolean sized = size != null
          && size.getUnit().is(unit)
          && size.isPlainCount()
          && (group || one != Answer.NO || isForMembers(signatory));
      Quantity bound = sized || group && isOfOnes(signatory, size, unit) ? size : null;
      Answer counts = sized ? ofSize(group, one) : one;
      boolean sure = isSure(signatory);
      long lower = 0;
      if (sure && counts == Answer.YES) {
        lower = size != null && sized && group ? whole(size.lowerBound(tolerance), CEILING) : 1;
      }
      long surely = sure ? sum(lower, represented.atLeast(signatory)) : 0;
      if (surely > 0) {
        LocalDate since = SignatoryStatus.since(signatory.getEvents());
        if (since.equals(LocalDate.MIN)) {
          undated = sum(undated, surely);
        } else {
          dated.merge(since, surely, RosterTally::sum);
        }
      }
      if (counts != Answer.NO) {
        OptionalLong upper = bound != null
            ? mostOf(bound, tolerance)
            : !group && isOne(signatory, unit) ? OptionalLong.of(1) : OptionalLong.empty();
        bounded &= upper.isPresent();
        // Whoever signed is one signature, even a group that is said to be of nobody.
        most = sum(most, Math.max(lower, upper.orElse(0)));
      }
      OptionalLong others = represented.atMost(signatory);
      bounded &= others.isPresent();
      most = sum(most, others.orElse(0));
    }
    dated.put(LocalDate.MIN, undated);
    long least = 0;
    for (Map.Entry<LocalDate, Long> entry : dated.entrySet()) {
      least = sum(least, entry.getValue());
      entry.setValue(least);
    }
    return new RosterTally(dated, bounded ? OptionalLong.of(most) : OptionalLong.empty());
  }

  /** Returns how many surely are on the list. */
  long atLeast() {
    return least.lastEntry().getValue();
  }

  /**
   * Returns how many of those who surely are on the list a count can not have left out because they
   * came after it. One that is of a month may be of its first day.
   */
  long atLeast(Quantity count) {
    return count.getAsOf().map(this::atLeast).orElseGet(this::atLeast);
  }

  /** Returns how many surely were on the list by a date, at whichever end of it. */
  long atLeast(Time on) {
    return least.floorEntry(on.earliest().orElse(LocalDate.MIN)).getValue();
  }

  /**
   * Looks for units with relevant counts that can be compared with the list, none of which agrees
   * with it. Sources disagree, so that one is enough.
   */
  static void look(
      Roster roster,
      Predicate<Quantity> relevant,
      BiPredicate<RosterTally, Quantity> agreement,
      BiFunction<RosterTally, Quantity, String> message,
      PlacedRule.Findings findings) {
    List<Quantity> declared = roster.getDeclared();
    Map<Unit, RosterTally> tallies = new EnumMap<>(Unit.class);
    Set<Unit> agreed = EnumSet.noneOf(Unit.class);
    List<Apart> apart = new ArrayList<>();
    for (int i = 0; i < declared.size(); i++) {
      Quantity count = declared.get(i);
      if (isComparable(roster, count) && relevant.test(count)) {
        Unit unit = unit(count).orElseThrow();
        RosterTally tally = tallies.computeIfAbsent(unit, u -> of(roster, u, Tolerance.BOUNDLESS));
        if (agreement.test(tally, count)) {
          agreed.add(unit);
        } else {
          apart.add(new Apart(i, unit, tally));
        }
      }
    }
    for (Apart one : apart) {
      if (!agreed.contains(one.unit())) {
        findings.add(
            findings.root().element("declared", one.index()),
            message.apply(one.tally(), declared.get(one.index())));
      }
    }
  }

  /** A count that does not agree with the list. */
  private record Apart(int index, Unit unit, RosterTally tally) {}

  /** Returns the units with relevant counts that can be compared with the list. */
  static Set<Unit> units(Roster roster, Predicate<Quantity> relevant) {
    Set<Unit> units = EnumSet.noneOf(Unit.class);
    for (Quantity count : roster.getDeclared()) {
      if (isComparable(roster, count) && relevant.test(count)) {
        unit(count).ifPresent(units::add);
      }
    }
    return units;
  }

  /**
   * A goal or a share says nothing of the list. A time whose days are not certain does not tell of
   * what time a count is.
   */
  static boolean isComparable(Roster roster, Quantity count) {
    return count.getAsOf().filter(on -> !isCertainlyOfTime(roster, on)).isEmpty()
        && count.isPlainCount()
        && unit(count).isPresent();
  }

  private static boolean isCertainlyOfTime(Roster roster, Time count) {
    return count.isExact()
        && roster
            .getAsOf()
            .filter(on -> !on.isExact() || !on.relationTo(count).isOverlap())
            .isEmpty();
  }

  /**
   * Returns the unit of a count if this version knows it. A list does not state who is of a
   * narrower unit that is not known.
   */
  static Optional<Unit> unit(Quantity count) {
    return count.getUnit().getKnown().filter(unit -> count.getUnit().isKnown());
  }

  /**
   * Tells whether someone surely is a signatory, and not only a drafter, say, or one who withdrew.
   */
  static boolean isSure(Signatory signatory) {
    return signatory.getRole().is(SignatoryRole.SIGNATORY)
        && signatory.status().stands() == Answer.YES;
  }

  /**
   * Tells whether a party is a group that signs as the many that it consists of. A body of a known
   * name and kind signs once; its size tells how many members it has.
   */
  static boolean isGroup(Party party) {
    Code<PartyKind> kind = party.getKind();
    return kind.is(PartyKind.COLLECTIVE)
        || kind.is(PartyKind.CLASS)
        || party.getSize().isPresent()
            && (party.getName().isEmpty()
                || kind.is(PartyKind.OTHER)
                || kind.is(PartyKind.UNKNOWN));
  }

  /** Tells whether those of whom a size tells count. A body may stand for its members, or not. */
  private static Answer ofSize(boolean group, Answer one) {
    if (group) {
      return Answer.YES;
    }
    return one == Answer.NO ? Answer.UNKNOWN : one;
  }

  /**
   * Tells whether an entry that is no group counts once at most, and does not stand for several:
   * one body speaks for many states, and the members or countries behind a signature are any
   * number.
   */
  private static boolean isOne(Signatory signatory, Unit unit) {
    return switch (unit) {
      case SIGNATURES -> true;
      case ORGANIZATIONS, INDIVIDUALS, MANDATES -> !isForMembers(signatory);
      case STATES -> signatory.getParty().getKind().is(PartyKind.STATE) && !isForMembers(signatory);
      default -> false;
    };
  }

  /**
   * Tells whether a group is sized in another unit, and each of it counts once at most in the unit
   * that is asked for, as they would if they were listed: fifty individuals are fifty signatures at
   * most, and any number of members.
   */
  private static boolean isOfOnes(Signatory signatory, @Nullable Quantity size, Unit unit) {
    return isOfOnes(size, unit) && !isForMembers(signatory);
  }

  static boolean isOfOnes(@Nullable Quantity size, Unit unit) {
    return size != null
        && ONES.contains(unit)
        && size.isPlainCount()
        && size.getUnit().isAnyOf(SIGNERS);
  }

  /** Returns whether any number may stand behind a signature: those who are members. */
  private static boolean isForMembers(Signatory signatory) {
    return signatory.getCapacity().is(Capacity.FOR_MEMBERS);
  }

  /** Returns whether a signatory counts. A person who signs for others is none of them. */
  private static Answer counts(Signatory signatory, Unit unit) {
    boolean isApart = !signatory.getOnBehalfOf().isEmpty()
        && signatory.getParty().getKind().is(PartyKind.PERSON)
        && (unit == Unit.ORGANIZATIONS || unit == Unit.STATES);
    return isApart ? Answer.NO : counts(signatory.getParty(), signatory.getCapacity(), unit);
  }

  static Answer counts(Party party, Code<Capacity> stated, Unit unit) {
    if (unit == Unit.SIGNATURES) {
      return Answer.YES;
    }
    PartyKind kind = party.getKind().getBroad();
    Capacity capacity = stated.getBroad();
    if (kind == PartyKind.OTHER || capacity == Capacity.OTHER) {
      return Answer.UNKNOWN;
    }
    return switch (unit) {
      case ORGANIZATIONS -> isOrganization(kind, capacity);
      case INDIVIDUALS -> isIndividual(kind, capacity);
      case STATES -> kind == PartyKind.STATE ? Answer.YES : Answer.UNKNOWN;
      case MANDATES -> capacity == Capacity.MANDATE ? Answer.YES : Answer.UNKNOWN;
      default -> Answer.UNKNOWN;
    };
  }

  private static Answer isOrganization(PartyKind kind, Capacity capacity) {
    return switch (kind) {
      case ORGANIZATION, NETWORK -> Answer.YES;
      case PERSON -> isForOthers(capacity) ? Answer.UNKNOWN : Answer.NO;
      case STATE -> Answer.NO;
      default -> Answer.UNKNOWN;
    };
  }

  private static Answer isIndividual(PartyKind kind, Capacity capacity) {
    return switch (kind) {
      case PERSON -> isForOthers(capacity) ? Answer.UNKNOWN : Answer.YES;
      case ORGANIZATION, NETWORK, STATE -> Answer.NO;
      default -> Answer.UNKNOWN;
    };
  }

  private static boolean isForOthers(Capacity capacity) {
    return List.of(Capacity.ORGANIZATION, Capacity.FOR_MEMBERS, Capacity.STATE, Capacity.PEOPLE)
        .contains(capacity);
  }

  static OptionalLong mostOf(Quantity size, Tolerance tolerance) {
    return size.upperBound(tolerance)
        .map(most -> OptionalLong.of(whole(most, FLOOR)))
        .orElseGet(OptionalLong::empty);
  }

  /** Signatures are whole, even if a size of a group is not. */
  private static long whole(BigDecimal number, RoundingMode rounding) {
    return number.setScale(0, rounding).longValueExact();
  }

  static long sum(long a, long b) {
    return a > Long.MAX_VALUE - b ? Long.MAX_VALUE : a + b;
  }
}
