package org.jointletter.vocabulary;

/**
 * The form of a response: words, or an act that is taken for an answer.
 *
 * @since 0.1
 */
public enum ResponseForm {
  /** Words that are spoken or published, and sent to nobody in particular. */
  STATEMENT,

  /** A letter or message that is sent to someone. */
  LETTER,

  /** A report, a plan or another document of some length. */
  REPORT,

  /** A decision that binds, as of a court, a board or an authority. */
  DECISION,

  /** A vote or a resolution of an assembly. */
  RESOLUTION,

  /** A meeting, a visit or a hearing. */
  MEETING,

  /** A deed that is no words: a release, an arrest, a product that is withdrawn. */
  ACT,

  /** No reaction at all. */
  SILENCE,

  /** A form that none of these terms says. */
  OTHER
}
