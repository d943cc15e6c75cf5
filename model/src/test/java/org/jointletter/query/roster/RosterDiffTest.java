package org.jointletter.query.roster;

import static org.jointletter.query.roster.Entries.complete;
import static org.jointletter.query.roster.Entries.concat;
import static org.jointletter.query.roster.Entries.group;
import static org.jointletter.query.roster.Entries.names;
import static org.jointletter.query.roster.Entries.organizations;
import static org.jointletter.query.roster.Entries.partial;
import static org.jointletter.query.roster.Entries.with;
import static org.jointletter.query.roster.Entries.withOtherName;
import static org.jointletter.query.roster.Entries.withPartyId;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import org.jointletter.model.Answer;
import org.jointletter.model.Party;
import org.jointletter.model.Quantity;
import org.jointletter.model.Roster;
import org.jointletter.model.Signatory;
import org.jointletter.query.roster.RosterDiff.Absence;
import org.jointletter.query.roster.RosterDiff.Basis;
import org.jointletter.query.roster.RosterDiff.Change;
import org.jointletter.query.roster.RosterDiff.Joined;
import org.jointletter.query.roster.RosterDiff.Left;
import org.jointletter.query.roster.RosterDiff.Pair;
import org.jointletter.query.roster.RosterDiff.Undecided;
import org.jointletter.vocabulary.Capacity;
import org.jointletter.vocabulary.Disclosure;
import org.jointletter.vocabulary.PartyKind;
import org.jointletter.vocabulary.SignatoryRole;
import org.jointletter.vocabulary.Unit;
import org.junit.jupiter.api.Test;

class RosterDiffTest {

  private static final Signatory WATCH = Signatory.organization("Harbour Watch");
  private static final Signatory INES = Signatory.person("Ines Quill");

  /** Three rounds with 27, 32 and 34 signers. Two of the first are silently absent later. */
  @Test
  void silentAbsencesBetweenRoundsAreToldApartFromWithdrawals() {
    Roster first = complete(organizations(1, 27)).build();
    Roster second = complete(organizations(3, 34)).build();
    Signatory[] third = concat(organizations(3, 35), organizations(37, 37));
    third[0] = with("withdrawn", third[0]);
    RosterDiff diff = RosterDiff.between(first, second);
    assertEquals(25, diff.getPairs().size());
    assertEquals(7, diff.getJoined().size());
    assertEquals(
        List.of("Group 1", "Group 2"), names(diff.getLeft().stream().map(Left::signatory)));
    assertTrue(diff.getLeft().stream().allMatch(left -> left.absence() == Absence.SILENT));
    RosterDiff next = RosterDiff.between(second, complete(third).build());
    assertEquals(32, next.getPairs().size());
    assertEquals(List.of(), next.getLeft());
    assertEquals(
        List.of("Group 35", "Group 37"), names(next.getJoined().stream().map(Joined::signatory)));
    assertEquals(
        List.of("Group 3"), names(next.getChanged(Change.STATUS).stream().map(Pair::after)));
    assertEquals("RosterDiff[32 pairs, 2 joined, 0 left, 0 undecided]", next.toString());
  }

  /** 37 states on one day, and 13 more two weeks later. */
  @Test
  void thirteenMoreTwoWeeksLater() {
    Roster first = complete(organizations(1, 37)).asOf("2020-10-06").build();
    Roster later = complete(organizations(1, 50)).asOf("2020-10-20").build();
    RosterDiff diff = RosterDiff.between(first, later);
    assertEquals(37, diff.getUnchanged().size());
    assertEquals(13, diff.getJoined().size());
    assertTrue(diff.getJoined().stream().allMatch(joined -> joined.isNew() == Answer.YES));
  }

  @Test
  void absenceFromAListThatIsNotCompleteDecidesNothing() {
    RosterDiff diff = RosterDiff.between(partial(WATCH).build(), partial(INES).build());
    assertEquals(List.of(new Left(WATCH, Absence.UNDECIDED)), diff.getLeft());
    assertEquals(List.of(new Joined(INES, Answer.UNKNOWN)), diff.getJoined());
  }

