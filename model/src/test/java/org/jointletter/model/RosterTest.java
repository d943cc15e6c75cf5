package org.jointletter.model;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import jakarta.validation.ConstraintViolationException;
import java.util.Collections;
import java.util.List;
import java.util.OptionalLong;
import java.util.stream.IntStream;
import org.jointletter.constraint.Amount;
import org.jointletter.vocabulary.Capacity;
import org.jointletter.vocabulary.Code;
import org.jointletter.vocabulary.Completeness;
import org.jointletter.vocabulary.PartyKind;
import org.jointletter.vocabulary.Qualifier;
import org.jointletter.vocabulary.SignatoryEventKind;
import org.jointletter.vocabulary.SignatoryRole;
import org.jointletter.vocabulary.Unit;
import org.jointletter.vocabulary.UnnamedReason;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** How many are listed, and when that contradicts what is declared. */
class RosterTest {

  private static final Signatory WATCH = Signatory.organization("Harbour Watch");
  private static final Signatory INES = Signatory.person("Ines Quill");

  @Test
  void entriesCountInTheirUnits() {
    Roster roster = roster(WATCH, WATCH, INES);
    assertListed(2, 2L, roster, Unit.ORGANIZATIONS);
    assertListed(1, 1L, roster, Unit.INDIVIDUALS);
    assertListed(3, 3L, roster, Unit.SIGNATURES);
    assertListed(0, null, roster, Unit.COUNTRIES);
  }

  @Test
  void aPersonWhoSignsForOthersMayCountAsTheOrganization() {
    Signatory director = INES.toBuilder().capacity(Capacity.ORGANIZATION).build();
    assertListed(0, 1L, roster(director), Unit.ORGANIZATIONS);
    assertListed(0, 1L, roster(director), Unit.INDIVIDUALS);
  }

  @Test
  void draftersAndThoseWhoWithdrewMayOrMayNotCount() {
    Signatory drafter = WATCH.toBuilder().role(SignatoryRole.DRAFTER).build();
    Signatory gone = WATCH.toBuilder()
        .addEvent(SignatoryEvent.builder().event(SignatoryEventKind.WITHDRAWN).build())
        .build();
    assertListed(1, 3L, roster(WATCH, drafter, gone), Unit.ORGANIZATIONS);
  }

  @Test
  void aGroupCountsWithItsSize() {
    Signatory dozen = group(Quantity.atLeast(12, Unit.ORGANIZATIONS));
    assertListed(13, null, roster(WATCH, dozen), Unit.ORGANIZATIONS);
    Signatory about = group(Quantity.about(50, Unit.INDIVIDUALS));
    assertListed(40, 60L, roster(about), Unit.INDIVIDUALS);
    assertListed(0, 61L, roster(WATCH, about), Unit.MANDATES);
    assertListed(1, 61L, roster(WATCH, about), Unit.ORGANIZATIONS);
    assertListed(2, 61L, roster(WATCH, about), Unit.SIGNATURES);
    assertListed(0, null, roster(about), Unit.MEMBERS);
    Signatory forOthers =
        about.toBuilder().addOnBehalfOf(Party.organization("Northern Group")).build();
    assertListed(0, 61L, roster(forOthers), Unit.ORGANIZATIONS);
    Signatory unsized =
        Signatory.of(Party.named(PartyKind.COLLECTIVE, "and others"), Capacity.UNKNOWN);
    assertListed(1, null, roster(unsized), Unit.SIGNATURES);
  }

  @Test
  void aNamedBodyIsOneAndMayStandForAsManyAsItsSize() {
    Signatory network = body(PartyKind.NETWORK, Quantity.exactly(170, Unit.ORGANIZATIONS));
    assertListed(2, 2L, roster(WATCH, network), Unit.SIGNATURES);
    assertListed(2, 171L, roster(WATCH, network), Unit.ORGANIZATIONS);
    assertListed(0, 0L, roster(WATCH, network), Unit.INDIVIDUALS);
    assertValid(complete(1).addSignatory(network), exactly(2));
    assertValid(complete(1).addSignatory(network), exactly(171));
    assertBroken("declared-count-matched", complete(1).addSignatory(network), exactly(172));
    assertBroken("declared-count-matched", complete(1).addSignatory(network), exactly(1));

    Signatory union = body(PartyKind.UNION, Quantity.about(40_000, Unit.MEMBERS));
    assertListed(1, 1L, roster(union), Unit.ORGANIZATIONS);
    Signatory people = body(PartyKind.UNION, Quantity.exactly(40_000, Unit.INDIVIDUALS));
    assertListed(0, 0L, roster(people), Unit.INDIVIDUALS);
    Signatory forMembers = people.toBuilder().capacity(Capacity.FOR_MEMBERS).build();
    assertListed(0, 40_000L, roster(forMembers), Unit.INDIVIDUALS);
    assertListed(1, 1L, roster(forMembers), Unit.SIGNATURES);
    assertListed(1, null, roster(forMembers), Unit.ORGANIZATIONS);
  }

