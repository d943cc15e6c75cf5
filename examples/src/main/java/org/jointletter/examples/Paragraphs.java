package org.jointletter.examples;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jointletter.model.Event;
import org.jointletter.model.OfficialResponse;
import org.jointletter.model.Position;
import org.jointletter.model.Spokesperson;
import org.jointletter.vocabulary.Channel;
import org.jointletter.vocabulary.Code;
import org.jointletter.vocabulary.PositionKind;

/** What is told in several places. */
final class Paragraphs {

  private final Page page;
  private final Words words;

  Paragraphs(Page page, Words words) {
    this.page = page;
    this.words = words;
  }

  void tell(Spokesperson spokesperson) {
    page.item(
        "Spokesperson",
        Words.of(spokesperson.getParty())
            + spokesperson.getRole().map(role -> ", " + role.getValue()).orElse("")
            + spokesperson.getOnBehalfOf().stream()
                .map(party -> ", " + Words.of(party))
                .collect(Collectors.joining()));
  }

  void tell(OfficialResponse response) {
    String answer = Words.ofCodes(response.getKinds());
    String when = response.getEvents().stream()
            .filter(Event::hasHappened)
            .flatMap(event -> event.getOn().stream())
            .map(on -> ", " + on)
            .distinct()
            .collect(Collectors.joining())
        + response.getAsOf().map(date -> ", as of " + date).orElse("");
    page.item(
        "Answer",
        Words.ofAll(response.getIssuers())
            + " ("
            + Words.of(response.getRelation())
            + (response.getChannel().is(Channel.UNKNOWN)
                ? ""
                : ", " + Words.of(response.getChannel()))
            + when
            + "): "
            + (answer.isEmpty() ? "of no stated kind" : answer)
            + response.getText().map(text -> " – " + text.getValue()).orElse("")
            + words.cited(response.getCitations()));
    Map<Code<PositionKind>, List<Position>> positions = response.getPositions().stream()
        .collect(
            Collectors.groupingBy(Position::getPosition, LinkedHashMap::new, Collectors.toList()));
    positions.forEach((kind, on) -> page.item(
        "  " + Words.of(kind), on.stream().map(Position::getOn).collect(Collectors.joining(", "))));
  }

  void tell(Event event) {
    page.item(Words.when(event), of(event));
  }

  String of(Event event) {
    return Words.of(event.getEvent())
        + event.getLabel().map(label -> ": " + label.getValue()).orElse("")
        + event.getPlace().map(place -> ", " + Words.ofPlaces(List.of(place))).orElse("")
        + words.cited(event.getCitations());
  }
}
