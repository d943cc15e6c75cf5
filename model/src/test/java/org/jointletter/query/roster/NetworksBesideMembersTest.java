package org.jointletter.query.roster;

import static org.jointletter.query.roster.Entries.complete;
import static org.jointletter.query.roster.Entries.withOtherName;
import static org.jointletter.query.roster.Entries.withPartyId;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jointletter.model.Coalition;
import org.jointletter.model.Membership;
import org.jointletter.model.Party;
import org.jointletter.model.Signatory;
import org.jointletter.query.roster.NetworksBesideMembers.Row;
import org.jointletter.vocabulary.Capacity;
import org.jointletter.vocabulary.Formation;
import org.jointletter.vocabulary.MemberRole;
import org.jointletter.vocabulary.PartyKind;
import org.junit.jupiter.api.Test;

class NetworksBesideMembersTest {

  private static final Signatory NETWORK =
      Signatory.of(Party.named(PartyKind.NETWORK, "Friends of the Harbour"), Capacity.ORGANIZATION);
  private static final Signatory WATCH = Signatory.organization("Harbour Watch");
  private static final Signatory INES = Signatory.person("Ines Quill");

  @Test
  void aNetworkIsListedBesideThoseWhoAreAffiliatedToIt() {
    assertRows(
        List.of(
            affiliated("Friends of the Harbour", WATCH),
            NETWORK,
            affiliated("FRIENDS OF THE HARBOUR.", INES),
            Signatory.organization("Bay Watch")),
        "1: 0 AFFILIATION, 2 AFFILIATION");
  }

  @Test
  void allNamesOfANetworkLeadToOneRow() {
    assertRows(
        List.of(
            withOtherName("FOH", NETWORK),
            affiliated("FOH", WATCH),
            affiliated("FOH", affiliated("Friends of the Harbour", INES))),
        "0: 1 AFFILIATION, 2 AFFILIATION");
  }

  @Test
  void personsAreMembersOfNetworksAndStaffOfOrganizations() {
    Signatory staff = affiliated("Harbour Watch", INES);
    Signatory member = affiliated("Harbour Watch", Signatory.organization("Bay Watch"));
    assertRows(List.of(WATCH, staff));
    assertRows(List.of(WATCH, staff, member), "0: 2 AFFILIATION");
  }

  @Test
  void personsInACoalitionOfTheNameOfAnOrganizationAreStaff() {
    Signatory bay = Signatory.organization("Bay Watch");
    List<Coalition> coalitions = List.of(coalition("Harbour Watch", INES, bay));
    assertRows(coalitions, List.of(WATCH, INES));
    assertRows(coalitions, List.of(WATCH, INES, bay), "0: 2 COALITION_MEMBER_NAME");
  }

  @Test
  void personsAndStatesAreNoBodies() {
    assertRows(List.of(INES, affiliated("Ines Quill", WATCH)));
    assertRows(List.of(Entries.state("Norland"), affiliated("Norland", WATCH)));
  }

  @Test
  void nobodyIsAMemberOfItself() {
    assertRows(List.of(affiliated("Friends of the Harbour", NETWORK)));
  }

  @Test
  void aNameThatIsListedTwiceIsInOneRow() {
    assertRows(
        List.of(NETWORK, affiliated("Friends of the Harbour", WATCH), NETWORK),
        "0 2: 1 AFFILIATION");
  }

  @Test
  void eachNetworkHasARowOfItsOwn() {
    Party bay = Party.named(PartyKind.NETWORK, "Friends of the Bay");
    assertRows(
        List.of(
            NETWORK,
            affiliated("Friends of the Harbour", WATCH),
            Signatory.of(bay, Capacity.ORGANIZATION),
            affiliated("Friends of the Bay", INES)),
        "0: 1 AFFILIATION",
        "2: 3 AFFILIATION");
  }

  @Test
  void membersOfACoalitionOfTheNameAreMembers() {
    Coalition coalition = coalition(
        "Friends of the harbour", withPartyId("watch", WATCH), INES, Signatory.person("Jo Other"));
    List<Signatory> listed = List.of(
        NETWORK,
        withPartyId("watch", Signatory.organization("Watch")),
        affiliated("Friends of the Harbour", INES));
    assertRows(
        List.of(coalition), listed, "0: 1 COALITION_MEMBER, 2 AFFILIATION COALITION_MEMBER_NAME");
    assertRows(List.of(coalition("Friends of the Bay", INES)), List.of(NETWORK, INES));
  }

  @Test
  void namesNobody() {
    NetworksBesideMembers networks = NetworksBesideMembers.of(
        complete(NETWORK, affiliated("Friends of the Harbour", INES)).build());
    assertEquals("NetworksBesideMembers[1 rows]", networks.toString());
    assertFalse(networks.getRows().toString().contains("Quill"));
  }

  private static void assertRows(List<Signatory> signatories, String... expected) {
    assertRows(List.of(), signatories, expected);
  }

  private static void assertRows(
      List<Coalition> coalitions, List<Signatory> signatories, String... expected) {
    assertEquals(
        Arrays.asList(expected),
        NetworksBesideMembers.of(
                complete(signatories.toArray(Signatory[]::new)).build(), coalitions)
            .getRows()
            .stream()
            .map(NetworksBesideMembersTest::toString)
            .toList());
  }

  private static String toString(Row row) {
    return row.networks().stream()
            .map(entry -> String.valueOf(entry.index()))
            .collect(Collectors.joining(" "))
        + ": "
        + row.members().stream()
            .map(member -> member.entry().index()
                + " "
                + member.reasons().stream().map(Enum::name).collect(Collectors.joining(" ")))
            .collect(Collectors.joining(", "));
  }

  private static Signatory affiliated(String body, Signatory signatory) {
    return signatory.toBuilder()
        .party(signatory.getParty().toBuilder().addAffiliation(body).build())
        .build();
  }

  private static Coalition coalition(String name, Signatory... members) {
    Coalition.Builder coalition =
        Coalition.builder().id("coalition").name(name).formation(Formation.NETWORK);
    for (Signatory member : members) {
      coalition.addMember(
          Membership.builder().party(member.getParty()).role(MemberRole.MEMBER).build());
    }
    return coalition.build();
  }
}
