package org.jointletter.query.coverage;

import java.util.List;
import java.util.Optional;
import org.jointletter.model.JointLetter;
import org.jointletter.model.OfficialResponse;
import org.jointletter.model.Time;

/**
 * What was answered to one letter: to the letter as such, and to each of its demands and
 * allegations.
 *
 * @param letter the letter
 * @param issued the dates that tell when it came out, as stated: since then it waits for an answer
 * @param elapsed the days from then to the day that was asked for; absent if the letter has no
 *     date, or only an approximate or uncertain one, and if it came out certainly later
 * @param replies the responses to the letter, whoever gave them, in the order of the dossier
 * @param silences the observations that there was no response to the letter, whoever's it would
 *     have been
 * @param addressees what each addressee answered to the letter
 * @param subjects what each party that is said to be responsible for something answered to the
 *     letter: no answer by an addressee, unless it is one
 * @param demands what was answered to each demand, with its parts after it
 * @param allegations what was answered to each allegation
 * @since 0.1
 */
public record LetterCoverage(
    JointLetter letter,
    List<Time> issued,
    Optional<Days> elapsed,
    List<Reply> replies,
    List<OfficialResponse> silences,
    List<PartyCoverage> addressees,
    List<PartyCoverage> subjects,
    List<StatementCoverage> demands,
    List<StatementCoverage> allegations) {

  /**
   * Copies the lists.
   *
   * @param letter the letter
   * @param issued the dates that tell when it came out, as stated: since then it waits for an
   *     answer
   * @param elapsed the days from then to the day that was asked for; absent if the letter has no
   *     date, or only an approximate or uncertain one, and if it came out certainly later
   * @param replies the responses to the letter, whoever gave them, in the order of the dossier
   * @param silences the observations that there was no response to the letter, whoever's it would
   *     have been
   * @param addressees what each addressee answered to the letter
   * @param subjects what each party that is said to be responsible for something answered to the
   *     letter: no answer by an addressee, unless it is one
   * @param demands what was answered to each demand, with its parts after it
   * @param allegations what was answered to each allegation
   */
  public LetterCoverage {
    issued = List.copyOf(issued);
    replies = List.copyOf(replies);
    silences = List.copyOf(silences);
    addressees = List.copyOf(addressees);
    subjects = List.copyOf(subjects);
    demands = List.copyOf(demands);
    allegations = List.copyOf(allegations);
  }

  @Override
  public String toString() {
    return "LetterCoverage["
        + replies.size()
        + " replies, addressees "
        + addressees
        + ", "
        + demands.size()
        + " demands, "
        + allegations.size()
        + " allegations]";
  }
}