  @Test
  void thoseWithoutANameAreAsManyAsTheirSizeWhateverTheyAre() {
    Party others = Party.builder()
        .kind(PartyKind.ORGANIZATION)
        .unnamed(Unnamed.of(UnnamedReason.NOT_STATED))
        .size(Quantity.exactly(12, Unit.ORGANIZATIONS))
        .build();
    Roster roster = roster(WATCH, Signatory.of(others, Capacity.ORGANIZATION));
    assertListed(13, 13L, roster, Unit.ORGANIZATIONS);
    assertListed(2, 13L, roster, Unit.SIGNATURES);
  }

  @Test
  void whoeverSignedIsOneSignatureAndBeItAGroupOfNobody() {
    Signatory nobody =
        group(count(Qualifier.FEWER_THAN, 0).toBuilder().unit(Unit.STATES).build());
    assertListed(1, 1L, roster(nobody), Unit.SIGNATURES);
    assertListed(0, 0L, roster(nobody), Unit.STATES);
  }

  @Test
  void sumsStayWithinBounds() {
    Signatory most = group(Quantity.exactly(Amount.MAX, Unit.ORGANIZATIONS));
    Roster roster =
        Minimal.roster().addAllSignatories(Collections.nCopies(1_100, most)).build();
    assertListed(Long.MAX_VALUE, Long.MAX_VALUE, roster, Unit.ORGANIZATIONS);
  }

  @Test
  void oneAgreeingCountIsEnoughWhereSourcesDisagree() {
    assertValid(complete(2), exactly(2), exactly(3));
    assertBroken("declared-count-matched", complete(2), exactly(3), exactly(4));
    assertValid(complete(2), exactly(2), Quantity.exactly(7, Unit.STATES));
    assertValid(complete(2), exactly(2), count(Qualifier.AT_MOST, 1));
    assertValid(complete(2), count(Qualifier.FEWER_THAN, 1), exactly(2));
  }

  @Test
  void anExactCountOfACompleteListDecidesAloneOnItsUnit() {
    Quantity one = count(Qualifier.AT_MOST, 1);
    assertBroken("declared-count-matched", complete(2), one, exactly(1));
    assertBroken("within-declared-count", partial(2), one, exactly(1));
    assertBroken("within-declared-count", complete(2), one, Quantity.exactly(0, Unit.STATES));
    Quantity undated = exactly(1).toBuilder().asOf("2026~").build();
    assertBroken("within-declared-count", complete(2), one, undated);
  }

  @Test
  void whatIsWrongIsToldAtTheCountsThatItIsAbout() {
    Signatory drafter = WATCH.toBuilder().role(SignatoryRole.DRAFTER).build();
    Quantity signatures = Quantity.exactly(3, Unit.SIGNATURES);
    Quantity individuals = Quantity.exactly(7, Unit.INDIVIDUALS);
    assertRefused(
        """
        Roster breaks 3 rules:
          declared[0] must be as many organizations as the complete list has: at most 3 [declared-count-matched]
          declared[2] must be as many organizations as the complete list has: at least 2 [declared-count-matched]
          declared[3] must be as many individuals as the complete list has: 0 [declared-count-matched]""", complete(2).addSignatory(drafter), exactly(4), signatures, exactly(1), individuals);
    assertRefused("""
        Roster breaks a rule:
          declared[1] must allow as many organizations as are listed: at least 2 [within-declared-count]""", partial(2), individuals, exactly(1));
  }

