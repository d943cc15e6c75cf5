package org.jointletter.query.coverage;

import static org.jointletter.query.Discretion.assertToldWithout;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jointletter.model.Addressee;
import org.jointletter.model.Allegation;
import org.jointletter.model.Answer;
import org.jointletter.model.Demand;
import org.jointletter.model.Dossier;
import org.jointletter.model.Event;
import org.jointletter.model.JointLetter;
import org.jointletter.model.OfficialResponse;
import org.jointletter.model.Party;
import org.jointletter.model.Position;
import org.jointletter.model.ResponseTarget;
import org.jointletter.query.Letters;
import org.jointletter.vocabulary.Channel;
import org.jointletter.vocabulary.Code;
import org.jointletter.vocabulary.DemandKind;
import org.jointletter.vocabulary.EventKind;
import org.jointletter.vocabulary.PartsMode;
import org.jointletter.vocabulary.PartyKind;
import org.jointletter.vocabulary.PositionKind;
import org.jointletter.vocabulary.Relation;
import org.jointletter.vocabulary.ResponseKind;
import org.jointletter.vocabulary.UnnamedReason;
import org.junit.jupiter.api.Test;

/** What was answered, by whom and when, and what was not. */
class CoverageTest {

  private static final Party AGENCY = party("water-agency", "Water Agency");
  private static final Party BOARD = party("lake-board", "Lake Board");
  private static final Party MILL = party("paper-mill", "Paper Mill");

  private static final LocalDate AT_YEAR_END = LocalDate.parse("2020-12-31");

  @Test
  void aReplyByTheAddresseeAnswersTheDemand() {
    Reply reply = only(state(
            CoverageState.ANSWERED,
            demand(
                letter("lakes", "2020-06-01"),
                response(AGENCY, Relation.ADDRESSEE, "2020-07-01", "lakes")
                    .addPosition(accepts("open-data"))))
        .replies());
    assertEquals(Optional.of(new Days(30, 30)), reply.days());
    assertEquals(Optional.of(Relation.ADDRESSEE), reply.relation());
    assertEquals(
        PositionKind.ACCEPTED, reply.positions().get(0).getPosition().getKnown().get());
  }

  @Test
  void anAnswerByTheAccusedIsNoneByTheAddressee() {
    LetterCoverage letter = cover(
        letter("lakes", "2020-06-01"),
        response(MILL, Relation.SUBJECT, "2020-06-02", "lakes")
            .addKind(ResponseKind.DENIAL)
            .addPosition(on("spill", PositionKind.DENIED))
            .addPosition(on("open-data", PositionKind.DISMISSED)));
    assertEquals(CoverageState.UNANSWERED, only(letter.addressees()).state());
    assertEquals(CoverageState.ANSWERED, only(letter.subjects()).state());

    StatementCoverage demand = letter.demands().get(0);
    assertEquals(CoverageState.UNANSWERED, only(demand.parties()).state());
    assertEquals(List.of(), only(demand.parties()).replies());
    assertEquals(Optional.of(Relation.SUBJECT), only(demand.replies()).relation());

    StatementCoverage allegation = only(letter.allegations());
    assertEquals(CoverageState.ANSWERED, only(allegation.parties()).state());
    assertTrue(only(allegation.parties()).party().isSameAs(MILL));
  }

  @Test
  void anAnswerBySeveralIsOneOfEach() {
    LetterCoverage letter = cover(
        letter("lakes", "2020-06-01").addAddressee(Addressee.of(BOARD)),
        response(BOARD, Relation.ADDRESSEE, "2020-06-02", "lakes").addIssuer(AGENCY));
    assertEquals(
        List.of(CoverageState.ANSWERED, CoverageState.ANSWERED),
        letter.addressees().stream().map(PartyCoverage::state).toList());
    assertEquals(1, letter.replies().size());
  }

  @Test
  void anAnswerToSomethingInALetterIsNoneToTheLetter() {
    LetterCoverage letter = cover(
        letter("lakes", "2020-06-01"),
        response(AGENCY, Relation.ADDRESSEE, "2020-06-02", "open-data"));
    assertEquals(List.of(), letter.replies());
    assertEquals(CoverageState.UNANSWERED, only(letter.addressees()).state());
  }

