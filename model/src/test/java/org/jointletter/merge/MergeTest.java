package org.jointletter.merge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jointletter.merge.MergeConflict.Reason;
import org.jointletter.model.Addressee;
import org.jointletter.model.Citation;
import org.jointletter.model.Coalition;
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
import org.jointletter.model.Quantity;
import org.jointletter.model.Roster;
import org.jointletter.model.Signatory;
import org.jointletter.model.SignatoryEvent;
import org.jointletter.model.SignatoryStatus;
import org.jointletter.model.Source;
import org.jointletter.model.Spokesperson;
import org.jointletter.model.Text;
import org.jointletter.model.Time;
import org.jointletter.model.Unnamed;
import org.jointletter.model.Version;
import org.jointletter.vocabulary.AddresseeMode;
import org.jointletter.vocabulary.Capacity;
import org.jointletter.vocabulary.Channel;
import org.jointletter.vocabulary.Code;
import org.jointletter.vocabulary.Completeness;
import org.jointletter.vocabulary.Disclosure;
import org.jointletter.vocabulary.EventKind;
import org.jointletter.vocabulary.Formation;
import org.jointletter.vocabulary.IdentifierScheme;
import org.jointletter.vocabulary.LetterKind;
import org.jointletter.vocabulary.LinkKind;
import org.jointletter.vocabulary.MemberRole;
import org.jointletter.vocabulary.PartsMode;
import org.jointletter.vocabulary.PartyKind;
import org.jointletter.vocabulary.Relation;
import org.jointletter.vocabulary.ResponseKind;
import org.jointletter.vocabulary.RosterOrder;
import org.jointletter.vocabulary.SignatoryEventKind;
import org.jointletter.vocabulary.SignatoryRole;
import org.jointletter.vocabulary.SourceKind;
import org.jointletter.vocabulary.TranslationKind;
import org.jointletter.vocabulary.Unit;
import org.jointletter.vocabulary.UnnamedReason;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What two organizations know of the same letters. */
class MergeTest {

  @Test
  void theListThatGrewStandsWithWhatIsSaidOfIt() {
    Merge merge = Merge.of(
        dossier(letter().roster(listing(27).asOf("2020-06-01").build())),
        dossier(letter().roster(listing(32).asOf("2020-06-15").build())));

    Roster roster = roster(merge);
    assertEquals(listing(32).build().getSignatories(), roster.getSignatories());
    assertEquals(2, roster.getDeclared().size());
    assertTrue(roster.getCompleteness().is(Completeness.COMPLETE));
    assertEquals(Optional.of(Time.parse("2020-06-15")), roster.getAsOf());
    assertEquals(List.of("letters.roster.asOf"), attributes(merge));
  }

  @Test
  void twoCompleteListsThatDifferMakeAPartialOne() {
    Roster one = Roster.builder()
        .signatories(List.of(Signatory.person("Ada Sample"), Signatory.person("Cy Sample")))
        .completeness(Completeness.COMPLETE)
        .order(RosterOrder.ALPHABETICAL)
        .build();
    Roster other = one.toBuilder()
        .signatories(List.of(Signatory.person("Ada Sample"), Signatory.person("Bo Sample")))
        .build();
    Merge merge = Merge.of(dossier(letter().roster(one)), dossier(letter().roster(other)));

    assertEquals(3, roster(merge).getSignatories().size());
    assertTrue(roster(merge).getCompleteness().is(Completeness.PARTIAL));
    assertEquals(Optional.empty(), roster(merge).getOrder());
    assertEquals(List.of("letters.roster.completeness", "letters.roster.order"), attributes(merge));
    MergeConflict conflict = merge.getConflicts().get(0);
    assertEquals(Optional.of(Code.of(Completeness.PARTIAL)), conflict.standing());
    assertEquals(Code.of(Completeness.COMPLETE), conflict.claims().get(0).value());
    assertEquals(merge.getContributions(), conflict.claims().get(0).contributions());
  }

  @Test
  void partialListsMakeAPartialOneAndOthersOneThatMayBeAnything() {
    Roster one = partial(Signatory.person("Ada Sample"));
    Roster other = partial(Signatory.person("Bo Sample"));
    for (Completeness said : List.of(Completeness.PARTIAL, Completeness.UNKNOWN)) {
      Merge merge = Merge.of(
          dossier(letter().roster(one.toBuilder().completeness(said).build())),
          dossier(letter().roster(other.toBuilder().completeness(said).build())));

      assertEquals(2, roster(merge).getSignatories().size());
      assertTrue(roster(merge).getCompleteness().is(said));
    }
  }

  /** A name is spelled in two ways, and the list is as long as it can be. */
  @Test
  void aListThatWouldBeLongerThanDeclaredStandsAlone() {
    Roster one = listing(3).build();
    Roster other = one.toBuilder()
        .signatories(List.of(
            one.getSignatories().get(0),
            one.getSignatories().get(1),
            Signatory.person("Signer Three")))
        .build();
    Merge merge = Merge.of(dossier(letter().roster(one)), dossier(letter().roster(other)));

    MergeConflict conflict = only(merge);
    assertEquals("letters.roster", conflict.attribute());
    assertEquals(Reason.RULE, conflict.reason());
    assertEquals(Optional.of(roster(merge)), conflict.standing());
    assertEquals(Set.of(one, other), values(conflict));
  }

  @Test
  void theSameNameTwiceStaysTwice() {
    Signatory ada = Signatory.person("Ada Sample");
    Signatory bo = Signatory.person("Bo Sample");
    Merge merge = Merge.of(
        dossier(letter().roster(partial(ada, bo, ada))), dossier(letter().roster(partial(ada))));

    assertEquals(partial(ada, bo, ada), roster(merge));
    assertEquals(List.of(), merge.getConflicts());
  }

