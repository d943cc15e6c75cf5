package org.jointletter.query.conflict;

import static org.jointletter.query.Discretion.assertToldWithout;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jointletter.model.Allegation;
import org.jointletter.model.Assessment;
import org.jointletter.model.Coalition;
import org.jointletter.model.Dossier;
import org.jointletter.model.Event;
import org.jointletter.model.JointLetter;
import org.jointletter.model.OfficialResponse;
import org.jointletter.model.Party;
import org.jointletter.model.Position;
import org.jointletter.model.Quantity;
import org.jointletter.model.Roster;
import org.jointletter.model.Signatory;
import org.jointletter.model.SignatoryEvent;
import org.jointletter.model.Text;
import org.jointletter.model.Tolerance;
import org.jointletter.model.Translation;
import org.jointletter.query.Letters;
import org.jointletter.vocabulary.AssessmentStatus;
import org.jointletter.vocabulary.Capacity;
import org.jointletter.vocabulary.Channel;
import org.jointletter.vocabulary.Code;
import org.jointletter.vocabulary.Completeness;
import org.jointletter.vocabulary.EventKind;
import org.jointletter.vocabulary.Formation;
import org.jointletter.vocabulary.PartyKind;
import org.jointletter.vocabulary.PositionKind;
import org.jointletter.vocabulary.Relation;
import org.jointletter.vocabulary.ResponseKind;
import org.jointletter.vocabulary.SignatoryEventKind;
import org.jointletter.vocabulary.TranslationKind;
import org.jointletter.vocabulary.Unit;
import org.jointletter.vocabulary.UnnamedReason;
import org.junit.jupiter.api.Test;

/** What is a conflict, and what is none. */
class ConflictsTest {

  private static final Quantity GAZETTE_321 = count(321, null, "gazette");
  private static final Quantity HERALD_300 = count(300, null, "herald");
  private static final Quantity MORE_THAN_300 =
      Quantity.moreThan(300, Unit.ORGANIZATIONS).toBuilder()
          .addCitation("herald")
          .build();

  @Test
  void twoSourcesWithDifferentCounts() {
    Conflict conflict = only(ConflictKind.DECLARED_COUNT, declaring(GAZETTE_321, HERALD_300));
    assertEquals("lakes", conflict.about());
    assertEquals(List.of("gazette", "herald"), sources(conflict));
    assertSame(GAZETTE_321, conflict.claims().get(0).value());
  }

  @Test
  void countsThatCanBothBeRightAreNone() {
    assertNone(declaring(GAZETTE_321, MORE_THAN_300));
  }

  @Test
  void countsOfDifferentTimesAndUnitsAreNone() {
    assertNone(declaring(count(37, "2020-03-01", "gazette"), count(50, "2020-03-15", "gazette")));
    assertNone(declaring(GAZETTE_321, Quantity.exactly(40, Unit.COUNTRIES)));
  }

  @Test
  void aCountThatMayBeOfAnyTimeIsComparedWithAll() {
    Conflict conflict = only(
        ConflictKind.DECLARED_COUNT,
        declaring(
            count(37, "2020-03-01", "gazette"),
            count(50, "2020-03-15", "gazette"),
            count(37, null, "herald")));
    assertEquals(
        List.of("exact 50 organizations", "exact 37 organizations"),
        conflict.claims().stream().map(claim -> claim.value().toString()).toList());
  }

  @Test
  void aCountOfAnotherTimeHidesNoneThatClashes() {
    Conflict conflict = only(
        ConflictKind.DECLARED_COUNT,
        declaring(
            between(10, 30, "2020-02"), count(20, "2020-03", "gazette"), between(5, 15, "2020")));
    assertEquals(
        List.of("exact 20 organizations", "between 5–15 organizations"),
        conflict.claims().stream().map(claim -> claim.value().toString()).toList());
  }

  @Test
  void disagreementsOfDifferentTimesAreDifferentConflicts() {
    assertEquals(
        2,
        conflicts(declaring(
                count(10, "2019", "gazette"),
                count(12, "2019-05", "herald"),
                count(30, "2021", "gazette"),
                count(31, "2021-07-01", "herald")))
            .getAll()
            .size());
  }

  @Test
  void theToleranceDecidesWhatAboutAllows() {
    Dossier dossier = Letters.dossier(
            declaring(Quantity.about(50, Unit.INDIVIDUALS), Quantity.exactly(57, Unit.INDIVIDUALS)))
        .build();
    assertEquals(List.of(), Conflicts.of(dossier).getAll());
    assertEquals(1, Conflicts.of(dossier, Tolerance.ofPercent(10, 10)).getAll().size());
  }

