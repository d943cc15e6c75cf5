package org.jointletter.query.roster;

import static org.jointletter.query.roster.Entries.complete;
import static org.jointletter.query.roster.Entries.group;
import static org.jointletter.query.roster.Entries.organizations;
import static org.jointletter.query.roster.Entries.partial;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jointletter.model.Answer;
import org.jointletter.model.Jurisdiction;
import org.jointletter.model.Quantity;
import org.jointletter.model.QuantityPart;
import org.jointletter.model.Roster;
import org.jointletter.model.Signatory;
import org.jointletter.model.SignatoryEvent;
import org.jointletter.model.Tolerance;
import org.jointletter.query.count.Range;
import org.jointletter.vocabulary.Code;
import org.jointletter.vocabulary.Completeness;
import org.jointletter.vocabulary.Dimension;
import org.jointletter.vocabulary.Qualifier;
import org.jointletter.vocabulary.QuantityRole;
import org.jointletter.vocabulary.SignatoryEventKind;
import org.jointletter.vocabulary.SignatoryRole;
import org.jointletter.vocabulary.Unit;
import org.junit.jupiter.api.Test;

class RosterVerdictTest {

  private static final Quantity MORE_THAN_300 = Quantity.moreThan(300, Unit.ORGANIZATIONS);

  @Test
  void threeOf321() {
    RosterVerdict verdict =
        verdict(partial(organizations(1, 3)).addDeclared(exactly(321), MORE_THAN_300));
    assertEquals(Verdict.PARTIAL, verdict.getVerdict());
    assertEquals(Range.between(3, 3), verdict.getListed());
    assertEquals(Optional.of(Range.between(321, 321)), verdict.getDeclared());
    assertEquals("organizations: PARTIAL, 3 of 321", verdict.toString());
    assertEquals(Range.from(301), verdict.getCounts().get(1).declared());
  }

  @Test
  void whoSignedAfterACountNeedNotBeInIt() {
    Signatory late = Signatory.organization("Late Watch").toBuilder()
        .addEvent(SignatoryEvent.builder()
            .event(SignatoryEventKind.SIGNED)
            .on("2026-05-01")
            .build())
        .build();
    Quantity march = exactly(2).toBuilder().asOf("2026-03-04").build();
    Quantity may = exactly(2).toBuilder().asOf("2026-05-01").build();
    RosterVerdict verdict =
        verdict(complete(organizations(1, 2)).addSignatory(late).addDeclared(march));
    assertEquals(Verdict.UNVERIFIABLE, verdict.getVerdict());
    assertEquals(Range.between(3, 3), verdict.getListed());
    assertEquals(Range.between(2, 3), verdict.getCounts().get(0).listed());
    assertEquals(
        Verdict.OVER_FULL,
        verdict(partial(organizations(1, 2)).addSignatory(late).addDeclared(may, exactly(4)))
            .getCounts()
            .get(0)
            .verdict());
    Quantity signatures = Quantity.exactly(2, Unit.SIGNATURES).toBuilder()
        .asOf("2026-03-04")
        .addBreakdown(
            QuantityPart.builder().label("groups").quantity(exactly(2)).build())
        .build();
    Roster roster =
        complete(organizations(1, 2)).addSignatory(late).addDeclared(signatures).build();
    CountVerdict whole = RosterVerdict.of(roster, Unit.SIGNATURES, Tolerance.standard())
        .getCounts()
        .get(0);
    assertEquals(Verdict.UNVERIFIABLE, whole.verdict());
    assertEquals(Verdict.UNVERIFIABLE, whole.parts().get(0).verdict().verdict());
  }

  @Test
  void asManyAsDeclared() {
    assertEquals(
        Verdict.COMPLETE,
        verdict(partial(organizations(1, 3)).addDeclared(exactly(3))).getVerdict());
  }