  @Test
  void theRelationToALetterIsThatOfTheTarget() {
    LetterCoverage letter = cover(
        letter("lakes", "2020-06-01"),
        response(BOARD, Relation.THIRD_PARTY, "2020-06-02", null)
            .addRespondsTo(ResponseTarget.builder().target("lakes").relation(Relation.SUBJECT)));
    assertEquals(Optional.of(Relation.SUBJECT), only(letter.replies()).relation());
  }

  @Test
  void anAnswerByAThirdPartyIsOfNeither() {
    LetterCoverage letter = cover(
        letter("lakes", "2020-06-01"),
        response(BOARD, Relation.THIRD_PARTY, "2020-06-02", "lakes"));
    assertEquals(CoverageState.UNANSWERED, only(letter.addressees()).state());
    assertEquals(CoverageState.UNANSWERED, only(letter.subjects()).state());
    assertEquals(Optional.of(Relation.THIRD_PARTY), only(letter.replies()).relation());
  }

  @Test
  void whoIsCertainlyTheAddresseeIsWhateverRelationIsStated() {
    LetterCoverage letter = cover(
        letter("lakes", "2020-06-01"),
        response(AGENCY, Relation.THIRD_PARTY, "2020-06-02", "lakes"));
    assertEquals(CoverageState.ANSWERED, only(letter.addressees()).state());
  }

  @Test
  void anAddresseeOfTwoThatNoIdTellsMayBeEither() {
    LetterCoverage letter = cover(
        letter("lakes", "2020-06-01").addAddressee(Addressee.of(BOARD)),
        response(Party.organization("The authorities"), Relation.ADDRESSEE, "2020-06-02", "lakes"));
    for (PartyCoverage addressee : letter.addressees()) {
      assertEquals(CoverageState.UNKNOWN, addressee.state());
      assertEquals(List.of(), addressee.replies());
      assertEquals(1, addressee.possibleReplies().size());
    }
    assertEquals(CoverageState.UNANSWERED, only(letter.subjects()).state());
  }

  @Test
  void theOnlyAddresseeNeedsNoId() {
    LetterCoverage letter = cover(
        letter("lakes", "2020-06-01"),
        response(Party.organization("The authorities"), Relation.ADDRESSEE, "2020-06-02", "lakes"));
    assertEquals(CoverageState.ANSWERED, only(letter.addressees()).state());
  }

  /** They are described alike, but nothing says that they are one. */
  @Test
  void whoIsNotNamedMayBeAnyoneWhoIsNot() {
    Party someone = Party.unnamed(PartyKind.OFFICE, UnnamedReason.NOT_STATED);
    JointLetter.Builder alone = bare("lakes", "2020-06-01")
        .addAddressee(Addressee.of(someone))
        .addDemand(Demand.builder().id("open-data").statement("Publish").build());
    LetterCoverage answered =
        cover(alone, response(someone, Relation.ADDRESSEE, "2020-06-02", "lakes"));
    assertEquals(CoverageState.ANSWERED, only(answered.addressees()).state());
    state(CoverageState.LETTER_ANSWERED, answered.demands().get(0));
    LetterCoverage bystander =
        cover(alone, response(someone, Relation.THIRD_PARTY, "2020-06-02", "lakes"));
    assertEquals(CoverageState.UNANSWERED, only(bystander.addressees()).state());
    assertEquals(Optional.of(Relation.THIRD_PARTY), only(bystander.replies()).relation());

    LetterCoverage either = cover(
        alone.addAddressee(Addressee.of(someone)),
        response(someone, Relation.ADDRESSEE, "2020-06-02", "lakes"));
    assertEquals(
        List.of(CoverageState.UNKNOWN, CoverageState.UNKNOWN),
        either.addressees().stream().map(PartyCoverage::state).toList());
  }

  @Test
  void accusedWhoAreNotNamedAreSeveral() {
    Party someone = Party.unnamed(PartyKind.UNKNOWN, UnnamedReason.UNKNOWN);
    JointLetter.Builder letter = letter("lakes", "2020-06-01");
    for (String id : List.of("threat", "fire")) {
      letter.addAllegation(Allegation.builder()
          .id(id)
          .statement("Someone did it")
          .addResponsible(someone)
          .addResponsible(MILL)
          .build());
    }
    assertEquals(
        List.of(MILL, someone, someone),
        cover(letter).subjects().stream().map(PartyCoverage::party).toList());
  }