  @Test
  void coalitionsDisagreeAboutTheirSize() {
    Dossier.Builder dossier = Letters.dossier()
        .addCoalition(Coalition.builder()
            .id("coalition")
            .name("Lake Alliance")
            .formation(Formation.AD_HOC)
            .addDeclaredSize(GAZETTE_321)
            .addDeclaredSize(HERALD_300)
            .build());
    assertEquals("coalition", only(ConflictKind.DECLARED_COUNT, dossier).about());
  }

  @Test
  void whoSignedAfterACountIsNoConflict() {
    Signatory late = Signatory.organization("River Watch").toBuilder()
        .addEvent(SignatoryEvent.builder()
            .event(SignatoryEventKind.SIGNED)
            .on("2020-05-01")
            .build())
        .build();
    Roster.Builder roster = Roster.builder()
        .addSignatory(Signatory.organization("Lake Watch"))
        .addSignatory(late)
        .completeness(Completeness.PARTIAL)
        .addDeclared(count(2, "2020-06", "gazette"));
    for (String date : List.of("2020-03", "2020-06")) {
      Roster listed = roster.addDeclared(count(1, date, "herald")).build();
      assertEquals(
          date.equals("2020-03") ? 0 : 1,
          conflicts(Letters.letter("lakes").roster(listed))
              .ofKind(ConflictKind.LISTED_COUNT)
              .size());
    }
  }

  @Test
  void aListThatIsLongerThanOneOfTheCounts() {
    Roster roster = Roster.builder()
        .addSignatory(Signatory.organization("Lake Watch"))
        .addSignatory(Signatory.organization("River Watch"))
        .completeness(Completeness.COMPLETE)
        .addDeclared(count(2, null, "gazette"))
        .addDeclared(count(1, null, "herald"))
        .addDeclared(count(3, "2019", "herald"))
        .build();
    Conflicts conflicts = conflicts(Letters.letter("lakes").roster(roster));
    Conflict conflict = conflicts.ofKind(ConflictKind.LISTED_COUNT).get(0);
    assertEquals(
        List.of("Roster[2 listed, complete]", "exact 1 organizations", "exact 3 organizations"),
        conflict.claims().stream().map(claim -> claim.value().toString()).toList());
    assertEquals(
        2,
        conflicts(Letters.letter("lakes").roster(roster.toBuilder().asOf("2020").build()))
            .ofKind(ConflictKind.LISTED_COUNT)
            .get(0)
            .claims()
            .size());
  }

  @Test
  void quantitiesOfAnAllegation() {
    assertNone(alleging(deaths(769, "gazette"), deaths(70, "gazette"), deaths(700, "herald")));
    Conflict conflict =
        only(ConflictKind.QUANTITY, alleging(deaths(769, "gazette"), deaths(70, "herald")));
    assertEquals("spill", conflict.about());
    assertEquals(List.of("gazette", "herald"), sources(conflict));
  }

  @Test
  void aQuantityThatGoesWithBothIsNoPartOfAConflict() {
    Conflict conflict = only(
        ConflictKind.QUANTITY,
        alleging(deaths(769, "gazette"), Quantity.moreThan(50, Unit.DEATHS), deaths(70, "herald")));
    assertEquals(List.of("gazette", "herald"), sources(conflict));
  }

  @Test
  void publishedOnTwoDays() {
    Conflict conflict = only(
        ConflictKind.DATE,
        Letters.letter("lakes")
            .addEvent(event(EventKind.PUBLISHED, "2020-09-09", "gazette"))
            .addEvent(event(EventKind.PUBLISHED, "2020-09-10", "herald"))
            .addEvent(event(EventKind.SENT, "2020-09-01", "herald")));
    assertEquals(List.of("gazette", "herald"), sources(conflict));
  }

  @Test
  void datesThatMayBeOneDayAreNone() {
    assertNone(Letters.letter("lakes")
        .addEvent(event(EventKind.PUBLISHED, "2020-09-09", "gazette"))
        .addEvent(event(EventKind.PUBLISHED, "2020-09", "herald"))
        .addEvent(event(EventKind.PUBLISHED, "2020-10~", "herald")));
  }