  @Test
  void aBoundIsEnoughIfTheListSaysThatItIsComplete() {
    Quantity moreThanTwo = Quantity.moreThan(2, Unit.ORGANIZATIONS);
    assertEquals(
        Verdict.COMPLETE,
        verdict(complete(organizations(1, 3)).addDeclared(moreThanTwo)).getVerdict());
    assertEquals(
        Verdict.UNVERIFIABLE,
        verdict(partial(organizations(1, 3)).addDeclared(moreThanTwo)).getVerdict());
    assertEquals(
        Verdict.UNVERIFIABLE,
        verdict(complete(organizations(1, 3)).addDeclared(Quantity.indefinite(Unit.ORGANIZATIONS)))
            .getVerdict());
  }

  @Test
  void moreThanDeclared() {
    Quantity about = Quantity.about(10, Unit.ORGANIZATIONS);
    Roster.Builder roster = partial(organizations(1, 13)).addDeclared(about);
    assertEquals(Verdict.OVER_FULL, verdict(roster).getVerdict());
    assertEquals(
        Verdict.UNVERIFIABLE,
        RosterVerdict.of(roster.build(), Unit.ORGANIZATIONS, Tolerance.ofPercent(50, 50))
            .getVerdict());
  }

  @Test
  void nothingDeclared() {
    RosterVerdict verdict = verdict(complete(organizations(1, 3)));
    assertEquals(Verdict.UNVERIFIABLE, verdict.getVerdict());
    assertEquals(Optional.empty(), verdict.getDeclared());
    assertEquals("organizations: UNVERIFIABLE, 3", verdict.toString());
  }

  @Test
  void countsThatContradictEachOtherAreEachHeldAgainstTheList() {
    RosterVerdict verdict = verdict(complete(organizations(1, 5))
        .addDeclared(exactly(3), exactly(5), exactly(7), MORE_THAN_300));
    assertEquals(Verdict.CONTRADICTORY, verdict.getVerdict());
    assertEquals(
        List.of(Verdict.OVER_FULL, Verdict.COMPLETE, Verdict.PARTIAL, Verdict.PARTIAL),
        verdict.getCounts().stream().map(CountVerdict::verdict).toList());
    assertEquals(Optional.of(Range.from(3)), verdict.getDeclared());
    assertEquals(
        3, verdict.getAgreement().getComparable().get(0).getDisagreements().size());
  }

  /** 160 are listed by name, and at least a dozen others are not, for their safety. */
  @Test
  void aGroupThatIsNotNamedCountsWithItsSize() {
    Roster.Builder roster = partial(organizations(1, 160))
        .addSignatory(group(Quantity.atLeast(12, Unit.ORGANIZATIONS)));
    RosterVerdict verdict = verdict(roster.addDeclared(Quantity.moreThan(170, Unit.ORGANIZATIONS)));
    assertEquals(Range.from(172), verdict.getListed());
    assertEquals(Verdict.UNVERIFIABLE, verdict.getVerdict());
    roster.addDeclared(exactly(160)).addDeclared(Quantity.atLeast(160, Unit.ORGANIZATIONS));
    verdict = verdict(roster);
    assertEquals(Verdict.CONTRADICTORY, verdict.getVerdict());
    assertEquals(Verdict.OVER_FULL, verdict.getCounts().get(1).verdict());
  }

  @Test
  void howManyAreListedCanBeARange() {
    Signatory drafter = Signatory.organization("Harbour Watch").toBuilder()
        .role(SignatoryRole.DRAFTER)
        .build();
    Roster.Builder roster = partial(organizations(1, 3)).addSignatory(drafter);
    assertEquals(
        Verdict.UNVERIFIABLE, verdict(roster.declared(List.of(exactly(4)))).getVerdict());
    assertEquals(Verdict.PARTIAL, verdict(roster.declared(List.of(exactly(5)))).getVerdict());
    assertEquals(Range.between(3, 4), verdict(roster).getListed());
  }

