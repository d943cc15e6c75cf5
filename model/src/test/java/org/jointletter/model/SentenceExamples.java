package org.jointletter.model;

import static org.jointletter.model.RuleExample.of;
import static org.jointletter.model.RuleExample.sentence;

import java.util.List;
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
        of(
            Identifier.class,
            "",
            "value-of-scheme",
            () -> Identifier.of(IdentifierScheme.WIKIDATA, "42"),
            () -> Identifier.of(IdentifierScheme.WIKIDATA, "Q42")),
        of(
            JurisdictionCode.class,
            "",
            "value-of-scheme",
            () -> JurisdictionCode.exact(IdentifierScheme.ISO3166_1, "cn"),
            () -> JurisdictionCode.exact(IdentifierScheme.ISO3166_1, "CN")),
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
            Period.class,
            "endNotBeforeStart",
            () -> Period.builder().start("2020-07").end("2020-06-30").build(),
            () -> Period.builder().start("2020-06").end("2020-06-01").build()),
        sentence(
            Quantity.class, "notNestedTooDeep", () -> countOfLevels(17), () -> countOfLevels(16)),
        sentence(
            Jurisdiction.class,
            "notNestedTooDeep",
            () -> placeOfLevels(17),
            () -> placeOfLevels(16)),
        sentence(
            Period.class,
            "ongoingWithoutEnd",
            () -> Period.builder().end("2020").ongoing(true).build(),
            () -> Period.builder().start("2020").ongoing(true).build()));
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
            "eitherNamedOrUnnamed",
            () -> Party.builder().kind(PartyKind.PERSON).build(),
            () -> Party.person("Ines Quill")),
        sentence(
            Party.class,
            "eitherNamedOrUnnamed",
            () -> WATCH.toBuilder().unnamed(Unnamed.of(UnnamedReason.LEGAL)).build(),
            () -> Party.unnamed(PartyKind.PERSON, UnnamedReason.LEGAL)),
        sentence(
            Roster.class,
            "notListedEmpty",
            () -> roster(Completeness.NOT_LISTED, 1).build(),
            () -> roster(Completeness.NOT_LISTED, 0).build()),
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
                .onBehalfOf(withId("Watch", "w"))
                .build(),
            () -> signatory("Watch").onBehalfOf(Party.organization("Watch")).build()),
        sentence(
            Signatory.class,
            "onBehalfOfAnother",
            () -> signatory("Renamed")
                .party(withId("Watch", "w"))
                .onBehalfOf(withId("W.", "w"))
                .build(),
            () -> signatory("Renamed")
                .party(withId("W.", "v"))
                .onBehalfOf(withId("W.", "w"))
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
                .count(countOfLevels(levels - 1))
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

  private static Party inOffice() {
    return Party.person("Ines Quill").toBuilder()
        .office(Office.builder().title("Harbour Rapporteur").build())
        .build();
  }
}
