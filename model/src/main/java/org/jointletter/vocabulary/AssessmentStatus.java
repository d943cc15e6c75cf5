package org.jointletter.vocabulary;

/**
 * The conclusion of an assessor about an allegation. It remains the view of the assessor.
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

  /** In the assessor's view, a part of it happened. */
  PARTLY_CONFIRMED,

  /** In the assessor's view, it did not happen. */
  REFUTED,

  /** The assessor examined the allegation and reached no conclusion. */
  INCONCLUSIVE,

  /** Those who made the allegation have taken it back. */
  RETRACTED,

  /** Another conclusion. */
  OTHER
}
