package org.jointletter.query.coverage;

/**
 * Whether a party had answered by a day, as far as the record tells. None of these says that a
 * demand was met or an allegation settled.
 *
 * @since 0.1
 */
public enum CoverageState {
  /** The letter came out certainly after the day. */
  NOT_YET_ASKED,

  /**
   * The party certainly answered by the day; to a demand or an allegation, with a position on it.
   */
  ANSWERED,

  /**
   * The party certainly answered the letter by the day, and the record does not tell what it said
   * to this demand or allegation.
   */
  LETTER_ANSWERED,

  /**
   * There is an answer of which it is not known whether it was given by the day, or whether it is
   * from this party.
   */
  UNKNOWN,

  /** The record has no answer of the party by the day. */
  UNANSWERED
}