  @Test
  void eventsThatAreNotKnownAreNone() {
    Event.Builder unknown = Event.builder().event(Code.of(EventKind.class, "ngo:signed"));
    assertNone(Letters.letter("lakes")
        .addEvent(unknown.on("2020-09-09").build())
        .addEvent(unknown.on("2020-10-09").build()));
  }

  @Test
  void whatRecursIsNone() {
    assertNone(Letters.letter("lakes")
        .addEvent(event(EventKind.UPDATED, "2020-09-09", "gazette"))
        .addEvent(event(EventKind.UPDATED, "2020-10-09", "herald")));
  }

  @Test
  void instalmentsOfOneSourceAreNone() {
    assertNone(response("reply", PositionKind.NOTED, null)
        .addEvent(event(EventKind.GIVEN, "2020-09-09", "gazette"))
        .addEvent(event(EventKind.GIVEN, "2020-10-09", "gazette"))
        .addEvent(event(EventKind.GIVEN, "2020-10-09", "herald")));
    assertNone(response("reply", PositionKind.NOTED, null)
        .addEvent(Letters.event(EventKind.GIVEN, "2020-09-09"))
        .addEvent(Letters.event(EventKind.GIVEN, "2020-10-09")));
  }

  @Test
  void sourcesThatTellDifferentDaysOfAnAnswer() {
    Conflict conflict = only(
        ConflictKind.DATE,
        letters(response("reply", PositionKind.NOTED, null)
            .addEvent(event(EventKind.GIVEN, "2020-09-09", "gazette"))
            .addEvent(event(EventKind.GIVEN, "2020-10-09", "herald"))));
    assertEquals("reply", conflict.about());
  }

  /** One source tells days of which others tell one each: it is in no conflict with them. */
  @Test
  void aSourceThatTellsOtherDaysIsNoPartOfAConflict() {
    Conflict conflict = only(
        ConflictKind.DATE,
        letters(response("reply", PositionKind.NOTED, null)
            .addEvent(event(EventKind.GIVEN, "2020-09-09", "gazette"))
            .addEvent(event(EventKind.GIVEN, "2020-10-09", "herald"))
            .addEvent(Letters.event(EventKind.GIVEN, "2020~"))));
    assertEquals(List.of("gazette", "herald"), sources(conflict));
  }

  @Test
  void aSignatureThatWasDisownedAndPutBack() {
    Party clerk = Party.person("Someone Else");
    Signatory signatory = Signatory.organization("Lake Watch").toBuilder()
        .addCitation("gazette")
        .addEvent(signed(SignatoryEventKind.SIGNED).build())
        .addEvent(
            signed(SignatoryEventKind.DISPUTED).by(clerk).addCitation("herald").build())
        .addEvent(signed(SignatoryEventKind.WITHDRAWAL_REQUESTED).build())
        .addEvent(signed(SignatoryEventKind.CONFIRMED).build())
        .build();
    Conflict conflict = only(ConflictKind.SIGNATURE, signedBy(signatory));
    assertEquals("lakes", conflict.about());
    assertEquals(4, conflict.claims().size());
    assertSame(signatory, conflict.claims().get(0).value());
    assertEquals(Optional.of(clerk), conflict.claims().get(2).by());
    assertEquals(List.of("gazette", "gazette", "herald", "gazette"), sources(conflict));
  }

  @Test
  void aWithdrawalIsNone() {
    assertNone(signedBy(Signatory.organization("Lake Watch").toBuilder()
        .addEvent(signed(SignatoryEventKind.SIGNED).build())
        .addEvent(signed(SignatoryEventKind.WITHDRAWN).build())
        .build()));
  }

  @Test
  void twoEntriesOfOnePartyThatStandDifferently() {
    Signatory stands = signatory("lake-watch");
    Signatory gone = stands.toBuilder()
        .addEvent(signed(SignatoryEventKind.WITHDRAWN).build())
        .build();
    assertEquals(2, only(ConflictKind.STANDING, signedBy(stands, gone)).claims().size());
    assertNone(signedBy(stands, stands));
    assertNone(signedBy(
        stands,
        stands.toBuilder().addEvent(signed(SignatoryEventKind.INVITED).build()).build()));
    // Without an id, equal names mean nothing.
    Signatory namesake = Signatory.organization("Lake Watch");
    assertNone(signedBy(
        namesake,
        namesake.toBuilder()
            .addEvent(signed(SignatoryEventKind.WITHDRAWN).build())
            .build()));
  }

