package org.jointletter.model;

import static org.jointletter.model.RuleExample.of;
import static org.jointletter.model.RuleExample.sentence;

import java.util.List;
import java.util.Optional;
import org.jointletter.vocabulary.Basis;
import org.jointletter.vocabulary.Capacity;
import org.jointletter.vocabulary.Completeness;
import org.jointletter.vocabulary.EventKind;
import org.jointletter.vocabulary.Formation;
import org.jointletter.vocabulary.IdentifierScheme;
import org.jointletter.vocabulary.LinkKind;
import org.jointletter.vocabulary.PartsMode;
import org.jointletter.vocabulary.PartyKind;
import org.jointletter.vocabulary.Qualifier;
import org.jointletter.vocabulary.Rendering;
import org.jointletter.vocabulary.ResponseKind;
import org.jointletter.vocabulary.SignatoryRole;
import org.jointletter.vocabulary.SourceKind;
import org.jointletter.vocabulary.TranslationKind;
import org.jointletter.vocabulary.Unit;
import org.jointletter.vocabulary.UnnamedReason;

/** Examples of every rule over several attributes of one value, on both of its sides. */
final class SentenceExamples {

  private static final Party WATCH = Party.organization("Harbour Watch");
  private static final Text WORDS = Text.of("some words");

  private SentenceExamples() {}

  static List<RuleExample> ofParts() {
    return List.of(
        sentence(
            Citation.class,
            "renderingGivenWithQuote",
            () -> citation().quote(WORDS).build(),
            () -> citation().quote(WORDS).rendering(Rendering.PARAPHRASE).build()),
        sentence(
            Citation.class,
            "renderingGivenWithQuote",
            () -> citation().rendering(Rendering.VERBATIM).build(),
            () -> citation().build()),
        sentence(
            Quantity.class,
            "valueGivenUnlessIndefinite",
            () -> count(Qualifier.ABOUT).build(),
            () -> count(Qualifier.INDEFINITE).build()),
        sentence(
            Quantity.class,
            "valueGivenUnlessIndefinite",
            () -> count(Qualifier.INDEFINITE).value(7L).build(),
            () -> count(Qualifier.ABOUT).value(7L).build()),
        sentence(
            Quantity.class,
            "upperGivenIfBetween",
            () -> count(Qualifier.BETWEEN).value(7L).build(),
            () -> count(Qualifier.BETWEEN).value(7L).upper(9L).build()),
        sentence(
            Quantity.class,
            "upperGivenIfBetween",
            () -> count(Qualifier.AT_MOST).value(7L).upper(9L).build(),
            () -> count(Qualifier.AT_MOST).value(7L).build()),
        sentence(
            Quantity.class,
            "valueBelowUpper",
            () -> count(Qualifier.BETWEEN).value(7L).upper(7L).build(),
            () -> count(Qualifier.BETWEEN).value(7L).upper(8L).build()),
        sentence(
            Quantity.class,
            "currencyGivenIfMoney",
            () -> count(Qualifier.EXACT).value(7).unit(Unit.MONEY).build(),
            () ->
                count(Qualifier.EXACT).value(7).unit(Unit.MONEY).currency("CHF").build()),
        sentence(
            Quantity.class,
            "currencyGivenIfMoney",
            () -> count(Qualifier.EXACT).value(7).currency("CHF").build(),
            () -> count(Qualifier.EXACT).value(7).build()),
        sentence(
            Quantity.class,
            "ofGivenIfPercent",
            () -> count(Qualifier.EXACT).value(7).unit(Unit.PERCENT).build(),
            () -> count(Qualifier.EXACT).value(7).unit(Unit.PERCENT).of("them").build()),
        sentence(
            Version.class,
            "translationKindGivenWithTranslation",
            () -> Version.builder()
                .label("en")
                .translationKind(TranslationKind.OFFICIAL)
                .build(),
            () -> Version.builder()
                .label("en")
                .translationOf("fr")
                .translationKind(TranslationKind.OFFICIAL)
                .build()),
        sentence(
            Series.class,
            "titledOrNumbered",
            () -> Series.builder().total(3).build(),
            () -> Series.builder().number(3).build()),
        sentence(
            Series.class,
            "numberWithinTotal",
            () -> Series.builder().number(4).total(3).build(),
            () -> Series.builder().number(3).total(3).build()),
        sentence(
            ProcedureStep.class,
            "thresholdsNumbered",
            () -> step(Quantity.indefinite(Unit.SIGNATURES)),
            () -> step(Quantity.atLeast(7, Unit.SIGNATURES))),
        sentence(
            Copy.class,
            "addressPublisherOrLanguageGiven",
            () -> Copy.builder().on("2020").build(),
            () -> Copy.builder().language("fr").build()),
        of(
            Identifier.class,
            "",
            "value-of-scheme",
            () -> Identifier.of(IdentifierScheme.WIKIDATA, "42"),
            () -> Identifier.of(IdentifierScheme.WIKIDATA, "Q42")),
        of(
            Identifier.class,
            "",
            "value-of-scheme",
            () -> Identifier.of(IdentifierScheme.ISO3166_1, "cn"),
            () -> Identifier.of(IdentifierScheme.ISO3166_1, "CN")),
        sentence(
            Link.class,
            "eitherTargetOrCitation",
            () -> link().build(),
            () -> link().target("other").build()),
        sentence(
            Link.class,
            "eitherTargetOrCitation",
            () -> link().target("other").citation(Citation.of("news")).build(),
            () -> link().citation(Citation.of("news")).build()),
        sentence(
            Time.class,
            "endNotBeforeStart",
            () -> Time.parse("2020-07/2020-06-30"),
            () -> Time.parse("2020-06/2020-06-01")),
        sentence(
            Time.class,
            "endNotBeforeStart",
            () -> Time.parse("2020/2019"),
            () -> Time.parse("2020/2019~")),
        sentence(
            Time.class,
            "timeStatedInSomeWay",
            () -> Time.builder().build(),
            () -> Time.builder().asStated("in June").build()),
        sentence(
            Time.class,
            "countedFromEvent",
            () -> Time.builder().within("P60D").build(),
            () -> Time.within("P60D", EventKind.RECEIVED)),
        sentence(
            Time.class,
            "countedFromEvent",
            () -> Time.builder().edtf("2020").after(EventKind.RECEIVED).build(),
            () -> Time.builder().edtf("2020").build()),
        sentence(
            Quantity.class, "notNestedTooDeep", () -> countOfLevels(17), () -> countOfLevels(16)),
        sentence(
            Jurisdiction.class,
            "notNestedTooDeep",
            () -> placeOfLevels(17),
            () -> placeOfLevels(16)));
  }