  @Test
  void whoHasANameAndNoIdIsFoundByAllThatIsStated() {
    Party board = Party.organization("Lake Board");
    LetterCoverage letter = cover(
        letter("lakes", "2020-06-01").addAddressee(Addressee.of(board)),
        response(board, Relation.ADDRESSEE, "2020-06-02", "lakes"));
    assertEquals(
        List.of(CoverageState.UNANSWERED, CoverageState.ANSWERED),
        letter.addressees().stream().map(PartyCoverage::state).toList());
  }

  @Test
  void aReplyByOneOfTwoAddresseesIsNoneByTheOther() {
    LetterCoverage letter = cover(
        letter("lakes", "2020-06-01").addAddressee(Addressee.of(BOARD)),
        response(AGENCY, Relation.ADDRESSEE, "2020-06-02", "lakes"));
    assertEquals(
        List.of(CoverageState.ANSWERED, CoverageState.UNANSWERED),
        letter.addressees().stream().map(PartyCoverage::state).toList());
  }

  @Test
  void oneReplyToTwoLettersInTwoInstalments() {
    OfficialResponse.Builder reply = response(AGENCY, Relation.ADDRESSEE, "2020-07-10", "lakes")
        .addRespondsTo("rivers")
        .addEvent(given("2020-09-01"));
    JointLetter.Builder lakes = letter("lakes", "2020-06-30");
    JointLetter.Builder rivers = bare("rivers", "2020-08-02").addAddressee(Addressee.of(AGENCY));

    Coverage later = cover(AT_YEAR_END, reply, lakes, rivers);
    assertEquals(
        Optional.of(new Days(10, 10)),
        only(later.ofLetter("lakes").get().replies()).days());
    assertEquals(
        Optional.of(new Days(30, 30)),
        only(later.ofLetter("rivers").get().replies()).days());
    assertEquals(
        List.of("2020-09-01"),
        only(later.ofLetter("rivers").get().replies()).dates().stream()
            .map(Object::toString)
            .toList());

    // Between the two, the first letter is answered, and the second is not.
    Coverage between = cover(LocalDate.parse("2020-08-15"), reply, lakes, rivers);
    assertEquals(
        CoverageState.ANSWERED,
        only(between.ofLetter("lakes").get().addressees()).state());
    PartyCoverage rest = only(between.ofLetter("rivers").get().addressees());
    assertEquals(CoverageState.UNANSWERED, rest.state());
    assertEquals(Optional.of(new Days(13, 13)), rest.open());
  }

  @Test
  void oneReplyToTwoLettersInTwoResponses() {
    Dossier dossier = Letters.dossier(letter("lakes", "2020-06-30"), bare("rivers", "2020-07-01"))
        .addResponse(response(AGENCY, Relation.ADDRESSEE, "2020-07-10", "lakes")
            .addRespondsTo("rivers")
            .addPosition(on("open-data", PositionKind.DEFERRED))
            .build())
        .addResponse(response(AGENCY, Relation.ADDRESSEE, "2020-09-01", "lakes")
            .id("rest")
            .addRespondsTo("rivers")
            .addPosition(accepts("open-data"))
            .build())
        .build();
    Coverage coverage = Coverage.of(dossier, AT_YEAR_END);
    assertEquals(
        List.of(new Days(10, 10), new Days(63, 63)),
        coverage.ofLetter("lakes").get().addressees().get(0).replies().stream()
            .map(reply -> reply.days().get())
            .toList());
    assertEquals(
        List.of(new Days(9, 9), new Days(62, 62)),
        coverage.ofLetter("rivers").get().replies().stream()
            .map(reply -> reply.days().get())
            .toList());
    // What was put off is answered, too; what it came to is told by the positions.
    PartyCoverage asked = only(coverage.ofLetter("lakes").get().demands().get(0).parties());
    assertEquals(CoverageState.ANSWERED, asked.state());
    assertEquals(2, asked.replies().size());
  }