  /** 329 when it was sent; then it was open again until a deadline. */
  @Test
  void aCountOfAnotherTimeIsNotHeldAgainstTheList() {
    Quantity sent = asOf("2020-09-09", exactly(329));
    Roster.Builder later = complete(organizations(1, 400)).asOf("2020-11-30").addDeclared(sent);
    RosterVerdict verdict = verdict(later);
    assertEquals(Verdict.UNVERIFIABLE, verdict.getVerdict());
    assertEquals(Verdict.UNVERIFIABLE, verdict.getCounts().get(0).verdict());
    verdict = verdict(later.addDeclared(asOf("2020-11", exactly(400))));
    assertEquals(Verdict.COMPLETE, verdict.getVerdict());
    assertEquals(1, verdict.getAgreement().getClaims().size());
    assertEquals(2, verdict.getCounts().size());
  }

  @Test
  void countsOfSeveralTimesWithinThatOfTheListDecideIfTheyLeadToTheSame() {
    Roster.Builder roster = partial(organizations(1, 40))
        .asOf("2020")
        .addDeclared(asOf("2020-10-06", exactly(50)), asOf("2020-10-20", exactly(60)));
    RosterVerdict verdict = verdict(roster);
    assertEquals(Verdict.PARTIAL, verdict.getVerdict());
    assertEquals(Optional.of(Range.between(50, 60)), verdict.getDeclared());
    verdict = verdict(roster.addSignatories(organizations(41, 50)));
    assertEquals(Verdict.UNVERIFIABLE, verdict.getVerdict());
  }

  @Test
  void aListWithoutNamesIsNoneOfHowMany() {
    RosterVerdict verdict =
        verdict(Roster.builder().completeness(Completeness.NOT_LISTED).addDeclared(MORE_THAN_300));
    assertEquals("organizations: PARTIAL, 0 of 301 or more", verdict.toString());
  }

  @Test
  void eachDeclaredUnitHasItsVerdict() {
    Quantity choirs = Quantity.builder()
        .qualifier(Qualifier.EXACT)
        .value(2L)
        .unit(Code.of(Unit.class, "ngo:choirs"))
        .build();
    Roster roster = partial(organizations(1, 3))
        .addDeclared(
            exactly(4),
            choirs,
            Quantity.exactly(3, Unit.SIGNATURES),
            exactly(4),
            Quantity.exactly(9, Unit.COUNTRIES))
        .build();
    assertEquals(
        List.of(
            "organizations: PARTIAL, 3 of 4",
            "ngo:choirs: UNVERIFIABLE, 0 or more of 2",
            "signatures: COMPLETE, 3 of 3",
            "countries: UNVERIFIABLE, 0 or more of 9"),
        RosterVerdict.ofDeclared(roster, Tolerance.standard()).stream()
            .map(RosterVerdict::toString)
            .toList());
  }

  @Test
  void partsOfUnitsOfTheirOwnAreHeldAgainstTheList() {
    Quantity whole = Quantity.exactly(47, Unit.SIGNATURES).toBuilder()
        .addBreakdown(part("groups", exactly(23)))
        .addBreakdown(part("states", Quantity.exactly(7, Unit.STATES)))
        .addBreakdown(part("others", Quantity.exactly(17, Unit.INDIVIDUALS)))
        .build();
    List<Signatory> signatories = new ArrayList<>(List.of(organizations(1, 22)));
    for (int i = 0; i < 5; i++) {
      signatories.add(Entries.state("State " + i));
    }
    for (int i = 0; i < 18; i++) {
      signatories.add(Signatory.person("Person " + i));
    }
    Roster.Builder roster = partial(signatories.toArray(Signatory[]::new)).addDeclared(whole);
    RosterVerdict verdict = RosterVerdict.of(roster.build(), Unit.SIGNATURES, Tolerance.standard());
    assertEquals("signatures: PARTIAL, 45 of 47", verdict.toString());
    CountVerdict count = verdict.getCounts().get(0);
    assertEquals(Answer.YES, count.addsUp());
    // Any number of states may stand behind an organization.
    assertEquals(
        List.of(Verdict.PARTIAL, Verdict.UNVERIFIABLE, Verdict.OVER_FULL),
        count.parts().stream().map(part -> part.verdict().verdict()).toList());
    assertEquals(Range.from(5), count.parts().get(1).verdict().listed());
  }