  static List<RuleExample> ofWholes() {
    return List.of(
        sentence(
            Coalition.class,
            "namedOrDescribed",
            () -> coalition().build(),
            () -> coalition().description(WORDS).build()),
        sentence(
            Demand.class,
            "partsModeGivenWithParts",
            () -> Minimal.demand("a").addPart(Minimal.demand("b").build()).build(),
            () -> Minimal.demand("a")
                .addPart(Minimal.demand("b").build())
                .partsMode(PartsMode.ANY_OF)
                .build()),
        sentence(
            Demand.class,
            "partsModeGivenWithParts",
            () -> Minimal.demand("a").partsMode(PartsMode.ALL_OF).build(),
            () -> Minimal.demand("a").build()),
        sentence(
            Demand.class, "notNestedTooDeep", () -> demandOfLevels(17), () -> demandOfLevels(16)),
        sentence(
            JointLetter.class,
            "titledOrDescribed",
            () -> Minimal.letter("a").title(Optional.empty()).build(),
            () -> Minimal.letter("a").title(Optional.empty()).description(WORDS).build()),
        sentence(
            JointLetter.class,
            "publishedNotBeforeDated",
            () -> letterPublished("2020-08-31"),
            () -> letterPublished("2020-09")),
        sentence(
            JointLetter.class,
            "versionLabelsDistinct",
            () -> letterOfVersions("v1", "v1"),
            () -> letterOfVersions("v1", "V1")),
        sentence(
            JointLetter.class,
            "translatedFromOthers",
            () -> letterTranslated("en", "fr", "fr", "en"),
            () -> letterTranslated("en", "fr", "fr", "de")),
        sentence(
            JointLetter.class,
            "linkedToOthers",
            () -> Minimal.letter("a").addLink(link().target("a").build()).build(),
            () -> Minimal.letter("a").addLink(link().target("b").build()).build()),
        sentence(
            OfficialResponse.class,
            "noResponseAlone",
            () -> silence().asOf("2020").addKind(ResponseKind.TOKEN).build(),
            () -> silence().build()),
        sentence(
            OfficialResponse.class,
            "linkedToOthers",
            () -> Minimal.response("r").addRespondsTo("r").build(),
            () -> Minimal.response("r").addRespondsTo("a").build()),
        sentence(
            OfficialResponse.class,
            "linkedToOthers",
            () -> Minimal.response("r").addLink(link().target("r")).build(),
            () -> Minimal.response("r").addLink(link().target("a")).build()),
        sentence(
            OfficialResponse.class,
            "versionLabelsDistinct",
            () -> Minimal.response("r")
                .addVersion(Version.builder().label("1"))
                .addVersion(Version.builder().label("1"))
                .build(),
            () -> Minimal.response("r")
                .addVersion(Version.builder().label("1"))
                .addVersion(Version.builder().label("2"))
                .build()),
        sentence(
            Demand.class,
            "linkedToOthers",
            () -> Minimal.demand("d").addLink(link().target("d")).build(),
            () -> Minimal.demand("d").addLink(link().target("a")).build()),
        sentence(
            Source.class,
            "titledOrPublished",
            () -> Source.builder().id("s").kind(SourceKind.BOOK).build(),
            () -> Source.builder().id("s").kind(SourceKind.BOOK).publisher("P").build()),
        sentence(
            Citation.class,
            "sourceGivenUnlessOwn",
            () -> Citation.builder().basis(Basis.REPORTED).build(),
            () -> Citation.builder().basis(Basis.INFERRED).build()),
        sentence(
            Citation.class,
            "sourceGivenUnlessOwn",
            () -> Citation.builder().build(),
            () -> Citation.builder().basis("ngo:guess").build()),
        sentence(
            Citation.class,
            "sourceGivenUnlessOwn",
            () -> Citation.builder().basis(Basis.COMPUTED).locator("page 3").build(),
            () -> Citation.builder().basis(Basis.COMPUTED).build()),
        sentence(
            Citation.class,
            "sourceGivenUnlessOwn",
            () -> Citation.builder()
                .basis(Basis.COMPUTED)
                .quote(WORDS)
                .rendering(Rendering.VERBATIM)
                .build(),
            () -> citation().quote(WORDS).rendering(Rendering.VERBATIM).build()),
        sentence(
            Party.class,
            "namedOrUnnamed",
            () -> Party.builder().kind(PartyKind.PERSON).build(),
            () -> Party.person("Ines Quill")),
        sentence(
            Party.class,
            "namedOrUnnamed",
            () -> Party.builder().kind(PartyKind.PERSON).build(),
            () -> WATCH.toBuilder().unnamed(Unnamed.of(UnnamedReason.LEGAL)).build()),
        sentence(
            Office.class,
            "titleOrBodyGiven",
            () -> Office.builder().former(true).build(),
            () -> Office.builder().body("Harbour Board").build()),
        sentence(
            Roster.class,
            "notListedEmpty",
            () -> roster(Completeness.NOT_LISTED, 1).build(),
            () -> roster(Completeness.NOT_LISTED, 0)
                .addSignatory(signatory("Watch").role(SignatoryRole.DRAFTER))
                .build()),
        new RuleExample(
            Roster.class,
            "declared-count-matched",
            List.of("declared[0].<list element>"),
            () -> roster(Completeness.COMPLETE, 2).addDeclared(exactly(3)).build(),
            () -> roster(Completeness.PARTIAL, 2).addDeclared(exactly(3)).build()),
        new RuleExample(
            Roster.class,
            "within-declared-count",
            List.of("declared[0].<list element>"),
            () -> roster(Completeness.PARTIAL, 2).addDeclared(exactly(1)).build(),
            () -> roster(Completeness.PARTIAL, 2).addDeclared(exactly(2)).build()),
        sentence(
            Signatory.class,
            "officeGivenForOfficialCapacity",
            () -> Signatory.of(formerlyInOffice(), Capacity.OFFICIAL),
            () -> Signatory.of(inOffice(), Capacity.OFFICIAL)),
        sentence(
            Signatory.class,
            "officeGivenForOfficialCapacity",
            () -> Signatory.of(WATCH, Capacity.OFFICIAL),
            () -> Signatory.of(inOffice(), Capacity.OFFICIAL)),
        sentence(
            Signatory.class,
            "officeGivenForOfficialCapacity",
            () -> Signatory.of(WATCH, Capacity.MANDATE),
            () -> Signatory.of(inOffice(), Capacity.MANDATE)),
        sentence(
            Signatory.class,
            "onBehalfOfAnother",
            () -> signatory("Watch")
                .party(withId("Watch", "w"))
                .addOnBehalfOf(withId("Watch", "w"))
                .build(),
            () -> signatory("Watch").addOnBehalfOf(Party.organization("Watch")).build()),
        sentence(
            Signatory.class,
            "onBehalfOfAnother",
            () -> signatory("Renamed")
                .party(withId("Watch", "w"))
                .addOnBehalfOf(withId("W.", "w"))
                .build(),
            () -> signatory("Renamed")
                .party(withId("W.", "v"))
                .addOnBehalfOf(withId("W.", "w"))
                .build()));
  }

