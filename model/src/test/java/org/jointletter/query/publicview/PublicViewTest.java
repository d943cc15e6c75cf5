package org.jointletter.query.publicview;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jointletter.constraint.Quantity;
import org.jointletter.model.Addressee;
import org.jointletter.model.Allegation;
import org.jointletter.model.Assessment;
import org.jointletter.model.Citation;
import org.jointletter.model.Coalition;
import org.jointletter.model.Copy;
import org.jointletter.model.Count;
import org.jointletter.model.CountPart;
import org.jointletter.model.Demand;
import org.jointletter.model.Dossier;
import org.jointletter.model.Identifier;
import org.jointletter.model.JointLetter;
import org.jointletter.model.LetterVersion;
import org.jointletter.model.Membership;
import org.jointletter.model.OfficialResponse;
import org.jointletter.model.Party;
import org.jointletter.model.Roster;
import org.jointletter.model.Signatory;
import org.jointletter.model.SignatoryEvent;
import org.jointletter.model.Source;
import org.jointletter.model.Spokesperson;
import org.jointletter.model.Text;
import org.jointletter.model.Translation;
import org.jointletter.model.Unnamed;
import org.jointletter.vocabulary.AssessmentStatus;
import org.jointletter.vocabulary.Capacity;
import org.jointletter.vocabulary.Channel;
import org.jointletter.vocabulary.Code;
import org.jointletter.vocabulary.Completeness;
import org.jointletter.vocabulary.CountQualifier;
import org.jointletter.vocabulary.CountUnit;
import org.jointletter.vocabulary.Disclosure;
import org.jointletter.vocabulary.Formation;
import org.jointletter.vocabulary.IdentifierScheme;
import org.jointletter.vocabulary.LetterKind;
import org.jointletter.vocabulary.MemberRole;
import org.jointletter.vocabulary.PartyKind;
import org.jointletter.vocabulary.Relation;
import org.jointletter.vocabulary.Rendering;
import org.jointletter.vocabulary.SignatoryEventKind;
import org.jointletter.vocabulary.SignatoryRole;
import org.jointletter.vocabulary.SourceKind;
import org.jointletter.vocabulary.TranslationKind;
import org.jointletter.vocabulary.UnnamedReason;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
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
    assertEquals(0, shown.listedAtLeast(CountUnit.SIGNATURES));
    assertTrue(shown.listedAtMost(CountUnit.SIGNATURES).isEmpty());
  }

  @Test
  void fewWithheldAreNotCounted() {
    assertEquals("indefinite signatures", sizeOfAbsent(withheldPersons(4)).toString());
    assertEquals("at-least 5 signatures", sizeOfAbsent(withheldPersons(5)).toString());
  }

  @Test
  void aDozenOthersForReasonsOfSafety() {
    Party others = Party.unnamed(PartyKind.COLLECTIVE, UnnamedReason.SECURITY).toBuilder()
        .size(Count.atLeast(12, CountUnit.INDIVIDUALS))
        .build();
    List<Signatory> list = new ArrayList<>(organizations(160));
    list.add(personal(others));
    assertEquals("at-least 12 individuals", sizeOfAbsent(list).toString());
  }

  @Test
  void aNumberThatIsTooLargeIsThatMuchAtLeast() {
    Party many = Party.unnamed(PartyKind.COLLECTIVE, UnnamedReason.SECURITY).toBuilder()
        .size(Count.atLeast(Quantity.MAX, CountUnit.INDIVIDUALS))
        .build();
    assertEquals(
        "at-least " + Quantity.MAX + " individuals",
        sizeOfAbsent(List.of(personal(many), personal(many))).toString());
  }

  @Test
  void whoLooksTheSameInTheEndIsStillAnother() {
    Signatory signatory = Signatory.organization("Friends of Ines Quill").toBuilder()
        .onBehalfOf(Party.organization("Friends of Inka"))
        .build();
    Roster roster = roster(List.of(signatory)).toBuilder()
        .addDeclared(
            Count.exactly(2, CountUnit.SIGNATURES).toBuilder().asStated("two").build())
        .build();
    JointLetter other = letter(roster(List.of(HIDDEN))).id("other").build();
    Dossier view = PublicView.of(dossier(letter(roster).build(), other)).getDossier();
    assertEquals(view, PublicView.of(view).getDossier());
    Signatory shown = view.getLetters().get(0).getRoster().getSignatories().get(0);
    assertEquals("Friends of [withheld]", name(shown.getParty()));
    assertEquals(
        Party.unnamed(PartyKind.UNKNOWN, UnnamedReason.UNKNOWN),
        shown.getOnBehalfOf().orElseThrow());
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
            Spokesperson.builder().party(Party.person("Bo")).speaksFor(byId).build())
        .build();
    Coalition coalition = coalition()
        .members(List.of(member(byId), member(Party.organization("Lake Watch"))))
        .convenors(List.of(again, Party.organization("Lake Watch")))
        .build();
    OfficialResponse response = OfficialResponse.builder()
        .id("r")
        .issuer(byThat)
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
            Spokesperson.builder().party(Party.person("Bo")).speaksFor(ABSENT).build(),
            Spokesperson.builder().party(ABSENT).build()),
        shown.getSpokespersons());
    Coalition united = view.getCoalitions().get(0);
    assertEquals(List.of(Party.organization("Lake Watch"), ABSENT), united.getConvenors());
    assertEquals("Lake Watch", name(united.getMembers().get(0).getParty()));
    assertEquals(ABSENT.getUnnamed(), united.getMembers().get(1).getParty().getUnnamed());
    assertEquals(ABSENT, view.getResponses().get(0).getIssuer());
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
    assertEquals("Appeal of [withheld] and others", shown.getTitle().getValue());
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
    Text shown = view(letter(roster(List.of(HIDDEN))).title(title).build()).getTitle();
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
        HIDDEN.toBuilder().onBehalfOf(Party.organization("Heron Press")).build();
    assertEquals(
        "Printed by [withheld]",
        view(letter(roster(List.of(forPress))).subject("Printed by Heron Press").build())
            .getSubject()
            .orElseThrow()
            .getValue());
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
  void aDigestConfirmsNoGuess() {
    LetterVersion version = LetterVersion.builder()
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
        .size(Count.exactly(20, CountUnit.SIGNATURES))
        .build();
    assertEquals("indefinite signatures", declared(List.of(personal(others)), 21));
    assertEquals("exact 25 signatures", declared(List.of(personal(others)), 25));
  }

  @Test
  void countsOfTwoDatesTellNothing() {
    Roster roster = roster(List.of(HIDDEN)).toBuilder()
        .addDeclared(Count.exactly(329, CountUnit.SIGNATURES).toBuilder()
            .asOf("2020-05-01")
            .build())
        .addDeclared(Count.exactly(330, CountUnit.SIGNATURES).toBuilder()
            .asOf("2020-05-02")
            .build())
        .build();
    assertEquals(
        List.of("indefinite signatures", "indefinite signatures"),
        texts(view(letter(roster).build()).getRoster().getDeclared()));
    Roster later = roster(List.of(HIDDEN)).toBuilder()
        .addDeclared(Count.exactly(329, CountUnit.SIGNATURES))
        .addDeclared(Count.moreThan(300, CountUnit.SIGNATURES))
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
  void theCountOfACoalitionIsHeldAgainstItsLetters() {
    Coalition coalition = coalition()
        .addDeclaredSize(Count.exactly(321, CountUnit.ORGANIZATIONS))
        .name("The 321")
        .build();
    Roster roster = roster(List.of(HIDDEN)).toBuilder()
        .addDeclared(Count.exactly(320, CountUnit.ORGANIZATIONS))
        .build();
    Dossier dossier = dossier().toBuilder()
        .addCoalition(coalition)
        .addLetter(letter(roster)
            .id("letter-of-320")
            .coalition("coalition")
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
    assertEquals("Letter of [withheld] groups", letter.getTitle().getValue());
    assertEquals(List.of(Citation.of("news")), letter.getCitations());
    assertEquals("[withheld] groups write a letter", view.getSources().get(0).getTitle());
    assertEquals(
        "Respect article 320.", letter.getDemands().get(0).getStatement().getValue());
  }

  @Test
  void aCountKeepsNoWording() {
    Roster roster = roster(List.of(HIDDEN)).toBuilder()
        .addDeclared(Count.exactly(321, CountUnit.SIGNATURES).toBuilder()
            .asStated("321, one more than last week")
            .build())
        .build();
    assertEquals(
        List.of(Count.exactly(321, CountUnit.SIGNATURES)),
        view(letter(roster).build()).getRoster().getDeclared());
  }

  @Test
  void aCompleteListStaysValid() {
    Roster roster = Roster.builder()
        .completeness(Completeness.COMPLETE)
        .addAllSignatories(organizations(3))
        .addAllSignatories(withheldPersons(20))
        .addDeclared(Count.exactly(23, CountUnit.SIGNATURES))
        .addDeclared(Count.exactly(40, CountUnit.SIGNATURES))
        .build();
    Roster shown = view(letter(roster).build()).getRoster();
    assertEquals(List.of("exact 23 signatures", "exact 40 signatures"), texts(shown.getDeclared()));
    assertEquals(23, shown.listedAtLeast(CountUnit.SIGNATURES));
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

  private static Count sizeOfAbsent(List<Signatory> signatories) {
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

  private static List<CountPart> parts(long whole, long... numbers) {
    Count count = Count.exactly(whole, CountUnit.STATES).toBuilder()
        .breakdown(IntStream.range(0, numbers.length)
            .mapToObj(i -> CountPart.builder()
                .label("class " + i)
                .count(Count.exactly(numbers[i], CountUnit.STATES))
                .build())
            .toList())
        .build();
    Roster roster = roster(List.of(HIDDEN)).toBuilder().addDeclared(count).build();
    return view(letter(roster).build()).getRoster().getDeclared().get(0).getBreakdown();
  }

  private static List<String> texts(List<Count> counts) {
    return counts.stream().map(Count::toString).toList();
  }

  private static Party onlyParty(JointLetter letter) {
    assertEquals(1, letter.getRoster().getSignatories().size());
    Party party = letter.getRoster().getSignatories().get(0).getParty();
    assertTrue(party.getSize().orElseThrow().getQualifier().is(CountQualifier.INDEFINITE));
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
        .addDeclared(Count.exactly(declared, CountUnit.SIGNATURES))
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
