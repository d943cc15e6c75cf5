package org.jointletter.testing.breach;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jointletter.constraint.Quantity;
import org.jointletter.model.Citation;
import org.jointletter.model.Coalition;
import org.jointletter.model.Count;
import org.jointletter.model.CountPart;
import org.jointletter.model.DatedEvent;
import org.jointletter.model.Demand;
import org.jointletter.model.Identifier;
import org.jointletter.model.JointLetter;
import org.jointletter.model.Jurisdiction;
import org.jointletter.model.JurisdictionCode;
import org.jointletter.model.LetterLink;
import org.jointletter.model.LetterVersion;
import org.jointletter.model.OfficialResponse;
import org.jointletter.model.PartialDate;
import org.jointletter.model.Party;
import org.jointletter.model.Period;
import org.jointletter.model.Roster;
import org.jointletter.model.Signatory;
import org.jointletter.model.Text;
import org.jointletter.model.Unnamed;
import org.jointletter.vocabulary.Capacity;
import org.jointletter.vocabulary.Code;
import org.jointletter.vocabulary.Completeness;
import org.jointletter.vocabulary.CountQualifier;
import org.jointletter.vocabulary.CountUnit;
import org.jointletter.vocabulary.EventKind;
import org.jointletter.vocabulary.IdentifierScheme;
import org.jointletter.vocabulary.LinkKind;
import org.jointletter.vocabulary.PartsMode;
import org.jointletter.vocabulary.Rendering;
import org.jointletter.vocabulary.ResponseKind;
import org.jointletter.vocabulary.UnnamedReason;

/** The rules over several attributes of one value. */
final class SentenceRules {

  private static final Text WORDS = Text.of("a");
  private static final PartialDate YEAR = PartialDate.parse("2020");

  private final List<Rule> rules = new ArrayList<>();

  private SentenceRules() {
    parts();
    counts();
    wholes();
    rosters();
  }

  static List<Rule> all() {
    return List.copyOf(new SentenceRules().rules);
  }

  private void add(Class<?> type, String sentence, Function<Part, Stream<Draft>> drafts) {
    rules.add(new Rule(
        Types.kebab(sentence),
        type,
        part -> drafts.apply(part).map(draft -> Fault.ofWhole(sentence, draft))));
  }

  private void parts() {
    add(Citation.class, "renderingGivenWithQuote", part -> {
      Draft draft = Draft.of(part.value());
      return ((Citation) part.value()).getQuote().isPresent()
          ? Stream.of(draft.without("rendering"), draft.without("quote"))
          : Stream.of(
              draft.with("quote", Optional.of(WORDS)),
              draft.with("rendering", Optional.of(Code.of(Rendering.VERBATIM))));
    });
    add(Identifier.class, "valueOfScheme", SentenceRules::ofNoScheme);
    add(JurisdictionCode.class, "valueOfScheme", SentenceRules::ofNoScheme);
    add(LetterLink.class, "eitherTargetOrCitation", part -> {
      Draft draft = Draft.of(part.value());
      Draft neither = draft.without("target").without("citation");
      Draft both = ((LetterLink) part.value()).getTarget().isPresent()
          ? draft.with("citation", Optional.of(Citation.of("a")))
          : draft.with("target", Optional.of("nowhere"));
      return part.host().isDossier() ? Stream.of(neither) : Stream.of(neither, both);
    });
    add(Party.class, "eitherNamedOrUnnamed", part -> {
      Party party = (Party) part.value();
      Draft draft = Draft.of(party);
      return Stream.of(
          draft.without("name").without("unnamed"),
          draft
              .with("name", Optional.of(party.getName().orElse(WORDS)))
              .with(
                  "unnamed",
                  Optional.of(party.getUnnamed().orElse(Unnamed.of(UnnamedReason.LEGAL)))));
    });
    add(Period.class, "ongoingWithoutEnd", part -> {
      Period period = (Period) part.value();
      PartialDate end = period.getEnd().orElse(period.getStart().orElse(YEAR));
      return Stream.of(Draft.of(period).with("end", Optional.of(end)).with("ongoing", true));
    });
    add(Period.class, "endNotBeforeStart", part -> {
      Period period = (Period) part.value();
      Draft draft = Draft.of(period).with("ongoing", false);
      return Stream.concat(period.getStart().stream(), Stream.of(YEAR))
          .filter(SentenceRules::isAfterAnother)
          .flatMap(start -> before(start)
              .map(end -> draft.with("start", Optional.of(start)).with("end", Optional.of(end))));
    });
    add(
        Jurisdiction.class,
        "notNestedTooDeep",
        part -> deep(part, Draft.of(part.value()).with("within", Optional.of(within(16)))));
    add(
        Demand.class,
        "notNestedTooDeep",
        part -> deep(
            part,
            Draft.of(part.value())
                .adding("parts", demand(16))
                .with("partsMode", Optional.of(Code.of(PartsMode.ALL_OF)))));
    add(
        Demand.class,
        "partsModeGivenWithParts",
        part -> Stream.of(
            ((Demand) part.value()).getParts().isEmpty()
                ? Draft.of(part.value()).with("partsMode", Optional.of(Code.of(PartsMode.ANY_OF)))
                : Draft.of(part.value()).without("partsMode")));
  }