  @Test
  void twoRepliesToOneLetter() {
    LetterCoverage letter = cover(
        letter("lakes", "2020-06-01"),
        response(AGENCY, Relation.ADDRESSEE, "2020-06-11", "lakes")
            .addKind(ResponseKind.HOLDING_REPLY),
        response(AGENCY, Relation.ADDRESSEE, "2020-07-01", "lakes")
            .id("second")
            .addPosition(accepts("open-data")));
    assertEquals(
        List.of(new Days(10, 10), new Days(30, 30)),
        only(letter.addressees()).replies().stream()
            .map(reply -> reply.days().get())
            .toList());
    assertEquals(1, letter.demands().get(0).replies().size());
  }

  @Test
  void twoSourcesThatDisagreeAboutTheDayLeaveItOpen() {
    OfficialResponse.Builder reply = response(AGENCY, Relation.ADDRESSEE, null, "lakes")
        .addEvent(given("2020-06-11").toBuilder().addCitation("gazette").build())
        .addEvent(given("2020-06-21").toBuilder().addCitation("herald").build());
    assertEquals(
        Optional.of(new Days(10, 20)),
        only(cover(letter("lakes", "2020-06-01"), reply).replies()).days());
    assertEquals(
        Answer.UNKNOWN,
        only(cover(LocalDate.parse("2020-06-15"), reply, letter("lakes", "2020-06-01"))
                .getLetters()
                .get(0)
                .replies())
            .given());
  }

  @Test
  void daysAreARangeWhenDatesArePartial() {
    assertEquals(
        Optional.of(new Days(1, 60)),
        only(cover(
                    letter("lakes", "2020-06"),
                    response(AGENCY, Relation.ADDRESSEE, "2020-07", "lakes"))
                .replies())
            .days());
    assertEquals(
        Optional.of(new Days(0, 29)),
        only(cover(
                    letter("lakes", "2020-06"),
                    response(AGENCY, Relation.ADDRESSEE, "2020-06", "lakes"))
                .replies())
            .days());
  }

  @Test
  void daysAreWrittenAsANumberOrARange() {
    assertEquals("7", new Days(7, 7).toString());
    assertEquals("4–33", new Days(4, 33).toString());
  }

  @Test
  void aDateThatIsNotCertainIsNone() {
    for (String date : List.of("2020-07~", "2020-07-01?")) {
      Reply reply = only(
          cover(letter("lakes", "2020-06-01"), response(AGENCY, Relation.ADDRESSEE, date, "lakes"))
              .replies());
      assertEquals(Optional.empty(), reply.days());
      assertEquals(Answer.UNKNOWN, reply.given());
    }
    Reply undated = only(
        cover(letter("lakes", "2020-06-01"), response(AGENCY, Relation.ADDRESSEE, null, "lakes"))
            .replies());
    assertEquals(Answer.UNKNOWN, undated.given());
    assertEquals(Optional.empty(), undated.days());
  }

  @Test
  void aReplyOfUnknownDateLeavesTheDemandOpen() {
    state(
        CoverageState.UNKNOWN,
        demand(
            letter("lakes", "2020-06-01"),
            response(AGENCY, Relation.ADDRESSEE, null, "lakes").addPosition(accepts("open-data"))));
  }

  @Test
  void whatWasReportedWasGivenByThen() {
    OfficialResponse.Builder reply = response(AGENCY, Relation.ADDRESSEE, null, "lakes")
        .addEvent(Letters.event(EventKind.REPORTED, "2020-06-15"));
    Reply found = only(cover(letter("lakes", "2020-06-01"), reply).replies());
    assertEquals(Answer.YES, found.given());
    assertEquals(Optional.of(new Days(0, 14)), found.days());
  }

  @Test
  void aReplyThatComesLaterIsLeftOut() {
    Coverage coverage = cover(
        LocalDate.parse("2020-06-30"),
        response(AGENCY, Relation.ADDRESSEE, "2020-07-01", "lakes")
            .addPosition(accepts("open-data")),
        letter("lakes", "2020-06-01"));
    LetterCoverage letter = coverage.getLetters().get(0);
    assertEquals(List.of(), letter.replies());
    assertEquals(List.of(), letter.demands().get(0).replies());
    assertEquals(Optional.of(new Days(29, 29)), only(letter.addressees()).open());
    assertEquals(Optional.of(new Days(29, 29)), letter.elapsed());
  }

