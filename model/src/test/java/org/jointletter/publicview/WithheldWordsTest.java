package org.jointletter.publicview;

import static java.util.stream.Collectors.joining;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jointletter.attribute.AllAttributes;
import org.jointletter.attribute.Attribute;
import org.jointletter.model.Addressee;
import org.jointletter.model.Citation;
import org.jointletter.model.Coalition;
import org.jointletter.model.Dossier;
import org.jointletter.model.Identifier;
import org.jointletter.model.Membership;
import org.jointletter.model.Office;
import org.jointletter.model.Party;
import org.jointletter.model.Quantity;
import org.jointletter.model.QuantityPart;
import org.jointletter.model.Roster;
import org.jointletter.model.Signatory;
import org.jointletter.model.SignatoryEvent;
import org.jointletter.model.Spokesperson;
import org.jointletter.model.Text;
import org.jointletter.model.Translation;
import org.jointletter.model.Unnamed;
import org.jointletter.publicview.text.Folding;
import org.jointletter.query.Letters;
import org.jointletter.vocabulary.Capacity;
import org.jointletter.vocabulary.Completeness;
import org.jointletter.vocabulary.Disclosure;
import org.jointletter.vocabulary.Formation;
import org.jointletter.vocabulary.IdentifierScheme;
import org.jointletter.vocabulary.MemberRole;
import org.jointletter.vocabulary.Rendering;
import org.jointletter.vocabulary.SignatoryEventKind;
import org.jointletter.vocabulary.TranslationKind;
import org.jointletter.vocabulary.Unit;
import org.jointletter.vocabulary.UnnamedReason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What a dossier says of someone who is withheld tells who they are, wherever it stands. */
class WithheldWordsTest {

  private static final Party INES = Party.person("Ines Quill");
  private static final Signatory HIDDEN = Signatory.of(INES, Capacity.PERSONAL).toBuilder()
      .disclosure(Disclosure.WITHHELD_FROM_PUBLIC)
      .build();

  /** A place where something can be said of someone who is withheld. */
  private record Said(String where, Function<String, Dossier> in) {

    static Said ofParty(String where, Function<String, Party> party) {
      return ofSignatory(
          where, text -> HIDDEN.toBuilder().party(party.apply(text)).build());
    }

    static Said ofSignatory(String where, Function<String, Signatory> signatory) {
      return new Said(where, text -> dossier(signatory.apply(text)).build());
    }

    static Said ofAddressee(String where, Function<String, Addressee> addressee) {
      return new Said(
          where,
          text -> dossier(HIDDEN)
              .addLetter(
                  Letters.letter("other").addAddressee(addressee.apply(text)).build())
              .build());
    }

    static Said ofMember(String where, Function<String, Membership> member) {
      return new Said(
          where,
          text -> dossier(HIDDEN)
              .addCoalition(coalition().addMember(member.apply(text)).build())
              .build());
    }

    static Said ofSpokesperson(String where, Function<String, Spokesperson> spokesperson) {
      return new Said(
          where,
          text -> dossier(HIDDEN)
              .addLetter(Letters.letter("other")
                  .addSpokesperson(spokesperson.apply(text))
                  .build())
              .build());
    }

    boolean finds(String text, String inText) {
      return words(in.apply(text)).redaction().finds(inText);
    }

    @Override
    public String toString() {
      return where;
    }
  }