  private void counts() {
    add(
        Count.class,
        "notNestedTooDeep",
        part -> deep(part, Draft.of(part.value()).adding("breakdown", countPart(16))));
    add(Count.class, "valueGivenUnlessIndefinite", part -> {
      Draft draft = Draft.of(part.value()).without("upper");
      long value = ((Count) part.value()).getValue().orElse(7L);
      return Stream.concat(
          Stream.of(draft
              .with("qualifier", Code.of(CountQualifier.INDEFINITE))
              .with("value", Optional.of(value))),
          Arrays.stream(CountQualifier.values())
              .filter(qualifier -> qualifier != CountQualifier.INDEFINITE)
              .filter(qualifier -> qualifier != CountQualifier.BETWEEN)
              .map(qualifier -> draft.with("qualifier", Code.of(qualifier)).without("value")));
    });
    add(Count.class, "upperGivenIfBetween", part -> {
      long value = ((Count) part.value()).getValue().orElse(7L);
      Draft draft = Draft.of(part.value()).with("value", Optional.of(value));
      Draft given = draft.with("upper", Optional.of(value + 1));
      return Stream.concat(
          Stream.of(draft.with("qualifier", Code.of(CountQualifier.BETWEEN)).without("upper")),
          Arrays.stream(CountQualifier.values())
              .filter(qualifier -> qualifier != CountQualifier.INDEFINITE)
              .filter(qualifier -> qualifier != CountQualifier.BETWEEN)
              .map(qualifier -> given.with("qualifier", Code.of(qualifier))));
    });
    add(Count.class, "valueBelowUpper", part -> {
      long upper = ((Count) part.value()).getValue().orElse(7L);
      Draft draft = Draft.of(part.value())
          .with("qualifier", Code.of(CountQualifier.BETWEEN))
          .with("upper", Optional.of(upper));
      return Stream.of(upper, upper + 1, Quantity.MAX)
          .map(value -> draft.with("value", Optional.of(value)));
    });
  }

  private void wholes() {
    add(
        Coalition.class,
        "namedOrDescribed",
        part -> Stream.of(Draft.of(part.value()).without("name").without("description")));
    add(JointLetter.class, "publishedNotBeforeDated", part -> {
      JointLetter letter = (JointLetter) part.value();
      Stream<DatedEvent> others = letter.getEvents().stream()
          .filter(event -> !event.getEvent().is(EventKind.PUBLISHED))
          .filter(event -> !event.getEvent().is(EventKind.DATED));
      List<DatedEvent> kept = others.toList();
      return part.host().isPointedAt(letter.getId())
          ? Stream.empty()
          : before(YEAR)
              .map(published -> Draft.of(letter)
                  .with("events", kept)
                  .adding("events", event(EventKind.PUBLISHED, published))
                  .adding("events", event(EventKind.DATED, YEAR)));
    });
    add(JointLetter.class, "versionLabelsDistinct", part -> {
      JointLetter letter = (JointLetter) part.value();
      LetterVersion first = LetterVersion.builder().label("a").build();
      return letter.getVersions().isEmpty()
          ? Stream.of(Draft.of(letter).with("versions", List.of(first, first)))
          : letter.getVersions().stream()
              .map(version -> Draft.of(letter)
                  .adding(
                      "versions",
                      LetterVersion.builder().label(version.getLabel()).build()));
    });
    add(JointLetter.class, "linkedToOthers", part -> {
      String id = ((JointLetter) part.value()).getId();
      // Some kinds must form no circles in a dossier, and this is one.
      return Stream.of(LinkKind.CITES, LinkKind.COUNTERS, LinkKind.ENDORSES)
          .map(kind -> LetterLink.builder().kind(kind).target(id).build())
          .map(link -> Draft.of(part.value()).adding("links", link));
    });
    add(OfficialResponse.class, "noResponseAlone", part -> {
      OfficialResponse response = (OfficialResponse) part.value();
      Draft draft = Draft.of(response)
          .with("kinds", List.of(Code.of(ResponseKind.NO_RESPONSE)))
          .with("asOf", Optional.of(response.getAsOf().orElse(YEAR)));
      return Stream.of(ResponseKind.values()).map(kind -> draft.adding("kinds", Code.of(kind)));
    });
    add(
        OfficialResponse.class,
        "noResponseDated",
        part -> Stream.of(Draft.of(part.value())
            .with("kinds", List.of(Code.of(ResponseKind.NO_RESPONSE)))
            .without("asOf")));
    add(Signatory.class, "officeGivenForOfficialCapacity", part -> {
      Signatory signatory = (Signatory) part.value();
      Party party = signatory.getParty().toBuilder().office(Optional.empty()).build();
      return Stream.of(Capacity.OFFICIAL, Capacity.MANDATE)
          .map(capacity -> Draft.of(signatory)
              .with("party", party)
              .with("capacity", Code.of(capacity))
              .without("onBehalfOf"));
    });
    add(Signatory.class, "onBehalfOfAnother", part -> {
      Party party = ((Signatory) part.value()).getParty();
      Stream<Party> renamed = party.getId().stream()
          .map(id -> Party.organization("Renamed").toBuilder().id(id).build());
      return Stream.concat(Stream.of(party), renamed)
          .map(itself -> Draft.of(part.value()).with("onBehalfOf", Optional.of(itself)));
    });
  }

