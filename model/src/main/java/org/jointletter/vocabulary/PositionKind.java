package org.jointletter.vocabulary;

/**
 * What a response says about one allegation or demand.
 *
 * @since 0.1
 */
public enum PositionKind {
  /** The response agrees with it. */
  ACCEPTED,

  /** The response agrees with a part of it. */
  PARTLY_ACCEPTED,

  /** The response promises to act on it. */
  COMMITTED,

  /** The response takes note of it and does not take a position. */
  NOTED,

  /** The response puts it off. */
  DEFERRED,

  /** The response says that it is not true. */
  DENIED,

  /** The response says that it deserves no answer. */
  DISMISSED,

  /** The response refuses it. */
  REJECTED,

  /** The response answers it with an accusation. */
  COUNTERED,

  /** The response says nothing about it. */
  NOT_ADDRESSED,

  /** Another position. */
  OTHER
}