  @Test
  void aReplyThatMayComeLaterIsUnknown() {
    LetterCoverage letter = cover(
            LocalDate.parse("2020-07-15"),
            response(AGENCY, Relation.ADDRESSEE, "2020-07", "lakes"),
            letter("lakes", "2020-06-01"))
        .getLetters()
        .get(0);
    assertEquals(CoverageState.UNKNOWN, only(letter.addressees()).state());
    assertEquals(Optional.empty(), only(letter.addressees()).open());
  }

  @Test
  void thatNothingCameAsOfADayIsNoAnswer() {
    LetterCoverage letter = cover(letter("lakes", "2020-06-01"), silence("2020-09-09"));
    PartyCoverage agency = only(letter.addressees());
    assertEquals(CoverageState.UNANSWERED, agency.state());
    assertEquals(1, agency.silences().size());
    assertEquals(List.of(), letter.replies());
    assertEquals(
        CoverageState.UNANSWERED, only(letter.demands().get(0).parties()).state());
  }

  @Test
  void anObservationSettlesWhatHasNoDate() {
    OfficialResponse.Builder undated = response(AGENCY, Relation.ADDRESSEE, null, "lakes");
    JointLetter.Builder letter = letter("lakes", "2020-06-01");
    LocalDate day = LocalDate.parse("2020-09-01");
    assertEquals(
        CoverageState.UNANSWERED,
        only(cover(day, letter, undated, silence("2020-09-09")).addressees()).state());
    assertEquals(
        CoverageState.UNKNOWN,
        only(cover(day, letter, undated, silence("2020-08-09")).addressees()).state());
    assertEquals(
        CoverageState.UNKNOWN,
        only(cover(day, letter, undated, silence("2020-10~")).addressees()).state());
  }

  @Test
  void anObservationSettlesWhatIsAskedToo() {
    LocalDate day = LocalDate.parse("2020-09-01");
    JointLetter.Builder letter = letter("lakes", "2020-06-01");
    for (boolean positioned : new boolean[] {false, true}) {
      OfficialResponse.Builder undated = response(AGENCY, Relation.ADDRESSEE, null, "lakes");
      if (positioned) {
        undated.addPosition(accepts("open-data"));
      }
      state(
          CoverageState.UNANSWERED,
          cover(day, letter, undated, silence("2020-09-01")).demands().get(0));
      state(
          CoverageState.UNKNOWN,
          cover(day, letter, undated, silence("2020-08-31")).demands().get(0));
    }
  }

  @Test
  void whatMayBeByEitherOfTwoLeavesTheDemandOpenForBoth() {
    StatementCoverage demand = demand(
        letter("lakes", "2020-06-01").addAddressee(Addressee.of(BOARD)),
        response(Party.organization("The authorities"), Relation.ADDRESSEE, null, "lakes"));
    assertEquals(
        List.of(CoverageState.UNKNOWN, CoverageState.UNKNOWN),
        demand.parties().stream().map(PartyCoverage::state).toList());
  }

  @Test
  void anAnswerToTheLetterIsNoneToItsDemands() {
    LetterCoverage letter = cover(
        letter("lakes", "2020-06-01"),
        response(AGENCY, Relation.ADDRESSEE, "2020-06-05", "lakes")
            .addKind(ResponseKind.ACKNOWLEDGEMENT));
    assertEquals(CoverageState.ANSWERED, only(letter.addressees()).state());
    StatementCoverage demand = letter.demands().get(0);
    assertEquals(CoverageState.LETTER_ANSWERED, only(demand.parties()).state());
    assertEquals(List.of(), demand.replies());
  }

  @Test
  void aDemandThatIsNotAddressedIsNotAnswered() {
    StatementCoverage demand = demand(
        letter("lakes", "2020-06-01"),
        response(AGENCY, Relation.ADDRESSEE, "2020-06-05", "lakes")
            .addPosition(on("open-data", PositionKind.NOT_ADDRESSED)));
    assertEquals(CoverageState.UNANSWERED, only(demand.parties()).state());
    assertEquals(1, demand.replies().size());
  }

  @Test
  void aReplyOfUnknownDateThatDoesNotAddressADemandLeavesItUnanswered() {
    state(
        CoverageState.UNANSWERED,
        demand(
            letter("lakes", "2020-06-01"),
            response(AGENCY, Relation.ADDRESSEE, null, "lakes")
                .addPosition(on("open-data", PositionKind.NOT_ADDRESSED))));
  }

