package org.jointletter.seeds;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jointletter.document.DocumentWriter;
import org.jointletter.model.Assessment;
import org.jointletter.model.Demand;
import org.jointletter.model.Dossier;
import org.jointletter.model.Event;
import org.jointletter.model.JointLetter;
import org.jointletter.model.OfficialResponse;
import org.jointletter.model.Position;
import org.jointletter.model.ProcedureStep;
import org.jointletter.model.Quantity;
import org.jointletter.model.Roster;
import org.jointletter.model.Time;
import org.jointletter.model.Tolerance;
import org.jointletter.publicview.PublicView;
import org.jointletter.query.conflict.Conflict;
import org.jointletter.query.conflict.ConflictKind;
import org.jointletter.query.conflict.Conflicts;
import org.jointletter.query.coverage.Coverage;
import org.jointletter.query.coverage.CoverageState;
import org.jointletter.query.coverage.Days;
import org.jointletter.query.coverage.PartyCoverage;
import org.jointletter.query.coverage.Reply;
import org.jointletter.query.order.InverseLinkKind;
import org.jointletter.query.order.Lineage;
import org.jointletter.query.order.LineageLink;
import org.jointletter.query.order.Timeline;
import org.jointletter.query.order.TimelineEntry;
import org.jointletter.query.roster.RosterVerdict;
import org.jointletter.vocabulary.AssessmentStatus;
import org.jointletter.vocabulary.Code;
import org.jointletter.vocabulary.Dimension;
import org.jointletter.vocabulary.PositionKind;
import org.junit.jupiter.api.Test;

/** The answers that the dossier of the night ferry gives to those who ask. */
class NightFerryAnswersTest {

  private final Dossier dossier = Seeds.read(Seed.NIGHT_FERRY);
  private final JointLetter petition = letter("petition");
  private final JointLetter renewed = letter("renewed-letter");
  private final Coverage coverage = Coverage.of(dossier, LocalDate.parse("2024-06-30"));

  @Test
  void deadlinesAreCountedFromTheOpeningAndFromReceipt() {
    assertEquals(
        List.of("2022-03-06", "2022-05-30"),
        petition.getProcedure().orElseThrow().getSteps().stream()
            .map(ProcedureStep::getLimit)
            .flatMap(Optional::stream)
            .map(limit ->
                petition.timeOf(limit).flatMap(Time::latest).orElseThrow().toString())
            .toList());
    Time nameADay = demand(renewed, "name-a-day").getDeadline().orElseThrow();
    assertEquals(
        Optional.of(LocalDate.parse("2023-09-13")), renewed.timeOf(nameADay).flatMap(Time::latest));
  }

  @Test
  void parliamentAnsweredByItsCommitteeAndByAResolution() {
    assertEquals(
        List.of(
            "acknowledgement",
            "committee-report-answer",
            "resolution",
            "agency-promise",
            "agency-on-the-telephone"),
        coverage.ofLetter("petition").orElseThrow().replies().stream()
            .map(Reply::response)
            .map(OfficialResponse::getId)
            .toList());
    assertEquals(CoverageState.ANSWERED, addressee("petition", "parliament").state());
    assertEquals(
        List.of(
            Code.of(PositionKind.NOTED),
            Code.of(PositionKind.REFERRED),
            Code.of(PositionKind.REJECTED),
            Code.of(PositionKind.REJECTED)),
        positions("pay-for-it").stream().map(Position::getPosition).toList());
  }

  @Test
  void thePromiseFellDueAndWasNotKept() {
    Position promise = positions("run-again").stream()
        .filter(position -> position.getPosition().is(PositionKind.COMMITTED))
        .findFirst()
        .orElseThrow();
    LocalDate due = promise.getDue().flatMap(Time::latest).orElseThrow();
    Assessment assessment = promise.getAssessments().get(0);
    assertTrue(assessment.getStatus().is(AssessmentStatus.NOT_FULFILLED));
    assertTrue(due.isBefore(assessment.getOn().flatMap(Time::earliest).orElseThrow()));
  }

  @Test
  void theRenewedLetterIsAnsweredByAnActAndBySilence() {
    assertEquals(CoverageState.ANSWERED, addressee("renewed-letter", "agency").state());
    PartyCoverage ministry = addressee("renewed-letter", "ministry");
    assertEquals(CoverageState.UNANSWERED, ministry.state());
    assertEquals(Optional.of(new Days(307, 307)), ministry.open());
    assertEquals("silence-of-the-ministry", ministry.silences().get(0).getId());
  }