  static Stream<Said> names() {
    return Stream.of(
        Said.ofParty("name", Party::person),
        Said.ofParty("other name", text -> INES.toBuilder().addOtherName(text).build()),
        Said.ofParty(
            "translation",
            text -> INES.toBuilder().name(translated("Инес Квилл", text)).build()),
        Said.ofParty(
            "affiliation", text -> INES.toBuilder().addAffiliation(text).build()),
        Said.ofParty(
            "identifier",
            text -> INES.toBuilder()
                .addIdentifier(Identifier.of(IdentifierScheme.PETITION, text))
                .build()),
        Said.ofSignatory(
            "on behalf of",
            text -> HIDDEN.toBuilder().addOnBehalfOf(Party.organization(text)).build()),
        Said.ofSignatory(
            "by", text -> signatory(event().by(Party.organization(text)).build())),
        Said.ofSpokesperson(
            "speaks for",
            text -> Spokesperson.builder()
                .party(INES)
                .addOnBehalfOf(Party.organization(text))
                .build()),
        Said.ofSpokesperson(
            "according to, of spokesperson",
            text -> Spokesperson.builder().party(INES).addCitation(told(text)).build()),
        Said.ofAddressee(
            "on behalf of, of addressee",
            text -> Addressee.of(INES).toBuilder()
                .addOnBehalfOf(Party.organization(text))
                .build()),
        Said.ofAddressee(
            "according to, of addressee",
            text -> Addressee.of(INES).toBuilder().addCitation(told(text)).build()),
        Said.ofMember(
            "according to, of member", text -> member().addCitation(told(text)).build()),
        Said.ofSignatory(
            "according to", text -> HIDDEN.toBuilder().addCitation(told(text)).build()));
  }

  static Stream<Said> sentences() {
    return Stream.concat(
        quotes(),
        Stream.of(
            Said.ofParty("party id", text -> INES.toBuilder().id(text).build()),
            Said.ofParty(
                "note",
                text -> INES.toBuilder()
                    .name(Optional.empty())
                    .unnamed(
                        Unnamed.of(UnnamedReason.LEGAL).toBuilder().note(text).build())
                    .build()),
            Said.ofParty(
                "extension of party",
                text -> INES.toBuilder().putExtension("ngo:x", json(text)).build()),
            Said.ofParty(
                "unknown member of party",
                text -> INES.toBuilder().putUnknownMember("x", json(text)).build()),
            Said.ofParty(
                "extension of office",
                text -> INES.toBuilder()
                    .addOffice(
                        office("Keeper").putExtension("ngo:x", json(text)).build())
                    .build()),
            Said.ofSignatory(
                "extension of event",
                text -> signatory(event().putExtension("ngo:x", json(text)).build())),
            Said.ofSpokesperson(
                "extension of spokesperson",
                text -> Spokesperson.builder()
                    .party(INES)
                    .putExtension("ngo:x", json(text))
                    .build()),
            Said.ofMember(
                "extension of member",
                text -> member().putExtension("ngo:x", json(text)).build()),
            Said.ofAddressee(
                "extension of addressee",
                text -> Addressee.of(INES).toBuilder()
                    .putExtension("ngo:x", json(text))
                    .build()),
            Said.ofMember(
                "note of member",
                text -> member()
                    .addCitation(Citation.of("herald").toBuilder().note(text).build())
                    .build()),
            Said.ofSignatory("id", text -> HIDDEN.toBuilder().id(text).build()),
            Said.ofSignatory("comment", text -> HIDDEN.toBuilder().comment(text).build()),
            Said.ofSignatory(
                "translation of comment",
                text -> HIDDEN.toBuilder().comment(translated("Почему", text)).build()),
            Said.ofSignatory("reason", text -> signatory(event().reason(text).build())),
            Said.ofSignatory(
                "extension",
                text -> HIDDEN.toBuilder().putExtension("ngo:x", json(text)).build()),
            Said.ofSignatory(
                "unknown member",
                text -> HIDDEN.toBuilder().putUnknownMember("x", json(text)).build())));
  }