  @Test
  void reportsOfOneDayAndTheNextStandSideBySide() {
    Event ninth = event(EventKind.PUBLISHED, "2020-09-09");
    Event tenth = event(EventKind.PUBLISHED, "2020-09-10");
    Merge merge = Merge.of(dossier(letter().addEvent(ninth)), dossier(letter().addEvent(tenth)));

    assertEquals(List.of(ninth, tenth), merged(merge).getEvents());
    assertEquals(List.of(), merge.getConflicts());
  }

  @Test
  void ofTwoTitlesOneStandsAndBothAreTold() {
    Dossier one = dossier(letter().title("Open the harbour").addCitation(Citation.of("news")));
    Dossier other = dossier(letter().title("Letter on the harbour"));
    Merge merge = Merge.of(one, other);

    MergeConflict conflict = only(merge);
    assertEquals("letters.title", conflict.attribute());
    assertEquals(Optional.of("letter"), conflict.subject());
    assertEquals(Reason.DIFFERENCE, conflict.reason());
    assertEquals(merged(merge).getTitle(), conflict.standing());
    assertEquals(
        Set.of(Text.of("Open the harbour"), Text.of("Letter on the harbour")), values(conflict));
    MergeConflict.Claim claim = conflict.claims().stream()
        .filter(stated -> stated.value().equals(Text.of("Open the harbour")))
        .findFirst()
        .orElseThrow();
    assertEquals(List.of(one), claim.contributions());
    assertEquals(List.of(Citation.of("news")), claim.citations());
    assertTrue(conflict.claims().stream()
        .filter(stated -> stated != claim)
        .allMatch(stated -> stated.citations().isEmpty()));
  }

  @Test
  void whatIsStatedBeatsWhatIsNot() {
    Merge merge = Merge.of(
        dossier(letter().subject("The harbour")), dossier(letter().putExtension("ngo:case", "7")));

    assertEquals(Optional.of(Text.of("The harbour")), merged(merge).getSubject());
    assertEquals("7", merged(merge).getExtensions().get("ngo:case"));
    assertEquals(List.of(), merge.getConflicts());
    assertEquals("Merge[2 contributions, 0 conflicts]", merge.toString());
  }

  @Test
  void aTranslationIsAddedToATitle() {
    Text title = Text.of("Open the harbour", "en");
    Text translated = title.toBuilder()
        .addTranslation(org.jointletter.model.Translation.builder()
            .value("Öffnet den Hafen")
            .language("de")
            .kind(org.jointletter.vocabulary.TranslationKind.UNOFFICIAL)
            .build())
        .build();
    Merge merge = Merge.of(dossier(letter().title(title)), dossier(letter().title(translated)));

    assertEquals(Optional.of(translated), merged(merge).getTitle());
    assertEquals(List.of(), merge.getConflicts());
  }

  /** Ids have to be aligned first: these are two sources, taken for one. */
  @Test
  void twoSourcesWithOneIdAreInConflict() {
    Source source = source("news").toBuilder().url("https://news.example/1").build();
    Source other = source.toBuilder().url("https://other.example/7").build();
    Merge merge = Merge.of(dossier(source), dossier(other));

    assertEquals(1, merge.getDossier().getSources().size());
    assertEquals("sources.url", only(merge).attribute());
    assertEquals(Optional.of("news"), only(merge).subject());
    assertEquals(Set.of("https://news.example/1", "https://other.example/7"), values(only(merge)));
  }

  @Test
  void anIdThatMeansTwoThingsIsRefused() {
    Dossier one = dossier(source("harbour-watch"), source("b"));
    Dossier other = dossier(letter().id("harbour-watch"), letter().id("b"));

    ClashingIdsException e = assertThrows(ClashingIdsException.class, () -> Merge.of(one, other));
    assertEquals(Set.of("harbour-watch", "b"), e.getClashes().keySet());
    assertEquals(Set.of("letters", "sources"), e.getClashes().get("b"));
    assertEquals(
        "2 ids stand for different things, under: letters and sources (getClashes() tells which)",
        e.getMessage());
  }