  private void rosters() {
    add(
        Roster.class,
        "notListedEmpty",
        part -> ((Roster) part.value()).getSignatories().isEmpty()
            ? Stream.empty()
            : Stream.of(
                Draft.of(part.value()).with("completeness", Code.of(Completeness.NOT_LISTED))));
    add(Roster.class, "declaredCountMatched", part -> {
      Roster roster = (Roster) part.value();
      return Arrays.stream(CountUnit.values())
          .flatMap(unit -> roster.listedAtMost(unit).stream()
              .boxed()
              .filter(most -> most < Quantity.MAX)
              .flatMap(most -> Stream.of(most + 1, Quantity.MAX))
              .map(declared -> Draft.of(roster)
                  .with("completeness", Code.of(Completeness.COMPLETE))
                  .with("declared", List.of(Count.exactly(declared, unit)))));
    });
    add(Roster.class, "withinDeclaredCount", part -> {
      Roster roster = (Roster) part.value();
      Draft draft = Draft.of(roster).with("completeness", Code.of(Completeness.PARTIAL));
      return Arrays.stream(CountUnit.values())
          .filter(unit -> roster.listedAtLeast(unit) > 0)
          .flatMap(unit -> {
            long least = Math.min(roster.listedAtLeast(unit), Quantity.MAX);
            return Stream.of(
                Count.exactly(least - 1, unit),
                count(CountQualifier.AT_MOST, least - 1, unit),
                count(CountQualifier.FEWER_THAN, least, unit));
          })
          .map(declared -> draft.with("declared", List.of(declared)));
    });
  }

  /** Every scheme with what is nearly of its form: two lines, as no identifier has. */
  private static Stream<Draft> ofNoScheme(Part part) {
    return Arrays.stream(IdentifierScheme.values())
        .flatMap(scheme -> Stream.of(scheme.getExample() + "\n.", ".\n" + scheme.getExample())
            .map(value ->
                Draft.of(part.value()).with("scheme", Code.of(scheme)).with("value", value)));
  }

  /** What holds something that is too deep is too deep itself. */
  private static Stream<Draft> deep(Part part, Draft draft) {
    return part.isInsideOfItsKind() ? Stream.empty() : Stream.of(draft);
  }

  private static Jurisdiction within(int levels) {
    Jurisdiction inner = Jurisdiction.ofCountry("NO");
    return IntStream.range(1, levels)
        .boxed()
        .reduce(
            inner,
            (place, level) -> inner.toBuilder().within(place).build(),
            (one, other) -> other);
  }

  private static Demand demand(int levels) {
    Demand.Builder demand = Demand.builder().id("level-" + levels).statement("a");
    return levels == 1
        ? demand.build()
        : demand.addPart(demand(levels - 1)).partsMode(PartsMode.ALL_OF).build();
  }

  private static CountPart countPart(int levels) {
    Count.Builder count = Count.exactly(levels, CountUnit.ORGANIZATIONS).toBuilder();
    if (levels > 1) {
      count.addBreakdown(countPart(levels - 1));
    }
    return CountPart.builder().label("a").count(count.build()).build();
  }

  private static Count count(CountQualifier qualifier, long value, CountUnit unit) {
    return Count.builder().qualifier(qualifier).value(value).unit(unit).build();
  }

  private static DatedEvent event(EventKind kind, PartialDate on) {
    return DatedEvent.builder().event(kind).on(on).build();
  }

  static boolean isAfterAnother(PartialDate date) {
    return !date.isApproximate() && !date.isUncertain() && date.earliest().getYear() > 1;
  }

  /** Returns dates that are certainly before another: the day, the month and the year. */
  static Stream<PartialDate> before(PartialDate date) {
    String day = date.earliest().minusDays(1).toString();
    return Stream.of(day, day.substring(0, 7), day.substring(0, 4))
        .map(PartialDate::parse)
        .filter(earlier -> earlier.isCertainlyBefore(date));
  }
}