  @Test
  void whoHadWithdrawnAndIsNotListedAnyMoreIsAStatedAbsence() {
    for (String event : List.of("withdrawn", "retracted", "rejected")) {
      Signatory gone = with("signed " + event, WATCH);
      RosterDiff diff = RosterDiff.between(complete(gone).build(), complete().build());
      assertEquals(List.of(new Left(gone, Absence.STATED)), diff.getLeft());
    }
    Signatory asked = with("signed withdrawal-requested", WATCH);
    assertEquals(
        List.of(new Left(asked, Absence.SILENT)),
        RosterDiff.between(complete(asked).build(), complete().build()).getLeft());
  }

  @Test
  void idsAreCertainWhateverTheName() {
    Signatory before = withPartyId("watch", WATCH);
    Signatory after = withPartyId("watch", Signatory.organization("Harbour and Bay Watch"));
    assertPair(before, after, Basis.PARTY_ID, Set.of(Change.NAME));
    assertPair(
        WATCH.toBuilder().id("s-1").build(),
        Signatory.organization("HARBOUR WATCH").toBuilder().id("s-1").build(),
        Basis.SIGNATORY_ID,
        Set.of(Change.SPELLING));
    assertTrue(Basis.PARTY_ID.isCertain() && Basis.SIGNATORY_ID.isCertain());
    assertFalse(Basis.NAME.isCertain() || Basis.OTHER_NAME.isCertain());
  }

  @Test
  void namesAreLikely() {
    assertPair(WATCH, withPartyId("watch", WATCH), Basis.NAME, Set.of());
    assertPair(
        WATCH,
        withOtherName("Harbour-Watch", Signatory.organization("Bay Watch")),
        Basis.OTHER_NAME,
        Set.of(Change.NAME));
    assertPair(
        withOtherName("HW", WATCH),
        withOtherName("H.W.", Signatory.organization("Bay Watch")),
        Basis.OTHER_NAME,
        Set.of(Change.NAME));
  }

  @Test
  void changesAreTold() {
    Signatory endorser = WATCH.toBuilder()
        .role(SignatoryRole.ENDORSER)
        .capacity(Capacity.FOR_MEMBERS)
        .addEvent(with("disputed", WATCH).getEvents().get(0))
        .build();
    assertPair(WATCH, endorser, Basis.NAME, Set.of(Change.STATUS, Change.ROLE, Change.CAPACITY));
    Signatory withheld =
        WATCH.toBuilder().disclosure(Disclosure.WITHHELD_FROM_PUBLIC).build();
    assertPair(WATCH, withheld, Basis.NAME, Set.of(Change.DISCLOSURE));
    Signatory unnamed = withPartyId("quill", group(Quantity.exactly(1, Unit.INDIVIDUALS)));
    assertPair(
        withPartyId("quill", INES).toBuilder().capacity(Capacity.UNKNOWN).build(),
        unnamed,
        Basis.PARTY_ID,
        Set.of(Change.NAME));
  }

  @Test
  void partiesOfDifferentIdsAreNotPairedByTheirNames() {
    Signatory one = withPartyId("quill-1", INES);
    Signatory other = withPartyId("quill-2", INES);
    RosterDiff diff = RosterDiff.between(complete(one).build(), complete(other).build());
    assertEquals(List.of(new Left(one, Absence.SILENT)), diff.getLeft());
    assertEquals(List.of(new Joined(other, Answer.YES)), diff.getJoined());
    diff = RosterDiff.between(
        complete(one.toBuilder().id("s-1").build()).build(),
        complete(other.toBuilder().id("s-1").build()).build());
    assertEquals(List.of(), diff.getPairs());
  }

  @Test
  void aNameThatOccursTwiceDecidesNothing() {
    Roster once = complete(WATCH, INES).build();
    Roster twice = complete(INES, WATCH, INES).build();
    RosterDiff diff = RosterDiff.between(once, twice);
    assertEquals(
        List.of(new Undecided(Basis.NAME, List.of(INES), List.of(INES, INES))),
        diff.getUndecided());
    assertEquals(1, diff.getPairs().size());
    assertEquals(List.of(), diff.getJoined());
    assertEquals(List.of(), diff.getLeft());
    assertEquals(
        List.of(new Undecided(Basis.NAME, List.of(INES, INES), List.of(INES, INES))),
        RosterDiff.between(twice, twice).getUndecided());
  }

