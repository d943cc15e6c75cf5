package org.jointletter.seeds;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jointletter.model.Answer;
import org.jointletter.model.Dossier;
import org.jointletter.model.JointLetter;
import org.jointletter.model.Signatory;
import org.jointletter.model.SignatoryEvent;
import org.jointletter.model.Time;
import org.jointletter.query.conflict.Conflict;
import org.jointletter.query.conflict.ConflictKind;
import org.jointletter.query.conflict.Conflicts;
import org.jointletter.query.coverage.Coverage;
import org.jointletter.query.coverage.CoverageState;
import org.jointletter.query.coverage.Days;
import org.jointletter.query.coverage.LetterCoverage;
import org.jointletter.query.coverage.PartyCoverage;
import org.jointletter.query.coverage.Reply;
import org.jointletter.query.coverage.StatementCoverage;
import org.jointletter.query.order.InverseLinkKind;
import org.jointletter.query.order.Lineage;
import org.jointletter.query.order.Timeline;
import org.jointletter.query.order.TimelineEntry;
import org.jointletter.vocabulary.Code;
import org.jointletter.vocabulary.PositionKind;
import org.jointletter.vocabulary.Relation;
import org.junit.jupiter.api.Test;

/** What the seed story answers to those who ask. */
class StoryAnswersTest {

  private final Dossier dossier = Seeds.read(Seed.UN_PROBE_2020);
  private final Coverage coverage = Coverage.of(dossier, LocalDate.parse("2020-09-30"));
  private final LetterCoverage letter = coverage.ofLetter("letter-of-321").orElseThrow();

  @Test
  void theUnitedNationsDidNotAnswer() {
    PartyCoverage addressee = letter.addressees().get(0);
    assertEquals(Optional.of("united-nations"), addressee.party().getId());
    assertEquals(CoverageState.UNANSWERED, addressee.state());
    assertEquals(Optional.of(new Days(21, 21)), addressee.open());
    for (StatementCoverage demand : letter.demands()) {
      assertEquals(CoverageState.UNANSWERED, demand.parties().get(0).state(), demand.id());
    }
  }

  @Test
  void theMinistryAnsweredAsTheAccused() {
    Reply reply = letter.replies().get(0);
    assertEquals(1, letter.replies().size());
    assertEquals(
        Optional.of("chinese-foreign-ministry"),
        reply.response().getIssuers().get(0).getId());
    assertEquals(Optional.of(Relation.SUBJECT), reply.relation());
    assertEquals(Answer.YES, reply.given());
    assertEquals(Optional.of(new Days(0, 0)), reply.days());
    assertEquals(CoverageState.ANSWERED, letter.subjects().get(0).state());
  }

  @Test
  void itDeniedSomeAllegationsAndDismissedOneDemand() {
    assertEquals(
        List.of(Code.of(PositionKind.DISMISSED)), positions(letter.demands().get(0)));
    assertEquals(
        10,
        letter.allegations().stream()
            .filter(
                allegation -> positions(allegation).equals(List.of(Code.of(PositionKind.DENIED))))
            .count());
    StatementCoverage dictators = letter.allegations().stream()
        .filter(allegation -> allegation.id().equals("support-for-dictators"))
        .findFirst()
        .orElseThrow();
    assertEquals(CoverageState.LETTER_ANSWERED, dictators.parties().get(0).state());
  }

  @Test
  void whenTheJuneStatementWasAnsweredIsNotKnown() {
    LetterCoverage june = coverage.ofLetter("june-statement").orElseThrow();
    assertEquals(Answer.UNKNOWN, june.replies().get(0).given());
    assertEquals(Optional.empty(), june.replies().get(0).days());
    assertEquals(CoverageState.UNKNOWN, june.subjects().get(0).state());
    assertEquals(List.of(), june.demands().get(0).parties());
  }

  @Test
  void theOrderOfTime() {
    Timeline timeline = Timeline.of(dossier);
    assertEquals(
        List.of(
            List.of("published 2020-06"),
            List.of("protest 2020-08-31"),
            List.of("published 2020-09-09", "given 2020-09-09", "reported 2020-09-09")),
        timeline.getGroups().stream()
            .map(group -> group.stream().map(TimelineEntry::toString).toList())
            .toList());
    assertEquals("[sent 2020-08-30~/2020-09-08]", timeline.getUnordered().toString());
    assertEquals(2, timeline.before(Time.parse("2020-09-09")).size());
    assertEquals(
        "answer-to-june-statement", timeline.getUndatedResponses().get(0).getId());
  }

  @Test
  void howTheLettersComeFromEachOther() {
    Lineage lineage = Lineage.of(dossier);
    assertEquals(
        List.of("june-statement", "experts-on-security-law", "letter-of-321"),
        ids(lineage.getLetters()));
    assertEquals(List.of("experts-on-security-law"), ids(lineage.ancestorsOf("letter-of-321")));
    assertEquals(
        InverseLinkKind.FOLLOWS, lineage.linksTo("letter-of-321").get(0).inverse());
    assertEquals(
        InverseLinkKind.ENDORSED_BY, lineage.linksTo("june-statement").get(0).inverse());
    assertEquals(List.of(), lineage.getContradictions());
  }

  @Test
  void whoDraftedTheLetterIsDisputedAndNothingElse() {
    List<Conflict> conflicts = Conflicts.of(dossier).getAll();
    assertEquals(1, conflicts.size(), conflicts::toString);
    Conflict experts = conflicts.get(0);
    assertEquals(ConflictKind.SIGNATURE, experts.kind());
    assertEquals("letter-of-321", experts.about());
    assertTrue(experts.claims().get(0).value() instanceof Signatory);
    assertTrue(experts.claims().get(1).value() instanceof SignatoryEvent);
    assertTrue(experts.claims().stream().noneMatch(claim -> claim.citations().isEmpty()));
  }

  private static List<?> positions(StatementCoverage statement) {
    return statement.replies().stream()
        .flatMap(reply -> reply.positions().stream())
        .map(position -> position.getPosition())
        .toList();
  }

  private static List<String> ids(List<JointLetter> letters) {
    return letters.stream().map(JointLetter::getId).toList();
  }
}
