package org.jointletter.testing.breach;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jointletter.model.Dossier;
import org.jointletter.model.Event;
import org.jointletter.model.JointLetter;
import org.jointletter.model.Link;
import org.jointletter.model.OfficialResponse;
import org.jointletter.model.Time;
import org.jointletter.testing.breach.IdPlaces.IdPlace;
import org.jointletter.vocabulary.EventKind;
import org.jointletter.vocabulary.LinkKind;

/** The rules on the ids and references of a letter or a dossier. */
final class ReferenceRules {

  private static final List<LinkKind> WITHOUT_CIRCLES =
      List.of(LinkKind.PRECEDES, LinkKind.BUILDS_ON, LinkKind.REITERATES, LinkKind.SUPERSEDES);

  private ReferenceRules() {}

  static List<Rule> all() {
    return List.of(
        new Rule("unique-ids", JointLetter.class, ReferenceRules::sameIds),
        new Rule("unique-ids", Dossier.class, ReferenceRules::sameIds),
        new Rule("references-resolve", JointLetter.class, ReferenceRules::lost),
        new Rule("references-resolve", Dossier.class, ReferenceRules::lost),
        new Rule("responses-follow-letters", Dossier.class, part -> early((Dossier) part.value())),
        new Rule("no-link-cycles", Dossier.class, part -> circles((Dossier) part.value())));
  }

  /** Of two ids that are made the same, the second is wrong, whichever was changed. */
  private static Stream<Fault> sameIds(Part part) {
    List<IdPlace> ids = IdPlaces.in(part.value());
    return IntStream.range(0, ids.size())
        .boxed()
        .flatMap(i -> IntStream.range(i + 1, ids.size())
            .boxed()
            .flatMap(j -> sameIds(part, ids.get(i), ids.get(j))));
  }

  private static Stream<Fault> sameIds(Part part, IdPlace first, IdPlace second) {
    boolean insideOfOneLetter = part.value() instanceof Dossier && first.isInLetterOf(second);
    return insideOfOneLetter
        ? Stream.empty()
        : Stream.of(change(first, second.id()), change(second, first.id()))
            .filter(change -> isFree(part, change.getKey()))
            .map(change -> Fault.at(
                second.steps(),
                () -> Draft.of(part.value(), change.getKey().steps(), change.getValue())));
  }

  private static Map.Entry<IdPlace, String> change(IdPlace place, String id) {
    return Map.entry(place, id);
  }

  /** What a letter is called matters to those that answer it, and to its own links. */
  private static boolean isFree(Part part, IdPlace place) {
    boolean entangled = place.owner() instanceof JointLetter letter
        && !(letter.getLinks().isEmpty() && letter.getEvents().isEmpty());
    return !entangled && !part.host().isPointedAt(place.id());
  }

  /** Points somewhere else: at nothing, or at the document itself, which is never meant. */
  private static Stream<Fault> lost(Part part) {
    Host own = new Host(part.value());
    String itself = part.value() instanceof Dossier dossier
        ? dossier.getId()
        : itself(((JointLetter) part.value()).getId());
    return own.parts().stream()
        .filter(inner -> own.isDossier() != Host.isOfLetters(inner.type()))
        .flatMap(inner ->
            own.referencesOf(inner).stream().map(steps -> Steps.join(inner.steps(), steps)))
        .flatMap(steps -> Stream.of("nowhere", itself)
            .map(id -> Fault.at(steps, () -> Draft.of(part.value(), steps, id))));
  }

  /** Party ids are another matter: one may be that of the letter. Long ones leave no room. */
  private static String itself(String letter) {
    return letter.length() > 50 ? "itself" : letter + "-itself";
  }

  private static Stream<Fault> early(Dossier dossier) {
    List<OfficialResponse> responses = dossier.getResponses();
    return IntStream.range(0, responses.size())
        .boxed()
        .flatMap(i -> first(dossier, responses.get(i)).flatMap(date -> {
          Event given = Event.builder().event(EventKind.GIVEN).on(date).build();
          return Stream.of(List.of(given), List.of(given, given)).map(events -> {
            List<String> steps = List.of("responses", String.valueOf(i), "events");
            return new Fault(
                List.of("responses[" + i + "].events"),
                List.of(steps),
                () -> Draft.of(dossier, steps, events).build(),
                () -> Tree.of(Draft.of(dossier, steps, events)));
          });
        }));
  }

  /** Returns dates before all that is told of the letters; none if it is not told well enough. */
  private static Stream<Time> first(Dossier dossier, OfficialResponse response) {
    List<List<Time>> letters = dossier.getLetters().stream()
        .filter(letter -> response.respondsTo(letter.getId()))
        .map(letter -> letter.getEvents().stream()
            .filter(event -> event.hasHappened() && !event.getEvent().is(EventKind.DUE))
            .toList())
        .map(events -> events.stream().allMatch(event -> event.getOn().isPresent())
            ? events.stream().flatMap(event -> event.getOn().stream()).toList()
            : List.<Time>of())
        .toList();
    List<Time> dates = letters.stream().flatMap(List::stream).toList();
    boolean told = !letters.isEmpty()
        && letters.stream().noneMatch(List::isEmpty)
        && dates.stream().allMatch(SentenceRules::isAfterAnother);
    return told
        ? dates.stream()
            .flatMap(SentenceRules::before)
            .filter(date -> dates.stream().allMatch(date::isCertainlyBefore))
            .distinct()
        : Stream.empty();
  }

  /** The first letters lead to each other and back, by links that are the only ones of a kind. */
  private static Stream<Fault> circles(Dossier dossier) {
    return WITHOUT_CIRCLES.stream()
        .flatMap(kind -> IntStream.rangeClosed(2, dossier.getLetters().size())
            .mapToObj(length -> circle(dossier, kind, length)));
  }

  private static Fault circle(Dossier dossier, LinkKind kind, int length) {
    List<JointLetter> letters = new ArrayList<>();
    List<List<String>> places = new ArrayList<>();
    for (int i = 0; i < dossier.getLetters().size(); i++) {
      JointLetter letter = dossier.getLetters().get(i);
      List<Link> links = new ArrayList<>(letter.getLinks());
      links.removeIf(link -> link.getKind().is(kind));
      if (i < length) {
        String next = dossier.getLetters().get((i + 1) % length).getId();
        places.add(
            List.of("letters", String.valueOf(i), "links", String.valueOf(links.size()), "target"));
        links.add(Link.builder().kind(kind).target(next).build());
      }
      letters.add(letter.toBuilder().links(links).build());
    }
    return Fault.at(places, Draft.of(dossier).with("letters", letters));
  }
}