  @Test
  void assessorsWhoDisagree() {
    Conflict conflict = only(
        ConflictKind.ASSESSMENT,
        assessed(
            assessment("court", AssessmentStatus.CONFIRMED),
            assessment("panel", AssessmentStatus.REFUTED)));
    assertEquals("spill", conflict.about());
    assertEquals(
        List.of("court", "panel"),
        conflict.claims().stream().map(claim -> claim.by().get().getId().get()).toList());
  }

  @Test
  void anAssessorWhoLearnsIsNone() {
    assertNone(assessed(
        assessment("court", AssessmentStatus.POSSIBLE),
        assessment("court", AssessmentStatus.CONFIRMED),
        assessment("panel", AssessmentStatus.CONFIRMED),
        assessment("signers", AssessmentStatus.ALLEGED)));
  }

  /** They are described alike, but nothing says that they are one. */
  @Test
  void assessorsWhoAreNotNamedAreSeveral() {
    Party someone = Party.unnamed(PartyKind.PERSON, UnnamedReason.NOT_STATED);
    only(
        ConflictKind.ASSESSMENT,
        assessed(
            assessment("court", AssessmentStatus.CONFIRMED).toBuilder()
                .by(someone)
                .build(),
            assessment("court", AssessmentStatus.REFUTED).toBuilder()
                .by(someone)
                .build()));
    Party court = Party.organization("Harbour Court");
    assertNone(assessed(
        assessment("court", AssessmentStatus.POSSIBLE).toBuilder().by(court).build(),
        assessment("court", AssessmentStatus.CONFIRMED).toBuilder().by(court).build()));
  }

  @Test
  void positionsOfOneIssuerThatDiffer() {
    Conflict conflict = only(
        ConflictKind.POSITION,
        letters(
            response("first", PositionKind.DENIED, "2020-09-09"),
            response("second", PositionKind.PARTLY_ACCEPTED, "2020-09")));
    assertEquals("spill", conflict.about());
    assertEquals(2, conflict.claims().size());
    assertEquals("mill", conflict.claims().get(0).by().get().getId().get());
  }

  @Test
  void aChangeOfMindIsNone() {
    assertNone(
        response("first", PositionKind.DENIED, "2020-09-09"),
        response("second", PositionKind.ACCEPTED, "2020-10"),
        response("third", PositionKind.NOTED, "2020-10"),
        response("fourth", PositionKind.REJECTED, "2020-11"));
    assertNone(
        response("first", PositionKind.DENIED, "2020-09-09"),
        response("second", PositionKind.DISMISSED, "2020-09-09"));
  }

  @Test
  void aDenialThatLastsIsNotEndedByAShorterOne() {
    Conflict conflict = only(
        ConflictKind.POSITION,
        letters(
            response("first", PositionKind.DENIED, "2020"),
            response("second", PositionKind.DENIED, "2020-03"),
            response("third", PositionKind.ACCEPTED, "2020-06")));
    assertEquals(3, conflict.claims().size());
  }

  @Test
  void issuersWhoAreNotNamedAreSeveral() {
    Party someone = Party.unnamed(PartyKind.OFFICE, UnnamedReason.NOT_STATED);
    assertNone(
        response("first", PositionKind.DENIED, null).issuers(List.of(someone)),
        response("second", PositionKind.ACCEPTED, null).issuers(List.of(someone)));
    only(
        ConflictKind.POSITION,
        letters(response("reply", PositionKind.DENIED, null)
            .issuers(List.of(someone))
            .addPosition(
                Position.builder().on("spill").position(PositionKind.ACCEPTED).build())));
  }

  @Test
  void aPositionIsCitedFromItsOwnSourceOrThatOfItsResponse() {
    OfficialResponse.Builder second = response("second", null, "2020-09-09")
        .addCitation("gazette")
        .addPosition(Position.builder()
            .on("spill")
            .position(PositionKind.ACCEPTED)
            .addCitation("herald")
            .build());
    Conflict conflict = only(
        ConflictKind.POSITION,
        letters(
            response("first", PositionKind.DENIED, "2020-09-09").addCitation("gazette"), second));
    assertEquals(List.of("gazette", "herald"), sources(conflict));
  }

  @Test
  void positionsOfUnknownDateMayBeOfOneTime() {
    assertEquals(
        2,
        only(
                ConflictKind.POSITION,
                letters(
                    response("first", PositionKind.DENIED, null),
                    response("second", PositionKind.ACCEPTED, "2020-10")))
            .claims()
            .size());
  }

