package org.jointletter.model;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.jointletter.vocabulary.Capacity;
import org.jointletter.vocabulary.Code;
import org.jointletter.vocabulary.PartyKind;
import org.jointletter.vocabulary.Unit;

/** How many of one unit the signatories of a roster stand for, because they sign for these. */
final class Represented {

  private static final Code<Capacity> ITSELF = Code.of(Capacity.UNKNOWN);
  private static final OptionalLong NOBODY = OptionalLong.of(0);

  private final Unit unit;
  private final Tolerance tolerance;

  /** Who was the first to sign for each party that counts because of that alone. */
  private final Map<Object, Signatory> first = new HashMap<>();

  /**
   * Creates a tally.
   *
   * @param roster the roster, whose signatories are asked for once each
   */
  Represented(Roster roster, Unit unit, Tolerance tolerance) {
    this.unit = unit;
    this.tolerance = tolerance;
    List<Signatory> forOthers = roster.getSignatories().stream()
        .filter(signer -> !signer.getOnBehalfOf().isEmpty())
        .filter(RosterTally::isSure)
        .toList();
    if (forOthers.isEmpty()) {
      return;
    }
    for (Signatory signer : forOthers) {
      for (Party other : signer.getOnBehalfOf()) {
        if (isSure(signer, other)) {
          first.merge(key(other), signer, Represented::first);
        }
      }
    }
    // Those who sign for themselves count already.
    roster.getSignatories().forEach(signer -> first.remove(key(signer.getParty())));
  }

  private static Signatory first(Signatory one, Signatory other) {
    return since(other).isBefore(since(one)) ? other : one;
  }

  private static LocalDate since(Signatory signatory) {
    return SignatoryStatus.since(signatory.getEvents());
  }

  /**
   * Returns how many a signatory surely stands for: states and organizations, if it signs in their
   * capacity. Several can sign for the same.
   */
  long atLeast(Signatory signatory) {
    long number = 0;
    for (Party other : signatory.getOnBehalfOf()) {
      if (first.remove(key(other), signatory)) {
        number++;
      }
    }
    return number;
  }

  /** Returns how many a signatory may stand for, or empty if any number. */
  OptionalLong atMost(Signatory signatory) {
    if (signatory.getOnBehalfOf().isEmpty()) {
      return NOBODY;
    }
    long number = 0;
    for (Party other : signatory.getOnBehalfOf()) {
      OptionalLong some = unit == Unit.SIGNATURES ? NOBODY : atMost(other);
      if (some.isEmpty()) {
        return some;
      }
      number = RosterTally.sum(number, some.getAsLong());
    }
    return OptionalLong.of(number);
  }

  private boolean isSure(Signatory signatory, Party other) {
    boolean inItsCapacity = unit == Unit.STATES && signatory.getCapacity().is(Capacity.STATE)
        || unit == Unit.ORGANIZATIONS && signatory.getCapacity().is(Capacity.ORGANIZATION);
    return inItsCapacity
        && signatory.getParty().getKind().is(PartyKind.PERSON)
        && !RosterTally.isGroup(other)
        && RosterTally.counts(other, ITSELF, unit) == Answer.YES;
  }

  private OptionalLong atMost(Party other) {
    Optional<Quantity> size = other
        .getSize()
        .filter(Quantity::isPlainCount)
        .filter(of ->
            of.getUnit().is(unit) || RosterTally.isGroup(other) && RosterTally.isOfOnes(of, unit));
    if (size.isPresent()) {
      return RosterTally.mostOf(size.get(), tolerance);
    }
    boolean isOne = switch (unit) {
      case ORGANIZATIONS, INDIVIDUALS, MANDATES -> true;
      case STATES -> other.getKind().is(PartyKind.STATE);
      default -> false;
    };
    if (RosterTally.isGroup(other) || !isOne) {
      return OptionalLong.empty();
    }
    return OptionalLong.of(RosterTally.counts(other, ITSELF, unit) == Answer.NO ? 0 : 1);
  }

  /** Returns the same object for parties that are the same by id or else by all that is stated. */
  private static Object key(Party party) {
    return party.getId().<Object>map(id -> id).orElse(party);
  }
}