  private static Citation.Builder citation() {
    return Citation.builder().source("news");
  }

  private static Quantity.Builder count(Qualifier qualifier) {
    return Quantity.builder().qualifier(qualifier).unit(Unit.ORGANIZATIONS);
  }

  private static Quantity exactly(long value) {
    return Quantity.exactly(value, Unit.ORGANIZATIONS);
  }

  private static Quantity countOfLevels(int levels) {
    Quantity whole = exactly(levels);
    return levels == 1
        ? whole
        : whole.toBuilder()
            .addBreakdown(QuantityPart.builder()
                .label("a part")
                .quantity(countOfLevels(levels - 1))
                .build())
            .build();
  }

  private static Jurisdiction placeOfLevels(int levels) {
    Jurisdiction place = Jurisdiction.ofCountry("NO");
    return levels == 1
        ? place
        : place.toBuilder().within(placeOfLevels(levels - 1)).build();
  }

  private static Demand demandOfLevels(int levels) {
    Demand.Builder demand = Minimal.demand("level-" + levels);
    return levels == 1
        ? demand.build()
        : demand.addPart(demandOfLevels(levels - 1)).partsMode(PartsMode.ALL_OF).build();
  }

  private static Link.Builder link() {
    return Link.builder().kind(LinkKind.CITES);
  }

