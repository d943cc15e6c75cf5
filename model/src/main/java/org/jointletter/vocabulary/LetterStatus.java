package org.jointletter.vocabulary;

/**
 * The stage that a letter has reached.
 *
 * @since 0.1
 */
public enum LetterStatus {
  /** The letter is being written. */
  DRAFT,

  /** The letter is not public. */
  PRIVATE,

  /** The letter can be signed. */
  OPEN_FOR_SIGNATURE,

  /** The letter was sent and has not been published. */
  SENT,

  /** The letter is public. */
  PUBLISHED,

  /** The senders have taken the letter back. */
  WITHDRAWN,

  /** The letter is kept for the record and no longer current. */
  ARCHIVED,

  /** Another stage. */
  OTHER
}
