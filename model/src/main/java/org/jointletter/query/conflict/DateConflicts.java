package org.jointletter.query.conflict;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jointletter.model.Citation;
import org.jointletter.model.Dossier;
import org.jointletter.model.Event;
import org.jointletter.query.basis.Issue;
import org.jointletter.query.basis.Span;
import org.jointletter.vocabulary.Code;
import org.jointletter.vocabulary.EventKind;

/** Events that can not all have been when they are said to have been. */
final class DateConflicts {

  private static final Set<EventKind> ONCE =
      EnumSet.of(EventKind.DATED, EventKind.OPENED, EventKind.PUBLISHED);

  private static final Set<EventKind> IN_INSTALMENTS = EnumSet.of(
      EventKind.SENT,
      EventKind.DELIVERED,
      EventKind.RECEIVED,
      EventKind.READ_OUT,
      EventKind.GIVEN,
      EventKind.SIGNED,
      EventKind.WITHDRAWN);

  private DateConflicts() {}

  static void find(Dossier dossier, Collection<Conflict> found) {
    dossier
        .getLetters()
        .forEach(letter -> find(letter.getId(), letter.getEvents(), letter.getCitations(), found));
    dossier
        .getResponses()
        .forEach(response ->
            find(response.getId(), response.getEvents(), response.getCitations(), found));
  }

  private static void find(
      String about, List<Event> events, List<Citation> whole, Collection<Conflict> found) {
    Map<Code<EventKind>, List<Event>> byKind = events.stream()
        .filter(Event::hasHappened)
        .collect(Collectors.groupingBy(Event::getEvent, LinkedHashMap::new, Collectors.toList()));
    byKind.forEach((kind, ofKind) -> {
      if (kind.isAnyOf(ONCE)) {
        Map<Integer, Box> boxes = IntStream.range(0, ofKind.size())
            .boxed()
            .collect(Collectors.toMap(i -> i, i -> box(ofKind.get(i))));
        for (Set<Integer> clash : Box.clashes(boxes)) {
          List<Event> claimed = clash.stream().sorted().map(ofKind::get).toList();
          found.add(conflict(about, claimed, event -> true, whole));
        }
      } else if (kind.isAnyOf(IN_INSTALMENTS)) {
        Map<Optional<String>, Box> boxes = new HashMap<>();
        for (Event event : ofKind) {
          Issue.sources(event.getCitations())
              .forEach(source -> boxes.merge(source, box(event), Box::or));
        }
        for (Set<Optional<String>> clash : Box.clashes(boxes)) {
          found.add(conflict(
              about,
              ofKind,
              event -> Issue.sources(event.getCitations()).anyMatch(clash::contains),
              whole));
        }
      }
    });
  }

  private static Box box(Event event) {
    Span span = Span.of(event);
    return new Box(number(span.earliest()), number(span.latest()), Span.OPEN);
  }

  private static BigDecimal number(LocalDate day) {
    return BigDecimal.valueOf(day.toEpochDay());
  }

  private static Conflict conflict(
      String about, List<Event> events, Predicate<Event> claimed, List<Citation> whole) {
    return new Conflict(
        ConflictKind.DATE,
        about,
        events.stream()
            .filter(claimed)
            .map(event -> Claim.of(event, event.getCitations(), whole))
            .toList());
  }
}
