package org.jointletter.seeds;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jointletter.model.Allegation;
import org.jointletter.model.Citation;
import org.jointletter.model.Coalition;
import org.jointletter.model.Demand;
import org.jointletter.model.Dossier;
import org.jointletter.model.Event;
import org.jointletter.model.JointLetter;
import org.jointletter.model.Jurisdiction;
import org.jointletter.model.OfficialResponse;
import org.jointletter.model.Party;
import org.jointletter.model.Position;
import org.jointletter.model.Quantity;
import org.jointletter.model.ResponseTarget;
import org.jointletter.model.Signatory;
import org.jointletter.model.SignatoryStatus;
import org.jointletter.model.Source;
import org.jointletter.model.Spokesperson;
import org.jointletter.model.Statement;
import org.jointletter.model.Survey;
import org.jointletter.model.Text;
import org.jointletter.model.Time;
import org.jointletter.vocabulary.AssessmentStatus;
import org.jointletter.vocabulary.Basis;
import org.jointletter.vocabulary.Channel;
import org.jointletter.vocabulary.Code;
import org.jointletter.vocabulary.Completeness;
import org.jointletter.vocabulary.DemandKind;
import org.jointletter.vocabulary.EventKind;
import org.jointletter.vocabulary.JurisdictionKind;
import org.jointletter.vocabulary.LetterKind;
import org.jointletter.vocabulary.LinkKind;
import org.jointletter.vocabulary.Modality;
import org.jointletter.vocabulary.PositionKind;
import org.jointletter.vocabulary.Qualifier;
import org.jointletter.vocabulary.Relation;
import org.jointletter.vocabulary.Rendering;
import org.jointletter.vocabulary.ResponseKind;
import org.jointletter.vocabulary.SignatoryRole;
import org.jointletter.vocabulary.StatementKind;
import org.jointletter.vocabulary.SurveyedList;
import org.jointletter.vocabulary.Unit;
import org.junit.jupiter.api.Test;

/** Every row of the story is in the seed dossier, as the model tells it. */
class StoryTest {

  private final Dossier dossier = Seeds.read(Seed.UN_PROBE_2020);
  private final JointLetter letter = letter("letter-of-321");
  private final JointLetter communication = letter("experts-on-security-law");
  private final JointLetter june = letter("june-statement");

  @Test
  void theOnlySourceIsTheReport() {
    assertEquals(1, dossier.getSources().size());
    Source report = dossier.getSources().get(0);
    assertEquals(
        "Over 300 Civil Groups Seek International Probe of China's Human Rights Abuses",
        report.getTitle().orElseThrow());
    assertEquals(List.of("Eva Fu"), report.getAuthors());
    assertEquals("The Epoch Times", report.getPublisher().orElseThrow());
    assertEquals(Time.parse("2020-09-09"), report.getPublished().orElseThrow());
  }

  @Test
  void everythingIsCitedAndNoQuoteIsVerbatim() {
    Stream<List<Citation>> claims = Stream.of(
            dossier.getCoalitions().stream().map(Coalition::getCitations),
            dossier.getCoalitions().stream()
                .flatMap(coalition -> coalition.getDeclaredSize().stream())
                .map(Quantity::getCitations),
            dossier.getEvents().stream().map(Event::getCitations),
            dossier.getLetters().stream().map(JointLetter::getCitations),
            dossier.getLetters().stream()
                .flatMap(each -> each.getEvents().stream())
                .map(Event::getCitations),
            signatories().map(Signatory::getCitations),
            dossier.getLetters().stream()
                .flatMap(each -> each.getRoster().getDeclared().stream())
                .map(Quantity::getCitations),
            dossier.getLetters().stream()
                .flatMap(each -> each.getDemands().stream())
                .map(Demand::getCitations),
            allegations().map(Allegation::getCitations),
            dossier.getResponses().stream().map(OfficialResponse::getCitations),
            dossier.getResponses().stream()
                .flatMap(response -> response.getPositions().stream())
                .map(Position::getCitations))
        .flatMap(each -> each);
    List<List<Citation>> all = claims.toList();
    assertTrue(all.size() > 50);
    assertTrue(all.stream().noneMatch(List::isEmpty));
    assertTrue(all.stream()
        .flatMap(List::stream)
        .flatMap(citation -> citation.getRendering().stream())
        .allMatch(rendering -> rendering.is(Rendering.PARAPHRASE)));
  }