  /** Who holds a mandate is an individual, too. */
  @Test
  void partsOfUnitsThatOverlapAreHeldAgainstTheListFromAboveOnly() {
    Quantity whole = Quantity.exactly(12, Unit.SIGNATURES).toBuilder()
        .addBreakdown(part("mandates", Quantity.exactly(2, Unit.MANDATES)))
        .addBreakdown(part("experts", Quantity.exactly(7, Unit.INDIVIDUALS)))
        .addBreakdown(part("groups", exactly(3)))
        .build();
    Roster roster = partial(organizations(1, 2))
        .addSignatories(Signatory.person("Ines Quill"))
        .addDeclared(whole)
        .build();
    CountVerdict count = RosterVerdict.of(roster, Unit.SIGNATURES, Tolerance.standard())
        .getCounts()
        .get(0);
    assertEquals(
        List.of(Verdict.UNVERIFIABLE, Verdict.PARTIAL, Verdict.PARTIAL),
        count.parts().stream().map(part -> part.verdict().verdict()).toList());
    assertEquals(Range.between(0, 2), count.parts().get(2).verdict().listed());
  }

  @Test
  void twoPartsOfOneUnitAreHeldAgainstTheListFromAboveOnly() {
    Quantity whole = Quantity.exactly(4, Unit.SIGNATURES).toBuilder()
        .addBreakdown(part("north", exactly(2)))
        .addBreakdown(part("south", exactly(2)))
        .build();
    Roster roster = partial(organizations(1, 4)).addDeclared(whole).build();
    CountVerdict count = RosterVerdict.of(roster, Unit.SIGNATURES, Tolerance.standard())
        .getCounts()
        .get(0);
    assertEquals(Answer.YES, count.addsUp());
    assertEquals(
        List.of(Verdict.UNVERIFIABLE, Verdict.UNVERIFIABLE),
        count.parts().stream().map(part -> part.verdict().verdict()).toList());
  }

  /** 47 = 23 + 7 + 17, by continent, say: nobody knows whose continent is which. */
  @Test
  void partsOfOneUnitCanBeSeenToBePartialOnly() {
    CountVerdict count = breakdown(exactly(47), exactly(23), exactly(7), exactly(17));
    assertEquals(Answer.YES, count.addsUp());
    assertEquals(
        List.of(Verdict.PARTIAL, Verdict.UNVERIFIABLE, Verdict.PARTIAL),
        count.parts().stream().map(part -> part.verdict().verdict()).toList());
  }

  @Test
  void partsNeedNotAddUp() {
    assertEquals(Answer.NO, breakdown(exactly(47), exactly(23), exactly(7)).addsUp());
    assertEquals(Answer.NO, breakdown(exactly(47), MORE_THAN_300, exactly(7)).addsUp());
    assertEquals(
        Answer.UNKNOWN,
        breakdown(exactly(47), Quantity.about(40, Unit.ORGANIZATIONS), exactly(7))
            .addsUp());
    assertEquals(Answer.UNKNOWN, breakdown(exactly(47)).addsUp());
    assertEquals(
        Answer.UNKNOWN,
        breakdown(exactly(47), Quantity.exactly(20, Unit.COUNTRIES)).addsUp());
    assertEquals(
        Answer.UNKNOWN,
        breakdown(
                asOf("2020-09", exactly(47)),
                asOf("2020-09-01", exactly(40)),
                asOf("2020-10", exactly(3)))
            .addsUp());
  }

  @Test
  void partsAddUpIfTheyMayBeOfTheTimeOfTheWhole() {
    Quantity whole = asOf("2020-09", exactly(47));
    assertEquals(
        Answer.YES,
        breakdown(whole, asOf("2020-09-01", exactly(40)), asOf("2020", exactly(7)))
            .addsUp());
    assertEquals(
        Answer.YES, breakdown(whole, asOf("2020-09", exactly(40)), exactly(7)).addsUp());
  }

