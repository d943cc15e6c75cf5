package org.jointletter.publicview;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.jointletter.constraint.Amount;
import org.jointletter.model.Membership;
import org.jointletter.model.Party;
import org.jointletter.model.Quantity;
import org.jointletter.model.Roster;
import org.jointletter.model.Signatory;
import org.jointletter.model.Tolerance;
import org.jointletter.vocabulary.Completeness;
import org.jointletter.vocabulary.PartyKind;
import org.jointletter.vocabulary.Qualifier;
import org.jointletter.vocabulary.Unit;
import org.jointletter.vocabulary.UnnamedReason;

/** Parties that stand for withheld ones. */
final class WithheldGroup {

  /** Stands for one or several withheld parties. */
  static final Party ANYONE = Party.unnamed(PartyKind.UNKNOWN, UnnamedReason.WITHHELD);

  /** A tolerance with which "about" and "nearly" make nothing certain. */
  private static final Tolerance CERTAIN = Tolerance.ofPercent(100, 100);

  private WithheldGroup() {}

  /**
   * Returns a party for several withheld ones, with their least number as its size; indefinite, if
   * that is smaller than the smallest number to be shown.
   */
  private static Party of(long number, Unit unit, int smallest) {
    Quantity size = number >= smallest
        ? Quantity.atLeast(Math.min(number, Amount.MAX), unit)
        : Quantity.builder().qualifier(Qualifier.INDEFINITE).unit(unit).build();
    return ANYONE.toBuilder().size(size).build();
  }

  /** Returns a party for withheld members. */
  static Party ofMembers(List<Membership> members, int smallest) {
    long number = members.stream()
        .map(member -> leastMembers(member.getParty()))
        .reduce(0L, CountDecisions::sum);
    return of(number, Unit.MEMBERS, smallest);
  }

  private static long leastMembers(Party party) {
    return party
        .getSize()
        .filter(size -> size.getUnit().is(Unit.MEMBERS) && size.isPlainCount())
        .map(size -> CountDecisions.whole(size.lowerBound()))
        .orElse(1L);
  }

  /**
   * Returns a party for withheld signatories. Its unit is the one that most of them surely count
   * in: signatures if there are as many, else the first of such units. The party has no date, so
   * that signatories who may have come after a declared count are left out: they could contradict
   * the count.
   */
  static Party ofSignatories(List<Signatory> signatories, List<Quantity> declared, int smallest) {
    LocalDate first = declared.stream()
        .flatMap(count -> count.getAsOf().stream())
        .map(on -> on.earliest().orElse(LocalDate.MIN))
        .min(Comparator.naturalOrder())
        .orElse(LocalDate.MAX);
    Roster alone = Roster.builder()
        .completeness(Completeness.PARTIAL)
        .signatories(signatories.stream()
            .filter(signatory -> signatory.getEvents().stream()
                .flatMap(event -> event.getOn().stream())
                .flatMap(on -> on.earliest().stream())
                .noneMatch(day -> day.isAfter(first)))
            .toList())
        .build();
    Unit unit = Unit.SIGNATURES;
    long most = alone.listedAtLeast(unit, CERTAIN);
    if (most > 0) {
      for (Unit other : Unit.values()) {
        long number = alone.listedAtLeast(other, CERTAIN);
        if (number > most) {
          unit = other;
          most = number;
        }
      }
    }
    return of(most, most < smallest ? Unit.SIGNATURES : unit, smallest);
  }
}