  @Test
  void noAnswerWasObservedAfterOneWasGiven() {
    OfficialResponse.Builder silence =
        response("silence", null, null).addKind(ResponseKind.NO_RESPONSE).asOf("2020-12-01");
    Conflict conflict = only(
        ConflictKind.RESPONSE,
        letters(
            response("early", PositionKind.NOTED, "2020-10"),
            silence,
            response("late", PositionKind.NOTED, "2021")));
    assertEquals(
        "[OfficialResponse[early], OfficialResponse[silence]]",
        conflict.claims().stream().map(Claim::value).toList().toString());
    assertNone(silence, response("late", PositionKind.NOTED, "2020-12"));
  }

  @Test
  void whenAnObservationWasReportedIsNoAnswer() {
    assertNone(response("silence", null, null)
        .addKind(ResponseKind.NO_RESPONSE)
        .asOf("2020-12-01")
        .addEvent(Letters.event(EventKind.REPORTED, "2020-11-30")));
  }

  @Test
  void onePartyOfTwoKinds() {
    Party network = Party.builder()
        .id("lake-watch")
        .kind(PartyKind.NETWORK)
        .name("Lake Watch")
        .build();
    JointLetter.Builder letter = signedBy(
        signatory("lake-watch"),
        Signatory.of(network, Capacity.ORGANIZATION),
        signatory("lake-watch"));
    Conflict conflict = only(ConflictKind.PARTY_KIND, letter);
    assertEquals("lake-watch", conflict.about());
    assertEquals(2, conflict.claims().size());
    assertNone(signedBy(
        signatory("lake-watch"),
        Signatory.of(network.toBuilder().kind(PartyKind.UNKNOWN).build(), Capacity.ORGANIZATION)));
  }

  @Test
  void whatAPartyIsSaidToBeIsCitedFromWhereItIsSaid() {
    Party network = party("lake-watch").toBuilder().kind(PartyKind.NETWORK).build();
    Conflict conflict = only(
        ConflictKind.PARTY_KIND,
        signedBy(
            signatory("lake-watch").toBuilder().addCitation("gazette").build(),
            Signatory.of(network, Capacity.ORGANIZATION).toBuilder()
                .addCitation("herald")
                .build()));
    assertEquals(List.of("gazette", "herald"), sources(conflict));
  }

  @Test
  void namesThatNothingTiesTogether() {
    assertEquals(
        2,
        only(ConflictKind.PARTY_NAME, named("Lake Watch", "River Guard"))
            .claims()
            .size());
    assertNone(named("Lake Watch", "LAKE  WATCH!"));
    assertNone(named(Text.of("Lake Watch", "en"), Text.of("Seewacht", "de")));
    assertNone(named(
        Text.of("Lake Watch", "en"),
        Text.of("Seewacht", "en").toBuilder()
            .addTranslation(Translation.builder()
                .value("Lake Watch")
                .language("fr")
                .kind(TranslationKind.UNOFFICIAL)
                .build())
            .build()));
    JointLetter.Builder tied = signedBy(
        signatory(Text.of("Lake Watch")),
        signatory(Text.of("LW")),
        Signatory.of(
            Party.builder()
                .id("lake-watch")
                .kind(PartyKind.ORGANIZATION)
                .name("Lake Watch International")
                .addOtherName("LW")
                .addOtherName("Lake Watch")
                .build(),
            Capacity.ORGANIZATION));
    assertNone(tied);
  }

  @Test
  void tellsNobodysName() {
    Conflicts conflicts = conflicts(named("Lake Watch", "River Guard"));
    Conflict conflict = conflicts.getAll().get(0);
    for (String name : List.of("lake", "river")) {
      assertToldWithout(name, conflicts, conflict, conflict.claims().get(0));
    }
  }

  @Test
  void manyCountsAreNoProblem() {
    Quantity[] counts = new Quantity[20_000];
    Arrays.setAll(counts, i -> Quantity.atLeast(i, Unit.SIGNATURES));
    assertNone(declaring(counts));
  }

  private static JointLetter.Builder named(String... names) {
    return named(Arrays.stream(names).map(Text::of).toArray(Text[]::new));
  }

  private static JointLetter.Builder named(Text... names) {
    return signedBy(Arrays.stream(names).map(ConflictsTest::signatory).toArray(Signatory[]::new));
  }