  @Test
  void whatIsSaidElsewhereTakesNothingFromAnAnswerToTheLetter() {
    state(
        CoverageState.LETTER_ANSWERED,
        demand(
            letter("lakes", "2020-06-01"),
            response(AGENCY, Relation.ADDRESSEE, "2020-06-05", "lakes"),
            response(AGENCY, Relation.ADDRESSEE, "2020-06-06", null)
                .id("elsewhere")
                .addPosition(on("open-data", PositionKind.NOT_ADDRESSED))));
  }

  @Test
  void partsAreAnsweredOneByOne() {
    JointLetter.Builder letter = bare("lakes", "2020-06-01")
        .addAddressee(Addressee.of(AGENCY))
        .addDemand(Demand.builder()
            .id("whole")
            .statement("Clean the lake")
            .deadline("2020-08")
            .partsMode(PartsMode.ALL_OF)
            .addPart(Demand.builder().id("first").statement("Measure").build())
            .addPart(Demand.builder()
                .id("second")
                .statement("Repair")
                .deadline("2021")
                .build())
            .build());
    LetterCoverage coverage = cover(
        letter,
        response(AGENCY, Relation.ADDRESSEE, "2020-06-05", "lakes").addPosition(accepts("first")));
    assertEquals(
        List.of("whole", "first", "second"),
        coverage.demands().stream().map(StatementCoverage::id).toList());
    assertEquals(
        List.of(
            CoverageState.LETTER_ANSWERED, CoverageState.ANSWERED, CoverageState.LETTER_ANSWERED),
        coverage.demands().stream()
            .map(demand -> only(demand.parties()).state())
            .toList());
    assertEquals(
        List.of("2020-08", "2020-08", "2021"),
        coverage.demands().stream()
            .map(demand -> demand.deadline().get().getEdtf().orElseThrow())
            .toList());
    assertEquals(
        List.of(Answer.UNKNOWN, Answer.NO, Answer.NO),
        coverage.demands().stream()
            .map(demand -> only(demand.parties()).overdue())
            .toList());
  }

  @Test
  void aDeadlineThatPassedUnanswered() {
    JointLetter.Builder letter = bare("lakes", "2020-06-01")
        .addAddressee(Addressee.of(AGENCY))
        .addDemand(Demand.builder()
            .id("open-data")
            .statement("Publish")
            .deadline("2020-08")
            .build());
    assertEquals(Answer.YES, overdue(letter, "2020-09-01"));
    assertEquals(Answer.UNKNOWN, overdue(letter, "2020-08-31"));
    assertEquals(Answer.NO, overdue(letter, "2020-08-01"));
    assertEquals(
        Answer.NO,
        only(demand(
                    letter,
                    response(AGENCY, Relation.ADDRESSEE, "2020-09-15", "lakes")
                        .addPosition(accepts("open-data")))
                .parties())
            .overdue());
  }

  @Test
  void aDemandIsPutToThoseItIsDirectedTo() {
    JointLetter.Builder letter = bare("lakes", "2020-06-01")
        .addAddressee(Addressee.of(AGENCY))
        .addAddressee(Addressee.of(BOARD))
        .addDemand(Demand.builder()
            .id("of-board")
            .statement("Resign")
            .addDirectedTo("lake-board")
            .build())
        .addDemand(Demand.builder().id("of-all").statement("Listen").build())
        .addDemand(Demand.builder()
            .id("pledge")
            .statement("We will measure, too")
            .addKind(DemandKind.PLEDGE)
            .build());
    List<StatementCoverage> demands = cover(letter).demands();
    assertTrue(only(demands.get(0).parties()).party().isSameAs(BOARD));
    assertEquals(2, demands.get(1).parties().size());
    assertEquals(List.of(), demands.get(2).parties());
  }

  @Test
  void aPositionCountsWhereverItIsTaken() {
    // To no letter in particular, but about an allegation in one.
    LetterCoverage letter = cover(
        letter("lakes", "2020-06-01"),
        response(MILL, Relation.SUBJECT, "2020-07-01", null)
            .addPosition(on("spill", PositionKind.DENIED)));
    assertEquals(List.of(), letter.replies());
    assertEquals(
        CoverageState.ANSWERED, only(only(letter.allegations()).parties()).state());
    assertEquals(CoverageState.UNANSWERED, only(letter.subjects()).state());
  }

