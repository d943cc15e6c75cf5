package org.jointletter.vocabulary;

/**
 * How much of a list, such as a roster of signatories, is listed.
 *
 * @since 0.1
 */
public enum Completeness {
  /** All are listed. */
  COMPLETE,

  /** Some are listed, and there are others. */
  PARTIAL,

  /** Those who are well known are listed, and others are not. */
  @Term(broader = "PARTIAL")
  PROMINENT_ONLY,

  /** There are some, and none of them is listed. */
  NOT_LISTED,

  /** None is listed because the letter or its source lists none. */
  @Term(broader = "NOT_LISTED")
  NONE_PUBLISHED,

  /** None is listed here, and the letter or its source lists them. */
  @Term(broader = "NOT_LISTED")
  NOT_TRANSCRIBED,

  /** Nobody has looked whether there are others. */
  NOT_EXAMINED,

  /** It is not known whether there are others. */
  UNKNOWN,

  /** Another state of the list. */
  OTHER
}
