package org.jointletter.model;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Collections;
import java.util.List;
import java.util.OptionalLong;
import java.util.stream.IntStream;
import org.jointletter.constraint.Quantity;
import org.jointletter.vocabulary.Capacity;
import org.jointletter.vocabulary.Completeness;
import org.jointletter.vocabulary.CountQualifier;
import org.jointletter.vocabulary.CountUnit;
import org.jointletter.vocabulary.PartyKind;
import org.jointletter.vocabulary.SignatoryEventKind;
import org.jointletter.vocabulary.SignatoryRole;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** How many are listed, and when that contradicts what is declared. */
class RosterTest {

  private static final Signatory WATCH = Signatory.organization("Harbour Watch");
  private static final Signatory INES = Signatory.person("Ines Quill");

  @Test
  void entriesCountInTheirUnits() {
    Roster roster = roster(WATCH, WATCH, INES);
    assertListed(2, 2L, roster, CountUnit.ORGANIZATIONS);
    assertListed(1, 1L, roster, CountUnit.INDIVIDUALS);
    assertListed(3, 3L, roster, CountUnit.SIGNATURES);
    assertListed(0, null, roster, CountUnit.COUNTRIES);
  }

  @Test
  void aPersonWhoSignsForOthersMayCountAsTheOrganization() {
    Signatory director = INES.toBuilder().capacity(Capacity.ORGANIZATION).build();
    assertListed(0, 1L, roster(director), CountUnit.ORGANIZATIONS);
    assertListed(0, 1L, roster(director), CountUnit.INDIVIDUALS);
  }

  @Test
  void draftersAndThoseWhoWithdrewMayOrMayNotCount() {
    Signatory drafter = WATCH.toBuilder().role(SignatoryRole.DRAFTER).build();
    Signatory gone = WATCH.toBuilder()
        .addEvent(SignatoryEvent.builder().event(SignatoryEventKind.WITHDRAWN).build())
        .build();
    assertListed(1, 3L, roster(WATCH, drafter, gone), CountUnit.ORGANIZATIONS);
  }

  @Test
  void aGroupCountsWithItsSize() {
    Signatory dozen = group(Count.atLeast(12, CountUnit.ORGANIZATIONS));
    assertListed(13, null, roster(WATCH, dozen), CountUnit.ORGANIZATIONS);
    Signatory about = group(Count.about(50, CountUnit.INDIVIDUALS));
    assertListed(40, 60L, roster(about), CountUnit.INDIVIDUALS);
    assertListed(0, 61L, roster(WATCH, about), CountUnit.MANDATES);
    assertListed(1, 61L, roster(WATCH, about), CountUnit.ORGANIZATIONS);
    assertListed(2, 61L, roster(WATCH, about), CountUnit.SIGNATURES);
    assertListed(0, null, roster(about), CountUnit.MEMBERS);
    Signatory forOthers =
        about.toBuilder().onBehalfOf(Party.organization("Northern Group")).build();
    assertListed(0, null, roster(forOthers), CountUnit.ORGANIZATIONS);
    Signatory unsized =
        Signatory.of(Party.named(PartyKind.COLLECTIVE, "and others"), Capacity.UNKNOWN);
    assertListed(1, null, roster(unsized), CountUnit.SIGNATURES);
  }

  @Test
  void whoeverSignedIsOneSignatureAndBeItAGroupOfNobody() {
    Signatory nobody = group(
        count(CountQualifier.FEWER_THAN, 0).toBuilder().unit(CountUnit.STATES).build());
    assertListed(1, 1L, roster(nobody), CountUnit.SIGNATURES);
    assertListed(0, 0L, roster(nobody), CountUnit.STATES);
  }

  @Test
  void sumsStayWithinBounds() {
    Signatory most = group(Count.exactly(Quantity.MAX, CountUnit.ORGANIZATIONS));
    Roster roster =
        Minimal.roster().addAllSignatories(Collections.nCopies(1_100, most)).build();
    assertListed(Long.MAX_VALUE, Long.MAX_VALUE, roster, CountUnit.ORGANIZATIONS);
  }

