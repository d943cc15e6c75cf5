package org.jointletter.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.jointletter.vocabulary.EventKind;
import org.junit.jupiter.api.Test;

/** A day by which something is due says nothing of when it came. */
class ResponsesFollowLettersTest {

  private static final Event DUE = Minimal.event(EventKind.DUE, "2020-12-01");

  @Test
  void aResponseThatIsDueLaterMayStillBeTooEarly() {
    assertEquals(
        List.of("responses-follow-letters"),
        codes(
            Minimal.letter("letter").addEvent(Minimal.event(EventKind.PUBLISHED, "2020-09-09")),
            Minimal.response("response")
                .addEvent(Minimal.event(EventKind.GIVEN, "2020-09-01"))
                .addEvent(DUE)));
  }

  @Test
  void aResponseMayComeBeforeItIsDue() {
    assertEquals(
        List.of(),
        codes(
            Minimal.letter("letter").addEvent(DUE),
            Minimal.response("response").addEvent(Minimal.event(EventKind.GIVEN, "2020-10-01"))));
  }

  private static List<String> codes(JointLetter.Builder letter, OfficialResponse.Builder response) {
    Dossier.Builder dossier = Minimal.dossier()
        .addLetter(letter.build())
        .addResponse(response.respondsTo(List.of(ResponseTarget.of("letter"))).build());
    return Builders.buildCollected(dossier).reports().stream()
        .flatMap(report -> Finding.in(report).stream())
        .map(Finding::code)
        .toList();
  }
}