  private static Signatory signatory(String id) {
    return Signatory.of(party(id), Capacity.ORGANIZATION);
  }

  private static Signatory signatory(Text name) {
    return Signatory.of(
        Party.builder().id("lake-watch").kind(PartyKind.ORGANIZATION).name(name).build(),
        Capacity.ORGANIZATION);
  }

  private static Party party(String id) {
    return Party.builder()
        .id(id)
        .kind(PartyKind.ORGANIZATION)
        .name("Lake Watch")
        .build();
  }

  private static SignatoryEvent.Builder signed(SignatoryEventKind kind) {
    return SignatoryEvent.builder().event(kind);
  }

  private static JointLetter.Builder signedBy(Signatory... signatories) {
    return Letters.letter("lakes")
        .roster(Roster.builder()
            .addAllSignatories(List.of(signatories))
            .completeness(Completeness.PARTIAL)
            .build());
  }

  private static JointLetter.Builder declaring(Quantity... counts) {
    return Letters.letter("lakes")
        .roster(Roster.builder()
            .addAllDeclared(List.of(counts))
            .completeness(Completeness.NOT_LISTED)
            .build());
  }

  private static JointLetter.Builder alleging(Quantity... counts) {
    return Letters.letter("lakes")
        .addAllegation(Allegation.builder()
            .id("spill")
            .statement("The mill spilled acid")
            .addAllQuantities(List.of(counts))
            .build());
  }

  private static JointLetter.Builder assessed(Assessment... assessments) {
    return Letters.letter("lakes")
        .addAllegation(Allegation.builder()
            .id("spill")
            .statement("The mill spilled acid")
            .addAllAssessments(List.of(assessments))
            .build());
  }

  private static Assessment assessment(String by, AssessmentStatus status) {
    return Assessment.builder()
        .by(party(by))
        .status(status)
        .addCitation("gazette")
        .build();
  }

  private static Quantity count(long value, String asOf, String source) {
    Quantity.Builder count =
        Quantity.exactly(value, Unit.ORGANIZATIONS).toBuilder().addCitation(source);
    return asOf == null ? count.build() : count.asOf(asOf).build();
  }

  private static Quantity between(long value, long upper, String asOf) {
    return Quantity.between(value, upper, Unit.ORGANIZATIONS).toBuilder()
        .asOf(asOf)
        .build();
  }

  private static Quantity deaths(long value, String source) {
    return Quantity.exactly(value, Unit.DEATHS).toBuilder().addCitation(source).build();
  }

  private static Event event(EventKind kind, String on, String source) {
    return Letters.event(kind, on).toBuilder().addCitation(source).build();
  }

  private static OfficialResponse.Builder response(String id, PositionKind position, String given) {
    OfficialResponse.Builder response = OfficialResponse.builder()
        .id(id)
        .addRespondsTo("lakes")
        .addIssuer(party("mill"))
        .relation(Relation.SUBJECT)
        .channel(Channel.INTERVIEW);
    if (position != null) {
      response.addPosition(Position.builder().on("spill").position(position).build());
    }
    return given == null ? response : response.addEvent(Letters.event(EventKind.GIVEN, given));
  }

  private static Dossier.Builder letters(OfficialResponse.Builder... responses) {
    Dossier.Builder dossier = Letters.dossier(alleging());
    Arrays.stream(responses).map(OfficialResponse.Builder::build).forEach(dossier::addResponse);
    return dossier;
  }

  private static Conflict only(ConflictKind kind, JointLetter.Builder letter) {
    return only(kind, Letters.dossier(letter));
  }

  private static Conflict only(ConflictKind kind, Dossier.Builder dossier) {
    List<Conflict> all = Conflicts.of(dossier.build()).getAll();
    assertEquals(List.of(kind), all.stream().map(Conflict::kind).toList());
    return all.get(0);
  }

  private static void assertNone(JointLetter.Builder letter) {
    assertEquals(List.of(), conflicts(letter).getAll());
  }

  private static void assertNone(OfficialResponse.Builder... responses) {
    assertEquals(List.of(), Conflicts.of(letters(responses).build()).getAll());
  }

  private static Conflicts conflicts(JointLetter.Builder letter) {
    return Conflicts.of(Letters.dossier(letter).build());
  }

  private static List<String> sources(Conflict conflict) {
    return conflict.claims().stream()
        .map(claim -> claim.citations().get(0))
        .flatMap(citation -> citation.getSource().stream())
        .toList();
  }
}