  @Test
  void whatStandsBehindSignaturesIsNoMatterOfTheirNumber() {
    assertValid(complete(2), Quantity.exactly(40_000, Unit.MEMBERS));
    assertValid(complete(2), Quantity.exactly(60, Unit.COUNTRIES));
    assertValid(complete(1), Quantity.exactly(27, Unit.STATES));
    Signatory state = Signatory.of(Party.named(PartyKind.STATE, "Norland"), Capacity.STATE);
    Signatory forAll = state.toBuilder()
        .addOnBehalfOf(Party.named(PartyKind.CLASS, "Northern Group"))
        .build();
    Quantity seven = Quantity.exactly(7, Unit.STATES);
    assertValid(complete(0).addSignatory(forAll), seven);
    assertBroken("declared-count-matched", complete(0).addSignatory(state), seven);
  }

  @Test
  void countsOfAnotherDateAreLeftAside() {
    Quantity earlier = exactly(1).toBuilder().asOf("2020-09-09").build();
    assertBroken("declared-count-matched", complete(2).asOf("2020-09"), earlier);
    assertValid(complete(2).asOf("2020-10"), earlier);
  }

  @Test
  void signaturesThatCameLaterAreNotHeldAgainstAnEarlierCount() {
    Quantity two = exactly(2).toBuilder().asOf("2026-03-04").build();
    Signatory later = signed("2026-05-01");
    List<Signatory> three = List.of(signed("2026-03-01"), signed("2026-03-01"), later);
    assertValid(complete(0).addAllSignatories(three), two);
    assertValid(partial(0).addAllSignatories(three), two);
    assertBroken("within-declared-count", partial(1).addAllSignatories(three), two);
    assertBroken("within-declared-count", partial(0).addAllSignatories(three), exactly(2));
    assertBroken("declared-count-matched", complete(3), two);
    assertBroken("declared-count-matched", complete(2).addSignatory(signed("2026-03-04")), two);
    assertBroken("declared-count-matched", complete(2).addSignatory(signed("2026-05-01~")), two);
    assertValid(complete(1).addSignatories(later, signed("2026-05-02")), two);
    assertValid(
        complete(2).addSignatory(withEvents(event("invited", "2026-03-05"), event("signed"))), two);
    assertBroken(
        "declared-count-matched",
        complete(2).addSignatory(withEvents(event("reaffirmed", "2026-05-01"))),
        two);
    assertBroken(
        "declared-count-matched",
        complete(2)
            .addSignatory(
                withEvents(event("signed", "2026-03-01"), event("confirmed", "2026-05-01"))),
        two);
    assertValid(
        complete(2)
            .addSignatory(withEvents(
                event("signed", "2026-03-01"),
                event("withdrawn", "2026-03-02"),
                event("reinstated", "2026-03-05"),
                event("confirmed", "2026-03-06"))),
        two);
  }

  @Test
  void aCountOfAMonthMayBeOfItsFirstDay() {
    List<Signatory> listed = List.of(signed("2026-05-01"), signed("2026-05-20"));
    for (String day : List.of("2026-05-04", "2026-05")) {
      Quantity one = exactly(1).toBuilder().asOf(day).build();
      assertValid(complete(0).addAllSignatories(listed).asOf("2026-05"), one);
      assertBroken(
          "declared-count-matched", complete(1).addAllSignatories(listed).asOf("2026-05"), one);
    }
    assertBroken(
        "declared-count-matched",
        complete(0).addAllSignatories(listed).asOf("2026-05"),
        exactly(1).toBuilder().asOf("2026-05-20").build());
  }

  @Test
  void countsAndListsOfADateThatIsNotCertainAreNotHeldAgainstEachOther() {
    for (String about : List.of("2026-05~", "2026-05?")) {
      Quantity three = exactly(3).toBuilder().asOf(about).build();
      assertValid(complete(2).asOf("2026-05-01"), three);
      assertValid(complete(4), three);
      Quantity ofDay = exactly(3).toBuilder().asOf("2026-05-01").build();
      assertValid(complete(2).asOf(about), ofDay);
      assertBroken("declared-count-matched", complete(2).asOf(about), exactly(3));
    }
  }

