package org.jointletter.testing.breach;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jointletter.model.Citation;
import org.jointletter.model.Coalition;
import org.jointletter.model.Copy;
import org.jointletter.model.Demand;
import org.jointletter.model.Event;
import org.jointletter.model.Identifier;
import org.jointletter.model.JointLetter;
import org.jointletter.model.Jurisdiction;
import org.jointletter.model.Link;
import org.jointletter.model.Office;
import org.jointletter.model.OfficialResponse;
import org.jointletter.model.Party;
import org.jointletter.model.ProcedureStep;
import org.jointletter.model.Quantity;
import org.jointletter.model.ResponseTarget;
import org.jointletter.model.Series;
import org.jointletter.model.Signatory;
import org.jointletter.model.Source;
import org.jointletter.model.Text;
import org.jointletter.model.Time;
import org.jointletter.model.Version;
import org.jointletter.vocabulary.Basis;
import org.jointletter.vocabulary.Capacity;
import org.jointletter.vocabulary.Code;
import org.jointletter.vocabulary.EventKind;
import org.jointletter.vocabulary.IdentifierScheme;
import org.jointletter.vocabulary.LinkKind;
import org.jointletter.vocabulary.PartsMode;
import org.jointletter.vocabulary.Rendering;
import org.jointletter.vocabulary.ResponseKind;
import org.jointletter.vocabulary.TranslationKind;
import org.jointletter.vocabulary.Unit;

/** The rules over several attributes of one value, unless they are about numbers. */
final class SentenceRules {

  private static final Text WORDS = Text.of("a");
  private static final Time YEAR = Time.parse("2020");

  private final List<Rule> rules = new ArrayList<>();

  private SentenceRules() {
    parts();
    wholes();
  }

  static List<Rule> all() {
    return List.copyOf(new SentenceRules().rules);
  }

  private <T> void add(Class<T> type, String sentence, BiFunction<Part, T, Stream<Draft>> drafts) {
    rules.add(Rule.of(type, sentence, drafts));
  }