  private static Coalition.Builder coalition() {
    return Coalition.builder().id("c").formation(Formation.AD_HOC);
  }

  private static JointLetter letterPublished(String on) {
    return Minimal.letter("a")
        .addEvent(Minimal.event(EventKind.DATED, "2020-09-09"))
        .addEvent(Minimal.event(EventKind.PUBLISHED, on))
        .build();
  }

  private static JointLetter letterOfVersions(String one, String other) {
    return Minimal.letter("a")
        .addVersion(Version.builder().label(one).build())
        .addVersion(Version.builder().label(other).build())
        .build();
  }

  private static JointLetter letterTranslated(
      String one, String ofOne, String other, String ofOther) {
    return Minimal.letter("a")
        .addVersion(Version.builder().label(one).translationOf(ofOne).build())
        .addVersion(Version.builder().label(other).translationOf(ofOther).build())
        .addVersion(Version.builder().label("de").build())
        .build();
  }

  private static ProcedureStep step(Quantity threshold) {
    return ProcedureStep.builder()
        .event(EventKind.OPENED)
        .addThreshold(threshold)
        .build();
  }

  private static OfficialResponse.Builder silence() {
    return Minimal.response("r").addKind(ResponseKind.NO_RESPONSE);
  }

  private static Roster.Builder roster(Completeness completeness, int listed) {
    Roster.Builder roster = Roster.builder().completeness(completeness);
    for (int i = 0; i < listed; i++) {
      roster.addSignatory(Signatory.organization("Branch " + i));
    }
    return roster;
  }

  private static Signatory.Builder signatory(String name) {
    return Signatory.builder()
        .party(Party.organization(name))
        .role(SignatoryRole.SIGNATORY)
        .capacity(Capacity.ORGANIZATION);
  }

  private static Party withId(String name, String id) {
    return Party.organization(name).toBuilder().id(id).build();
  }

  private static Party formerlyInOffice() {
    Office former = Office.of("Harbour Rapporteur").toBuilder().former(true).build();
    return inOffice().toBuilder().offices(List.of(former)).build();
  }

  private static Party inOffice() {
    return Party.person("Ines Quill").toBuilder()
        .addOffice(Office.builder().title("Harbour Rapporteur").build())
        .build();
  }
}
