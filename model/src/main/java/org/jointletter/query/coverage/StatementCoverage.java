package org.jointletter.query.coverage;

import java.util.List;
import java.util.Optional;
import org.jointletter.model.Allegation;
import org.jointletter.model.Demand;
import org.jointletter.model.Time;

/**
 * What was answered to one demand or allegation: the responses that take a position on it.
 *
 * <p>A position on a demand is none on its parts, and the reverse. That a response does not address
 * the statement is listed, and is no answer.
 *
 * @param id the id of the demand or allegation
 * @param demand the demand; absent if it is an allegation
 * @param allegation the allegation; absent if it is a demand
 * @param deadline the deadline of the demand, or of the next one that it is part of and that has
 *     one
 * @param replies the responses with a position on it, whoever gave them, in the order of the
 *     dossier
 * @param parties those who are asked: the addressees that the demand is directed to; or those said
 *     to be responsible for what is alleged
 * @since 0.1
 */
public record StatementCoverage(
    String id,
    Optional<Demand> demand,
    Optional<Allegation> allegation,
    Optional<Time> deadline,
    List<Reply> replies,
    List<PartyCoverage> parties) {

  /**
   * Copies the lists.
   *
   * @param id the id of the demand or allegation
   * @param demand the demand; absent if it is an allegation
   * @param allegation the allegation; absent if it is a demand
   * @param deadline the deadline of the demand, or of the next one that it is part of and that has
   *     one
   * @param replies the responses with a position on it, whoever gave them, in the order of the
   *     dossier
   * @param parties those who are asked: the addressees that the demand is directed to; or those
   *     said to be responsible for what is alleged
   */
  public StatementCoverage {
    replies = List.copyOf(replies);
    parties = List.copyOf(parties);
  }

  @Override
  public String toString() {
    return "StatementCoverage[" + replies.size() + " replies, " + parties + "]";
  }
}