  @Test
  void whatAboutAndNearlyAllowIsNoMatterOfARule() {
    Quantity about = Quantity.about(50, Unit.INDIVIDUALS);
    for (long declared : List.of(1L, 38L, 39L, 62L, 1_000L)) {
      Quantity exact = Quantity.exactly(declared, Unit.INDIVIDUALS);
      assertValid(complete(0).addSignatory(group(about)), exact);
      assertValid(partial(0).addSignatory(group(about)), exact);
    }
    Signatory nearly = group(about.toBuilder().qualifier(Qualifier.NEARLY).build());
    assertValid(complete(0).addSignatory(nearly), Quantity.exactly(39, Unit.INDIVIDUALS));
    assertValid(complete(0).addSignatory(nearly), Quantity.exactly(2, Unit.SIGNATURES));
    assertBroken(
        "declared-count-matched",
        complete(0).addSignatory(nearly),
        Quantity.exactly(50, Unit.INDIVIDUALS));
    assertValid(
        complete(0).addSignatory(group(Quantity.about(0, Unit.INDIVIDUALS))),
        Quantity.exactly(3, Unit.INDIVIDUALS));
  }

  @Test
  void whoSignsForAllMembersMayBeCountedAsTheseAre() {
    Signatory network = Signatory.of(
        Party.named(PartyKind.NETWORK, "Friends of the Harbour"), Capacity.FOR_MEMBERS);
    assertListed(2, null, roster(WATCH, network), Unit.ORGANIZATIONS);
    assertListed(2, 2L, roster(WATCH, network), Unit.SIGNATURES);
    assertValid(complete(1).addSignatory(network), exactly(2));
    assertValid(complete(1).addSignatory(network), exactly(41));
    assertBroken("declared-count-matched", complete(1).addSignatory(network), exactly(1));
    Signatory speaker = INES.toBuilder().capacity(Capacity.FOR_MEMBERS).build();
    assertListed(0, null, roster(speaker), Unit.INDIVIDUALS);
    assertValid(complete(1).addSignatory(speaker), exactly(41));
    Signatory groups = group(Quantity.exactly(9, Unit.ORGANIZATIONS)).toBuilder()
        .capacity(Capacity.FOR_MEMBERS)
        .build();
    assertListed(9, 9L, roster(groups), Unit.ORGANIZATIONS);
    assertListed(0, null, roster(groups), Unit.INDIVIDUALS);
  }

  @Test
  void whoeverIsRepresentedTwiceIsOne() {
    Party lakes = Party.organization("Lake Watch");
    Signatory director = signingFor(INES, lakes);
    Signatory deputy = signingFor(Signatory.person("Bo Sample"), lakes);
    assertListed(1, 1L, roster(director), Unit.ORGANIZATIONS);
    assertListed(1, 2L, roster(director, deputy), Unit.ORGANIZATIONS);
    assertListed(2, 2L, roster(director, deputy), Unit.SIGNATURES);
    assertListed(0, 2L, roster(director, deputy), Unit.INDIVIDUALS);
    assertListed(
        2,
        2L,
        roster(director, signingFor(INES, Party.organization("Bay Watch"))),
        Unit.ORGANIZATIONS);
    assertValid(complete(0).addSignatories(director, deputy), exactly(1));
    assertValid(complete(0).addSignatories(director, deputy), exactly(2));
    assertBroken(
        "declared-count-matched", complete(0).addSignatories(director, deputy), exactly(3));
    assertBroken("within-declared-count", partial(0).addSignatory(director), exactly(0));
  }

  @Test
  void whoeverSignsAndIsRepresentedIsOne() {
    Signatory director = signingFor(INES, WATCH.getParty());
    assertListed(1, 2L, roster(WATCH, director), Unit.ORGANIZATIONS);
    assertListed(1, 2L, roster(director, WATCH), Unit.ORGANIZATIONS);
    assertListed(2, 2L, roster(director, WATCH), Unit.SIGNATURES);
  }

  @Test
  void whoeverIsRepresentedByTheirIdIsOneUnderAnyName() {
    Party lakes = Party.organization("Lake Watch").toBuilder().id("lakes").build();
    Signatory director = signingFor(INES, lakes);
    Signatory deputy =
        signingFor(Signatory.person("Bo Sample"), lakes.toBuilder().name("LW").build());
    assertListed(1, 2L, roster(director, deputy), Unit.ORGANIZATIONS);
  }

