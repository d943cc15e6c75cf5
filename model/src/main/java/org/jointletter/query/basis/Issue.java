package org.jointletter.query.basis;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jointletter.model.Citation;
import org.jointletter.model.Event;
import org.jointletter.model.JointLetter;
import org.jointletter.model.OfficialResponse;
import org.jointletter.model.Time;
import org.jointletter.vocabulary.Code;
import org.jointletter.vocabulary.EventKind;

/**
 * When a letter or a response came out.
 *
 * @param dates the dates of the events that tell it, as they are stated
 * @param span the days between which it came out
 */
public record Issue(List<Time> dates, Span span) {

  /** The first of these brings a text out. */
  private static final Set<EventKind> ISSUING = EnumSet.of(
      EventKind.DATED,
      EventKind.SENT,
      EventKind.DELIVERED,
      EventKind.RECEIVED,
      EventKind.READ_OUT,
      EventKind.PUBLISHED,
      EventKind.GIVEN);

  /** These happen to a text that is out. */
  private static final Set<EventKind> LATER =
      EnumSet.of(EventKind.REPUBLISHED, EventKind.REPORTED, EventKind.REVISED);

  private static final Issue UNKNOWN = new Issue(List.of(), Span.OPEN);

  /**
   * Returns when a letter came out: at the first of its issuing events. Several of one kind tell of
   * one fact, and one of them is right.
   */
  public static Issue of(JointLetter letter) {
    return of(letter.getEvents().stream().filter(Issue::tells).toList(), Issue::either);
  }

  /**
   * Returns when a response came out, as an answer to a letter that came out in a span: at the
   * first of its issuing events that are not certainly before the letter. Several of one kind are
   * instalments if one source tells of them, and otherwise may be one fact. If all are too early,
   * it is not known.
   */
  public static Issue of(OfficialResponse response, Span letter) {
    List<Event> telling = response.getEvents().stream().filter(Issue::tells).toList();
    List<Event> possible =
        telling.stream().filter(event -> !Span.of(event).isBefore(letter)).toList();
    boolean tooEarly = telling.stream().anyMatch(Issue::isIssuing)
        && possible.stream().noneMatch(Issue::isIssuing);
    return tooEarly ? UNKNOWN : of(possible, Issue::firstOfEitherSource);
  }

  private static boolean tells(Event event) {
    return event.hasHappened() && (isIssuing(event) || event.getEvent().isAnyOf(LATER));
  }

  private static boolean isIssuing(Event event) {
    return event.getEvent().isAnyOf(ISSUING);
  }

  private static Issue of(List<Event> events, Function<List<Event>, Span> together) {
    List<Event> issuing = events.stream().filter(Issue::isIssuing).toList();
    if (!issuing.isEmpty()) {
      Map<Code<EventKind>, List<Event>> byKind = new LinkedHashMap<>();
      issuing.forEach(event ->
          byKind.computeIfAbsent(event.getEvent(), kind -> new ArrayList<>()).add(event));
      return new Issue(
          dates(issuing),
          byKind.values().stream().map(together).reduce(Span::first).orElse(Span.OPEN));
    }
    return events.stream()
        .map(Span::of)
        .reduce(Span::first)
        .map(span -> new Issue(dates(events), new Span(Span.OPEN.earliest(), span.latest())))
        .orElse(UNKNOWN);
  }

  private static Span either(List<Event> events) {
    return events.stream().map(Span::of).reduce(Span::or).orElse(Span.OPEN);
  }

  private static Span firstOfEitherSource(List<Event> events) {
    // What cites nothing is of no source: an id is never empty.
    Map<String, Span> bySource = new HashMap<>();
    for (Event event : events) {
      sources(event.getCitations())
          .map(source -> source.orElse(""))
          .forEach(source -> bySource.merge(source, Span.of(event), Span::first));
    }
    return bySource.values().stream().reduce(Span::or).orElse(Span.OPEN);
  }

  /** Returns the ids of the sources of a claim; what is not cited has the dossier for a source. */
  public static Stream<Optional<String>> sources(List<Citation> citations) {
    return citations.isEmpty()
        ? Stream.of(Optional.empty())
        : citations.stream().map(Citation::getSource).distinct();
  }

  private static List<Time> dates(List<Event> events) {
    return events.stream().flatMap(event -> event.getOn().stream()).distinct().toList();
  }
}
