package org.jointletter.query.order;

import java.util.Optional;
import org.jointletter.model.Event;
import org.jointletter.model.JointLetter;
import org.jointletter.model.OfficialResponse;
import org.jointletter.model.Time;

/**
 * Something in a dossier that has a date.
 *
 * @param letter the letter that it happened to; absent if it happened to none
 * @param response the response that it happened to; absent if it happened to none
 * @param event what happened; absent if it was observed that there was no response
 * @param on when
 * @since 0.1
 */
public record TimelineEntry(
    Optional<JointLetter> letter,
    Optional<OfficialResponse> response,
    Optional<Event> event,
    Time on) {

  @Override
  public String toString() {
    return event.map(Event::toString).orElse("no-response " + on);
  }
}
