package org.jointletter.vocabulary;

/**
 * The part that someone has in a letter.
 *
 * @since 0.1
 */
public enum SignatoryRole {
  /** Signed it. */
  SIGNATORY,

  /** Started it. */
  INITIATOR,

  /** Wrote it, or helped to. */
  DRAFTER,

  /** Brought the signatories together. */
  CONVENOR,

  /** Sponsored it with others. */
  CO_SPONSOR,

  /** Endorsed it afterwards. */
  ENDORSER,

  /** Supports it without signing. */
  SUPPORTER,

  /** Handed it over. */
  DELIVERER
}