  @Test
  void aNameThatOccursTwiceDecidesNothingEvenIfAnIdDecidesOneOfTheTwo() {
    Signatory known = withPartyId("quill", INES);
    RosterDiff diff =
        RosterDiff.between(complete(known, INES).build(), complete(INES, known).build());
    assertEquals(Basis.PARTY_ID, diff.getPairs().get(0).basis());
    assertTrue(diff.getPairs().get(0).isCertain());
    assertEquals(
        List.of(new Undecided(Basis.NAME, List.of(INES), List.of(INES))), diff.getUndecided());
    diff = RosterDiff.between(complete(known).build(), complete(known, INES).build());
    assertEquals(List.of(new Joined(INES, Answer.YES)), diff.getJoined());
  }

  @Test
  void whoHasAnIdIsNotMeantByANameOfAnother() {
    Signatory one = withPartyId("quill-1", INES);
    Signatory other = withPartyId("quill-2", INES);
    RosterDiff diff =
        RosterDiff.between(complete(one, INES).build(), complete(other).build());
    assertEquals(
        List.of(new Undecided(Basis.NAME, List.of(INES), List.of(other))), diff.getUndecided());
    assertEquals(List.of(new Left(one, Absence.SILENT)), diff.getLeft());
  }

  @Test
  void aPartyThatSignsTwiceIsPairedByTheIdsOfItsSignaturesOnly() {
    Signatory one = withPartyId("quill", INES);
    Signatory other = one.toBuilder().role(SignatoryRole.DRAFTER).build();
    Roster before = complete(one, other).build();
    RosterDiff diff = RosterDiff.between(before, complete(other).build());
    assertEquals(
        List.of(new Undecided(Basis.PARTY_ID, List.of(one, other), List.of(other))),
        diff.getUndecided());
    Roster withIds = complete(
            one.toBuilder().id("s-1").build(), other.toBuilder().id("s-2").build())
        .build();
    assertEquals(2, RosterDiff.between(withIds, withIds).getUnchanged().size());
  }

  @Test
  void otherNamesThatLeadToSeveralDecideNothing() {
    Signatory before = withOtherName("HW", WATCH);
    Signatory bay = withOtherName("HW", Signatory.organization("Bay Watch"));
    Signatory hill = withOtherName("HW", Signatory.organization("Hill Watch"));
    RosterDiff diff =
        RosterDiff.between(complete(before).build(), complete(bay, hill).build());
    assertEquals(
        List.of(new Undecided(Basis.OTHER_NAME, List.of(before), List.of(bay, hill))),
        diff.getUndecided());
  }

  @Test
  void whoIsNotNamedMayBeAnyone() {
    Signatory dozen = group(Quantity.atLeast(12, Unit.ORGANIZATIONS));
    RosterDiff diff = RosterDiff.between(
        partial(WATCH, dozen).build(), partial(dozen, WATCH, dozen).build());
    assertEquals(1, diff.getPairs().size());
    assertEquals(
        List.of(new Undecided(Basis.UNNAMED, List.of(dozen), List.of(dozen, dozen))),
        diff.getUndecided());
  }

  @Test
  void resultsAreInTheOrderOfTheLists() {
    Roster before = complete(concat(organizations(5, 6), organizations(1, 4))).build();
    Roster after = complete(concat(organizations(9, 9), organizations(7, 7), organizations(1, 2)))
        .build();
    RosterDiff diff = RosterDiff.between(before, after);
    assertEquals(List.of("Group 1", "Group 2"), names(diff.getPairs().stream().map(Pair::before)));
    assertEquals(
        List.of("Group 5", "Group 6", "Group 3", "Group 4"),
        names(diff.getLeft().stream().map(Left::signatory)));
    assertEquals(
        List.of("Group 9", "Group 7"), names(diff.getJoined().stream().map(Joined::signatory)));
  }

  /** Groups stand in the order of their first entries on the earlier list. */
  @Test
  void groupsAreInTheOrderOfTheLists() {
    Signatory nobody = group(Quantity.exactly(12, Unit.INDIVIDUALS));
    assertEquals(
        List.of(Basis.UNNAMED, Basis.NAME),
        undecided(List.of(nobody, WATCH, WATCH), List.of(nobody, WATCH)));
    assertEquals(
        List.of(Basis.NAME, Basis.UNNAMED),
        undecided(List.of(WATCH, WATCH), List.of(nobody, WATCH)));
    assertEquals(
        List.of(Basis.NAME, Basis.UNNAMED),
        undecided(List.of(WATCH, WATCH, nobody), List.of(WATCH)));
  }

