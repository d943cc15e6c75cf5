package org.jointletter.vocabulary;

/**
 * How much of a roster of signatories is listed.
 *
 * @since 0.1
 */
public enum Completeness {
  /** Everyone is listed. */
  COMPLETE,

  /** Some are listed: there are others. */
  PARTIAL,

  /** There are signatories, and none is listed. */
  NOT_LISTED,

  /** Whether there are others is not known. */
  UNKNOWN
}
