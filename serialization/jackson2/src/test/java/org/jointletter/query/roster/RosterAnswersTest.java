package org.jointletter.query.roster;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToLongFunction;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Size;
import org.jointletter.model.Answer;
import org.jointletter.model.Coalition;
import org.jointletter.model.Party;
import org.jointletter.model.Quantity;
import org.jointletter.model.Roster;
import org.jointletter.model.Signatory;
import org.jointletter.model.Text;
import org.jointletter.model.Tolerance;
import org.jointletter.query.count.ComparableCounts;
import org.jointletter.query.count.CountAgreement;
import org.jointletter.query.roster.RosterDiff.Left;
import org.jointletter.query.roster.RosterDiff.Pair;
import org.jointletter.query.roster.RosterDiff.Undecided;
import org.jointletter.vocabulary.Unit;

/** What holds for the answers about every roster. */
class RosterAnswersTest {

  @Property(tries = 300)
  void everyRosterHasAVerdict(@ForAll Roster roster, @ForAll("tolerances") Tolerance tolerance) {
    for (Unit unit : Unit.values()) {
      RosterVerdict verdict = RosterVerdict.of(roster, unit, tolerance);
      assertEquals(
          verdict.getVerdict() == Verdict.CONTRADICTORY, !verdict.getAgreement().isAgreed());
      verdict.getCounts().forEach(RosterAnswersTest::assertSound);
    }
    assertEquals(
        roster.getDeclared().stream()
            .filter(Quantity::isPlainCount)
            .map(Quantity::getUnit)
            .distinct()
            .toList(),
        RosterVerdict.ofDeclared(roster, tolerance).stream()
            .map(RosterVerdict::getUnit)
            .toList());
  }

  private static void assertSound(CountVerdict verdict) {
    switch (verdict.verdict()) {
      case OVER_FULL -> assertTrue(verdict.declared().isBelow(verdict.listed()));
      case PARTIAL -> assertTrue(verdict.listed().isBelow(verdict.declared()));
      case COMPLETE -> assertTrue(verdict.listed().isWithin(verdict.declared()));
      case UNVERIFIABLE -> {}
      case CONTRADICTORY -> throw new AssertionError("one count does not contradict itself");
    }
    assertEquals(verdict.count().getBreakdown().size(), verdict.parts().size());
    verdict.parts().forEach(part -> assertSound(part.verdict()));
  }

  @Property(tries = 300)
  void claimsAgreeIfNoTwoContradict(
      @ForAll @Size(max = 8) List<Quantity> claims, @ForAll("tolerances") Tolerance tolerance) {
    CountAgreement agreement = CountAgreement.of(claims, tolerance);
    assertEquals(
        claims.stream()
            .allMatch(
                one -> claims.stream().allMatch(other -> one.isCompatibleWith(other, tolerance))),
        agreement.isAgreed());
    for (ComparableCounts time : agreement.getComparable()) {
      assertEquals(time.getAgreeing().size() - 1, time.getDisagreements().size());
    }
  }

  @Property(tries = 300)
  void everyEntryStoodDidNotOrIsUnknown(@ForAll Roster roster, @ForAll("days") LocalDate day) {
    Standing standing = Standing.of(roster, day);
    assertSameEntries(
        roster,
        Stream.of(standing.getYes(), standing.getNo(), standing.getUnknown())
            .flatMap(List::stream));
    assertTrue(
        standing.getNo().stream().allMatch(signatory -> signatory.stoodOn(day) == Answer.NO));
    assertTrue(
        standing.getYes().stream().noneMatch(signatory -> signatory.stoodOn(day) == Answer.NO));
  }

  @Property(tries = 300)
  void everyEntryIsInOneResultOfADifference(@ForAll Roster before, @ForAll Roster after) {
    RosterDiff diff = RosterDiff.between(before, after);
    assertSameEntries(
        before,
        Stream.of(
                diff.getPairs().stream().map(Pair::before),
                diff.getLeft().stream().map(Left::signatory),
                diff.getUndecided().stream().map(Undecided::before).flatMap(List::stream))
            .flatMap(entries -> entries));
    assertSameEntries(
        after,
        Stream.of(
                diff.getPairs().stream().map(Pair::after),
                diff.getJoined().stream().map(RosterDiff.Joined::signatory),
                diff.getUndecided().stream().map(Undecided::after).flatMap(List::stream))
            .flatMap(entries -> entries));
  }

  @Property(tries = 300)
  void aListDoesNotDifferFromItself(@ForAll Roster roster) {
    RosterDiff diff = RosterDiff.between(roster, roster);
    assertEquals(List.of(), diff.getChanged());
    assertEquals(List.of(), diff.getJoined());
    assertEquals(List.of(), diff.getLeft());
    diff.getPairs().forEach(pair -> assertEquals(pair.before(), pair.after()));
    diff.getUndecided().forEach(group -> assertEquals(group.before(), group.after()));
  }