  private static List<Basis> undecided(List<Signatory> before, List<Signatory> after) {
    return RosterDiff.between(
            complete(before.toArray(new Signatory[0])).build(),
            complete(after.toArray(new Signatory[0])).build())
        .getUndecided()
        .stream()
        .map(Undecided::basis)
        .toList();
  }

  /** Each name is common to one entry of each list, and no entry is in reach of another pair. */
  @Test
  void otherNamesPairWhoHasThemAlone() {
    Signatory[] some = organizations(1, 2);
    Signatory[] others = organizations(3, 4);
    Signatory one = withOtherName("HW", some[0]);
    Signatory two = withOtherName("BW", some[1]);
    Signatory other = withOtherName("HW", others[0]);
    Signatory another = withOtherName("BW", others[1]);
    RosterDiff diff = RosterDiff.between(
        complete(one, two).build(), complete(WATCH, other, another).build());
    assertEquals(
        List.of(
            new Pair(one, other, Basis.OTHER_NAME, Set.of(Change.NAME)),
            new Pair(two, another, Basis.OTHER_NAME, Set.of(Change.NAME))),
        diff.getPairs());
    assertTrue(diff.getPairs().stream().noneMatch(Pair::isCertain));
  }

  @Test
  void whoIsConnectedByWayOfOthersIsInOneGroup() {
    Signatory[] some = organizations(1, 2);
    Signatory[] others = organizations(3, 4);
    Signatory one = withOtherName("HW", some[0]);
    Signatory both = withOtherName("BW", withOtherName("HW", some[1]));
    Signatory other = withOtherName("HW", others[0]);
    Signatory another = withOtherName("BW", others[1]);
    for (boolean turned : new boolean[] {false, true}) {
      List<Signatory> earlier = turned ? List.of(other, another) : List.of(one, both);
      List<Signatory> later = turned ? List.of(one, both) : List.of(other, another);
      RosterDiff diff = RosterDiff.between(
          complete(earlier.toArray(new Signatory[0])).build(),
          complete(later.toArray(new Signatory[0])).build());
      assertEquals(List.of(new Undecided(Basis.OTHER_NAME, earlier, later)), diff.getUndecided());
    }
  }

  /** A name decides nothing if somebody else goes by it, even if that one is found. */
  @Test
  void anOtherNameOfSeveralDecidesNothing() {
    Signatory found = withOtherName("HW", WATCH);
    Signatory one = withOtherName("HW", Signatory.organization("Group 1"));
    Signatory other = withOtherName("HW", Signatory.organization("Group 2"));
    for (List<Signatory> pair : List.of(List.of(found, WATCH), List.of(WATCH, found))) {
      RosterDiff diff = RosterDiff.between(
          complete(pair.get(0), one).build(), complete(pair.get(1), other).build());
      assertEquals(
          List.of(new Undecided(Basis.OTHER_NAME, List.of(one), List.of(other))),
          diff.getUndecided());
    }
  }

  @Test
  void namesNobody() {
    Party party = Party.named(PartyKind.PERSON, "Ines Quill");
    Signatory signatory = Signatory.of(party, Capacity.PERSONAL);
    RosterDiff diff = RosterDiff.between(
        complete(signatory, WATCH, signatory).build(), partial(signatory, INES).build());
    assertFalse(
        (diff + "" + diff.getPairs() + diff.getJoined() + diff.getLeft() + diff.getUndecided())
            .contains("Quill"));
  }

  private static void assertPair(
      Signatory before, Signatory after, Basis basis, Set<Change> changes) {
    RosterDiff diff =
        RosterDiff.between(complete(before).build(), complete(after).build());
    assertEquals(List.of(new Pair(before, after, basis, changes)), diff.getPairs());
    assertEquals(List.of(), diff.getJoined());
    assertEquals(List.of(), diff.getLeft());
    assertEquals(List.of(), diff.getUndecided());
    assertEquals(changes.isEmpty() ? List.of() : diff.getPairs(), diff.getChanged());
    assertEquals(changes.isEmpty() ? diff.getPairs() : List.of(), diff.getUnchanged());
  }
}
