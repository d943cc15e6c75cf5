package org.jointletter.query.roster;

import static org.jointletter.query.roster.Entries.complete;
import static org.jointletter.query.roster.Entries.group;
import static org.jointletter.query.roster.Entries.withOtherName;
import static org.jointletter.query.roster.Entries.withPartyId;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.jointletter.model.Identifier;
import org.jointletter.model.Quantity;
import org.jointletter.model.Signatory;
import org.jointletter.query.roster.LikelyDuplicates.Group;
import org.jointletter.query.roster.LikelyDuplicates.Reason;
import org.jointletter.vocabulary.Disclosure;
import org.jointletter.vocabulary.IdentifierScheme;
import org.jointletter.vocabulary.Unit;
import org.junit.jupiter.api.Test;

class LikelyDuplicatesTest {

  private static final Signatory WATCH = Signatory.organization("Harbour Watch");
  private static final Signatory INES = Signatory.person("Ines Quill");

  @Test
  void theSameNameTwice() {
    assertGroups(
        List.of(WATCH, INES, Signatory.organization("HARBOUR-WATCH"), INES),
        "NAME 0 2",
        "NAME 1 3");
  }

  @Test
  void theSamePartyTwice() {
    assertGroups(
        List.of(withPartyId("quill", INES), withPartyId("quill", Signatory.person("I. Quill"))),
        "PARTY_ID 0 1");
  }

  @Test
  void allReasonsForTheSameEntriesAreOneGroup() {
    Signatory quill = withPartyId("quill", identified("Q42", INES));
    assertGroups(List.of(quill, WATCH, quill, INES), "PARTY_ID IDENTIFIER 0 2", "NAME 0 2 3");
  }

  @Test
  void theSameIdentifier() {
    assertGroups(
        List.of(identified("Q42", INES), identified("Q43", WATCH), identified("Q42", WATCH)),
        "IDENTIFIER 0 2",
        "NAME 1 2");
  }

  @Test
  void aGroupThatBeginsAnotherStandsBeforeIt() {
    Signatory item = withPartyId("quill", identified("Q42", INES));
    assertGroups(
        List.of(item, item, withPartyId("quill", INES)), "IDENTIFIER 0 1", "PARTY_ID NAME 0 1 2");
  }

  @Test
  void anotherNameThatIsTheNameOfSomeoneElse() {
    Signatory bay = withOtherName("harbour watch", Signatory.organization("Bay Watch"));
    assertGroups(List.of(bay, WATCH, INES), "OTHER_NAME 0 1");
    assertGroups(List.of(WATCH, bay, WATCH), "OTHER_NAME 0 1 2", "NAME 0 2");
    assertGroups(
        List.of(withOtherName("HW", WATCH), withOtherName("H.W.", INES)), "OTHER_NAME 0 1");
    assertGroups(List.of(withOtherName("harbour watch", WATCH)));
    assertGroups(List.of(withOtherName("harbour watch", WATCH), WATCH), "NAME 0 1");
  }

  @Test
  void notBeingNamedIsNothingInCommon() {
    Signatory dozen = group(Quantity.atLeast(12, Unit.ORGANIZATIONS));
    assertGroups(List.of(dozen, dozen));
  }

  @Test
  void withheldEntriesAreComparedAndNamedByNoToString() {
    Signatory withheld =
        INES.toBuilder().disclosure(Disclosure.WITHHELD_FROM_PUBLIC).build();
    LikelyDuplicates duplicates = LikelyDuplicates.of(complete(withheld, INES).build());
    assertEquals("LikelyDuplicates[1 groups]", duplicates.toString());
    assertFalse(duplicates.getGroups().toString().contains("Quill"));
  }

  private static void assertGroups(List<Signatory> signatories, String... expected) {
    Signatory[] listed = signatories.toArray(Signatory[]::new);
    List<Group> groups = LikelyDuplicates.of(complete(listed).build()).getGroups();
    assertEquals(
        Arrays.asList(expected),
        groups.stream().map(LikelyDuplicatesTest::toString).toList());
    for (Group group : groups) {
      group.entries().forEach(entry -> assertEquals(listed[entry.index()], entry.signatory()));
    }
  }

  private static String toString(Group group) {
    StringBuilder text = new StringBuilder();
    Set<Reason> reasons = group.reasons();
    reasons.forEach(reason -> text.append(reason).append(' '));
    group.entries().forEach(entry -> text.append(entry.index()).append(' '));
    return text.toString().strip();
  }

  private static Signatory identified(String item, Signatory signatory) {
    return signatory.toBuilder()
        .party(signatory.getParty().toBuilder()
            .addIdentifier(Identifier.of(IdentifierScheme.WIKIDATA, item))
            .build())
        .build();
  }
}