  @Test
  void whoeverSignsForSeveralStandsForEachOfThem() {
    Signatory director =
        signingFor(INES, Party.organization("Lake Watch"), Party.organization("Bay Watch"));
    Signatory deputy = signingFor(Signatory.person("Bo Sample"), Party.organization("Bay Watch"));
    assertListed(2, 2L, roster(director), Unit.ORGANIZATIONS);
    assertListed(2, 3L, roster(director, deputy), Unit.ORGANIZATIONS);
    Signatory envoy = INES.toBuilder()
        .capacity(Capacity.STATE)
        .addOnBehalfOf(Party.named(PartyKind.STATE, "Lakeland"))
        .addOnBehalfOf(Party.named(PartyKind.STATE, "Bayland"))
        .build();
    assertListed(2, 2L, roster(envoy), Unit.STATES);
    assertListed(0, 0L, roster(envoy), Unit.ORGANIZATIONS);
  }

  @Test
  void whoeverWithdrewSurelyStandsForNobody() {
    Party lakes = Party.organization("Lake Watch");
    Signatory gone =
        signingFor(INES, lakes).toBuilder().addEvent(event("withdrawn")).build();
    Signatory deputy = signingFor(Signatory.person("Bo Sample"), lakes);
    assertListed(0, 1L, roster(gone), Unit.ORGANIZATIONS);
    assertListed(1, 2L, roster(gone, deputy), Unit.ORGANIZATIONS);
  }

  @Test
  void whoeverIsRepresentedTwiceIsListedSinceTheFirstTime() {
    Party lakes = Party.organization("Lake Watch");
    Signatory later = signingFor(INES, lakes).toBuilder()
        .addEvent(event("signed", "2026-05-01"))
        .build();
    Signatory first = signingFor(Signatory.person("Bo Sample"), lakes).toBuilder()
        .addEvent(event("signed", "2026-03-01"))
        .build();
    Time april = Time.parse("2026-04");
    for (Roster roster : List.of(roster(first, later), roster(later, first))) {
      assertEquals(1, roster.listedAtLeast(Unit.ORGANIZATIONS, april, Tolerance.standard()));
      assertEquals(1, roster.listedAtLeast(Unit.ORGANIZATIONS));
    }
  }

  @Test
  void aPartialListMayBeShorterButNotLonger() {
    assertValid(partial(2), exactly(321));
    assertValid(partial(2), Quantity.moreThan(1, Unit.ORGANIZATIONS));
    assertBroken("within-declared-count", partial(2), exactly(1));
    assertBroken("within-declared-count", partial(2), count(Qualifier.AT_MOST, 1));
    assertBroken("within-declared-count", partial(2), count(Qualifier.FEWER_THAN, 2));
    assertBroken("within-declared-count", partial(2), count(Qualifier.NEARLY, 2));
    assertValid(partial(2), count(Qualifier.ABOUT, 1));
  }

  @Test
  void aCountWithoutAnUpperBoundAllowsMoreOnlyIfItContradictsTheOthers() {
    Quantity moreThanOne = Quantity.moreThan(1, Unit.ORGANIZATIONS);
    Quantity indefinite = Quantity.indefinite(Unit.ORGANIZATIONS);
    assertBroken("within-declared-count", partial(3), exactly(2), moreThanOne);
    assertBroken("within-declared-count", partial(3), indefinite, exactly(2));
    assertValid(partial(3), exactly(2), Quantity.moreThan(2, Unit.ORGANIZATIONS));
    assertValid(partial(3), exactly(2), Quantity.atLeast(3, Unit.ORGANIZATIONS));
    assertValid(partial(3), moreThanOne, indefinite, count(Qualifier.ABOUT, 2));
    Quantity later = exactly(2).toBuilder().asOf("2027").build();
    assertValid(partial(3).asOf("2026"), later, moreThanOne);
  }

  @Test
  void aboutNeitherAllowsMoreThanOthersNorIsBroken() {
    for (int listed : List.of(11, 100)) {
      assertRefused("""
          Roster breaks a rule:
            declared[0] must allow as many organizations as are listed: at least %d [within-declared-count]""".formatted(listed), partial(listed), exactly(3), count(Qualifier.ABOUT, 10));
    }
  }

