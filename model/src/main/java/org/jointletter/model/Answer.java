package org.jointletter.model;

/**
 * An answer from records that may be silent.
 *
 * @since 0.1
 */
public enum Answer {
  /** It is so. */
  YES,

  /** It is not so. */
  NO,

  /** The records do not decide it. */
  UNKNOWN
}