  @Test
  void oneAgreeingCountIsEnoughWhereSourcesDisagree() {
    assertValid(complete(2), exactly(2), exactly(3));
    assertBroken("declared-count-matched", complete(2), exactly(3), exactly(4));
    assertValid(complete(2), exactly(2), Count.exactly(7, CountUnit.STATES));
  }

  @Test
  void whatStandsBehindSignaturesIsNoMatterOfTheirNumber() {
    assertValid(complete(2), Count.exactly(40_000, CountUnit.MEMBERS));
    assertValid(complete(2), Count.exactly(60, CountUnit.COUNTRIES));
    assertValid(complete(1), Count.exactly(27, CountUnit.STATES));
    Signatory state = Signatory.of(Party.named(PartyKind.STATE, "Norland"), Capacity.STATE);
    Signatory forAll = state.toBuilder()
        .onBehalfOf(Party.named(PartyKind.CLASS, "Northern Group"))
        .build();
    Count seven = Count.exactly(7, CountUnit.STATES);
    assertValid(complete(0).addSignatory(forAll), seven);
    assertBroken("declared-count-matched", complete(0).addSignatory(state), seven);
  }

  @Test
  void countsOfAnotherDateAreLeftAside() {
    Count earlier = exactly(1).toBuilder().asOf("2020-09-09").build();
    assertBroken("declared-count-matched", complete(2).asOf("2020-09"), earlier);
    assertValid(complete(2).asOf("2020-10"), earlier);
  }

  @Test
  void aPartialListMayBeShorterButNotLonger() {
    assertValid(partial(2), exactly(321));
    assertValid(partial(2), Count.moreThan(1, CountUnit.ORGANIZATIONS));
    assertBroken("within-declared-count", partial(2), exactly(1));
    assertBroken("within-declared-count", partial(2), count(CountQualifier.AT_MOST, 1));
    assertBroken("within-declared-count", partial(2), count(CountQualifier.FEWER_THAN, 2));
    assertBroken("within-declared-count", partial(2), count(CountQualifier.NEARLY, 2));
    assertValid(partial(2), count(CountQualifier.ABOUT, 1));
  }

  @Test
  void whoMayNotCountDoesNotBreakTheRule() {
    Signatory drafter = WATCH.toBuilder().role(SignatoryRole.DRAFTER).build();
    assertValid(partial(1).addSignatory(drafter), exactly(1));
    assertValid(partial(1).addSignatory(INES), exactly(1));
  }

  @Test
  void howManyAreListedDependsOnTheTolerance() {
    Roster roster = roster(WATCH, group(Count.about(50, CountUnit.ORGANIZATIONS)));
    Tolerance tenth = Tolerance.ofPercent(10, 10);
    assertEquals(46, roster.listedAtLeast(CountUnit.ORGANIZATIONS, tenth));
    assertEquals(OptionalLong.of(56), roster.listedAtMost(CountUnit.ORGANIZATIONS, tenth));
    assertListed(41, 61L, roster, CountUnit.ORGANIZATIONS);
  }

  private static void assertListed(long least, @Nullable Long most, Roster roster, CountUnit unit) {
    assertEquals(least, roster.listedAtLeast(unit));
    assertEquals(
        most == null ? OptionalLong.empty() : OptionalLong.of(most), roster.listedAtMost(unit));
  }

  private static void assertValid(Roster.Builder roster, Count... declared) {
    assertDoesNotThrow(() -> roster.addDeclared(declared).build());
  }

  private static void assertBroken(String code, Roster.Builder roster, Count... declared) {
    List<String> codes = Finding.thrownBy(() -> roster.addDeclared(declared).build()).stream()
        .map(Finding::code)
        .filter(found -> code.equals(found) || !found.equals("within-declared-count"))
        .toList();
    assertEquals(List.of(code), codes);
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

  private static Count exactly(long value) {
    return Count.exactly(value, CountUnit.ORGANIZATIONS);
  }

  private static Count count(CountQualifier qualifier, long value) {
    return exactly(value).toBuilder().qualifier(qualifier).build();
  }

  private static Signatory group(Count size) {
    Party party =
        Party.builder().kind(PartyKind.COLLECTIVE).name("others").size(size).build();
    return Signatory.of(party, Capacity.UNKNOWN);
  }
}