  /** Quotes of the herald. */
  static Stream<Said> quotes() {
    return Stream.of(
        Said.ofSignatory(
            "quote", text -> HIDDEN.toBuilder().addCitation(quote(text)).build()),
        Said.ofSignatory(
            "quote for event",
            text -> signatory(event().addCitation(quote(text)).build())),
        Said.ofSpokesperson(
            "quote for spokesperson",
            text -> Spokesperson.builder().party(INES).addCitation(quote(text)).build()),
        Said.ofAddressee(
            "quote for addressee",
            text -> Addressee.of(INES).toBuilder().addCitation(quote(text)).build()),
        Said.ofMember(
            "quote for member", text -> member().addCitation(quote(text)).build()),
        Said.ofParty("quote for size", text -> INES.toBuilder().size(size(text)).build()),
        Said.ofParty(
            "quote for part of size", text -> INES.toBuilder().size(sum(text)).build()),
        Said.ofSignatory(
            "quote for size of other",
            text -> HIDDEN.toBuilder()
                .addOnBehalfOf(Party.organization("Heron Press").toBuilder()
                    .size(size(text))
                    .build())
                .build()));
  }

  static Stream<Said> titles() {
    return Stream.of(
        Said.ofParty(
            "office", text -> INES.toBuilder().addOffice(office(text).build()).build()),
        Said.ofParty(
            "body",
            text ->
                INES.toBuilder().addOffice(office("Keeper").body(text).build()).build()),
        Said.ofSpokesperson(
            "role", text -> Spokesperson.builder().party(INES).role(text).build()),
        new Said(
            "role in coalition",
            text -> dossier(HIDDEN)
                .addCoalition(coalition()
                    .addSpokesperson(
                        Spokesperson.builder().party(INES).role(text).build())
                    .build())
                .build()));
  }

  @ParameterizedTest
  @MethodSource("names")
  void aNameTellsThemHoweverShort(Said name) {
    assertTrue(name.finds("Grebe Lane", "seen in Grebe Lane, twice"));
    assertTrue(name.finds("Grebe", "seen with Grebe, twice"));
  }

  @ParameterizedTest
  @MethodSource("sentences")
  void whatIsSaidTellsThemFromEightLettersOn(Said sentence) {
    assertTrue(sentence.finds("grebebay", "seen in Grebebay, twice"));
    assertFalse(sentence.finds("grebeba", "seen in Grebeba, twice"));
  }

  @ParameterizedTest
  @MethodSource("titles")
  void aTitleOfSeveralWordsTellsThem(Said title) {
    assertTrue(title.finds("Warden of Grebes", "the warden of grebes said"));
    assertTrue(title.finds("Grebe\u00a0Warden", "the grebe warden said"));
    assertTrue(title.finds("Grebe\u3000Warden", "the grebe warden said"));
    assertTrue(title.finds("Grebe\u2800Warden", "the grebe warden said"));
    assertFalse(title.finds("Grebewarden", "the grebewarden said"));
    assertFalse(title.finds("\u00a0Grebewarden\u3164", "the grebewarden said"));
    assertFalse(title.finds(" Grebewarden\n", "the grebewarden said"));
  }

  @ParameterizedTest
  @MethodSource("quotes")
  void whatIsQuotedIsCited(Said quote) {
    assertEquals(Set.of("herald"), words(quote.in().apply("We had to.")).sources());
  }

  @ParameterizedTest
  @CsvSource({
    "grbe, the grbe code, true",
    "gre, the gre code, false",
    "gre, GRE, true",
    "Q42, see wikidata q42 now, true",
    "Q42, https://www.wikidata.org/wiki/Q42, true",
    "Q42, Q421 and Q4, false",
    "7, there are 7, false",
    "7, 7, true",
    "http://g7.e, at g7.e/1, true",
    "https://ab.example, at ab.example/1, true",
    "http://www.gr.eb, at gr.eb/1, true",
    "http://gr.e, at gr.e/1, false",
    "http://gr.e, at http://gr.e/1, true"
  })
  void anIdentifierTellsThemFromFourLettersOn(String identifier, String text, boolean found) {
    Said said = Said.ofParty(
        "identifier",
        value -> INES.toBuilder()
            .addIdentifier(Identifier.of(IdentifierScheme.PETITION, value))
            .build());
    assertEquals(found, said.finds(identifier, text));
  }

