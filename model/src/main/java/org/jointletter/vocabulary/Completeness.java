package org.jointletter.vocabulary;

/**
 * How much of a roster of signatories is listed.
 *
 * @since 0.1
 */
public enum Completeness {
  /** All signatories are listed. */
  COMPLETE,

  /** Some signatories are listed, and there are others. */
  PARTIAL,

  /** There are signatories, and none of them is listed. */
  NOT_LISTED,

  /** It is not known whether there are signatories who are not listed. */
  UNKNOWN,

  /** Another state of the list. */
  OTHER
}