  private void parts() {
    add(Citation.class, "sourceGivenUnlessOwn", (part, citation) -> {
      Draft draft = Draft.of(citation).without("source").without("basis");
      Draft own = draft.with("basis", Code.of(Basis.COMPUTED));
      return Stream.of(
          draft,
          draft.with("basis", Code.of(Basis.REPORTED)),
          own.with("locator", "a"),
          own.with("quote", WORDS).with("rendering", Code.of(Rendering.VERBATIM)));
    });
    add(
        Source.class,
        "titledOrPublished",
        (part, source) -> Stream.of(Draft.of(source).without("title").without("publisher")));
    add(Citation.class, "renderingGivenWithQuote", (part, citation) -> {
      Draft draft = Draft.of(citation);
      return citation.getQuote().isPresent()
          ? Stream.of(draft.without("rendering"), draft.without("quote"))
          : Stream.of(
                  citation.getSource().map(source -> draft.with("quote", WORDS)),
                  Optional.of(draft.with("rendering", Code.of(Rendering.VERBATIM))))
              .flatMap(Optional::stream);
    });
    add(
        Version.class,
        "translationKindGivenWithTranslation",
        (part, version) -> Stream.of(Draft.of(version)
            .without("translationOf")
            .with("translationKind", Code.of(TranslationKind.MACHINE))));
    add(
        Series.class,
        "titledOrNumbered",
        (part, series) -> Stream.of(Draft.of(series).without("title").without("number")));
    add(
        Series.class,
        "numberWithinTotal",
        (part, series) -> Stream.of(Draft.of(series)
            .with("number", BigDecimal.valueOf(7))
            .with("total", BigDecimal.valueOf(6))));
    add(
        ProcedureStep.class,
        "thresholdsNumbered",
        (part, step) ->
            Stream.of(Draft.of(step).adding("thresholds", Quantity.indefinite(Unit.SIGNATURES))));
    add(
        Copy.class,
        "addressPublisherOrLanguageGiven",
        (part, copy) ->
            Stream.of(Draft.of(copy).without("url").without("publisher").without("language")));
    rules.add(Rule.ofWhole(Identifier.class, "value-of-scheme", SentenceRules::ofNoScheme));
    add(Link.class, "eitherTargetOrCitation", (part, link) -> {
      Draft draft = Draft.of(link);
      Draft neither = draft.without("target").without("citation");
      Draft both = link.getTarget().isPresent()
          ? draft.with("citation", Citation.of("a"))
          : draft.with("target", "nowhere");
      return part.host().isDossier() ? Stream.of(neither) : Stream.of(neither, both);
    });
    add(
        Party.class,
        "namedOrUnnamed",
        (part, party) -> Stream.of(Draft.of(party).without("name").without("unnamed")));
    add(
        Office.class,
        "titleOrBodyGiven",
        (part, office) -> Stream.of(Draft.of(office).without("title").without("body")));
    add(
        Time.class,
        "timeStatedInSomeWay",
        (part, time) -> Stream.of(
            Draft.of(time).without("edtf").without("within").without("after").without("asStated")));
    add(Time.class, "countedFromEvent", (part, time) -> {
      Draft draft = Draft.of(time);
      return time.getWithin().isPresent()
          ? Stream.of(draft.without("within"), draft.without("after"))
          : Stream.of(
              draft.with("within", "P60D"), draft.with("after", Code.of(EventKind.RECEIVED)));
    });
    add(
        Time.class,
        "endNotBeforeStart",
        (part, time) -> before(YEAR)
            .map(end -> Draft.of(time).with("edtf", "2020/" + end.getEdtf().orElseThrow())));
    add(
        Jurisdiction.class,
        "notNestedTooDeep",
        (part, place) -> deep(part, Draft.of(place).with("within", within(16))));
    add(
        Demand.class,
        "notNestedTooDeep",
        (part, demand) -> deep(
            part,
            Draft.of(demand)
                .adding("parts", demand(16))
                .with("partsMode", Code.of(PartsMode.ALL_OF))));
    add(
        Demand.class,
        "partsModeGivenWithParts",
        (part, demand) -> Stream.of(
            demand.getParts().isEmpty()
                ? Draft.of(demand).with("partsMode", Code.of(PartsMode.ANY_OF))
                : Draft.of(demand).without("partsMode")));
  }