  @Test
  void partsOfPartsHaveTheirVerdictsToo() {
    Quantity inner = exactly(23).toBuilder()
        .addBreakdown(part("north", exactly(20)))
        .addBreakdown(part("south", exactly(4)))
        .build();
    CountVerdict part = breakdown(exactly(47), inner).parts().get(0).verdict();
    assertEquals(Answer.NO, part.addsUp());
    assertEquals(Verdict.PARTIAL, part.parts().get(0).verdict().verdict());
    assertEquals(Verdict.UNVERIFIABLE, part.parts().get(1).verdict().verdict());
  }

  @Test
  void aPartOfAPlaceIsHeldAgainstTheListFromAboveOnly() {
    Quantity norwegian = exactly(2);
    Quantity whole = Quantity.exactly(2, Unit.SIGNATURES).toBuilder()
        .addBreakdown(QuantityPart.builder()
            .label("Norway")
            .jurisdiction(Jurisdiction.ofCountry("NO", "Norway"))
            .quantity(norwegian)
            .build())
        .build();
    Roster roster = partial(organizations(1, 2)).addDeclared(whole).build();
    CountVerdict count = RosterVerdict.of(roster, Unit.SIGNATURES, Tolerance.standard())
        .getCounts()
        .get(0);
    assertEquals(Verdict.COMPLETE, count.verdict());
    assertEquals(Verdict.UNVERIFIABLE, count.parts().get(0).verdict().verdict());
  }

  @Test
  void partsAddUpInEachDimensionForItself() {
    Quantity twice = exactly(10).toBuilder()
        .addBreakdown(part("north", Dimension.REGION, exactly(4)))
        .addBreakdown(part("south", Dimension.REGION, exactly(6)))
        .addBreakdown(part("founders", Dimension.ROLE, exactly(3)))
        .addBreakdown(part("others", Dimension.ROLE, exactly(7)))
        .build();
    assertEquals(Answer.YES, breakdown(twice).addsUp());
    Quantity.Builder wrong =
        twice.toBuilder().addBreakdown(part("more", Dimension.ROLE, exactly(1)));
    assertEquals(Answer.NO, breakdown(wrong.build()).addsUp());
    Quantity.Builder open = twice.toBuilder()
        .addBreakdown(part("of day one", Dimension.PERIOD, Quantity.atLeast(1, Unit.STATES)));
    assertEquals(Answer.UNKNOWN, breakdown(open.build()).addsUp());
  }

  @Test
  void aGoalSaysNothingOfTheList() {
    Quantity goal = exactly(5).toBuilder().role(QuantityRole.GOAL).build();
    Roster roster = complete(organizations(1, 10)).addDeclared(goal).build();
    assertEquals(List.of(), RosterVerdict.ofDeclared(roster, Tolerance.standard()));
    assertEquals(
        List.of(exactly(10)),
        RosterVerdict.of(
                roster.toBuilder().addDeclared(exactly(10)).build(),
                Unit.ORGANIZATIONS,
                Tolerance.standard())
            .getCounts()
            .stream()
            .map(CountVerdict::count)
            .toList());
  }

  /** Ten organizations are listed. */
  private static CountVerdict breakdown(Quantity whole, Quantity... parts) {
    Quantity.Builder count = whole.toBuilder();
    for (Quantity part : parts) {
      count.addBreakdown(part("a part", part));
    }
    return verdict(partial(organizations(1, 10)).addDeclared(count.build()))
        .getCounts()
        .get(0);
  }

  private static QuantityPart part(String label, Quantity count) {
    return QuantityPart.builder().label(label).quantity(count).build();
  }

  private static QuantityPart part(String label, Dimension dimension, Quantity quantity) {
    return part(label, quantity).toBuilder().dimension(dimension).build();
  }

  private static RosterVerdict verdict(Roster.Builder roster) {
    return RosterVerdict.of(roster.build(), Unit.ORGANIZATIONS, Tolerance.standard());
  }

  private static Quantity exactly(long value) {
    return Quantity.exactly(value, Unit.ORGANIZATIONS);
  }

  private static Quantity asOf(String date, Quantity count) {
    return count.toBuilder().asOf(date).build();
  }
}
