package org.jointletter.query.coverage;

import java.util.List;
import java.util.Optional;
import org.jointletter.model.Answer;
import org.jointletter.model.OfficialResponse;
import org.jointletter.model.Party;
import org.jointletter.vocabulary.AddresseeMode;
import org.jointletter.vocabulary.Code;

/**
 * What one party answered to a letter, or to one of its demands or allegations.
 *
 * <p>A reply is by the party if its issuer has the same id, or if neither has one, and they have a
 * name and all else in common; or if it is by an addressee (or a subject) and the letter has only
 * this one. It may be by the party if the letter has several, and the issuer is none of them in
 * that way.
 *
 * @param party the addressee, or the party said to be responsible
 * @param mode how the letter is directed to the addressee; absent for others
 * @param state whether it answered by the day
 * @param replies the replies by the party
 * @param possibleReplies the replies that may be by the party
 * @param silences the observations that the party had not answered the letter by some day
 * @param open the days from the letter to the day; present if it is unanswered, and if the letter
 *     has a date
 * @param overdue whether a deadline is certainly past, and there is no answer: yes, no or unknown;
 *     no if there is no deadline
 * @since 0.1
 */
public record PartyCoverage(
    Party party,
    Optional<Code<AddresseeMode>> mode,
    CoverageState state,
    List<Reply> replies,
    List<Reply> possibleReplies,
    List<OfficialResponse> silences,
    Optional<Days> open,
    Answer overdue) {

  /**
   * Copies the lists.
   *
   * @param party the addressee, or the party said to be responsible
   * @param mode how the letter is directed to the addressee; absent for others
   * @param state whether it answered by the day
   * @param replies the replies by the party
   * @param possibleReplies the replies that may be by the party
   * @param silences the observations that the party had not answered the letter by some day
   * @param open the days from the letter to the day; present if it is unanswered, and if the letter
   *     has a date
   * @param overdue whether a deadline is certainly past, and there is no answer: yes, no or
   *     unknown; no if there is no deadline
   */
  public PartyCoverage {
    replies = List.copyOf(replies);
    possibleReplies = List.copyOf(possibleReplies);
    silences = List.copyOf(silences);
  }

  @Override
  public String toString() {
    return "PartyCoverage["
        + state
        + ", "
        + replies.size()
        + " replies, "
        + possibleReplies.size()
        + " possible, "
        + silences.size()
        + " silences]";
  }
}