  @Test
  void theRoleOfSomeoneElseTellsNothing() {
    Said role = Said.ofSpokesperson(
        "role",
        text -> Spokesperson.builder()
            .party(Party.person("Bo"))
            .role(text)
            .addOnBehalfOf(Party.organization("Lake Watch"))
            .build());
    assertFalse(role.finds("Warden of Grebes", "the warden of grebes of Lake Watch"));
  }

  @Test
  void whomSomeoneElseSpeaksForIsPublic() {
    Dossier dossier = dossier(HIDDEN.toBuilder()
            .party(INES.toBuilder().addAffiliation("Heron Press").build())
            .build())
        .addLetter(Letters.letter("other")
            .addSpokesperson(Spokesperson.builder()
                .party(Party.person("Bo"))
                .addOnBehalfOf(Party.organization("Heron Press"))
                .build())
            .build())
        .build();
    assertFalse(words(dossier).redaction().finds("Heron Press"));
  }

  private static WithheldWords words(Dossier dossier) {
    Folding folding = new Folding();
    return new WithheldWords(dossier, new WithheldParties(dossier, folding), folding);
  }

  private static Dossier.Builder dossier(Signatory signatory) {
    return Letters.dossier(Letters.letter("letter")
        .roster(Roster.builder()
            .completeness(Completeness.PARTIAL)
            .addSignatory(signatory)
            .build()));
  }

  private static Signatory signatory(SignatoryEvent event) {
    return HIDDEN.toBuilder().addEvent(event).build();
  }

  private static SignatoryEvent.Builder event() {
    return SignatoryEvent.builder().event(SignatoryEventKind.CONFIRMED);
  }

  private static Coalition.Builder coalition() {
    return Coalition.builder().id("coalition").name("Friends").formation(Formation.AD_HOC);
  }

  private static Membership.Builder member() {
    return Membership.builder().party(INES).role(MemberRole.MEMBER);
  }

  private static Office.Builder office(String title) {
    return Office.builder().title(title);
  }

  private static Quantity size(String quote) {
    return Quantity.exactly(2, Unit.MEMBERS).toBuilder()
        .addCitation(quote(quote))
        .build();
  }

  private static Quantity sum(String quote) {
    return Quantity.exactly(2, Unit.MEMBERS).toBuilder()
        .addBreakdown(QuantityPart.builder().label("here").quantity(size(quote)).build())
        .build();
  }

  private static Citation quote(String text) {
    return Citation.builder()
        .source("herald")
        .quote(text)
        .rendering(Rendering.VERBATIM)
        .build();
  }

  private static Citation told(String name) {
    return Citation.builder()
        .source("herald")
        .accordingTo(Party.organization(name))
        .build();
  }

  private static Text translated(String value, String translation) {
    return Text.of(value, "ru").toBuilder()
        .addTranslation(Translation.builder()
            .value(translation)
            .language("en")
            .kind(TranslationKind.UNOFFICIAL)
            .build())
        .build();
  }

  private static String json(String text) {
    return "{\"a\":\"" + text + "\"}";
  }

  /** What a new attribute says of a withheld party is not searched for by itself. */
  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
          Party | id kind name unnamed otherNames affiliations offices jurisdictions size identifiers extensions unknownMembers
          Signatory | id party role capacity onBehalfOf events signedVersion comment disclosure citations extensions unknownMembers
          SignatoryEvent | event on by reason citations extensions unknownMembers
          Spokesperson | party role onBehalfOf citations extensions unknownMembers
          Membership | party role period citations extensions unknownMembers
          Addressee | party mode onBehalfOf citations extensions unknownMembers
          Office | title body period former legalBasis extensions unknownMembers
          Unnamed | reason note extensions unknownMembers
          """)
  void whatAnEntryHasIsDecidedHere(String type, String decided) {
    String attributes = AllAttributes.get().stream()
        .filter(each -> each.type().getSimpleName().equals(type))
        .flatMap(each -> each.all().stream())
        .map(Attribute::name)
        .collect(joining(" "));
    assertEquals(
        decided,
        attributes,
        "let WithheldWords search for what a new attribute says, if it can name someone, and add it"
            + " here");
  }
}
