package org.jointletter.vocabulary;

/**
 * What a response says about one allegation, demand or other statement.
 *
 * @since 0.1
 */
public enum PositionKind {
  /** The response agrees with it. */
  ACCEPTED,

  /**
   * The response supports a recommendation of the Universal Periodic Review.
   *
   * @see "Human Rights Council resolution 5/1, annex, paragraph 32"
   */
  @Term(broader = "ACCEPTED")
  SUPPORTED,

  /** The response says that an allegation is true. */
  @Term(broader = "ACCEPTED")
  ADMITTED,

  /** The response agrees with a part of it. */
  PARTLY_ACCEPTED,

  /** The response promises to act on it. */
  COMMITTED,

  /** The response promises to act on it if a condition is met. */
  @Term(broader = "COMMITTED")
  CONDITIONALLY_COMMITTED,

  /** The response is, or reports, the act that it asks for. */
  DONE,

  /** The response says that it was done or in place before. */
  ALREADY_DONE,

  /**
   * The response takes note of it and does not take a position.
   *
   * @see "Human Rights Council resolution 5/1, annex, paragraph 32"
   */
  NOTED,

  /** The response puts it off. */
  DEFERRED,

  /** The response says that it is being considered. */
  @Term(broader = "DEFERRED")
  UNDER_CONSIDERATION,

  /** The response says that someone else has to deal with it. */
  REFERRED,

  /** The response offers something else instead. */
  ALTERNATIVE_OFFERED,

  /** The response says that it is not true. */
  DENIED,

  /** The response says that a part of it is not true. */
  @Term(broader = "DENIED")
  PARTLY_DENIED,

  /** The response says that it deserves no answer. */
  DISMISSED,

  /** The response refuses it. */
  REJECTED,

  /** The response refuses a part of it, and says nothing of the rest. */
  @Term(broader = "REJECTED")
  PARTLY_REJECTED,

  /** The response answers it with an accusation. */
  COUNTERED,

  /** The response speaks of it and avoids a position. */
  EVADED,

  /** The response says that there will be no position. */
  @Term(broader = "EVADED")
  NO_COMMENT,

  /** The response says nothing about it. */
  NOT_ADDRESSED,

  /** Another position. */
  OTHER
}