  @Test
  void howManyAreListedByADate() {
    Roster roster = roster(WATCH, signed("2026-03-01"), signed("2026-05-01"));
    Time march = Time.parse("2026-03");
    Unit unit = Unit.ORGANIZATIONS;
    assertEquals(2, roster.listedAtLeast(unit, march, Tolerance.standard()));
    assertEquals(1, roster.listedAtLeast(unit, Time.parse("2026-02-28"), Tolerance.standard()));
    assertEquals(3, roster.listedAtLeast(unit));
  }

  @Test
  void whoMayNotCountDoesNotBreakTheRule() {
    Signatory drafter = WATCH.toBuilder().role(SignatoryRole.DRAFTER).build();
    assertValid(partial(1).addSignatory(drafter), exactly(1));
    assertValid(partial(1).addSignatory(INES), exactly(1));
  }

  @Test
  void howManyAreListedDependsOnTheTolerance() {
    Roster roster = roster(WATCH, group(Quantity.about(50, Unit.ORGANIZATIONS)));
    Tolerance tenth = Tolerance.ofPercent(10, 10);
    assertEquals(46, roster.listedAtLeast(Unit.ORGANIZATIONS, tenth));
    assertEquals(OptionalLong.of(56), roster.listedAtMost(Unit.ORGANIZATIONS, tenth));
    assertListed(41, 61L, roster, Unit.ORGANIZATIONS);
  }

  private static void assertListed(long least, @Nullable Long most, Roster roster, Unit unit) {
    assertEquals(least, roster.listedAtLeast(unit));
    assertEquals(
        most == null ? OptionalLong.empty() : OptionalLong.of(most), roster.listedAtMost(unit));
  }

  private static void assertValid(Roster.Builder roster, Quantity... declared) {
    assertDoesNotThrow(() -> roster.addDeclared(declared).build());
  }

  private static void assertBroken(String code, Roster.Builder roster, Quantity... declared) {
    List<String> codes = Finding.thrownBy(() -> roster.addDeclared(declared).build()).stream()
        .map(Finding::code)
        .distinct()
        .toList();
    assertEquals(List.of(code), codes);
  }

  private static void assertRefused(String message, Roster.Builder roster, Quantity... declared) {
    assertEquals(
        message,
        assertThrows(
                ConstraintViolationException.class,
                () -> roster.addDeclared(declared).build())
            .getMessage());
  }

  private static Roster roster(Signatory... signatories) {
    return Minimal.roster().addSignatories(signatories).build();
  }

  private static Roster.Builder partial(int size) {
    Roster.Builder roster = Minimal.roster();
    IntStream.range(0, size).forEach(i -> roster.addSignatory(WATCH));
    return roster;
  }

  private static Roster.Builder complete(int size) {
    return partial(size).completeness(Completeness.COMPLETE);
  }

  private static Quantity exactly(long value) {
    return Quantity.exactly(value, Unit.ORGANIZATIONS);
  }

  private static Quantity count(Qualifier qualifier, long value) {
    return exactly(value).toBuilder().qualifier(qualifier).build();
  }

  private static Signatory signingFor(Signatory signatory, Party... others) {
    return signatory.toBuilder()
        .capacity(Capacity.ORGANIZATION)
        .onBehalfOf(List.of(others))
        .build();
  }

  private static Signatory signed(String on) {
    return withEvents(event("signed", on));
  }

  private static Signatory withEvents(SignatoryEvent... events) {
    return WATCH.toBuilder().addEvents(events).build();
  }

  private static SignatoryEvent event(String kind) {
    return SignatoryEvent.builder()
        .event(Code.of(SignatoryEventKind.class, kind))
        .build();
  }

  private static SignatoryEvent event(String kind, String on) {
    return event(kind).toBuilder().on(on).build();
  }

  private static Signatory body(PartyKind kind, Quantity size) {
    Party party = Party.builder().kind(kind).name("Northern Body").size(size).build();
    return Signatory.of(party, Capacity.ORGANIZATION);
  }

  private static Signatory group(Quantity size) {
    Party party =
        Party.builder().kind(PartyKind.COLLECTIVE).name("others").size(size).build();
    return Signatory.of(party, Capacity.UNKNOWN);
  }
}