  @Test
  void aCoalitionOf321OrMoreThan300() {
    List<Quantity> sizes = dossier.getCoalitions().get(0).getDeclaredSize();
    assertEquals(
        List.of(321, 300),
        sizes.stream()
            .map(size -> size.getValue().orElseThrow().intValueExact())
            .toList());
    assertTrue(sizes.get(0).getQualifier().is(Qualifier.EXACT));
    assertTrue(sizes.get(1).getQualifier().is(Qualifier.MORE_THAN));
    assertTrue(sizes.get(0).isCompatibleWith(sizes.get(1)));
    assertEquals(dossier.getCoalitions().get(0).getId(), letter.getCoalitions().get(0));
  }

  @Test
  void threeSignatoriesOfAPartialRoster() {
    assertTrue(letter.getRoster().getCompleteness().is(Completeness.PARTIAL));
    assertEquals(
        List.of(
            "Human Rights Watch",
            "Amnesty International",
            "International Service for Human Rights"),
        letter.getRoster().getSignatories().stream()
            .filter(signatory -> signatory.getRole().is(SignatoryRole.SIGNATORY))
            .map(signatory -> name(signatory.getParty()))
            .toList());
  }

  @Test
  void fiftyExpertsWhoseRoleIsDisputed() {
    Signatory experts = letter.getRoster().getSignatories().stream()
        .filter(signatory -> signatory.getRole().is(SignatoryRole.DRAFTER))
        .findFirst()
        .orElseThrow();
    assertEquals(
        BigDecimal.valueOf(50),
        experts.getParty().getSize().orElseThrow().getValue().orElseThrow());
    assertEquals(SignatoryStatus.DISPUTED, experts.status());
    assertTrue(experts.getEvents().get(0).getReason().isPresent());
    assertTrue(!experts.getEvents().get(0).getCitations().isEmpty());
  }

  @Test
  void aLetterToTheUnitedNations() {
    assertTrue(letter.getKind().is(LetterKind.JOINT_LETTER));
    Event published = letter.getEvents().get(0);
    assertTrue(published.getEvent().is(EventKind.PUBLISHED));
    assertEquals(
        Optional.of(Time.builder().edtf("2020-09-09").asStated("Sept. 9").build()),
        published.getOn());
    assertEquals("United Nations", name(letter.getAddressees().get(0).getParty()));
  }

  @Test
  void aDemandForAnIndependentMechanism() {
    Demand demand = letter.getDemands().get(0);
    assertEquals(
        List.of(
            Code.of(DemandKind.ESTABLISH_MONITORING_MECHANISM), Code.of(DemandKind.INVESTIGATE)),
        demand.getKinds());
    assertEquals(
        List.of(letter.getAddressees().get(0).getParty().getId().orElseThrow()),
        demand.getDirectedTo());
  }

  @Test
  void allegationsAboutPlaces() {
    assertEquals(
        List.of("Hong Kong", "Tibet", "Xinjiang"), places(allegation("suppression-of-freedoms")));
    for (String id : List.of(
        "pandemic",
        "persecution-of-defenders",
        "hong-kong-protests",
        "censorship-of-journalists",
        "censorship-of-critics",
        "support-for-dictators",
        "rewriting-standards")) {
      assertEquals(1, allegation(id).getJurisdictions().size(), id);
    }
    for (String id : List.of(
        "suppression-of-freedoms",
        "persecution-of-defenders",
        "hong-kong-protests",
        "censorship-of-journalists",
        "censorship-of-critics",
        "support-for-dictators")) {
      assertTrue(!allegation(id).getAffected().isEmpty(), id);
    }
  }

  @Test
  void allegationsWithinTheUnitedNations() {
    Set<String> within = allegations()
        .filter(allegation -> allegation.getJurisdictions().stream()
            .map(Jurisdiction::getKind)
            .anyMatch(kind -> kind.is(JurisdictionKind.INTERNATIONAL_ORGANIZATION)))
        .map(Allegation::getId)
        .collect(Collectors.toSet());
    assertEquals(
        Set.of(
            "distorting-mandate",
            "shielding-violators",
            "denying-accreditation",
            "barring-activists",
            "calling-ngos-terrorists",
            "interrupting-testimony"),
        within);
    Party official = allegation("calling-ngos-terrorists").getAttributedTo().orElseThrow();
    assertTrue(official.getUnnamed().isPresent());
    assertEquals(
        "Denise Ho", name(allegation("interrupting-testimony").getAttributedTo().orElseThrow()));
  }

  @Test
  void everyAllegationStaysAnAllegation() {
    assertTrue(allegations()
        .map(Allegation::statuses)
        .allMatch(List.of(Code.of(AssessmentStatus.ALLEGED))::equals));
  }