  @Test
  void anIdThatClashesIsStillToldAfterSerialization() throws Exception {
    ClashingIdsException e = assertThrows(
        ClashingIdsException.class,
        () -> Merge.of(dossier(source("harbour-watch")), dossier(letter().id("harbour-watch"))));
    assertTrue(e.getMessage().startsWith("1 id stands for different things"), e.getMessage());

    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
      out.writeObject(e);
    }
    try (ObjectInputStream in =
        new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
      ClashingIdsException read = (ClashingIdsException) in.readObject();
      assertEquals(Map.of("harbour-watch", Set.of("letters", "sources")), read.getClashes());
      assertEquals(e.getMessage(), read.getMessage());
    }
    assertThrows(UnsupportedOperationException.class, () -> e.getClashes().clear());
    assertThrows(
        UnsupportedOperationException.class,
        () -> e.getClashes().get("harbour-watch").clear());
  }

  @Test
  void anAnswerAndTheObservationThatThereWasNoneStandSideBySide() {
    OfficialResponse answer = response("answer").addKind(ResponseKind.DENIAL).build();
    OfficialResponse none =
        response("none-yet").addKind(ResponseKind.NO_RESPONSE).asOf("2020-10").build();
    Merge merge = Merge.of(dossier(answer), dossier(none));

    assertEquals(Set.of(answer, none), Set.copyOf(merge.getDossier().getResponses()));
    assertEquals(List.of(), merge.getConflicts());
  }

  @Test
  void noResponseDoesNotMixWithAnAnswer() {
    OfficialResponse answer = response("reply").addKind(ResponseKind.DENIAL).build();
    OfficialResponse none =
        response("reply").addKind(ResponseKind.NO_RESPONSE).asOf("2020-10").build();
    Merge merge = Merge.of(dossier(answer), dossier(none));

    assertTrue(List.of(answer, none).containsAll(merge.getDossier().getResponses()));
    assertEquals(List.of("responses.kinds", "responses.asOf"), attributes(merge));
    assertTrue(merge.getConflicts().stream().allMatch(c -> c.reason() == Reason.RULE));
  }

  /** What was found before the rule was broken is found once. */
  @Test
  void whatElseDiffersBesideABrokenRuleIsToldOnce() {
    OfficialResponse answer = response("reply").addKind(ResponseKind.DENIAL).build();
    OfficialResponse none = response("reply")
        .channel(Channel.INTERVIEW)
        .addKind(ResponseKind.NO_RESPONSE)
        .asOf("2020-10")
        .build();
    assertEquals(
        Set.of("responses.kinds", "responses.asOf", "responses.channel"),
        Set.copyOf(attributes(Merge.of(dossier(answer), dossier(none)))));
    assertEquals(3, Merge.of(dossier(answer), dossier(none)).getConflicts().size());
  }

  @Test
  void publishedBeforeItWasDatedTheEventsOfOneStand() {
    List<Event> dated = List.of(event(EventKind.DATED, "2020-09-10"));
    List<Event> published = List.of(event(EventKind.PUBLISHED, "2020-09-09"));
    Merge merge = Merge.of(dossier(letter().events(dated)), dossier(letter().events(published)));

    assertEquals(dated, merged(merge).getEvents());
    assertEquals(Reason.RULE, only(merge).reason());
    assertEquals(Set.of(dated, published), values(only(merge)));
  }

  /** Nobody signs by an office that only another has. */
  @Test
  void whoSignedAndInWhichCapacityIsTakenFromOne() {
    Party minister = Party.builder()
        .id("minister")
        .kind(PartyKind.PERSON)
        .name("Ada Moor")
        .addOffice(Office.builder().title("Minister of Harbours").build())
        .build();
    Party aide =
        Party.builder().id("aide").kind(PartyKind.PERSON).name("Ines Quill").build();
    Signatory official =
        signature(minister).toBuilder().capacity(Capacity.OFFICIAL).build();
    Signatory personal = signature(aide);
    Merge merge = Merge.of(
        dossier(letter().roster(partial(official))), dossier(letter().roster(partial(personal))));

    assertEquals(1, roster(merge).getSignatories().size());
    assertTrue(List.of(official, personal).containsAll(roster(merge).getSignatories()));
    assertEquals(
        List.of("letters.roster.signatories.party", "letters.roster.signatories.capacity"),
        attributes(merge));
    assertTrue(merge.getConflicts().stream().allMatch(c -> c.reason() == Reason.RULE));
  }

  @Test
  void aResponseThatWouldComeTooEarlyStandsWithoutItsDate() {
    List<Event> given = List.of(event(EventKind.PUBLISHED, "2020-09-01"));
    OfficialResponse response = response("reply")
        .addRespondsTo("letter")
        .events(given)
        .addCitation("news")
        .build();
    OfficialResponse before = response("before").build();
    Dossier one =
        dossier(letter()).toBuilder().addResponse(before).addResponse(response).build();
    Dossier other = dossier(letter().addEvent(event(EventKind.PUBLISHED, "2020-09-09"))).toBuilder()
        .addResponse(response.toBuilder().events(List.of()).build())
        .build();
    Merge merge = Merge.of(one, other);

    assertEquals(
        List.of(List.of(), List.of()),
        merge.getDossier().getResponses().stream()
            .map(OfficialResponse::getEvents)
            .toList());
    assertEquals("responses.events", only(merge).attribute());
    assertEquals(Optional.of("reply"), only(merge).subject());
    assertEquals(Optional.empty(), only(merge).standing());
    assertEquals(List.of(Citation.of("news")), only(merge).claims().get(0).citations());
    assertEquals(Set.of(given), values(only(merge)));
  }

  @Test
  void aLinkThatClosesACircleIsLeftOut() {
    Link link = link(LinkKind.PRECEDES, "b");
    Link back = link(LinkKind.PRECEDES, "a");
    Link cites = link(LinkKind.CITES, "a");
    Merge merge = Merge.of(
        dossier(letter().id("a").addLink(link), letter().id("b")),
        dossier(letter().id("a"), letter().id("b").addLink(back).addLink(cites)));

    assertEquals(List.of(link), merge.getDossier().getLetters().get(0).getLinks());
    assertEquals(List.of(cites), merge.getDossier().getLetters().get(1).getLinks());
    assertEquals(Optional.of("b"), only(merge).subject());
    assertEquals(Set.of(back), values(only(merge)));
  }

  @Test
  void ofVersionsThatTranslateEachOtherOneIsTheOriginal() {
    Version german = Version.builder().label("de").build();
    Version english = Version.builder().label("en").build();
    Merge merge = Merge.of(
        dossier(letter().addVersion(translation(german, "en")).addVersion(english)),
        dossier(letter().addVersion(german).addVersion(translation(english, "de"))));

    assertEquals(List.of(translation(german, "en"), english), merged(merge).getVersions());
    MergeConflict conflict = only(merge);
    assertEquals("letters.versions", conflict.attribute());
    assertEquals(Reason.RULE, conflict.reason());
    assertEquals(Optional.of(merged(merge).getVersions()), conflict.standing());
    assertEquals(
        Set.of(
            List.of(translation(german, "en"), english),
            List.of(german, translation(english, "de"))),
        values(conflict));
  }

  @Test
  void translationsByWayOfOthersFormNoCircleEither() {
    Version german = Version.builder().label("de").build();
    Version english = Version.builder().label("en").build();
    Version french = Version.builder().label("fr").build();
    Merge merge = Merge.of(
        dossier(letter()
            .addVersion(german)
            .addVersion(translation(english, "fr"))
            .addVersion(translation(french, "de"))),
        dossier(letter().addVersion(translation(german, "en")).addVersion(english)));

    assertEquals(
        List.of(translation(german, "en"), translation(english, "fr"), french),
        merged(merge).getVersions());
    assertEquals(Reason.RULE, only(merge).reason());
  }

  @Test
  void translationsThatFitAreTakenTogether() {
    Version german = Version.builder().label("de").build();
    Version english = Version.builder().label("en").build();
    Version french = Version.builder().label("fr").build();
    Merge merge = Merge.of(
        dossier(letter().addVersion(german).addVersion(translation(english, "de"))),
        dossier(letter().addVersion(english).addVersion(translation(french, "en"))));

    assertEquals(
        List.of(german, translation(english, "de"), translation(french, "en")),
        merged(merge).getVersions());
    assertEquals(List.of(), merge.getConflicts());
  }

  @Test
  void whatIsWithheldStaysWithheld() {
    Signatory open = Signatory.person("Ada Sample");
    Signatory withheld =
        open.toBuilder().disclosure(Disclosure.WITHHELD_FROM_PUBLIC).build();
    Merge merge = Merge.of(
        dossier(letter().roster(partial(open))), dossier(letter().roster(partial(withheld))));

    assertEquals(List.of(withheld), roster(merge).getSignatories());
    assertEquals(Set.of(open, withheld), values(only(merge)));
    assertFalse(merge.getConflicts().toString().contains("Ada"));
  }

  @Test
  void whoMustNotBeNamedIsNotNamed() {
    Party unnamed = Party.unnamed(PartyKind.PERSON, UnnamedReason.SECURITY).toBuilder()
        .id("ada")
        .build();
    Party named = Party.person("Ada Sample").toBuilder()
        .id("ada")
        .addAffiliation("Harbour")
        .build();
    Signatory one = signature(unnamed);
    Signatory other = signature(named);
    Merge merge =
        Merge.of(dossier(letter().roster(partial(one))), dossier(letter().roster(partial(other))));

    assertEquals(List.of(one), roster(merge).getSignatories());
    assertEquals(Set.of(unnamed, named), values(only(merge)));
    assertFalse(only(merge).toString().contains("ada"));
    assertFalse(only(merge).path().toString().contains("signature"));
  }

  /** Not to be stated is no statement: what else is said of the party stands beside the name. */
  @Test
  void aNameIsAddedToWhatIsSaidOfSomeoneWithoutOne() {
    for (UnnamedReason reason : List.of(UnnamedReason.NOT_STATED, UnnamedReason.UNKNOWN)) {
      Party unnamed = Party.unnamed(PartyKind.PERSON, reason).toBuilder()
          .id("spox")
          .addOffice(
              Office.builder().title("Spokesperson of the Harbour Office").build())
          .addIdentifier(Identifier.of(IdentifierScheme.WIKIDATA, "Q42"))
          .build();
      Party named = Party.person("Ada Moor").toBuilder().id("spox").build();
      Merge merge = Merge.of(
          dossier(response("reply").spokesperson(unnamed).build()),
          dossier(response("reply").spokesperson(named).build()));

      assertEquals(
          Optional.of(
              unnamed.toBuilder().unnamed(Optional.empty()).name("Ada Moor").build()),
          merge.getDossier().getResponses().get(0).getSpokesperson());
      assertEquals(List.of(), merge.getConflicts());
    }
  }

  @Test
  void aNoteOnWhyThereIsNoNameIsNotLost() {
    Unnamed why = Unnamed.of(UnnamedReason.NOT_STATED).toBuilder()
        .note("as is usual there")
        .build();
    Party unnamed =
        Party.builder().id("spox").kind(PartyKind.PERSON).unnamed(why).build();
    Party named = Party.person("Ada Moor").toBuilder().id("spox").build();
    Merge merge = Merge.of(
        dossier(response("reply").spokesperson(unnamed).build()),
        dossier(response("reply").spokesperson(named).build()));

    assertEquals(Optional.of(named), merge.getDossier().getResponses().get(0).getSpokesperson());
    assertEquals("responses.spokesperson.unnamed", only(merge).attribute());
    assertEquals(Reason.RULE, only(merge).reason());
    assertEquals(Optional.empty(), only(merge).standing());
    assertEquals(Set.of(why), values(only(merge)));
  }

  @Test
  void twoReasonsForThereBeingNoNameAreToldAsTheyAre() {
    Party notStated = Party.unnamed(PartyKind.PERSON, UnnamedReason.NOT_STATED).toBuilder()
        .id("spox")
        .build();
    Party unknown =
        notStated.toBuilder().unnamed(Unnamed.of(UnnamedReason.UNKNOWN)).build();
    Merge merge = Merge.of(
        dossier(response("reply").spokesperson(notStated).build()),
        dossier(response("reply").spokesperson(unknown).build()));

    assertEquals("responses.spokesperson.unnamed", only(merge).attribute());
    assertEquals(Reason.DIFFERENCE, only(merge).reason());
    assertEquals(2, only(merge).claims().size());
  }

  /** Without ids they are two, and one of them is named. */
  @Test
  void aNameStandsRatherThanNone() {
    Party unnamed = Party.unnamed(PartyKind.OFFICE, UnnamedReason.NOT_STATED);
    Party named = Party.person("Ada Moor");
    Merge merge = Merge.of(
        dossier(response("reply").spokesperson(unnamed).build()),
        dossier(response("reply").spokesperson(named).build()));

    assertEquals(Optional.of(named), merge.getDossier().getResponses().get(0).getSpokesperson());
    assertEquals(Set.of(unnamed, named), values(only(merge)));
  }

  /** Whether it is told of somebody else first, or last, or both at once. */
  @Test
  void whatIsSaidOfOnePartyStandsTogetherBesideAnother() {
    Party named = Party.person("Ada Moor").toBuilder().id("ada").build();
    Party unnamed = Party.unnamed(PartyKind.PERSON, UnnamedReason.NOT_STATED).toBuilder()
        .id("ada")
        .addAffiliation("Harbour Office")
        .build();
    Party other = Party.person("Bo Moor").toBuilder().id("bo").build();
    List<Dossier> all = Stream.of(named, unnamed, other)
        .map(party -> dossier(response("reply").spokesperson(party).build()))
        .toList();
    Dossier expected = Merge.of(all).getDossier();
    assertEquals(
        Optional.of(named.toBuilder().addAffiliation("Harbour Office").build()),
        expected.getResponses().get(0).getSpokesperson());
    for (Dossier last : all) {
      List<Dossier> first = all.stream().filter(dossier -> dossier != last).toList();
      assertEquals(expected, Merge.of(Merge.of(first).getDossier(), last).getDossier());
    }
  }

  @Test
  void anAddresseeOfWhomMoreIsSaidIsStillOne() {
    Party ministry = ministry().build();
    Party placed = ministry().addJurisdiction(Jurisdiction.ofCountry("NO")).build();
    Merge merge = Merge.of(
        dossier(letter().addAddressee(Addressee.of(ministry))),
        dossier(letter().addAddressee(Addressee.of(placed))));

    assertEquals(List.of(Addressee.of(placed)), merged(merge).getAddressees());
    assertEquals(List.of(), merge.getConflicts());
  }

  @Test
  void whatDiffersOfAnAddresseeIsToldByItsParty() {
    Party office = ministry().name("Office of Harbours").build();
    Merge merge = Merge.of(
        dossier(letter().addAddressee(Addressee.of(ministry().build()))),
        dossier(letter().addAddressee(Addressee.of(office))));

    assertEquals(1, merged(merge).getAddressees().size());
    assertEquals("letters.addressees.party.name", only(merge).attribute());
    assertEquals(Optional.of("ministry"), only(merge).subject());
  }

  /** The same party, addressed in two ways, and namesakes without ids. */
  @Test
  void otherAddresseesStandSideBySide() {
    Addressee primary = Addressee.of(ministry().build());
    Addressee copied = primary.toBuilder().mode(AddresseeMode.COPIED).build();
    Addressee board = Addressee.of(Party.organization("Harbour Board"));
    Addressee placed = Addressee.of(Party.organization("Harbour Board").toBuilder()
        .addJurisdiction(Jurisdiction.ofCountry("NO"))
        .build());
    Merge merge = Merge.of(
        dossier(letter().addAddressee(primary).addAddressee(board)),
        dossier(letter().addAddressee(copied).addAddressee(placed)));

    assertEquals(
        Set.of(primary, copied, board, placed), Set.copyOf(merged(merge).getAddressees()));
    assertEquals(4, merged(merge).getAddressees().size());
    assertEquals(List.of(), merge.getConflicts());
  }

  /** An id is one thing: what a list says of it in several places is said of that. */
  @Test
  void whoHasAnIdIsOneHoweverOftenAListHasThem() {
    Party office = ministry().name("Office of Harbours").build();
    JointLetter.Builder twice =
        letter().addAddressee(Addressee.of(ministry().build())).addAddressee(Addressee.of(office));
    JointLetter.Builder other = letter().addAddressee(Addressee.of(Party.organization("Board")));
    Merge merge = Merge.of(dossier(twice), dossier(other));

    assertEquals(2, merged(merge).getAddressees().size());
    assertEquals(
        Set.of(Text.of("Harbour Ministry"), Text.of("Office of Harbours")), values(only(merge)));
    assertEquals(2, merged(Merge.of(dossier(twice))).getAddressees().size());
  }

  /** A name replaces having none, and not that it is a pseudonym. */
  @Test
  void aPseudonymStaysOneBesideTheSameName() {
    Party heron = Party.person("The Heron").toBuilder().id("heron").build();
    Party secret =
        heron.toBuilder().unnamed(Unnamed.of(UnnamedReason.NOT_STATED)).build();
    Merge merge = Merge.of(
        dossier(letter().addAddressee(Addressee.of(heron))),
        dossier(letter().addAddressee(Addressee.of(secret))));
    assertEquals(List.of(Addressee.of(secret)), merged(merge).getAddressees());
    assertEquals(List.of(), merge.getConflicts());

    Party other = Party.person("The Grey Heron").toBuilder().id("heron").build();
    Merge names = Merge.of(
        dossier(letter().addAddressee(Addressee.of(other))),
        dossier(letter().addAddressee(Addressee.of(secret))));
    Party merged = merged(names).getAddressees().get(0).getParty();
    assertTrue(Set.of(other, secret).contains(merged), merged.getName()::toString);
  }

  @Test
  void officesAndPlacesOfOnePartyAreTakenTogether() {
    Party mayor = ministry().addOffice(Office.of("Mayor")).build();
    Party pilot = ministry().addOffice(Office.of("Pilot")).build();
    Merge merge = Merge.of(
        dossier(letter().addAddressee(Addressee.of(mayor))),
        dossier(letter().addAddressee(Addressee.of(pilot))));
    assertEquals(
        Set.of(Office.of("Mayor"), Office.of("Pilot")),
        Set.copyOf(merged(merge).getAddressees().get(0).getParty().getOffices()));
    assertEquals(List.of(), merge.getConflicts());
  }

  @Test
  void anAddresseeWhoMustNotBeNamedIsNotNamed() {
    Addressee hidden =
        Addressee.of(Party.unnamed(PartyKind.PUBLIC_BODY, UnnamedReason.LEGAL).toBuilder()
            .id("ministry")
            .build());
    Merge merge = Merge.of(
        dossier(letter().addAddressee(hidden)),
        dossier(letter().addAddressee(Addressee.of(ministry().build()))));

    assertEquals(List.of(hidden), merged(merge).getAddressees());
    assertEquals("letters.addressees.party", only(merge).attribute());
  }

  @Test
  void aMemberAndASpokespersonOfWhomMoreIsSaidAreStillOne() {
    Party placed = ministry().addJurisdiction(Jurisdiction.ofCountry("NO")).build();
    Coalition one = coalition(ministry().build());
    Coalition other = coalition(placed);
    Merge merge =
        Merge.of(empty().addCoalition(one).build(), empty().addCoalition(other).build());

    assertEquals(List.of(other), merge.getDossier().getCoalitions());
    assertEquals(List.of(), merge.getConflicts());

    Coalition later = other.toBuilder()
        .members(List.of(other.getMembers().get(0).toBuilder().period("2020/").build()))
        .spokespersons(
            List.of(other.getSpokespersons().get(0).toBuilder().role("Chair").build()))
        .build();
    Coalition both = Merge.of(
            empty().addCoalition(one).build(), empty().addCoalition(later).build())
        .getDossier()
        .getCoalitions()
        .get(0);
    assertEquals(2, both.getMembers().size());
    assertEquals(2, both.getSpokespersons().size());
  }

  private static Party.Builder ministry() {
    return Party.builder().id("ministry").kind(PartyKind.PUBLIC_BODY).name("Harbour Ministry");
  }

  private static Coalition coalition(Party party) {
    return Coalition.builder()
        .id("coalition")
        .name("Harbours for All")
        .formation(Formation.AD_HOC)
        .addMember(Membership.builder().party(party).role(MemberRole.MEMBER).build())
        .addConvenor(party)
        .addSpokesperson(Spokesperson.builder()
            .party(party)
            .role("Director")
            .addOnBehalfOf(party)
            .build())
        .build();
  }

  /** The longest list stands alone, but not more public than the others would have it. */
  @Test
  void whatIsWithheldStaysWithheldInAListThatStandsAlone() {
    Signatory open = signature(Party.person("Ada Sample"));
    Signatory withheld =
        open.toBuilder().disclosure(Disclosure.WITHHELD_FROM_RECIPIENTS).build();
    Roster one = partialOf(2, open, Signatory.person("Bo Sample"));
    Roster other = partialOf(2, withheld, Signatory.person("Cy Sample"));
    Merge merge = Merge.of(dossier(letter().roster(one)), dossier(letter().roster(other)));

    assertEquals(Reason.RULE, only(merge).reason());
    assertEquals(2, roster(merge).getSignatories().size());
    assertTrue(roster(merge).getSignatories().contains(withheld));
  }

  @Test
  void whatAShorterListWithholdsIsWithheldInTheOneThatStands() {
    Signatory open = signature(Party.person("Ada Sample"));
    Signatory withheld =
        open.toBuilder().disclosure(Disclosure.WITHHELD_FROM_RECIPIENTS).build();
    Roster longer =
        partialOf(3, open, Signatory.person("Bo Sample"), Signatory.person("Di Sample"));
    Roster shorter = partialOf(3, withheld, Signatory.person("Cy Sample"));
    Merge merge = Merge.of(dossier(letter().roster(longer)), dossier(letter().roster(shorter)));

    assertEquals(3, roster(merge).getSignatories().size());
    assertEquals(withheld, roster(merge).getSignatories().get(0));
  }

  @Test
  void eventsOfASignatureStandInTheOrderOfTheirDates() {
    SignatoryEvent signed = happened(SignatoryEventKind.SIGNED, "2020-06-01");
    SignatoryEvent withdrawn = happened(SignatoryEventKind.WITHDRAWN, "2020-07");
    SignatoryEvent reinstated = happened(SignatoryEventKind.REINSTATED, "2020-08-01");
    Signatory one = signature(Party.person("Ada Sample")).toBuilder()
        .events(List.of(signed, reinstated))
        .build();
    Signatory other = one.toBuilder().events(List.of(withdrawn)).build();
    Merge merge =
        Merge.of(dossier(letter().roster(partial(one))), dossier(letter().roster(partial(other))));

    Signatory merged = roster(merge).getSignatories().get(0);
    assertEquals(List.of(signed, withdrawn, reinstated), merged.getEvents());
    assertEquals(SignatoryStatus.STANDING, merged.status());
    assertEquals("letters.roster.signatories.events", only(merge).attribute());
  }

  /** The one that tells of the dispute has it after the confirmation, whatever its date. */
  @Test
  void anEventStandsAfterWhatItsOwnListHasBeforeIt() {
    SignatoryEvent signed = happened(SignatoryEventKind.SIGNED, "2020-06-01");
    SignatoryEvent confirmed =
        SignatoryEvent.builder().event(SignatoryEventKind.CONFIRMED).build();
    SignatoryEvent withdrawn = happened(SignatoryEventKind.WITHDRAWN, "2020-08");
    SignatoryEvent disputed = happened(SignatoryEventKind.DISPUTED, "2020-05");
    Merge merge = Merge.of(
        history(List.of(signed, confirmed, withdrawn)), history(List.of(confirmed, disputed)));

    assertEquals(
        List.of(signed, confirmed, disputed, withdrawn),
        roster(merge).getSignatories().get(0).getEvents());
    assertEquals("letters.roster.signatories.events", only(merge).attribute());
  }

  /** Contributions that differ anywhere, be it in a list, a map or a part of a part. */
  static List<List<Dossier>> pairs() {
    Demand part = Demand.builder().id("part").statement("Open it").build();
    Demand whole = Demand.builder()
        .id("whole")
        .statement("Do")
        .addPart(part)
        .partsMode(PartsMode.ALL_OF)
        .build();
    return List.of(
        List.of(dossier(letter()), dossier(letter().title("Letter on the harbour"))),
        List.of(dossier(letter()), dossier(letter().addEvent(event(EventKind.DATED, "2020")))),
        List.of(
            dossier(letter().putExtension("ngo:case", "7")),
            dossier(letter().putExtension("ngo:case", "8"))),
        List.of(
            dossier(letter().roster(listing(2).build())),
            dossier(letter().roster(listing(3).build()))),
        List.of(
            dossier(letter().addDemand(whole)),
            dossier(letter()
                .addDemand(whole.toBuilder()
                    .parts(List.of(part.toBuilder().statement("Close it").build()))
                    .build()))));
  }

  @ParameterizedTest
  @MethodSource("pairs")
  void theOrderOfTheArgumentsMeansNothing(List<Dossier> pair) {
    Merge merge = Merge.of(pair.get(0), pair.get(1));
    Merge turned = Merge.of(pair.get(1), pair.get(0));

    assertEquals(merge.getContributions(), turned.getContributions());
    assertEquals(merge.getDossier(), turned.getDossier());
    assertEquals(merge.getConflicts(), turned.getConflicts());
    assertEquals(merge, turned);
    assertEquals(merge, Merge.of(pair.get(0)).and(Merge.of(pair.get(1))));
    assertNotEquals(merge, Merge.of(pair.get(0)));
    assertNotEquals(merge, pair);
  }

  @Test
  void aConflictNamesTheInnermostThing() {
    Demand demand = Demand.builder().id("open-it").statement("Open it").build();
    Merge merge = Merge.of(
        dossier(letter().addDemand(demand)),
        dossier(letter().addDemand(demand.toBuilder().statement("Open it now").build())));

    MergeConflict conflict = only(merge);
    assertEquals("letters.demands.statement", conflict.attribute());
    assertEquals(Optional.of("open-it"), conflict.subject());
    assertTrue(conflict.toString().contains("letters.demands.statement"), conflict::toString);
    assertEquals("letters", conflict.path().get(0).toString());
    assertTrue(conflict.claims().get(0).toString().contains("by 1"), conflict::toString);
  }

  @Test
  void aConflictInAPartOfADemandNamesThePart() {
    Demand part = Demand.builder().id("open-it").statement("Open it").build();
    Demand other = part.toBuilder().statement("Open it now").build();
    Demand.Builder whole =
        Demand.builder().id("whole").statement("Do both").partsMode(PartsMode.ALL_OF);
    Merge merge = Merge.of(
        dossier(letter().addDemand(whole.parts(List.of(part)).build())),
        dossier(letter().addDemand(whole.parts(List.of(other)).build())));

    assertEquals("letters.demands.parts.statement", only(merge).attribute());
    assertEquals(Optional.of("open-it"), only(merge).subject());
  }

  /** Of what is said of one and the same list, what says more stands. */
  @Test
  void theCompletenessThatSaysMoreStands() {
    List<Code<Completeness>> mostFirst = List.of(
        Code.of(Completeness.COMPLETE),
        Code.of(Completeness.PARTIAL),
        Code.of(Completeness.NOT_LISTED),
        Code.of(Completeness.class, "ngo:sampled"),
        Code.of(Completeness.UNKNOWN));
    for (int i = 0; i < mostFirst.size(); i++) {
      for (int j = i + 1; j < mostFirst.size(); j++) {
        Roster more = Roster.builder().completeness(mostFirst.get(i)).build();
        Roster less = Roster.builder().completeness(mostFirst.get(j)).build();
        Merge merge = Merge.of(dossier(letter().roster(less)), dossier(letter().roster(more)));
        assertEquals(mostFirst.get(i), roster(merge).getCompleteness());
      }
    }
  }

  /** Whichever of two lists has an order, the merged one stands in it. */
  @Test
  void theListThatHasAnOrderStands() {
    Signatory ada = Signatory.person("Ada Sample");
    Signatory bo = Signatory.person("Bo Sample");
    for (List<Signatory> list : List.of(List.of(ada, bo), List.of(bo, ada))) {
      Roster ordered = partial(list.get(0), list.get(1)).toBuilder()
          .order(RosterOrder.AS_STATED)
          .build();
      Roster other = partial(list.get(1), list.get(0));
      Merge merge = Merge.of(dossier(letter().roster(ordered)), dossier(letter().roster(other)));
      assertEquals(ordered, roster(merge));
      assertEquals(List.of(), merge.getConflicts());
    }
  }

  /** The same name, once withheld and once not, in each list: neither is withheld for the other. */
  @Test
  void theSameNameTwiceIsPairedByWhatIsWithheld() {
    Signatory open = Signatory.person("Ada Sample");
    Signatory withheld =
        open.toBuilder().disclosure(Disclosure.WITHHELD_FROM_PUBLIC).build();
    Merge merge = Merge.of(
        dossier(letter().roster(partial(open, withheld))),
        dossier(letter().roster(partial(withheld, open))));

    assertEquals(2, roster(merge).getSignatories().size());
    assertEquals(Set.of(open, withheld), Set.copyOf(roster(merge).getSignatories()));
    assertEquals(List.of(), merge.getConflicts());
  }

  /** Which of the lists it is, and what else differs, does not matter: the longest stands. */
  @Test
  void theLongestListStandsAloneAsItIs() {
    for (int first : new int[] {0, 9}) {
      Signatory ada = signature(Party.person("Ada Sample"));
      Signatory noted =
          ada.toBuilder().putExtension("ngo:note", "" + (9 - first)).build();
      Roster longest = partialOf(2, noted, Signatory.person("Bo Sample " + first));
      Roster shorter =
          partialOf(1, ada.toBuilder().putExtension("ngo:note", "" + first).build());
      Merge merge = Merge.of(
          dossier(letter().title("Open it").roster(longest)),
          dossier(letter().title("Letter").roster(shorter)),
          dossier(letter().roster(partialOf(2, Signatory.person("Cy Sample")))));

      assertEquals(longest, roster(merge));
      assertEquals(List.of("letters.title", "letters.roster"), attributes(merge));
    }
  }

  /** Events without dates stand in the order in which one of the lists tells all of them. */
  @Test
  void aHistoryThatTellsMoreIsNoConflict() {
    SignatoryEvent signed =
        SignatoryEvent.builder().event(SignatoryEventKind.SIGNED).build();
    SignatoryEvent confirmed =
        SignatoryEvent.builder().event(SignatoryEventKind.CONFIRMED).build();
    for (List<SignatoryEvent> all :
        List.of(List.of(signed, confirmed), List.of(confirmed, signed))) {
      for (List<SignatoryEvent> some :
          List.of(List.<SignatoryEvent>of(), all.subList(0, 1), all.subList(1, 2))) {
        Merge merge = Merge.of(history(all), history(some));
        assertEquals(all, roster(merge).getSignatories().get(0).getEvents());
        assertEquals(List.of(), merge.getConflicts());
      }
    }
    Merge turned =
        Merge.of(history(List.of(signed, confirmed)), history(List.of(confirmed, signed)));
    assertEquals("letters.roster.signatories.events", only(turned).attribute());
    Merge apart = Merge.of(history(List.of(signed)), history(List.of(confirmed)));
    assertEquals("letters.roster.signatories.events", only(apart).attribute());
  }

  private static Dossier history(List<SignatoryEvent> events) {
    return dossier(letter()
        .roster(partial(
            signature(Party.person("Ada Sample")).toBuilder().events(events).build())));
  }

  @Test
  void atLeastOneDossierIsMerged() {
    assertThrows(IllegalArgumentException.class, () -> Merge.of());
  }

  /** Twice as many take about twice as long: a list of lists, say, would take minutes. */
  @Tag("slow")
  @Test
  void longRostersAreMerged() {
    Merge merge = Merge.of(
        dossier(letter().roster(partial(people(0, 100_000)))),
        dossier(letter().roster(partial(people(50_000, 150_000)))));

    assertEquals(150_000, roster(merge).getSignatories().size());
  }

  private static Signatory[] people(int from, int to) {
    return IntStream.range(from, to)
        .mapToObj(i -> Signatory.person("Signer " + i))
        .toArray(Signatory[]::new);
  }

  private static Roster.Builder listing(int size) {
    return Roster.builder()
        .signatories(List.of(people(0, size)))
        .addDeclared(Quantity.exactly(size, Unit.SIGNATURES))
        .completeness(Completeness.COMPLETE);
  }

  private static Roster partial(Signatory... signatories) {
    return Roster.builder()
        .signatories(List.of(signatories))
        .completeness(Completeness.PARTIAL)
        .build();
  }

  /** Returns a part of a list of which it is said how many signed. */
  private static Roster partialOf(long declared, Signatory... signatories) {
    return partial(signatories).toBuilder()
        .addDeclared(Quantity.exactly(declared, Unit.SIGNATURES))
        .build();
  }

  private static Signatory signature(Party party) {
    return Signatory.builder()
        .id("signature")
        .party(party)
        .role(SignatoryRole.SIGNATORY)
        .capacity(Capacity.PERSONAL)
        .build();
  }

  private static SignatoryEvent happened(SignatoryEventKind kind, String on) {
    return SignatoryEvent.builder().event(kind).on(on).build();
  }

  private static JointLetter.Builder letter() {
    return JointLetter.builder()
        .id("letter")
        .kind(LetterKind.OPEN_LETTER)
        .title("Open the harbour")
        .roster(partial());
  }

  private static Link link(LinkKind kind, String target) {
    return Link.builder().kind(kind).target(target).build();
  }

  private static Version translation(Version version, String original) {
    return version.toBuilder()
        .translationOf(original)
        .translationKind(TranslationKind.OFFICIAL)
        .build();
  }

  private static Event event(EventKind kind, String on) {
    return Event.builder().event(kind).on(on).build();
  }

  private static OfficialResponse.Builder response(String id) {
    return OfficialResponse.builder()
        .id(id)
        .addIssuer(Party.named(PartyKind.PUBLIC_BODY, "Harbour Office"))
        .relation(Relation.ADDRESSEE)
        .channel(Channel.PRESS_RELEASE);
  }

  private static Source source(String id) {
    return Source.builder().id(id).kind(SourceKind.NEWS_REPORT).title("News").build();
  }

  private static Dossier.Builder empty() {
    return Dossier.builder().id("dossier").title("Letters on the harbour");
  }

  private static Dossier dossier(JointLetter.Builder... letters) {
    List<JointLetter> built = new ArrayList<>();
    Arrays.stream(letters).forEach(letter -> built.add(letter.build()));
    return empty().addSource(source("news")).letters(built).build();
  }

  private static Dossier dossier(Source... sources) {
    return empty().sources(List.of(sources)).build();
  }

  private static Dossier dossier(OfficialResponse response) {
    return empty().addResponse(response).build();
  }

  private static JointLetter merged(Merge merge) {
    return merge.getDossier().getLetters().get(0);
  }

  private static Roster roster(Merge merge) {
    return merged(merge).getRoster();
  }

  private static MergeConflict only(Merge merge) {
    assertEquals(1, merge.getConflicts().size(), () -> merge.getConflicts().toString());
    return merge.getConflicts().get(0);
  }

  private static List<String> attributes(Merge merge) {
    return merge.getConflicts().stream().map(MergeConflict::attribute).toList();
  }

  private static Set<Object> values(MergeConflict conflict) {
    return Set.copyOf(conflict.claims().stream().map(MergeConflict.Claim::value).toList());
  }
}
