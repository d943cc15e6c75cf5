package org.jointletter.publicview;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.jointletter.constraint.Amount;
import org.jointletter.model.Addressee;
import org.jointletter.model.Allegation;
import org.jointletter.model.Assessment;
import org.jointletter.model.Citation;
import org.jointletter.model.Coalition;
import org.jointletter.model.Copy;
import org.jointletter.model.Demand;
import org.jointletter.model.Dossier;
import org.jointletter.model.Event;
import org.jointletter.model.Identifier;
import org.jointletter.model.JointLetter;
import org.jointletter.model.Jurisdiction;
import org.jointletter.model.Link;
import org.jointletter.model.Membership;
import org.jointletter.model.Office;
import org.jointletter.model.OfficialResponse;
import org.jointletter.model.Party;
import org.jointletter.model.Position;
import org.jointletter.model.Quantity;
import org.jointletter.model.QuantityPart;
import org.jointletter.model.ResponseTarget;
import org.jointletter.model.Roster;
import org.jointletter.model.Signatory;
import org.jointletter.model.SignatoryEvent;
import org.jointletter.model.Source;
import org.jointletter.model.Spokesperson;
import org.jointletter.model.Statement;
import org.jointletter.model.Survey;
import org.jointletter.model.Text;
import org.jointletter.model.Translation;
import org.jointletter.model.Unnamed;
import org.jointletter.model.Version;
import org.jointletter.model.Words;
import org.jointletter.vocabulary.AssessmentStatus;
import org.jointletter.vocabulary.Basis;
import org.jointletter.vocabulary.Capacity;
import org.jointletter.vocabulary.Channel;
import org.jointletter.vocabulary.Code;
import org.jointletter.vocabulary.Completeness;
import org.jointletter.vocabulary.Dimension;
import org.jointletter.vocabulary.Disclosure;
import org.jointletter.vocabulary.EventKind;
import org.jointletter.vocabulary.Formation;
import org.jointletter.vocabulary.IdentifierScheme;
import org.jointletter.vocabulary.LetterKind;
import org.jointletter.vocabulary.LinkKind;
import org.jointletter.vocabulary.MemberRole;
import org.jointletter.vocabulary.PartsMode;
import org.jointletter.vocabulary.PartyKind;
import org.jointletter.vocabulary.PositionKind;
import org.jointletter.vocabulary.Qualifier;
import org.jointletter.vocabulary.Relation;
import org.jointletter.vocabulary.Rendering;
import org.jointletter.vocabulary.SignatoryEventKind;
import org.jointletter.vocabulary.SignatoryRole;
import org.jointletter.vocabulary.SourceKind;
import org.jointletter.vocabulary.StatementKind;
import org.jointletter.vocabulary.SurveyedList;
import org.jointletter.vocabulary.TranslationKind;
import org.jointletter.vocabulary.Unit;
import org.jointletter.vocabulary.UnnamedReason;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class PublicViewTest {

  private static final Party INES = Party.builder()
      .id("ines-quill")
      .kind(PartyKind.PERSON)
      .name("Ines Quill")
      .addOtherName("Inka")
      .addAffiliation("Heron Press")
      .addIdentifier(Identifier.of(IdentifierScheme.ORCID, "0000-0002-1825-0097"))
      .build();

  private static final Signatory HIDDEN = withheld(INES);

  private static final Party ABSENT = Party.unnamed(PartyKind.UNKNOWN, UnnamedReason.WITHHELD);

  @Test
  void aDossierThatWithholdsNobodyIsItsPublicView() {
    Dossier dossier = dossier(letter(roster(organizations(3), 3)).build());
    assertSame(dossier, PublicView.of(dossier, 1).getDossier());
    Party undisclosed = Party.unnamed(PartyKind.PERSON, UnnamedReason.NOT_STATED);
    Dossier unnamed = dossier(letter(roster(List.of(personal(undisclosed)))).build());
    assertSame(unnamed, PublicView.of(unnamed).getDossier());
  }

  @Test
  void aCitationThatNamesThemLosesWhatTheySay() {
    Citation told = Citation.builder()
        .source("news")
        .basis(Basis.REPORTED)
        .accordingTo(INES)
        .note("She said so at the gate.")
        .quote("It was closed at noon.")
        .rendering(Rendering.PARAPHRASE)
        .build();
    Citation counted = Citation.builder()
        .basis(Basis.COMPUTED)
        .accordingTo(Party.organization("Lake Watch"))
        .note("Ines Quill counted them.")
        .build();
    Dossier dossier = Dossier.builder()
        .id("dossier")
        .title("Letters")
        .addSource(source("news").build())
        .addLetter(letter(roster(List.of(HIDDEN)))
            .addCitation(told)
            .addCitation(counted)
            .build())
        .build();
    assertEquals(
        List.of(
            Citation.builder().source("news").basis(Basis.REPORTED).build(),
            counted.toBuilder().note("[withheld] counted them.").build()),
        PublicView.of(dossier).getDossier().getLetters().get(0).getCitations());
  }

  @Test
  void nothingLeadsToTheSignatureOfAWithheldParty() {
    Signatory hidden = HIDDEN.toBuilder().id("quill").build();
    Signatory open =
        Signatory.organization("Lake Watch").toBuilder().id("watch").build();
    OfficialResponse response = response(Party.organization("Office")).build().toBuilder()
        .respondsTo(List.of(ResponseTarget.of("quill"), ResponseTarget.of("watch")))
        .addPosition(Position.builder().on("quill").position(PositionKind.DENIED))
        .addPosition(Position.builder().on("watch").position(PositionKind.DENIED))
        .addLink(Link.builder().kind(LinkKind.CITES).target("quill"))
        .addLink(Link.builder().kind(LinkKind.CITES).target("watch"))
        .build();
    Dossier dossier = dossier(letter(roster(List.of(hidden, open))).build()).toBuilder()
        .addResponse(response)
        .build();
    OfficialResponse shown = PublicView.of(dossier).getDossier().getResponses().get(0);
    assertEquals(List.of(ResponseTarget.of("watch")), shown.getRespondsTo());
    assertEquals(
        List.of("watch"), shown.getPositions().stream().map(Position::getOn).toList());
    assertEquals(
        List.of(Optional.of("watch")),
        shown.getLinks().stream().map(Link::getTarget).toList());
  }

  @Test
  void oneStandsForAllWhoAnswerAndAreWithheld() {
    Party other = Party.organization("Office");
    Dossier dossier = dossier(letter(roster(List.of(HIDDEN))).build()).toBuilder()
        .addResponse(response(INES).build().toBuilder()
            .addIssuer(other)
            .addOnBehalfOf(INES)
            .addRecipient(Addressee.of(INES))
            .addVersion(
                Version.builder().label("for Ines Quill").digest("sha256:" + "0".repeat(64)))
            .build())
        .build();
    OfficialResponse shown = PublicView.of(dossier).getDossier().getResponses().get(0);
    assertEquals(List.of(other, ABSENT), shown.getIssuers());
    assertEquals(List.of(ABSENT), shown.getOnBehalfOf());
    assertEquals(List.of(Addressee.of(ABSENT)), shown.getRecipients());
    assertEquals(List.of(Version.builder().label("for [withheld]").build()), shown.getVersions());
  }

  @Test
  void theSmallestNumberIsAtLeastOne() {
    assertThrows(IllegalArgumentException.class, () -> PublicView.of(dossier(), 0));
  }

  @Test
  void isDescribedWithoutIds() {
    assertEquals("PublicView[0 letters]", PublicView.of(dossier()).toString());
  }

  @ParameterizedTest
  @ValueSource(strings = {"withheld-from-public", "withheld-from-recipients", "ngo:members-only"})
  void anyDisclosureButPublicWithholds(String disclosure) {
    Signatory signatory = personal(INES).toBuilder()
        .disclosure(Code.of(Disclosure.class, disclosure))
        .build();
    assertEquals(ABSENT, onlyParty(view(letter(roster(List.of(signatory))).build())));
  }

  @ParameterizedTest
  @EnumSource(
      value = UnnamedReason.class,
      names = {"AT_OWN_REQUEST", "SECURITY", "LEGAL", "WITHHELD"})
  void aReasonToWithholdWithholds(UnnamedReason reason) {
    Party party = INES.toBuilder()
        .name(Optional.empty())
        .unnamed(Unnamed.builder().reason(reason).note("from Heronsea").build())
        .build();
    assertEquals(ABSENT, onlyParty(view(letter(roster(List.of(personal(party)))).build())));
  }

  @Test
  void aReasonThatIsNotKnownHereWithholds() {
    Party party = Party.builder()
        .kind(PartyKind.PERSON)
        .unnamed(Unnamed.builder()
            .reason(Code.of(UnnamedReason.class, "ngo:witness"))
            .build())
        .build();
    assertEquals(ABSENT, onlyParty(view(letter(roster(List.of(personal(party)))).build())));
  }

  @Test
  void neitherPlaceNorRoleNorEventsTellAnything() {
    Signatory withdrawn = HIDDEN.toBuilder()
        .id("sig-2")
        .role(SignatoryRole.DRAFTER)
        .comment("For my sister")
        .addEvent(SignatoryEvent.builder().event(SignatoryEventKind.WITHDRAWN).build())
        .build();
    List<Signatory> list = new ArrayList<>(organizations(2));
    list.add(1, withdrawn);
    List<Signatory> shown = view(letter(roster(list)).build()).getRoster().getSignatories();
    assertEquals(3, shown.size());
    assertEquals(organizations(2), shown.subList(0, 2));
    list.set(1, list.get(0));
    list.set(0, HIDDEN);
    assertEquals(shown, view(letter(roster(list)).build()).getRoster().getSignatories());
  }

  @Test
  void whoWithdrewDoesNotCount() {
    Signatory withdrawn = HIDDEN.toBuilder()
        .addEvent(SignatoryEvent.builder().event(SignatoryEventKind.WITHDRAWN).build())
        .build();
    Roster roster = roster(List.of(withdrawn));
    Roster shown = PublicView.of(dossier(letter(roster).build()), 1)
        .getDossier()
        .getLetters()
        .get(0)
        .getRoster();
    assertEquals(0, shown.listedAtLeast(Unit.SIGNATURES));
    assertTrue(shown.listedAtMost(Unit.SIGNATURES).isEmpty());
  }

  @Test
  void fewWithheldAreNotCounted() {
    assertEquals("indefinite signatures", sizeOfAbsent(withheldPersons(4)).toString());
    assertEquals("at-least 5 signatures", sizeOfAbsent(withheldPersons(5)).toString());
  }

  @Test
  void aDozenOthersForReasonsOfSafety() {
    Party others = Party.unnamed(PartyKind.COLLECTIVE, UnnamedReason.SECURITY).toBuilder()
        .size(Quantity.atLeast(12, Unit.INDIVIDUALS))
        .build();
    List<Signatory> list = new ArrayList<>(organizations(160));
    list.add(personal(others));
    assertEquals("at-least 12 individuals", sizeOfAbsent(list).toString());
  }

  @Test
  void theUnitIsThatOfWhichThereAreMore() {
    assertEquals(
        "at-least 5 individuals",
        sizeOfAbsent(List.of(personal(unnamed(5, Unit.INDIVIDUALS)))).toString());
    assertEquals(
        "indefinite signatures",
        sizeOfAbsent(List.of(personal(unnamed(4, Unit.INDIVIDUALS)))).toString());
    Signatory one = personal(unnamed(1, Unit.INDIVIDUALS));
    assertEquals(
        "at-least 5 signatures", sizeOfAbsent(List.of(one, one, one, one, one)).toString());
    assertEquals(
        "at-least 12 individuals",
        sizeOfAbsent(List.of(
                personal(unnamed(12, Unit.MEMBERS)), personal(unnamed(12, Unit.INDIVIDUALS))))
            .toString());
  }

  @Test
  void aNumberThatIsTooLargeIsThatMuchAtLeast() {
    Party many = Party.unnamed(PartyKind.COLLECTIVE, UnnamedReason.SECURITY).toBuilder()
        .size(Quantity.atLeast(Amount.MAX, Unit.INDIVIDUALS))
        .build();
    assertEquals(
        "at-least " + Amount.MAX + " individuals",
        sizeOfAbsent(List.of(personal(many), personal(many))).toString());
  }

  @Test
  void whoLooksTheSameInTheEndIsShownAsItIs() {
    Signatory signatory = Signatory.organization("Friends of Ines Quill").toBuilder()
        .addOnBehalfOf(Party.organization("Friends of Inka"))
        .build();
    Roster roster = roster(List.of(signatory)).toBuilder()
        .addDeclared(
            Quantity.exactly(2, Unit.SIGNATURES).toBuilder().asStated("two").build())
        .build();
    JointLetter other = letter(roster(List.of(HIDDEN))).id("other").build();
    Dossier view = PublicView.of(dossier(letter(roster).build(), other)).getDossier();
    assertEquals(view, PublicView.of(view).getDossier());
    Signatory shown = view.getLetters().get(0).getRoster().getSignatories().get(0);
    assertEquals("Friends of [withheld]", name(shown.getParty()));
    assertEquals(shown.getParty(), shown.getOnBehalfOf().get(0));
  }

  @Test
  void numberedSignaturesShowNoGap() {
    List<Signatory> list = List.of(
        personal(Party.person("Ann")).toBuilder().id("sig-1").build(),
        HIDDEN.toBuilder().id("sig-2").build(),
        personal(Party.person("Bo")).toBuilder().id("sig-bo").build());
    List<Signatory> shown = view(letter(roster(list)).build()).getRoster().getSignatories();
    assertEquals(
        List.of(Optional.empty(), Optional.of("sig-bo"), Optional.empty()),
        shown.stream().map(Signatory::getId).toList());
  }

  @Test
  void whoIsWithheldOnceIsWithheldEverywhere() {
    Party again = Party.person("INES  QUILL");
    Party byId = Party.builder()
        .id("ines-quill")
        .kind(PartyKind.PERSON)
        .name("I. Q., engraver")
        .build();
    Party byThat = Party.person("I.Q. Engraver");
    JointLetter letter = letter(roster(List.of(HIDDEN, personal(byThat))))
        .addDemand(demand("d").attributedTo(again).build())
        .addAllegation(allegation("a")
            .attributedTo(byId)
            .responsible(List.of(Party.organization("Harbour Office"), again, byThat))
            .addAssessment(Assessment.builder()
                .status(AssessmentStatus.LIKELY)
                .by(byThat)
                .addCitation(Citation.builder()
                    .source("news")
                    .locator("p. 2")
                    .quote("It is likely.")
                    .rendering(Rendering.VERBATIM)
                    .build())
                .build())
            .build())
        .addSpokesperson(
            Spokesperson.builder().party(again).role("Speaker at large").build())
        .addSpokesperson(
            Spokesperson.builder().party(Party.person("Bo")).addOnBehalfOf(byId).build())
        .build();
    Coalition coalition = coalition()
        .members(List.of(member(byId), member(Party.organization("Lake Watch"))))
        .convenors(List.of(again, Party.organization("Lake Watch")))
        .build();
    OfficialResponse response = OfficialResponse.builder()
        .id("r")
        .addIssuer(byThat)
        .spokesperson(again)
        .relation(Relation.THIRD_PARTY)
        .channel(Channel.INTERVIEW)
        .build();
    Dossier dossier = dossier().toBuilder()
        .addSource(source("news").build())
        .addLetter(letter)
        .addCoalition(coalition)
        .addResponse(response)
        .build();

    Dossier view = PublicView.of(dossier).getDossier();
    JointLetter shown = view.getLetters().get(0);
    assertEquals(1, shown.getRoster().getSignatories().size());
    assertEquals(ABSENT, shown.getDemands().get(0).getAttributedTo().orElseThrow());
    Allegation allegation = shown.getAllegations().get(0);
    assertEquals(ABSENT, allegation.getAttributedTo().orElseThrow());
    assertEquals(
        List.of(Party.organization("Harbour Office"), ABSENT), allegation.getResponsible());
    assertEquals(ABSENT, allegation.getAssessments().get(0).getBy());
    assertEquals(
        List.of(Citation.of("news")), allegation.getAssessments().get(0).getCitations());
    assertEquals(
        List.of(
            Spokesperson.builder()
                .party(Party.person("Bo"))
                .addOnBehalfOf(ABSENT)
                .build(),
            Spokesperson.builder().party(ABSENT).build()),
        shown.getSpokespersons());
    Coalition united = view.getCoalitions().get(0);
    assertEquals(List.of(Party.organization("Lake Watch"), ABSENT), united.getConvenors());
    assertEquals("Lake Watch", name(united.getMembers().get(0).getParty()));
    assertEquals(ABSENT.getUnnamed(), united.getMembers().get(1).getParty().getUnnamed());
    assertEquals(ABSENT, view.getResponses().get(0).getIssuers().get(0));
    assertEquals(ABSENT, view.getResponses().get(0).getSpokesperson().orElseThrow());
  }

  @Test
  void aDemandToSomeoneWithheldIsNotOneToEveryone() {
    Party office = Party.builder()
        .id("office")
        .kind(PartyKind.PUBLIC_BODY)
        .name("Harbour Office")
        .build();
    JointLetter letter = letter(roster(List.of(HIDDEN)))
        .addressees(List.of(Addressee.of(INES), Addressee.of(office)))
        .addDemand(demand("one").addDirectedTo("ines-quill").build())
        .addDemand(demand("two").directedTo(List.of("ines-quill", "office")).build())
        .addDemand(demand("all").build())
        .build();
    JointLetter shown = view(letter);
    String absent = shown.getAddressees().get(1).getParty().getId().orElseThrow();
    assertEquals(
        List.of(List.of(absent), List.of("office", absent), List.of()),
        shown.getDemands().stream().map(Demand::getDirectedTo).toList());
    assertEquals(dossier(shown), PublicView.of(dossier(shown)).getDossier());
  }

  @Test
  void aPartOfADemandIsDirectedToTheEntryToo() {
    Demand part = demand("part").addDirectedTo("ines-quill").build();
    JointLetter shown = view(letter(roster(List.of(HIDDEN)))
        .addAddressee(Addressee.of(INES))
        .addDemand(demand("whole").addPart(part).partsMode(PartsMode.ALL_OF).build())
        .build());
    assertEquals(
        shown.getAddressees().get(0).getParty().getId().stream().toList(),
        shown.getDemands().get(0).getParts().get(0).getDirectedTo());
  }

  @Test
  void anEntryThatNothingIsDirectedToHasNoId() {
    Party office = Party.organization("Harbour Office").toBuilder().id("office").build();
    JointLetter shown = view(letter(roster(List.of(HIDDEN)))
        .addressees(List.of(Addressee.of(INES), Addressee.of(office)))
        .addDemand(demand("d").addDirectedTo("office").build())
        .build());
    assertEquals(List.of(Addressee.of(office), Addressee.of(ABSENT)), shown.getAddressees());
  }

  @Test
  void theEntryIsNotTakenForAnother() {
    Party office = Party.organization("Harbour Office").toBuilder()
        .id("withheld-addressee-1")
        .build();
    JointLetter shown = view(letter(roster(List.of(HIDDEN)))
        .addressees(List.of(Addressee.of(INES), Addressee.of(office)))
        .addDemand(demand("d").addDirectedTo("ines-quill").build())
        .build());
    assertEquals(List.of("withheld-addressee-2"), shown.getDemands().get(0).getDirectedTo());
  }

  @Test
  void aCodeWithTheirNameIsGone() {
    Jurisdiction place = Jurisdiction.ofCountry("NO", "Norway");
    Identifier code = place.getCodes().get(0);
    Identifier theirs = code.toBuilder()
        .scheme(Code.of(IdentifierScheme.class, "ngo:districts"))
        .value("Ines Quill")
        .build();
    Party office = Party.organization("Harbour Office").toBuilder()
        .addJurisdiction(place.toBuilder().addCode(theirs).build())
        .build();
    JointLetter shown =
        view(letter(roster(List.of(HIDDEN))).addAddressee(Addressee.of(office)).build());
    assertEquals(List.of(place), shown.getAddressees().get(0).getParty().getJurisdictions());
  }

  @Test
  void aPartyIdWithTheirNameIsReplacedWhereverItStands() {
    Party office = Party.organization("Harbour Office").toBuilder()
        .id("office-of-ines-quill")
        .build();
    JointLetter shown = view(letter(roster(List.of(HIDDEN)))
        .addAddressee(Addressee.of(office))
        .addDemand(demand("d").addDirectedTo("office-of-ines-quill").build())
        .build());
    assertEquals(
        Optional.of("withheld-1"), shown.getAddressees().get(0).getParty().getId());
    assertEquals(List.of("withheld-1"), shown.getDemands().get(0).getDirectedTo());
  }

  @Test
  void idsOfPartsOfDemandsLoseWhatTells() {
    Demand part = demand("part-of-ines-quill").build();
    JointLetter shown = view(letter(roster(List.of(HIDDEN)))
        .addDemand(demand("whole").addPart(part).partsMode(PartsMode.ALL_OF).build())
        .build());
    assertEquals("withheld-1", shown.getDemands().get(0).getParts().get(0).getId());
  }

  static Stream<Function<Party, Dossier>> quotesOfSomeone() {
    Citation quote = quote("It was so.");
    return Stream.<Function<Party, Dossier.Builder>>of(
            by -> ofLetter(letter(roster(List.of(HIDDEN)))
                .addDemand(demand("d").attributedTo(by).addCitation(quote).build())),
            by -> ofLetter(letter(roster(List.of(HIDDEN)))
                .addAllegation(
                    allegation("a").attributedTo(by).addCitation(quote).build())),
            by -> ofEvent(confirmed(by).addCitation(quote)),
            by -> ofEvent(confirmed(by).reason("It was so.")),
            by -> ofResponse(response(by).addCitation(quote)),
            by -> ofPosition(response(by), quote),
            by ->
                ofPosition(response(Party.organization("Harbour Office")).spokesperson(by), quote),
            by -> ofResponse(
                response(Party.organization("Harbour Office")).spokesperson(by).addCitation(quote)))
        .map(dossier -> by -> dossier.apply(by).build());
  }

  @ParameterizedTest
  @MethodSource("quotesOfSomeone")
  void whoIsWithheldIsNotQuoted(Function<Party, Dossier> dossier) {
    Dossier ofInes = PublicView.of(dossier.apply(INES)).getDossier();
    assertFalse(Words.in(ofInes).contains("It was so."));
    Dossier ofBo = PublicView.of(dossier.apply(Party.person("Bo"))).getDossier();
    assertTrue(Words.in(ofBo).contains("It was so."));
  }

  private static Dossier.Builder ofLetter(JointLetter.Builder letter) {
    return dossier().toBuilder().addSource(source("news").build()).addLetter(letter.build());
  }

  private static Dossier.Builder ofEvent(SignatoryEvent.Builder event) {
    Signatory lake =
        Signatory.organization("Lake Watch").toBuilder().addEvent(event.build()).build();
    return ofLetter(letter(roster(List.of(lake, HIDDEN))));
  }

  private static SignatoryEvent.Builder confirmed(Party by) {
    return SignatoryEvent.builder().event(SignatoryEventKind.CONFIRMED).by(by);
  }

  private static Dossier.Builder ofResponse(OfficialResponse.Builder response) {
    return ofLetter(letter(roster(List.of(HIDDEN)))).addResponse(response.build());
  }

  private static Dossier.Builder ofPosition(OfficialResponse.Builder response, Citation citation) {
    Position position = Position.builder()
        .on("d")
        .position(PositionKind.NOTED)
        .addCitation(citation)
        .build();
    return ofLetter(letter(roster(List.of(HIDDEN))).addDemand(demand("d").build()))
        .addResponse(response.addRespondsTo("letter").addPosition(position).build());
  }

  private static OfficialResponse.Builder response(Party issuer) {
    return OfficialResponse.builder()
        .id("r")
        .addIssuer(issuer)
        .relation(Relation.THIRD_PARTY)
        .channel(Channel.INTERVIEW);
  }

  @Test
  void textsLoseWhatTells() {
    JointLetter letter = letter(roster(List.of(HIDDEN)))
        .id("appeal-of-ines-quill")
        .title("Appeal of Ines Quill and others")
        .subject("Written in the rooms of Heron Press by INKA")
        .putExtension("ngo:editor", "{\"orcid\":\"0000-0002-1825-0097\"}")
        .putExtension("ngo:pages", "7")
        .addCopy(Copy.builder().url("https://a.example/ines_quill.pdf").build())
        .addCopy(Copy.builder().url("https://a.example/appeal.pdf").build())
        .build();
    JointLetter shown = view(letter);
    assertEquals("withheld-1", shown.getId());
    assertEquals(
        "Appeal of [withheld] and others", shown.getTitle().orElseThrow().getValue());
    assertEquals(
        "Written in the rooms of [withheld] by [withheld]",
        shown.getSubject().orElseThrow().getValue());
    assertEquals(List.of("ngo:pages"), List.copyOf(shown.getExtensions().keySet()));
    assertEquals(1, shown.getCopies().size());
  }

  @Test
  void otherWordingsMaySpellTheName() {
    Translation english = Translation.builder()
        .value("Appeal of Ines Quill")
        .language("en")
        .kind(TranslationKind.UNOFFICIAL)
        .build();
    Text title = Text.of("Воззвание Инес Квилл", "ru").toBuilder()
        .addTranslation(english)
        .build();
    Text shown =
        view(letter(roster(List.of(HIDDEN))).title(title).build()).getTitle().orElseThrow();
    assertEquals("[withheld]", shown.getValue());
    assertEquals("Appeal of [withheld]", shown.getTranslations().get(0).getValue());
  }

  @Test
  void anAffiliationThatIsPublicForItselfStays() {
    Signatory press = Signatory.organization("Heron Press");
    assertEquals(
        "Printed by Heron Press",
        view(letter(roster(List.of(HIDDEN, press)))
                .subject("Printed by Heron Press")
                .build())
            .getSubject()
            .orElseThrow()
            .getValue());
  }

  @Test
  void whoIsNamedOnlyWithSomeoneWithheldIsNotPublic() {
    Signatory forPress =
        HIDDEN.toBuilder().addOnBehalfOf(Party.organization("Heron Press")).build();
    assertEquals(
        "Printed by [withheld]",
        view(letter(roster(List.of(forPress))).subject("Printed by Heron Press").build())
            .getSubject()
            .orElseThrow()
            .getValue());
  }

  @Test
  void whoIsNamedOnlyWithAnAddresseeOrMemberWhoIsWithheldIsNotPublic() {
    Party press = Party.organization("Heron Press");
    Citation told =
        Citation.of("news").toBuilder().basis(Basis.REPORTED).accordingTo(press).build();
    JointLetter.Builder letter = letter(roster(List.of(HIDDEN))).subject("Printed by Heron Press");
    Dossier.Builder dossier = dossier().toBuilder().addSource(source("news").build());
    Coalition coalition = coalition()
        .addMember(member(INES).toBuilder().addCitation(told).build())
        .build();
    for (Dossier named : List.of(
        dossier
            .letters(List.of(letter
                .addressees(
                    List.of(Addressee.of(INES).toBuilder().addOnBehalfOf(press).build()))
                .build()))
            .build(),
        dossier
            .letters(List.of(letter
                .addressees(
                    List.of(Addressee.of(INES).toBuilder().addCitation(told).build()))
                .build()))
            .build(),
        dossier
            .letters(List.of(letter.addressees(List.of()).build()))
            .coalitions(List.of(coalition))
            .build())) {
      JointLetter shown = PublicView.of(named).getDossier().getLetters().get(0);
      assertEquals(Text.of("Printed by [withheld]"), shown.getSubject().orElseThrow());
    }
  }

  @Test
  void whatSomeoneWithheldSaysOrLookedIntoIsNotQuoted() {
    Citation quoted = quote("We owe it to Ines.");
    Statement statement = Statement.builder()
        .id("thanks")
        .kind(StatementKind.THANKS)
        .statement("Ines Quill thanks the crew.")
        .attributedTo(INES)
        .addDirectedTo("ines-quill")
        .addCitation(quoted)
        .build();
    Survey survey = Survey.builder()
        .of(SurveyedList.SIGNATORIES)
        .completeness(Completeness.PARTIAL)
        .by(INES)
        .addCitation(quoted)
        .build();
    Party lakes = Party.organization("Lake Watch");
    JointLetter letter = letter(
            roster(List.of(HIDDEN)).toBuilder().addSurvey(survey).build())
        .addAddressee(Addressee.of(INES))
        .addStatement(statement)
        .addStatement(statement.toBuilder()
            .id("more")
            .attributedTo(lakes)
            .directedTo(List.of())
            .build())
        .addSurvey(survey)
        .addSurvey(survey.toBuilder().by(lakes).build())
        .build();
    Dossier dossier = dossier().toBuilder()
        .addSource(source("news").build())
        .addLetter(letter)
        .addSurvey(survey)
        .addCoalition(coalition().addSurvey(survey).build())
        .build();
    Dossier view = PublicView.of(dossier).getDossier();
    JointLetter shown = view.getLetters().get(0);
    Survey byAbsent =
        survey.toBuilder().by(ABSENT).citations(List.of(Citation.of("news"))).build();
    assertEquals(List.of(byAbsent, survey.toBuilder().by(lakes).build()), shown.getSurveys());
    assertEquals(List.of(byAbsent), shown.getRoster().getSurveys());
    assertEquals(List.of(byAbsent), view.getSurveys());
    assertEquals(List.of(byAbsent), view.getCoalitions().get(0).getSurveys());
    assertEquals(
        List.of(
            Statement.builder()
                .id("thanks")
                .kind(StatementKind.THANKS)
                .statement("[withheld] thanks the crew.")
                .attributedTo(ABSENT)
                .addDirectedTo(shown.getAddressees().get(0).getParty().getId().orElseThrow())
                .addCitation(Citation.of("news"))
                .build(),
            statement.toBuilder()
                .id("more")
                .statement("[withheld] thanks the crew.")
                .attributedTo(lakes)
                .directedTo(List.of())
                .build()),
        shown.getStatements());
  }

  @Test
  void sourcesLeadNobodyThere() {
    Citation citation = Citation.builder()
        .source("interview")
        .locator("p. 2")
        .quote("We had no choice.")
        .rendering(Rendering.VERBATIM)
        .build();
    Dossier dossier = dossier().toBuilder()
        .addSource(
            source("interview").addAuthor("Inka").url("https://a.example/1").build())
        .addSource(source("own-page").url("https://a.example/2").build())
        .addSource(source("unused").build())
        .addLetter(
            letter(roster(List.of(HIDDEN.toBuilder().addCitation("own-page").build())))
                .addCitation(citation)
                .build())
        .build();
    Dossier view = PublicView.of(dossier).getDossier();
    assertEquals(
        List.of(
            Source.builder()
                .id("interview")
                .kind(SourceKind.INTERVIEW)
                .title("[withheld]")
                .build(),
            source("unused").build()),
        view.getSources());
    assertEquals(List.of(Citation.of("interview")), view.getLetters().get(0).getCitations());
  }

  @Test
  void aSourceThatIsCitedForOthersTooStays() {
    Signatory citing = HIDDEN.toBuilder().addCitation("news").build();
    Dossier dossier =
        ofLetter(letter(roster(List.of(citing))).addCitation("news")).build();
    assertEquals(dossier.getSources(), PublicView.of(dossier).getDossier().getSources());
  }

  @Test
  void versionsThatLookTheSameInTheEndAreNumbered() {
    JointLetter shown = view(letter(roster(List.of(HIDDEN)))
        .versions(Stream.of("Inka", "Ines Quill", "ines quill", "Draft")
            .map(label -> Version.builder().label(label).build())
            .toList())
        .build());
    assertEquals(
        List.of("[withheld]", "[withheld] 2", "[withheld] 3", "Draft"),
        shown.getVersions().stream().map(Version::getLabel).toList());
  }

  @Test
  void aDigestConfirmsNoGuess() {
    Version version = Version.builder()
        .label("as signed by Inka")
        .digest("sha256:" + "a".repeat(64))
        .build();
    Signatory bo = personal(Party.person("Bo")).toBuilder()
        .signedVersion(version.getLabel())
        .build();
    JointLetter shown =
        view(letter(roster(List.of(HIDDEN, bo))).addVersion(version).build());
    assertEquals(Optional.empty(), shown.getVersions().get(0).getDigest());
    assertEquals("as signed by [withheld]", shown.getVersions().get(0).getLabel());
    assertEquals(
        "as signed by [withheld]",
        shown.getRoster().getSignatories().get(0).getSignedVersion().orElseThrow());
  }

  @Test
  void declaredMinusListedTellsNothing() {
    assertEquals("indefinite signatures", declared(organizations(300), 302));
    assertEquals("indefinite signatures", declared(organizations(300), 304));
    assertEquals("exact 305 signatures", declared(organizations(300), 305));
  }

  @Test
  void publicGroupsAreListedWithTheirSize() {
    Party others = Party.unnamed(PartyKind.COLLECTIVE, UnnamedReason.NOT_STATED).toBuilder()
        .size(Quantity.exactly(20, Unit.SIGNATURES))
        .build();
    assertEquals("indefinite signatures", declared(List.of(personal(others)), 21));
    assertEquals("exact 25 signatures", declared(List.of(personal(others)), 25));
  }

  @Test
  void countsOfTwoDatesTellNothing() {
    Roster roster = roster(List.of(HIDDEN)).toBuilder()
        .addDeclared(Quantity.exactly(329, Unit.SIGNATURES).toBuilder()
            .asOf("2020-05-01")
            .build())
        .addDeclared(Quantity.exactly(330, Unit.SIGNATURES).toBuilder()
            .asOf("2020-05-02")
            .build())
        .build();
    assertEquals(
        List.of("indefinite signatures", "indefinite signatures"),
        texts(view(letter(roster).build()).getRoster().getDeclared()));
    Roster later = roster(List.of(HIDDEN)).toBuilder()
        .addDeclared(Quantity.exactly(329, Unit.SIGNATURES))
        .addDeclared(Quantity.moreThan(300, Unit.SIGNATURES))
        .build();
    assertEquals(
        List.of("exact 329 signatures", "more-than 300 signatures"),
        texts(view(letter(later).build()).getRoster().getDeclared()));
  }

  @Test
  void aBreakdownIsShownWholeOrNotAtAll() {
    assertEquals(3, parts(47, 23, 7, 17).size());
    assertEquals(0, parts(47, 26, 4, 17).size()); // few in a part
    assertEquals(0, parts(48, 23, 7, 17).size()); // one in none
  }

  @Test
  void numbersAreShownThatAreFarEnoughApart() {
    Quantity count = Quantity.exactly(320, Unit.SIGNATURES);
    assertEquals(2, totals(count, Quantity.exactly(325, Unit.SIGNATURES)));
    assertEquals(0, totals(count, Quantity.exactly(324, Unit.SIGNATURES)));
    assertEquals(1, totals(between(320, 325)));
    assertEquals(0, totals(between(320, 324)));
  }

  @Test
  void whatABreakdownLeavesIsNothingOrEnough() {
    assertEquals(3, parts(52, 23, 7, 17).size());
    assertEquals(0, parts(51, 23, 7, 17).size());
  }

  @Test
  void partsOfPartsAreHeldToTheSame() {
    assertEquals(List.of(2), parts(sum(47, part(sum(30, 24, 6)), part(states(17)))));
    assertEquals(List.of(0), parts(sum(47, part(sum(30, 26, 4)), part(states(17)))));
    assertEquals(List.of(0), parts(sum(47, part(sum(30, 23, 6)), part(states(17)))));
  }

  @Test
  void breakdownsAreHeldAgainstEachOther() {
    assertEquals(List.of(3), parts(sum(47, 20, 21, 6)));
    assertEquals(List.of(3, 0), parts(sum(47, 20, 21, 6), states(100)));
    assertEquals(List.of(2, 2), parts(sum(100, 40, 60), sum(200, 70, 130)));
    assertEquals(List.of(0, 0), parts(sum(100, 40, 60), sum(200, 58, 142)));
  }

  @Test
  void aBreakdownThatIsNotShownIsNotToldEither() {
    String told = "Of 48 states, 23 are small";
    assertEquals("Of 48 states, [withheld] are small", subject(told, sum(48, 23, 7, 17)));
    assertEquals(told, subject(told, sum(48, 23, 8, 17)));
  }

  @Test
  void aQuoteThatTellsANumberIsGone() {
    Text three = Text.of("Три группы", "ru").toBuilder()
        .addTranslation(Translation.builder()
            .value("3 groups")
            .language("en")
            .kind(TranslationKind.UNOFFICIAL)
            .build())
        .build();
    assertEquals(Citation.of("news"), citation(quote("3 groups")));
    assertEquals(
        Citation.of("news"), citation(quote("x").toBuilder().quote(three).build()));
    assertEquals(quote("Some groups"), citation(quote("Some groups")));
  }

  @Test
  void someoneWithheldInACoalitionMakesItsCountsVague() {
    Coalition.Builder four = coalition()
        .addDeclaredSize(
            Quantity.exactly(4, Unit.ORGANIZATIONS).toBuilder().asStated("four").build());
    Party watch = Party.organization("Lake Watch");
    Coalition open = four.addMember(member(watch)).addConvenor(watch).build();
    assertEquals(open, besideHidden(open));
    for (Coalition closed : List.of(
        open.toBuilder().addMember(member(INES)).build(),
        open.toBuilder().addConvenor(INES).build())) {
      assertEquals(
          List.of("indefinite organizations"), texts(besideHidden(closed).getDeclaredSize()));
    }
  }

  @Test
  void whoSignsForSomeoneWithheldMakesCountsVague() {
    Signatory forInes =
        personal(Party.person("Bo")).toBuilder().addOnBehalfOf(INES).build();
    Roster roster = roster(List.of(forInes), 3);
    Dossier dossier = dossier(
        letter(roster).build(), letter(roster(List.of(HIDDEN))).id("other").build());
    assertEquals(
        List.of("indefinite signatures"),
        texts(
            PublicView.of(dossier).getDossier().getLetters().get(0).getRoster().getDeclared()));
  }

  @Test
  void membersWhoAreWithheldAreCounted() {
    assertEquals("at-least 12 members", sizeOfAbsentMember(List.of(unnamed(12, Unit.MEMBERS))));
    assertEquals("indefinite members", sizeOfAbsentMember(List.of(unnamed(12, Unit.INDIVIDUALS))));
    List<Party> five = withheldPersons(5).stream().map(Signatory::getParty).toList();
    assertEquals("at-least 5 members", sizeOfAbsentMember(five));
    assertEquals("indefinite members", sizeOfAbsentMember(five.subList(0, 4)));
  }

  @Test
  void theCountOfACoalitionIsHeldAgainstItsLetters() {
    Coalition coalition = coalition()
        .addDeclaredSize(Quantity.exactly(321, Unit.ORGANIZATIONS))
        .name("The 321")
        .build();
    Roster roster = roster(List.of(HIDDEN)).toBuilder()
        .addDeclared(Quantity.exactly(320, Unit.ORGANIZATIONS))
        .build();
    Dossier dossier = dossier().toBuilder()
        .addCoalition(coalition)
        .addLetter(letter(roster)
            .id("letter-of-320")
            .addCoalition("coalition")
            .title("Letter of 320 groups")
            .addDemand(demand("d").statement("Respect article 320.").build())
            .addCitation(Citation.builder()
                .source("news")
                .quote("320 groups have signed")
                .rendering(Rendering.PARAPHRASE)
                .build())
            .build())
        .addSource(source("news").title("320 groups write a letter").build())
        .build();
    Dossier view = PublicView.of(dossier).getDossier();
    assertEquals(
        List.of("indefinite organizations"), texts(view.getCoalitions().get(0).getDeclaredSize()));
    assertEquals(
        "The [withheld]", view.getCoalitions().get(0).getName().orElseThrow().getValue());
    JointLetter letter = view.getLetters().get(0);
    assertEquals("withheld-1", letter.getId());
    assertEquals("Letter of [withheld] groups", letter.getTitle().orElseThrow().getValue());
    assertEquals(List.of(Citation.of("news")), letter.getCitations());
    assertEquals(
        Optional.of("[withheld] groups write a letter"),
        view.getSources().get(0).getTitle());
    assertEquals(
        "Respect article 320.", letter.getDemands().get(0).getStatement().getValue());
  }

  /** A party that signs or answers can be the coalition itself. */
  @Test
  void theSizeOfAPartyTellsNoNumberThatIsNotShown() {
    Quantity broken = sum(50, 20, 30);
    for (Quantity size : List.of(states(50), between(40, 50), broken, sum(90, 40, 50))) {
      Party party = Party.organization("Friends").toBuilder().size(size).build();
      Dossier dossier = dossier(letter(hiddenOf(states(50), states(49)))
          .addSpokesperson(Spokesperson.builder().party(party).build())
          .build());
      dossier = dossier.toBuilder().addResponse(response(party).build()).build();
      Dossier view = PublicView.of(dossier).getDossier();
      Quantity shown = view.getResponses().get(0).getIssuers().get(0).getSize().orElseThrow();
      assertTrue(shown.getQualifier().is(Qualifier.INDEFINITE));
      assertEquals(size.getUnit(), shown.getUnit());
      assertEquals(
          Optional.of(shown),
          view.getLetters().get(0).getSpokespersons().get(0).getParty().getSize());
    }
    Party other = Party.organization("Friends").toBuilder().size(states(48)).build();
    Dossier dossier = dossier(letter(hiddenOf(states(50), states(49))).build()).toBuilder()
        .addResponse(response(other).build())
        .build();
    assertEquals(
        other,
        PublicView.of(dossier).getDossier().getResponses().get(0).getIssuers().get(0));
  }

  /** Those counted at a meeting, or in an answer, can be those who signed. */
  @Test
  void noCountTellsANumberThatIsNotShown() {
    Event handed = Event.builder()
        .event(EventKind.DELIVERED)
        .addQuantity(Quantity.exactly(50, Unit.INDIVIDUALS))
        .addQuantity(Quantity.exactly(48, Unit.INDIVIDUALS))
        .build();
    Dossier dossier =
        dossier(letter(hiddenOf(states(50), states(49))).addEvent(handed).build()).toBuilder()
            .addEvent(handed)
            .addResponse(response(Party.organization("Office")).addEvent(handed).build())
            .build();
    Dossier view = PublicView.of(dossier).getDossier();
    for (Event shown : List.of(
        view.getEvents().get(0),
        view.getLetters().get(0).getEvents().get(0),
        view.getResponses().get(0).getEvents().get(0))) {
      assertEquals(
          List.of(Quantity.indefinite(Unit.INDIVIDUALS), Quantity.exactly(48, Unit.INDIVIDUALS)),
          shown.getQuantities());
    }
  }

  @ParameterizedTest
  @EnumSource(
      value = Unit.class,
      names = {
        "ORGANIZATIONS",
        "UNIONS",
        "INDIVIDUALS",
        "WOMEN",
        "LEGISLATORS",
        "SIGNATURES",
        "STATES",
        "MANDATES",
        "COUNTRIES",
        "MEMBERS",
        "GROUPS",
        "COMMUNITIES",
        "OTHER"
      })
  void numbersOfSignersOfALetterOrDossierAreThoseOfItsList(Unit unit) {
    Quantity few = Quantity.exactly(4, unit).toBuilder().asStated("four of us").build();
    Quantity many =
        Quantity.exactly(40, unit).toBuilder().asStated("forty of us").build();
    Quantity vague = Quantity.indefinite(unit);
    Roster hidden = roster(List.of(HIDDEN));
    assertAboutLetterAndDossier(List.of(vague), hidden, few);
    assertAboutLetterAndDossier(List.of(vague, vague), hidden, few, many);
    assertAboutLetterAndDossier(List.of(Quantity.exactly(40, unit)), hidden, many);
    assertAboutLetterAndDossier(List.of(few), roster(organizations(1)), few);
  }

  @Test
  void numbersOfOtherThingsAreTheLettersOwn() {
    Quantity four = Quantity.exactly(4, Unit.DEMANDS).toBuilder()
        .asStated("our four demands")
        .build();
    assertAboutLetterAndDossier(List.of(four), roster(List.of(HIDDEN)), four);
    assertAboutLetterAndDossier(List.of(four), roster(List.of(HIDDEN), 4), four);
  }

  @Test
  void numbersAboutALetterAndItsListAreHeldAgainstEachOther() {
    JointLetter letter = letter(roster(List.of(HIDDEN), 40))
        .addQuantity(Quantity.exactly(42, Unit.WOMEN))
        .build();
    JointLetter shown = view(letter);
    assertEquals(List.of("indefinite signatures"), texts(shown.getRoster().getDeclared()));
    assertEquals(List.of(Quantity.indefinite(Unit.WOMEN)), shown.getQuantities());
  }

  @Test
  void theBreakdownOfANumberOfADossierIsShownWithThoseOfItsLetters() {
    Quantity few = sum(50, 2, 48);
    assertAboutLetterAndDossier(List.of(states(50)), roster(List.of(HIDDEN)), few);
    Quantity many = sum(50, 20, 30);
    assertAboutLetterAndDossier(List.of(many), roster(List.of(HIDDEN)), many);
  }

  /** A letter or a dossier with some numbers has others in its public view. */
  private static void assertAboutLetterAndDossier(
      List<Quantity> expected, Roster roster, Quantity... stated) {
    Dossier ofLetter = dossier(letter(roster).quantities(List.of(stated)).build());
    assertEquals(
        expected, PublicView.of(ofLetter).getDossier().getLetters().get(0).getQuantities());
    Dossier whole =
        dossier(letter(roster).build()).toBuilder().quantities(List.of(stated)).build();
    assertEquals(expected, PublicView.of(whole).getDossier().getQuantities());
  }

  /** A gap in numbered ids would tell which number is not shown. */
  @Test
  void idsLoseNumbersTogether() {
    Dossier dossier = dossier().toBuilder()
        .id("letter-of-3-groups")
        .addCoalition(coalition().id("all").build())
        .addCoalition(coalition().id("all-2").build())
        .addLetter(letter(roster(List.of(HIDDEN), 3))
            .id("letter-of-3")
            .addIdentifier(Identifier.of(IdentifierScheme.URL, "https://a.example/of-3-groups"))
            .addIdentifier(Identifier.of(IdentifierScheme.PETITION, "3"))
            .build())
        .addLetter(letter(roster(organizations(3)))
            .id("letter-of-4")
            .addCoalition("all")
            .build())
        .addLetter(letter(roster(organizations(3))).id("another").build())
        .addSource(source("report-on-3-groups").build())
        .addSource(source("report-2").build())
        .addSource(source("report").build())
        .addResponse(response(Party.organization("Harbour Office"))
            .id("reply-to-3-groups")
            .addRespondsTo("letter-of-4")
            .prompt("Why do 3 groups write?")
            .text("Those 3 groups are wrong.")
            .addCitation("report-2")
            .build())
        .addResponse(response(Party.organization("Harbour Office")).id("reply").build())
        .build();
    Dossier view = PublicView.of(dossier).getDossier();
    assertEquals(view, PublicView.of(view).getDossier());
    assertEquals("withheld-1", view.getId());
    assertEquals(
        List.of("withheld-2", "withheld-3", "report"),
        view.getSources().stream().map(Source::getId).toList());
    assertEquals(
        List.of("all", "all-2"),
        view.getCoalitions().stream().map(Coalition::getId).toList());
    assertEquals(
        List.of("withheld-4", "withheld-5", "another"),
        view.getLetters().stream().map(JointLetter::getId).toList());
    assertEquals(
        List.of(Identifier.of(IdentifierScheme.PETITION, "3")),
        view.getLetters().get(0).getIdentifiers());
    OfficialResponse response = view.getResponses().get(0);
    assertEquals("withheld-6", response.getId());
    assertEquals(List.of(ResponseTarget.of("withheld-5")), response.getRespondsTo());
    assertEquals(List.of(Citation.of("withheld-3")), response.getCitations());
    assertEquals(
        "Why do [withheld] groups write?", response.getPrompt().orElseThrow().getValue());
    assertEquals(
        "Those [withheld] groups are wrong.", response.getText().orElseThrow().getValue());
    assertEquals("reply", view.getResponses().get(1).getId());
  }

  /** A reader counts everyone together who is in one list or the other. */
  @Test
  void whoIsInAnotherListIsListedToo() {
    List<Party> parties = organizations(12).stream().map(Signatory::getParty).toList();
    List<Party> members = parties.subList(0, 5);
    List<Party> others = parties.subList(5, 11);
    assertEquals("indefinite organizations", declared(12, members, others));
    assertEquals("indefinite organizations", declared(15, members, others));
    assertEquals("exact 16 organizations", declared(16, members, others));
    assertEquals("exact 16 organizations", declared(16, parties.subList(0, 8), others));
    assertEquals("exact 11 organizations", declared(11, others, others));
  }

  @Test
  void whoHasTheSameIdInTwoListsIsOne() {
    List<Party> parties = organizations(2).stream()
        .map(signatory -> signatory.getParty().toBuilder().id("watch").build())
        .toList();
    List<Party> members = parties.subList(0, 1);
    List<Party> others = parties.subList(1, 2);
    assertEquals("exact 6 organizations", declared(6, members, others));
    assertEquals("indefinite organizations", declared(6, parties, others));
  }

  @Test
  void whoIsNotNamedMayBeAnotherInEachList() {
    List<Party> unnamed = List.of(Party.unnamed(PartyKind.ORGANIZATION, UnnamedReason.NOT_STATED));
    assertEquals("indefinite organizations", declared(6, unnamed, unnamed));
    assertEquals("exact 7 organizations", declared(7, unnamed, unnamed));
  }

  /** Returns what becomes of the count of a coalition of whose letter one signatory is withheld. */
  private static String declared(long number, List<Party> members, List<Party> signatories) {
    List<Signatory> list = new ArrayList<>(List.of(HIDDEN));
    signatories.forEach(party -> list.add(personal(party)));
    Coalition coalition = coalition()
        .members(members.stream().map(PublicViewTest::member).toList())
        .addDeclaredSize(Quantity.exactly(number, Unit.ORGANIZATIONS))
        .build();
    Dossier dossier = dossier().toBuilder()
        .addCoalition(coalition)
        .addLetter(letter(roster(list)).addCoalition("coalition").build())
        .build();
    return texts(PublicView.of(dossier).getDossier().getCoalitions().get(0).getDeclaredSize())
        .get(0);
  }

  @Test
  void aCountKeepsNoWording() {
    Roster roster = roster(List.of(HIDDEN)).toBuilder()
        .addDeclared(Quantity.exactly(321, Unit.SIGNATURES).toBuilder()
            .asStated("321, one more than last week")
            .build())
        .build();
    assertEquals(
        List.of(Quantity.exactly(321, Unit.SIGNATURES)),
        view(letter(roster).build()).getRoster().getDeclared());
  }

  @Test
  void aCompleteListStaysValid() {
    Roster roster = Roster.builder()
        .completeness(Completeness.COMPLETE)
        .addAllSignatories(organizations(3))
        .addAllSignatories(withheldPersons(20))
        .addDeclared(Quantity.exactly(23, Unit.SIGNATURES))
        .addDeclared(Quantity.exactly(40, Unit.SIGNATURES))
        .build();
    Roster shown = view(letter(roster).build()).getRoster();
    assertEquals(List.of("exact 23 signatures", "exact 40 signatures"), texts(shown.getDeclared()));
    assertEquals(23, shown.listedAtLeast(Unit.SIGNATURES));
  }

  @Test
  void whatIsNotHeldAgainstACountIsNotHeldAgainstItInTheViewEither() {
    Quantity early =
        Quantity.exactly(11, Unit.SIGNATURES).toBuilder().asOf("2026-03-04").build();
    List<Signatory> late = withheldPersons(10).stream()
        .map(signatory -> signatory.toBuilder()
            .addEvent(SignatoryEvent.builder()
                .event(SignatoryEventKind.SIGNED)
                .on("2026-05-01")
                .build())
            .build())
        .toList();
    Roster roster = Roster.builder()
        .completeness(Completeness.COMPLETE)
        .addAllSignatories(organizations(6))
        .addAllSignatories(withheldPersons(5))
        .addAllSignatories(late)
        .addDeclared(early)
        .build();
    Roster shown = view(letter(roster).build()).getRoster();
    assertEquals(List.of(early), shown.getDeclared());
    assertEquals(11, shown.listedAtLeast(Unit.SIGNATURES));
    Roster about = Roster.builder()
        .completeness(Completeness.COMPLETE)
        .addSignatory(
            personal(Party.unnamed(PartyKind.COLLECTIVE, UnnamedReason.SECURITY).toBuilder()
                .size(Quantity.about(50, Unit.INDIVIDUALS))
                .build()))
        .addDeclared(Quantity.exactly(38, Unit.INDIVIDUALS))
        .build();
    assertEquals(about.getDeclared(), view(letter(about).build()).getRoster().getDeclared());
  }

  @Test
  void aShareTellsTheNumberOfAPart() {
    Quantity share = Quantity.percent(BigDecimal.valueOf(90), "those who signed");
    assertEquals(1, totals(states(100)));
    assertEquals(0, totals(states(100), share));
    Quantity hidden = view(letter(hiddenOf(states(100), share)).build())
        .getRoster()
        .getDeclared()
        .get(1);
    assertEquals("[withheld]", hidden.getOf().orElseThrow().getValue());
  }

  @Test
  void partsOfEachDimensionLeaveARestOfTheirOwn() {
    Quantity byRegion =
        sum(100, part(states(60), Dimension.REGION), part(states(40), Dimension.REGION));
    assertEquals(List.of(2), parts(byRegion));
    Quantity twice = byRegion.toBuilder()
        .addBreakdown(part(states(80), Dimension.ROLE))
        .addBreakdown(part(states(20), Dimension.ROLE))
        .build();
    assertEquals(List.of(4), parts(twice));
    Quantity one = byRegion.toBuilder()
        .addBreakdown(part(states(80), Dimension.ROLE))
        .addBreakdown(part(states(19), Dimension.ROLE))
        .build();
    assertEquals(List.of(0), parts(one));
  }

  @Test
  void whoIsAffectedOrShallBenefitCanBeWithheld() {
    Party pupils = Party.named(PartyKind.CLASS, "The pupils of Heronsea");
    Party again = Party.person("INES QUILL");
    JointLetter shown = view(letter(roster(List.of(HIDDEN)))
        .addAllegation(allegation("a").affected(List.of(again, pupils)).build())
        .addDemand(demand("d").beneficiaries(List.of(again, pupils)).build())
        .build());
    assertEquals(List.of(pupils, ABSENT), shown.getAllegations().get(0).getAffected());
    assertEquals(List.of(pupils, ABSENT), shown.getDemands().get(0).getBeneficiaries());
  }

  @Test
  void aPseudonymIsWithheldWithWhoUsesIt() {
    Party heron = Party.named(PartyKind.PERSON, "The Grey Heron").toBuilder()
        .unnamed(Unnamed.of(UnnamedReason.SECURITY))
        .build();
    Party secret = Party.unnamed(PartyKind.PERSON, UnnamedReason.NOT_STATED).toBuilder()
        .name("The Brown Heron")
        .build();
    JointLetter shown = view(letter(roster(List.of(personal(heron), personal(secret))))
        .addDisclaimer("As the Grey Heron and the Brown Heron say")
        .build());
    assertEquals(
        List.of(secret, ABSENT.getUnnamed()),
        List.of(
            shown.getRoster().getSignatories().get(0).getParty(),
            shown.getRoster().getSignatories().get(1).getParty().getUnnamed()));
    assertEquals(
        "As [withheld] and the Brown Heron say", shown.getDisclaimers().get(0).getValue());
  }

  @Test
  void everyOfficeAndPlaceOfAWithheldPartyIsGone() {
    Party keeper = INES.toBuilder()
        .addOffice(Office.of("Keeper of the Eastern Light"))
        .addOffice(Office.builder().body("Board of Western Lights").former(true).build())
        .build();
    JointLetter shown = view(letter(roster(List.of(withheld(keeper))))
        .subject("The Keeper of the Eastern Light and the Board of Western Lights")
        .build());
    assertEquals(
        "The [withheld] and the [withheld]", shown.getSubject().orElseThrow().getValue());
    assertEquals(List.of(), shown.getRoster().getSignatories().get(0).getParty().getOffices());
  }

  @Test
  @Tag("slow")
  void manySignatoriesTakeSeconds() {
    List<Signatory> list = new ArrayList<>();
    for (int i = 0; i < 100_000; i++) {
      Party party = Party.builder()
          .id("p-" + i)
          .kind(PartyKind.PERSON)
          .name("Person Number " + Integer.toString(i, 26) + " of Heronsea")
          .addAffiliation("Chapter " + i % 1_000)
          .build();
      list.add(i % 100 == 7 ? withheld(party) : personal(party));
    }
    Dossier dossier = dossier(letter(roster(list)).build());
    Dossier view =
        assertTimeout(Duration.ofSeconds(60), () -> PublicView.of(dossier).getDossier());
    assertEquals(99_001, view.getLetters().get(0).getRoster().getSignatories().size());
  }

  private static Quantity sizeOfAbsent(List<Signatory> signatories) {
    List<Signatory> shown =
        view(letter(roster(signatories)).build()).getRoster().getSignatories();
    return shown.get(shown.size() - 1).getParty().getSize().orElseThrow();
  }

  /** Returns what becomes of a count that is declared for some signatories and one more. */
  private static String declared(List<Signatory> signatories, long number) {
    List<Signatory> list = new ArrayList<>(signatories);
    list.add(HIDDEN);
    return texts(view(letter(roster(list, number)).build()).getRoster().getDeclared())
        .get(0);
  }

  private static Quantity between(long value, long upper) {
    return Quantity.between(value, upper, Unit.SIGNATURES);
  }

  private static Quantity states(long number) {
    return Quantity.exactly(number, Unit.STATES);
  }

  private static Quantity sum(long whole, long... numbers) {
    return sum(
        whole,
        LongStream.of(numbers)
            .mapToObj(number -> part(states(number)))
            .toArray(QuantityPart[]::new));
  }

  private static Quantity sum(long whole, QuantityPart... parts) {
    return states(whole).toBuilder().breakdown(List.of(parts)).build();
  }

  private static QuantityPart part(Quantity count) {
    return QuantityPart.builder().label("class of " + count).quantity(count).build();
  }

  private static QuantityPart part(Quantity quantity, Dimension dimension) {
    return part(quantity).toBuilder().dimension(dimension).build();
  }

  private static Roster hiddenOf(Quantity... declared) {
    return roster(List.of(HIDDEN)).toBuilder().declared(List.of(declared)).build();
  }

  /** Returns how many counts are shown. */
  private static long totals(Quantity... declared) {
    return view(letter(hiddenOf(declared)).build()).getRoster().getDeclared().stream()
        .filter(count -> count.getValue().isPresent())
        .count();
  }

  /** Returns how many parts are shown of each count. */
  private static List<Integer> parts(Quantity... declared) {
    return view(letter(hiddenOf(declared)).build()).getRoster().getDeclared().stream()
        .map(count -> count.getBreakdown().size())
        .toList();
  }

  private static String subject(String subject, Quantity declared) {
    return view(letter(hiddenOf(declared)).subject(subject).build())
        .getSubject()
        .orElseThrow()
        .getValue();
  }

  /** Returns what becomes of a citation for a letter of which it is not shown that 3 signed it. */
  private static Citation citation(Citation citation) {
    Dossier dossier =
        ofLetter(letter(roster(List.of(HIDDEN), 3)).addCitation(citation)).build();
    return PublicView.of(dossier)
        .getDossier()
        .getLetters()
        .get(0)
        .getCitations()
        .get(0);
  }

  private static Citation quote(String text) {
    return Citation.builder()
        .source("news")
        .quote(text)
        .rendering(Rendering.VERBATIM)
        .build();
  }

  /** Returns what becomes of a coalition in whose dossier someone is withheld. */
  private static Coalition besideHidden(Coalition coalition) {
    Dossier dossier = dossier(letter(roster(List.of(HIDDEN))).build());
    return PublicView.of(dossier.toBuilder().addCoalition(coalition).build())
        .getDossier()
        .getCoalitions()
        .get(0);
  }

  private static String sizeOfAbsentMember(List<Party> withheld) {
    Coalition coalition = coalition()
        .members(withheld.stream().map(PublicViewTest::member).toList())
        .build();
    Dossier dossier = dossier(letter(roster(withheldPersons(5))).build()).toBuilder()
        .addCoalition(coalition)
        .build();
    List<Membership> members =
        PublicView.of(dossier).getDossier().getCoalitions().get(0).getMembers();
    return members.get(members.size() - 1).getParty().getSize().orElseThrow().toString();
  }

  private static Party unnamed(long size, Unit unit) {
    return Party.unnamed(PartyKind.COLLECTIVE, UnnamedReason.SECURITY).toBuilder()
        .size(Quantity.exactly(size, unit))
        .build();
  }

  private static List<QuantityPart> parts(long whole, long... numbers) {
    Roster roster = hiddenOf(sum(whole, numbers));
    return view(letter(roster).build()).getRoster().getDeclared().get(0).getBreakdown();
  }

  private static List<String> texts(List<Quantity> counts) {
    return counts.stream().map(Quantity::toString).toList();
  }

  private static Party onlyParty(JointLetter letter) {
    assertEquals(1, letter.getRoster().getSignatories().size());
    Party party = letter.getRoster().getSignatories().get(0).getParty();
    assertTrue(party.getSize().orElseThrow().getQualifier().is(Qualifier.INDEFINITE));
    return party.toBuilder().size(Optional.empty()).build();
  }

  private static JointLetter view(JointLetter letter) {
    Dossier dossier = dossier(letter);
    Dossier view = PublicView.of(dossier).getDossier();
    assertEquals(view, PublicView.of(view).getDossier());
    assertFalse(view.equals(dossier));
    return view.getLetters().get(0);
  }

  private static String name(Party party) {
    return party.getName().orElseThrow().getValue();
  }

  private static Dossier dossier(JointLetter... letters) {
    return Dossier.builder()
        .id("dossier")
        .title("Letters")
        .letters(List.of(letters))
        .build();
  }

  private static JointLetter.Builder letter(Roster roster) {
    return JointLetter.builder()
        .id("letter")
        .kind(LetterKind.OPEN_LETTER)
        .title("Open the harbour")
        .roster(roster);
  }

  private static Coalition.Builder coalition() {
    return Coalition.builder().id("coalition").name("Friends").formation(Formation.AD_HOC);
  }

  private static Membership member(Party party) {
    return Membership.builder().party(party).role(MemberRole.MEMBER).build();
  }

  private static Demand.Builder demand(String id) {
    return Demand.builder().id(id).statement("Open the harbour.");
  }

  private static Allegation.Builder allegation(String id) {
    return Allegation.builder().id(id).statement("The harbour was closed.");
  }

  private static Source.Builder source(String id) {
    return Source.builder().id(id).kind(SourceKind.INTERVIEW).title("At the harbour");
  }

  private static Roster roster(List<Signatory> signatories) {
    return Roster.builder()
        .completeness(Completeness.PARTIAL)
        .signatories(signatories)
        .build();
  }

  private static Roster roster(List<Signatory> signatories, long declared) {
    return roster(signatories).toBuilder()
        .addDeclared(Quantity.exactly(declared, Unit.SIGNATURES))
        .build();
  }

  private static List<Signatory> organizations(int number) {
    return IntStream.range(0, number)
        .mapToObj(i -> Signatory.organization("Lake Watch " + (char) ('A' + i % 26) + i))
        .toList();
  }

  private static List<Signatory> withheldPersons(int number) {
    return IntStream.range(0, number)
        .mapToObj(i -> withheld(Party.person("Someone Else " + i)))
        .toList();
  }

  private static Signatory personal(Party party) {
    return Signatory.of(party, Capacity.PERSONAL);
  }

  private static Signatory withheld(Party party) {
    return personal(party).toBuilder()
        .disclosure(Disclosure.WITHHELD_FROM_PUBLIC)
        .build();
  }
}