  @Test
  void fiveVisitsInTenYears() {
    Allegation visits = june.getAllegations().get(0);
    assertTrue(visits.getQuantities().stream()
        .anyMatch(count -> count.getUnit().is(Unit.VISITS)
            && count.getValue().equals(Optional.of(BigDecimal.valueOf(5)))));
    assertTrue(visits.getQuantities().stream()
        .anyMatch(count ->
            count.getUnit().is(Unit.REQUESTS) && count.getQualifier().is(Qualifier.INDEFINITE)));
    assertEquals(
        10,
        visits.getPeriod().flatMap(Time::latest).orElseThrow().getYear()
            - visits.getPeriod().flatMap(Time::earliest).orElseThrow().getYear());
    assertTrue(visits
        .getAttributedTo()
        .orElseThrow()
        .isSameAs(june.getRoster().getSignatories().get(0).getParty()));
  }

  @Test
  void twoSpokespersons() {
    assertEquals(
        List.of(
            "Sarah Brooks, Brussels liaison, International Service for Human Rights",
            "John Fisher, Geneva director, Human Rights Watch"),
        letter.getSpokespersons().stream().map(StoryTest::told).toList());
  }

  @Test
  void theMinistryDismissesTheLetter() {
    OfficialResponse response = response("ministry-briefing");
    assertEquals(List.of(ResponseTarget.of(letter.getId())), response.getRespondsTo());
    assertEquals(
        "Ministry of Foreign Affairs of China", name(response.getIssuers().get(0)));
    assertTrue(response.getRelation().is(Relation.SUBJECT));
    assertTrue(response.getSpokesperson().orElseThrow().getUnnamed().isPresent());
    assertTrue(response.getChannel().is(Channel.PRESS_BRIEFING));
    assertEquals(
        List.of(Code.of(ResponseKind.DISMISSAL), Code.of(ResponseKind.DENIAL)),
        response.getKinds());
    assertTrue(response.getPrompt().isPresent());
    // A Wednesday
    assertEquals(
        java.time.DayOfWeek.WEDNESDAY,
        response
            .getEvents()
            .get(0)
            .getOn()
            .flatMap(Time::earliest)
            .orElseThrow()
            .getDayOfWeek());
    assertTrue(response.getPositions().stream()
        .anyMatch(position -> position.getOn().equals("suppression-of-freedoms")
            && position.getPosition().is(PositionKind.DENIED)));
  }

  @Test
  void sevenExpertsWroteBefore() {
    assertTrue(communication.getKind().is(LetterKind.UN_COMMUNICATION));
    assertEquals(
        BigDecimal.valueOf(7),
        communication.getRoster().getDeclared().get(0).getValue().orElseThrow());
    assertEquals(
        List.of("law-infringes-rights", "law-reframes-work"),
        communication.getAllegations().stream().map(Allegation::getId).toList());
    assertLinked(communication, LinkKind.PRECEDES, letter);
  }

  @Test
  void fiftyExpertsSpokeInJune() {
    assertEquals(
        Optional.of(Time.builder().edtf("2020-06").asStated("June").build()),
        june.getEvents().get(0).getOn());
    Quantity declared = june.getRoster().getDeclared().get(0);
    assertTrue(declared.getQualifier().is(Qualifier.ABOUT));
    assertEquals(BigDecimal.valueOf(50), declared.getValue().orElseThrow());
    assertEquals("decisive-measures", june.getDemands().get(0).getId());
    assertLinked(letter, LinkKind.ENDORSES, june);

    OfficialResponse response = response("answer-to-june-statement");
    assertEquals(List.of(ResponseTarget.of(june.getId())), response.getRespondsTo());
    assertTrue(response.getEvents().isEmpty());
    assertTrue(response.getChannel().is(Channel.UNKNOWN));
    assertEquals(List.of(Code.of(ResponseKind.DISMISSAL)), response.getKinds());
  }

  @Test
  void aStatementOfOneSpokesperson() {
    assertEquals(1, letter.getDemands().size());
    Statement statement = letter.getStatements().get(0);
    assertTrue(statement.getKind().is(StatementKind.POSITION));
    assertEquals("John Fisher", name(statement.getAttributedTo().orElseThrow()));
  }

  @Test
  void theReportGivesNoLetterATitle() {
    for (JointLetter each : dossier.getLetters()) {
      assertEquals(Optional.empty(), each.getTitle());
      assertTrue(each.getDescription().isPresent());
    }
  }