  @Test
  void whatAnswersNothingIsListed() {
    Coverage coverage = cover(
        AT_YEAR_END,
        response(MILL, Relation.SUBJECT, "2020-07-01", null),
        letter("lakes", "2020-06-01"));
    assertEquals(1, coverage.getUnplaced().size());
  }

  @Test
  void whatAnswersALetterOrTakesAPositionIsPlaced() {
    for (OfficialResponse.Builder response : List.of(
        response(MILL, Relation.SUBJECT, "2020-07-01", "lakes"),
        response(MILL, Relation.SUBJECT, "2020-07-01", null)
            .addPosition(on("spill", PositionKind.DENIED)))) {
      Coverage coverage = cover(AT_YEAR_END, response, letter("lakes", "2020-06-01"));
      assertEquals(List.of(), coverage.getUnplaced());
    }
  }

  @Test
  void whoIsAccusedTwiceIsOneSubject() {
    LetterCoverage letter = cover(letter("lakes", "2020-06-01")
        .addAllegation(Allegation.builder()
            .id("smoke")
            .statement("The mill burned waste")
            .addResponsible(MILL)
            .build()));
    assertEquals(MILL, only(letter.subjects()).party());
  }

  @Test
  void aDemandThatIsMoreThanAPledgeIsPutToTheAddressees() {
    for (boolean more : new boolean[] {false, true}) {
      Demand.Builder demand = Demand.builder()
          .id("watch")
          .statement("We and you shall watch the lake")
          .addKind(DemandKind.PLEDGE);
      LetterCoverage letter = cover(bare("lakes", "2020-06-01")
          .addAddressee(Addressee.of(AGENCY))
          .addDemand((more ? demand.addKind(DemandKind.PROTECT) : demand).build()));
      assertEquals(more ? 1 : 0, letter.demands().get(0).parties().size());
    }
  }

  @Test
  void nothingIsUnansweredBeforeItIsAsked() {
    LetterCoverage letter = cover(LocalDate.parse("2020-05-31"), letter("lakes", "2020-06-01"));
    assertEquals(CoverageState.NOT_YET_ASKED, only(letter.addressees()).state());
    assertEquals(
        CoverageState.NOT_YET_ASKED, only(letter.demands().get(0).parties()).state());
    assertEquals(Optional.empty(), letter.elapsed());
  }

  @Test
  void aPrivateLetterWaitsSinceItWasSent() {
    JointLetter.Builder letter = bare("lakes", null)
        .addEvent(Letters.event(EventKind.PUBLISHED, "2020-11-01"))
        .addEvent(Letters.event(EventKind.SENT, "2020-06-01"))
        .addEvent(Letters.event(EventKind.DRAFTED, "2019"))
        .addAddressee(Addressee.of(AGENCY));
    assertEquals(Optional.of(new Days(213, 213)), cover(letter).elapsed());
  }

  @Test
  void twoDatesOfOnePublicationMakeARange() {
    JointLetter.Builder letter = bare("lakes", null)
        .addEvent(Letters.event(EventKind.PUBLISHED, "2020-12-01"))
        .addEvent(Letters.event(EventKind.PUBLISHED, "2020-12-03"));
    assertEquals(Optional.of(new Days(28, 30)), cover(letter).elapsed());
  }

  @Test
  void oneRelationIsNotThatToEveryLetter() {
    // The mill is an addressee of the second letter, and accused in the first.
    OfficialResponse.Builder reply =
        response(MILL, Relation.ADDRESSEE, "2020-07-01", "lakes").addRespondsTo("rivers");
    Coverage coverage = cover(
        AT_YEAR_END,
        reply,
        letter("lakes", "2020-06-01"),
        bare("rivers", "2020-06-02").addAddressee(Addressee.of(MILL)));
    LetterCoverage lakes = coverage.ofLetter("lakes").get();
    assertEquals(CoverageState.UNANSWERED, only(lakes.addressees()).state());
    assertEquals(Optional.of(Relation.SUBJECT), only(lakes.replies()).relation());
    assertEquals(
        CoverageState.ANSWERED,
        only(coverage.ofLetter("rivers").get().addressees()).state());
  }