  @Test
  void eventsThatDidNotHappenAreInNoTimeline() {
    List<Event> others = new ArrayList<>(dossier.getEvents());
    others.addAll(petition.getEvents());
    List<Event> unhappened =
        others.stream().filter(event -> !event.hasHappened()).toList();
    assertEquals(
        List.of("cancelled", "announced", "postponed", "not-carried-out"),
        unhappened.stream()
            .map(event -> event.getStatus().orElseThrow().getText())
            .toList());
    List<Event> happened = Timeline.of(dossier).getEntries().stream()
        .map(TimelineEntry::event)
        .flatMap(Optional::stream)
        .toList();
    assertTrue(happened.size() > 40, happened::toString);
    unhappened.forEach(event -> assertFalse(happened.contains(event), event::toString));
  }

  @Test
  void oneLetterCountersThePetitionAndOneRenewsIt() {
    Lineage lineage = Lineage.of(dossier);
    assertEquals(
        Map.of(
            "counter-letter", InverseLinkKind.COUNTERED_BY,
            "renewed-letter", InverseLinkKind.BUILT_ON_BY),
        lineage.linksTo("petition").stream()
            .collect(Collectors.toMap(link -> link.from().getId(), LineageLink::inverse)));
    assertEquals(List.of(), lineage.getContradictions());
  }

  @Test
  void theForgedSignatureIsTheOnlyOneInDispute() {
    List<Conflict> signatures = Conflicts.of(dossier).ofKind(ConflictKind.SIGNATURE);
    assertEquals(
        List.of("counter-letter"), signatures.stream().map(Conflict::about).toList());
    assertEquals(List.of("signatures: PARTIAL, 3–4 of 41"), verdicts("counter-letter"));
  }

  @Test
  void partsOfOneDimensionAddUp() {
    Quantity valid = petition.getRoster().getDeclared().get(2);
    for (Dimension dimension : List.of(Dimension.CHANNEL, Dimension.REGION)) {
      assertEquals(
          valid.getValue().orElseThrow(),
          valid.getBreakdown().stream()
              .filter(
                  part -> part.getDimension().filter(code -> code.is(dimension)).isPresent())
              .map(part -> part.getQuantity().getValue().orElseThrow())
              .reduce(BigDecimal.ZERO, BigDecimal::add));
    }
  }

  @Test
  void numbersThatTheArchiveWorkedOutAreRight() {
    Roster roster = petition.getRoster();
    BigDecimal collected = roster.getDeclared().get(0).getValue().orElseThrow();
    Quantity valid = roster.getDeclared().get(2);
    BigDecimal haver = valid.getBreakdown().get(2).getQuantity().getValue().orElseThrow();
    assertEquals(
        List.of(
            collected.subtract(valid.getValue().orElseThrow()),
            haver
                .movePointRight(2)
                .divide(valid.getValue().orElseThrow(), 1, RoundingMode.HALF_UP)),
        petition.getQuantities().subList(0, 2).stream()
            .map(quantity -> quantity.getValue().orElseThrow())
            .toList());
  }

  @Test
  void onlyTheWitnessWithAPseudonymIsWithheld() {
    String shown = DocumentWriter.compact().toString(PublicView.of(dossier).getDossier());
    assertFalse(shown.contains("Bølge"), shown);
    for (String name : List.of("Ragna Lindhav", "Per Holtmo", "Aslak Rennfjeld")) {
      assertTrue(shown.contains(name), name);
    }
    assertEquals(1, shown.split("\"reason\":\"withheld\"", -1).length - 1);
  }

  private PartyCoverage addressee(String letter, String party) {
    return coverage.ofLetter(letter).orElseThrow().addressees().stream()
        .filter(each -> each.party().getId().equals(Optional.of(party)))
        .findFirst()
        .orElseThrow();
  }

  private List<Position> positions(String on) {
    return dossier.getResponses().stream()
        .flatMap(response -> response.getPositions().stream())
        .filter(position -> position.getOn().equals(on))
        .toList();
  }

  private List<String> verdicts(String letter) {
    return RosterVerdict.ofDeclared(letter(letter).getRoster(), Tolerance.standard()).stream()
        .map(RosterVerdict::toString)
        .toList();
  }

  private JointLetter letter(String id) {
    return dossier.getLetters().stream()
        .filter(each -> each.getId().equals(id))
        .findFirst()
        .orElseThrow();
  }

  private static Demand demand(JointLetter letter, String id) {
    return letter.getDemands().stream()
        .filter(each -> each.getId().equals(id))
        .findFirst()
        .orElseThrow();
  }
}