  @Test
  void theExpertsWroteBeforeTheReport() {
    Time sent = communication.getEvents().get(0).getOn().orElseThrow();
    assertEquals(Optional.of("days earlier"), sent.getAsStated());
    assertEquals(Optional.of(LocalDate.parse("2020-09-08")), sent.latest());
  }

  @Test
  void howStronglyAnAllegationIsPut() {
    assertTrue(allegation("law-reframes-work").getModality().orElseThrow().is(Modality.RISK));
    assertTrue(
        allegation("calling-ngos-terrorists").getModality().orElseThrow().is(Modality.REPORTED));
    assertTrue(allegations().allMatch(each -> each.getModality().isPresent()));
  }

  @Test
  void anOfficialSpokeToOneGroupAndTheReportRepeatsIt() {
    Citation citation = allegation("calling-ngos-terrorists").getCitations().get(0);
    assertTrue(citation.getBasis().orElseThrow().is(Basis.REPORTED));
    assertEquals("Human Rights Watch", name(citation.getAccordingTo().orElseThrow()));
  }

  @Test
  void thatTwoStatementsWereRunTogetherIsInferred() {
    Citation doubt = letter
        .getRoster()
        .getSignatories()
        .get(3)
        .getEvents()
        .get(0)
        .getCitations()
        .get(1);
    assertTrue(doubt.getBasis().orElseThrow().is(Basis.INFERRED));
    assertEquals(Optional.empty(), doubt.getSource());
  }

  @Test
  void sheWhoWasInterruptedIsOnePerson() {
    Allegation testimony = allegation("interrupting-testimony");
    assertTrue(testimony
        .getAttributedTo()
        .orElseThrow()
        .isSameAs(testimony.getAffected().get(0)));
  }

  @Test
  void theMinistrySpeaksForTheGovernment() {
    assertEquals(
        List.of("Chinese government"),
        response("ministry-briefing").getOnBehalfOf().stream()
            .map(StoryTest::name)
            .toList());
  }

  @Test
  void whetherOthersAnsweredIsNotKnown() {
    for (JointLetter each : dossier.getLetters()) {
      Survey survey = each.getSurveys().get(0);
      assertTrue(survey.getOf().is(SurveyedList.RESPONSES));
      assertTrue(survey.getCompleteness().is(Completeness.UNKNOWN));
    }
  }

  @Test
  void aProtestInManchester() {
    Event protest = dossier.getEvents().get(0);
    assertTrue(protest.getEvent().is(EventKind.PROTEST));
    assertEquals(Optional.of(Time.parse("2020-08-31")), protest.getOn());
    Jurisdiction gardens = protest.getPlace().orElseThrow();
    assertEquals("Piccadilly Gardens", gardens.getLabel().getValue());
    assertTrue(gardens.getKind().is(JurisdictionKind.SITE));
    assertEquals("Manchester", gardens.getWithin().orElseThrow().getLabel().getValue());
  }

  private static void assertLinked(JointLetter from, LinkKind kind, JointLetter to) {
    assertTrue(from.getLinks().stream()
        .anyMatch(
            link -> link.getKind().is(kind) && link.getTarget().equals(Optional.of(to.getId()))));
  }

  private static String told(Spokesperson spokesperson) {
    return name(spokesperson.getParty())
        + ", "
        + spokesperson.getRole().orElseThrow().getValue()
        + ", "
        + name(spokesperson.getOnBehalfOf().get(0));
  }

  private static String name(Party party) {
    return party.getName().orElseThrow().getValue();
  }

  private static List<String> places(Allegation allegation) {
    return allegation.getJurisdictions().stream()
        .map(Jurisdiction::getLabel)
        .map(Text::getValue)
        .toList();
  }

  private Stream<Allegation> allegations() {
    return dossier.getLetters().stream().flatMap(each -> each.getAllegations().stream());
  }

  private Stream<Signatory> signatories() {
    return dossier.getLetters().stream()
        .flatMap(each -> each.getRoster().getSignatories().stream());
  }

  private Allegation allegation(String id) {
    return allegations().filter(each -> each.getId().equals(id)).findFirst().orElseThrow();
  }

  private JointLetter letter(String id) {
    return dossier.getLetters().stream()
        .filter(each -> each.getId().equals(id))
        .findFirst()
        .orElseThrow();
  }

  private OfficialResponse response(String id) {
    return dossier.getResponses().stream()
        .filter(each -> each.getId().equals(id))
        .findFirst()
        .orElseThrow();
  }
}