  @Property(tries = 300)
  void aDifferenceIsTheSameBackwards(@ForAll Roster before, @ForAll Roster after) {
    RosterDiff forth = RosterDiff.between(before, after);
    RosterDiff back = RosterDiff.between(after, before);
    assertEquals(forth.getPairs().size(), back.getPairs().size());
    assertEquals(forth.getLeft().size(), back.getJoined().size());
    assertEquals(forth.getJoined().size(), back.getLeft().size());
    assertEquals(forth.getUndecided().size(), back.getUndecided().size());
  }

  @Property(tries = 300)
  void groupsOfDuplicatesHaveTwoEntriesAtLeast(@ForAll Roster roster) {
    for (LikelyDuplicates.Group group : LikelyDuplicates.of(roster).getGroups()) {
      assertTrue(group.entries().size() > 1);
      assertFalse(group.reasons().isEmpty());
      group
          .entries()
          .forEach(
              entry -> assertEquals(roster.getSignatories().get(entry.index()), entry.signatory()));
    }
  }

  @Property(tries = 300)
  void networksAreListedBesideOthers(
      @ForAll Roster roster, @ForAll @Size(max = 2) List<Coalition> coalitions) {
    for (NetworksBesideMembers.Row row :
        NetworksBesideMembers.of(roster, coalitions).getRows()) {
      assertFalse(row.networks().isEmpty());
      assertFalse(row.members().isEmpty());
      row.members().forEach(member -> assertFalse(row.networks().contains(member.entry())));
    }
  }

  @Property(tries = 300)
  void noAnswerNamesAnyone(@ForAll Roster before, @ForAll Roster after) {
    Roster marked = marked(before);
    RosterDiff diff = RosterDiff.between(marked, marked(after));
    LikelyDuplicates duplicates = LikelyDuplicates.of(marked);
    NetworksBesideMembers networks = NetworksBesideMembers.of(marked);
    Standing standing = Standing.of(marked, LocalDate.of(2020, 6, 15));
    List<RosterVerdict> verdicts = RosterVerdict.ofDeclared(marked, Tolerance.standard());
    List<Object> shown = new ArrayList<>(List.of(
        diff,
        diff.getPairs(),
        diff.getJoined(),
        diff.getLeft(),
        diff.getUndecided(),
        duplicates,
        duplicates.getGroups(),
        networks,
        networks.getRows(),
        standing,
        standing.getYes(),
        verdicts));
    verdicts.forEach(verdict -> shown.add(verdict.getCounts()));
    assertFalse(shown.toString().contains(SECRET));
  }

  private static final String SECRET = "quill";

  /** Gives every party a name, an affiliation and an id that are not to be shown. */
  private static Roster marked(Roster roster) {
    return roster.toBuilder()
        .signatories(roster.getSignatories().stream()
            .map(signatory -> signatory.toBuilder()
                .party(marked(signatory.getParty()))
                .onBehalfOf(signatory.getOnBehalfOf().stream()
                    .map(RosterAnswersTest::marked)
                    .toList())
                .build())
            .toList())
        .declared(roster.getDeclared().stream()
            .map(count -> count.toBuilder().asStated(SECRET).build())
            .toList())
        .build();
  }

  private static Party marked(Party party) {
    return party.toBuilder()
        .id(party.getId().map(id -> SECRET + "-" + hash(id)))
        .name(party.getName().map(name -> Text.of(SECRET + hash(name.getValue()))))
        .addOtherName(SECRET + " other")
        .addAffiliation(SECRET + " other")
        .build();
  }

  /** Tells texts apart, and is no longer than an id may be. */
  private static String hash(String text) {
    return Integer.toHexString(text.hashCode());
  }

  @Provide
  Arbitrary<Tolerance> tolerances() {
    return Arbitraries.of(
        Tolerance.standard(), Tolerance.ofPercent(0, 0), Tolerance.ofPercent(100, 50));
  }

  @Provide
  Arbitrary<LocalDate> days() {
    return Arbitraries.of(
        LocalDate.of(2020, 6, 15),
        LocalDate.of(2020, 9, 9),
        LocalDate.of(1, 1, 1),
        LocalDate.MAX,
        LocalDate.MIN);
  }

  private static void assertSameEntries(Roster roster, Stream<Signatory> entries) {
    ToLongFunction<Map<Signatory, Integer>> size =
        counts -> counts.values().stream().mapToLong(count -> count).sum();
    Map<Signatory, Integer> listed = new IdentityHashMap<>();
    roster.getSignatories().forEach(signatory -> listed.merge(signatory, 1, Integer::sum));
    Map<Signatory, Integer> found = new IdentityHashMap<>();
    entries.forEach(signatory -> found.merge(signatory, 1, Integer::sum));
    assertEquals(size.applyAsLong(listed), size.applyAsLong(found));
    assertEquals(listed, found);
  }
}
