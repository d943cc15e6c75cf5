package org.jointletter.vocabulary;

/**
 * What a response says to one allegation or demand.
 *
 * @since 0.1
 */
public enum PositionKind {
  /** It agrees. */
  ACCEPTED,

  /** It agrees in part. */
  PARTLY_ACCEPTED,

  /** It promises to act. */
  COMMITTED,

  /** It takes note. */
  NOTED,

  /** It puts the matter off. */
  DEFERRED,

  /** It says that it is not so. */
  DENIED,

  /** It does not enter into it. */
  DISMISSED,

  /** It refuses. */
  REJECTED,

  /** It makes an accusation in turn. */
  COUNTERED,

  /** It says nothing to it. */
  NOT_ADDRESSED
}
