package org.jointletter.vocabulary;

/**
 * Where a letter stands.
 *
 * @since 0.1
 */
public enum LetterStatus {
  /** Being written. */
  DRAFT,

  /** Not public. */
  PRIVATE,

  /** Can be signed. */
  OPEN_FOR_SIGNATURE,

  /** Sent, and not published. */
  SENT,

  /** Public. */
  PUBLISHED,

  /** Taken back by its senders. */
  WITHDRAWN,

  /** No longer current. */
  ARCHIVED
}