  @Test
  void aRelationThatIsNotKnownLeavesItOpen() {
    LetterCoverage letter = cover(
        letter("lakes", "2020-06-01"),
        response(BOARD, Relation.ADDRESSEE, "2020-06-02", "lakes")
            .relation(Code.of(Relation.class, "ngo:ombudsman")));
    assertEquals(CoverageState.UNKNOWN, only(letter.addressees()).state());
    assertEquals(Optional.empty(), only(letter.replies()).relation());
  }

  @Test
  void tellsNobodysName() {
    Coverage coverage = cover(
        AT_YEAR_END,
        response(AGENCY, Relation.ADDRESSEE, "2020-07-01", "lakes")
            .addPosition(accepts("open-data")),
        letter("lakes", "2020-06-01"));
    LetterCoverage letter = coverage.getLetters().get(0);
    StatementCoverage demand = letter.demands().get(0);
    assertToldWithout(
        "water",
        coverage,
        letter,
        demand,
        demand.parties().get(0),
        demand.replies().get(0));
  }

  private static Answer overdue(JointLetter.Builder letter, String day) {
    return only(cover(LocalDate.parse(day), letter).demands().get(0).parties()).overdue();
  }

  private static PartyCoverage state(CoverageState expected, StatementCoverage statement) {
    PartyCoverage party = only(statement.parties());
    assertEquals(expected, party.state());
    return party;
  }

  private static StatementCoverage demand(
      JointLetter.Builder letter, OfficialResponse.Builder... responses) {
    return cover(letter, responses).demands().get(0);
  }

  private static LetterCoverage cover(
      JointLetter.Builder letter, OfficialResponse.Builder... responses) {
    return cover(AT_YEAR_END, letter, responses);
  }

  private static LetterCoverage cover(
      LocalDate day, JointLetter.Builder letter, OfficialResponse.Builder... responses) {
    Dossier.Builder dossier = Letters.dossier().addLetter(letter.build());
    for (OfficialResponse.Builder response : responses) {
      dossier.addResponse(response.build());
    }
    return only(Coverage.of(dossier.build(), day).getLetters());
  }

  private static Coverage cover(
      LocalDate day, OfficialResponse.Builder response, JointLetter.Builder... letters) {
    Dossier.Builder dossier = Letters.dossier().addResponse(response.build());
    for (JointLetter.Builder letter : letters) {
      dossier.addLetter(letter.build());
    }
    return Coverage.of(dossier.build(), day);
  }

  /** A letter to the agency that asks for one thing and accuses the mill of another. */
  private static JointLetter.Builder letter(String id, String published) {
    return bare(id, published)
        .addAddressee(Addressee.of(AGENCY))
        .addDemand(Demand.builder()
            .id("open-data")
            .statement("Publish all measurements")
            .build())
        .addAllegation(Allegation.builder()
            .id("spill")
            .statement("The mill spilled acid")
            .addResponsible(MILL)
            .build());
  }

  private static JointLetter.Builder bare(String id, String published) {
    return published == null ? Letters.letter(id) : Letters.published(id, published);
  }

  private static OfficialResponse.Builder response(
      Party issuer, Relation relation, String given, String letter) {
    OfficialResponse.Builder response = OfficialResponse.builder()
        .id("reply")
        .addIssuer(issuer)
        .relation(relation)
        .channel(Channel.WRITTEN_REPLY);
    if (letter != null) {
      response.addRespondsTo(letter);
    }
    return given == null ? response : response.addEvent(given(given));
  }

  private static OfficialResponse.Builder silence(String asOf) {
    return response(AGENCY, Relation.ADDRESSEE, null, "lakes")
        .id("silence")
        .addKind(ResponseKind.NO_RESPONSE)
        .asOf(asOf);
  }

  private static Event given(String on) {
    return Letters.event(EventKind.GIVEN, on);
  }

  private static Position accepts(String statement) {
    return on(statement, PositionKind.ACCEPTED);
  }

  private static Position on(String statement, PositionKind kind) {
    return Position.builder().on(statement).position(kind).build();
  }

  private static Party party(String id, String name) {
    return Party.builder().id(id).kind(PartyKind.PUBLIC_BODY).name(name).build();
  }

  private static <T> T only(List<T> values) {
    assertEquals(1, values.size(), () -> values.toString());
    return values.get(0);
  }
}
