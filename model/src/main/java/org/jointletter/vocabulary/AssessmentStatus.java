package org.jointletter.vocabulary;

/**
 * The conclusion of an assessor about an allegation, or about whether a demand or a promise was
 * fulfilled. It remains the view of the assessor.
 *
 * @since 0.1
 */
public enum AssessmentStatus {
  /**
   * The allegation was made, and nobody has assessed it. This is the status of every allegation
   * without an assessment.
   */
  ALLEGED,

  /** In the assessor's view, it may have happened. */
  POSSIBLE,

  /** In the assessor's view, it probably happened. */
  LIKELY,

  /** In the assessor's view, it happened. */
  CONFIRMED,

  /** A court found that it happened. */
  @Term(broader = "CONFIRMED")
  FOUND_BY_COURT,

  /** In the assessor's view, a part of it happened. */
  PARTLY_CONFIRMED,

  /** In the assessor's view, it did not happen. */
  REFUTED,

  /** The assessor examined it and reached no conclusion. */
  INCONCLUSIVE,

  /** Those who made the allegation have taken it back. */
  RETRACTED,

  /** In the assessor's view, what was asked or promised was done. */
  FULFILLED,

  /** It was done after it was due. */
  @Term(broader = "FULFILLED")
  FULFILLED_LATE,

  /** It was done in another way than was asked or promised. */
  @Term(broader = "FULFILLED")
  FULFILLED_OTHERWISE,

  /** In the assessor's view, a part of what was asked or promised was done. */
  PARTLY_FULFILLED,

  /** In the assessor's view, what was asked or promised is being done. */
  IN_PROGRESS,

  /** In the assessor's view, what was asked or promised was not done. */
  NOT_FULFILLED,

  /** It was not done by the time when it was due. */
  @Term(broader = "NOT_FULFILLED")
  OVERDUE,

  /** The opposite of what was promised was done. */
  @Term(broader = "NOT_FULFILLED")
  BROKEN,

  /** Those who were to do it have given it up. */
  @Term(broader = "NOT_FULFILLED")
  ABANDONED,

  /**
   * In the assessor's view, what was asked or promised can no longer be done, or has lost its
   * point.
   */
  OBSOLETE,

  /** Another conclusion. */
  OTHER
}