  private void wholes() {
    add(
        Coalition.class,
        "namedOrDescribed",
        (part, coalition) -> Stream.of(Draft.of(coalition).without("name").without("description")));
    add(
        JointLetter.class,
        "titledOrDescribed",
        (part, letter) -> Stream.of(Draft.of(letter).without("title").without("description")));
    add(JointLetter.class, "publishedNotBeforeDated", (part, letter) -> {
      Stream<Event> others = letter.getEvents().stream()
          .filter(event -> !event.getEvent().is(EventKind.PUBLISHED))
          .filter(event -> !event.getEvent().is(EventKind.DATED));
      List<Event> kept = others.toList();
      return part.host().isPointedAt(letter.getId())
          ? Stream.empty()
          : before(YEAR)
              .map(published -> Draft.of(letter)
                  .with("events", kept)
                  .adding("events", event(EventKind.PUBLISHED, published))
                  .adding("events", event(EventKind.DATED, YEAR)));
    });
    add(JointLetter.class, "versionLabelsDistinct", (part, letter) -> {
      return sameLabels(Draft.of(letter), letter.getVersions());
    });
    add(
        JointLetter.class,
        "translatedFromOthers",
        (part, letter) -> letter.getVersions().isEmpty()
            ? Stream.of(Draft.of(letter).adding("versions", translation("a", "a")))
            : Stream.empty());
    add(JointLetter.class, "linkedToOthers", (part, letter) -> {
      String id = letter.getId();
      // Some kinds must form no circles in a dossier, and this is one.
      return Stream.of(LinkKind.CITES, LinkKind.COUNTERS, LinkKind.ENDORSES)
          .map(kind -> Link.builder().kind(kind).target(id).build())
          .map(link -> Draft.of(letter).adding("links", link));
    });
    add(
        Demand.class,
        "linkedToOthers",
        (part, demand) -> Stream.of(Draft.of(demand)
            .adding(
                "links",
                Link.builder().kind(LinkKind.CITES).target(demand.getId()).build())));
    add(OfficialResponse.class, "linkedToOthers", (part, response) -> {
      String id = response.getId();
      return Stream.of(
          Draft.of(response)
              .adding("links", Link.builder().kind(LinkKind.CITES).target(id).build()),
          Draft.of(response).adding("respondsTo", ResponseTarget.of(id)));
    });
    add(
        OfficialResponse.class,
        "versionLabelsDistinct",
        (part, response) -> sameLabels(Draft.of(response), response.getVersions()));
    add(OfficialResponse.class, "noResponseAlone", (part, response) -> {
      Draft draft = Draft.of(response)
          .with("kinds", List.of(Code.of(ResponseKind.NO_RESPONSE)))
          .with("asOf", response.getAsOf().orElse(YEAR));
      return Stream.of(ResponseKind.values()).map(kind -> draft.adding("kinds", Code.of(kind)));
    });
    add(Signatory.class, "officeGivenForOfficialCapacity", (part, signatory) -> {
      Party party = signatory.getParty().toBuilder().offices(List.of()).build();
      return Stream.of(Capacity.OFFICIAL, Capacity.MANDATE)
          .map(capacity -> Draft.of(signatory)
              .with("party", party)
              .with("capacity", Code.of(capacity))
              .with("onBehalfOf", List.of()));
    });
    add(Signatory.class, "onBehalfOfAnother", (part, signatory) -> {
      Party party = signatory.getParty();
      return party.getId().stream()
          .flatMap(id ->
              Stream.of(party, Party.organization("Renamed").toBuilder().id(id).build()))
          .map(itself -> Draft.of(signatory).adding("onBehalfOf", itself));
    });
  }

  private static Stream<Draft> sameLabels(Draft draft, List<Version> versions) {
    Version first = Version.builder().label("a").build();
    return versions.isEmpty()
        ? Stream.of(draft.with("versions", List.of(first, first)))
        : versions.stream()
            .map(version -> draft.adding(
                "versions", Version.builder().label(version.getLabel()).build()));
  }

  /** Every scheme with what is nearly of its form: two lines, as no identifier has. */
  private static Stream<Draft> ofNoScheme(Part part, Object identifier) {
    return Arrays.stream(IdentifierScheme.values())
        .flatMap(scheme -> Stream.of(scheme.getExample() + "\n.", ".\n" + scheme.getExample())
            .map(value ->
                Draft.of(part.value()).with("scheme", Code.of(scheme)).with("value", value)));
  }

  /** What holds something that is too deep is too deep itself. */
  static Stream<Draft> deep(Part part, Draft draft) {
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

  private static Version translation(String label, String original) {
    return Version.builder().label(label).translationOf(original).build();
  }

  private static Event event(EventKind kind, Time on) {
    return Event.builder().event(kind).on(on).build();
  }

  static boolean isAfterAnother(Time time) {
    return !time.isApproximate()
        && !time.isUncertain()
        && time.earliest().filter(day -> day.getYear() > 1).isPresent();
  }

  /** Returns times that are certainly before another: the day, the month and the year. */
  static Stream<Time> before(Time time) {
    String day = time.earliest().orElseThrow().minusDays(1).toString();
    return Stream.of(day, day.substring(0, 7), day.substring(0, 4))
        .map(Time::parse)
        .filter(earlier -> earlier.isCertainlyBefore(time));
  }
}
