package org.jointletter.query.order;

import static org.jointletter.query.Discretion.assertToldWithout;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.jointletter.model.Dossier;
import org.jointletter.model.OfficialResponse;
import org.jointletter.model.Party;
import org.jointletter.model.Time;
import org.jointletter.query.Letters;
import org.jointletter.vocabulary.Channel;
import org.jointletter.vocabulary.EventKind;
import org.jointletter.vocabulary.Relation;
import org.jointletter.vocabulary.ResponseKind;
import org.junit.jupiter.api.Test;

/** In which order things happened, and where that is not known. */
class TimelineTest {

  @Test
  void overlappingDatesStandTogether() {
    Timeline timeline = timeline("2020-09-09", "2020-06-15", "2020-06");
    assertEquals(
        List.of(List.of("2020-06", "2020-06-15"), List.of("2020-09-09")),
        timeline.getGroups().stream().map(TimelineTest::dates).toList());
    assertEquals(List.of("2020-06", "2020-06-15", "2020-09-09"), dates(timeline.getEntries()));
    assertEquals(List.of("2020-06-15", "2020-06"), before(timeline, "2020-09-09"));
    assertEquals(List.of("2020-09-09"), after(timeline, "2020-06"));
    assertEquals(List.of(), before(timeline, "2020-06-15"));
  }

  @Test
  void insideAGroupSomeMayStillBeBeforeOthers() {
    Timeline timeline = timeline("2020", "2020-03-01", "2020-06-15");
    assertEquals(1, timeline.getGroups().size());
    assertEquals(List.of("2020-03-01"), before(timeline, "2020-06-15"));
    assertEquals(List.of(), before(timeline, "2020"));
  }

  @Test
  void datesThatAreNotCertainGiveNoOrder() {
    Timeline timeline = timeline("2020-09-09", "2020~", "2021-01-01?", "2022");
    assertEquals(List.of("2020~", "2021-01-01?"), dates(timeline.getUnordered()));
    assertEquals(
        List.of(List.of("2020-09-09"), List.of("2022")),
        timeline.getGroups().stream().map(TimelineTest::dates).toList());
    assertEquals(
        List.of("2020~", "2020-09-09", "2021-01-01?", "2022"), dates(timeline.getEntries()));
    assertEquals(List.of("2020-09-09"), before(timeline, "2022"));
    assertEquals(List.of(), before(timeline, "2023~"));
    assertEquals(List.of(), after(timeline, "2019?"));
  }

  @Test
  void twoEventsThatDisagreeBothStand() {
    Timeline timeline = Timeline.of(Letters.dossier(Letters.published("a", "2020-09-09")
            .addEvent(Letters.event(EventKind.PUBLISHED, "2020-09-10")))
        .build());
    assertEquals(List.of("2020-09-09", "2020-09-10"), dates(timeline.getEntries()));
  }

  @Test
  void responsesObservationsAndOtherEventsAreOnIt() {
    Dossier dossier = Letters.dossier(Letters.published("a", "2020-01-01"))
        .addResponse(response("given")
            .addEvent(Letters.event(EventKind.GIVEN, "2020-02-01"))
            .build())
        .addResponse(response("none")
            .addKind(ResponseKind.NO_RESPONSE)
            .asOf("2020-03-01")
            .build())
        .addEvent(Letters.event(EventKind.PROTEST, "2020-04-01"))
        .build();
    Timeline timeline = Timeline.of(dossier);
    assertEquals(
        "[published 2020-01-01, given 2020-02-01, no-response 2020-03-01, protest 2020-04-01]",
        timeline.getEntries().toString());
    assertEquals(List.of(), timeline.getUndatedResponses());
    assertTrue(timeline.getEntries().get(1).response().isPresent());
    assertTrue(timeline.getEntries().get(2).event().isEmpty());
    assertTrue(timeline.getEntries().get(3).letter().isEmpty());
  }

  @Test
  void whatHasNoDateIsListedApart() {
    Dossier dossier = Letters.dossier(Letters.letter("a"), Letters.published("b", "2020"))
        .addResponse(
            response("undated").addKind(ResponseKind.DENIAL).asOf("2020-03-01").build())
        .build();
    Timeline timeline = Timeline.of(dossier);
    assertEquals("a", timeline.getUndatedLetters().get(0).getId());
    assertEquals(1, timeline.getUndatedLetters().size());
    assertEquals("undated", timeline.getUndatedResponses().get(0).getId());
    assertEquals(1, timeline.getEntries().size());
    assertToldWithout("water", timeline);
  }

  @Test
  void anEmptyDossierHasAnEmptyTimeline() {
    Timeline timeline = Timeline.of(Letters.dossier().build());
    assertEquals(List.of(), timeline.getEntries());
    assertEquals(List.of(), timeline.getGroups());
    assertEquals(List.of(), before(timeline, "2020"));
    assertEquals(List.of(), after(timeline, "9999-12-31"));
  }

  private static Timeline timeline(String... dates) {
    Dossier.Builder dossier = Letters.dossier();
    for (int i = 0; i < dates.length; i++) {
      dossier.addLetter(Letters.published("letter-" + i, dates[i]).build());
    }
    return Timeline.of(dossier.build());
  }

  private static OfficialResponse.Builder response(String id) {
    return OfficialResponse.builder()
        .id(id)
        .addIssuer(Party.organization("Water Agency"))
        .relation(Relation.ADDRESSEE)
        .channel(Channel.UNKNOWN);
  }

  private static List<String> before(Timeline timeline, String date) {
    return dates(timeline.before(Time.parse(date)));
  }

  private static List<String> after(Timeline timeline, String date) {
    return dates(timeline.after(Time.parse(date)));
  }

  private static List<String> dates(List<TimelineEntry> entries) {
    return entries.stream().map(entry -> entry.on().toString()).toList();
  }
}
