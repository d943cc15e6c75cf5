package org.jointletter.query.coverage;

import java.util.List;
import java.util.Optional;
import org.jointletter.model.Answer;
import org.jointletter.model.OfficialResponse;
import org.jointletter.model.Position;
import org.jointletter.model.Time;
import org.jointletter.vocabulary.PositionKind;
import org.jointletter.vocabulary.Relation;

/**
 * A response, seen from one letter and, maybe, from one of its demands or allegations.
 *
 * @param response the response
 * @param positions what it says to the demand or allegation; empty if it is seen from the letter
 * @param relation who answers, seen from the letter: an addressee if the issuer is certainly the
 *     same party as one, whatever relation is stated; a subject likewise, if it is certainly the
 *     same as one said to be responsible, and not stated to be an addressee; else what is stated.
 *     Empty if the relation that is stated is not known to this version, or is that to another of
 *     the letters that are answered
 * @param dates the dates that tell when it was given, as stated: without those that are certainly
 *     before the letter
 * @param given whether it was given by the day that was asked for; unknown if its dates do not
 *     decide it, or if it has none
 * @param days the days from the letter to the response, or to the first of its instalments; absent
 *     if one of the two has no date, or only an approximate or uncertain one, and if the response
 *     is certainly before the letter
 * @since 0.1
 */
public record Reply(
    OfficialResponse response,
    List<Position> positions,
    Optional<Relation> relation,
    List<Time> dates,
    Answer given,
    Optional<Days> days) {

  /**
   * Copies the lists.
   *
   * @param response the response
   * @param positions what it says to the demand or allegation; empty if it is seen from the letter
   * @param relation who answers, seen from the letter: an addressee if the issuer is certainly the
   *     same party as one, whatever relation is stated; a subject likewise, if it is certainly the
   *     same as one said to be responsible, and not stated to be an addressee; else what is stated.
   *     Empty if the relation that is stated is not known to this version, or is that to another of
   *     the letters that are answered
   * @param dates the dates that tell when it was given, as stated: without those that are certainly
   *     before the letter
   * @param given whether it was given by the day that was asked for; unknown if its dates do not
   *     decide it, or if it has none
   * @param days the days from the letter to the response, or to the first of its instalments;
   *     absent if one of the two has no date, or only an approximate or uncertain one, and if the
   *     response is certainly before the letter
   */
  public Reply {
    positions = List.copyOf(positions);
    dates = List.copyOf(dates);
  }

  /** {@return whether it says anything to the demand or allegation: not only that it does not} */
  public boolean takesPosition() {
    return positions.stream()
        .anyMatch(position -> !position.getPosition().is(PositionKind.NOT_ADDRESSED));
  }

  @Override
  public String toString() {
    return "Reply["
        + positions.stream().map(Position::getPosition).toList()
        + ", given "
        + given
        + days.map(number -> ", days " + number).orElse("")
        + "]";
  }
}
