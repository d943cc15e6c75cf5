package org.jointletter.vocabulary;

/**
 * What an assessor concluded about an allegation. The words are the assessor's; the library weighs
 * nothing.
 *
 * @since 0.1
 */
public enum AssessmentStatus {
  /** Said, and not assessed. The status of every allegation without an assessment. */
  ALLEGED,

  /** May have happened. */
  POSSIBLE,

  /** Probably happened. */
  LIKELY,

  /** Happened, in the assessor's view. */
  CONFIRMED,

  /** Part of it happened, in the assessor's view. */
  PARTLY_CONFIRMED,

  /** Did not happen, in the assessor's view. */
  REFUTED,

  /** Examined, without a conclusion. */
  INCONCLUSIVE,

  /** Taken back by those who said it. */
  RETRACTED
}
