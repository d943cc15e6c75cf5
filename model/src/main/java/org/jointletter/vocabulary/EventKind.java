package org.jointletter.vocabulary;

/**
 * What happened to a letter, to a response, or around them.
 *
 * @since 0.1
 */
public enum EventKind {
  /** Its wording was begun. */
  DRAFTED,

  /** The date that it bears. */
  DATED,

  /** It was opened for signature. */
  OPENED,

  /** It was opened for signature once more. */
  REOPENED,

  /** It was closed for signature. */
  CLOSED,

  /** It was sent. */
  SENT,

  /** It reached its addressees. */
  DELIVERED,

  /** Its receipt was recorded. */
  RECEIVED,

  /** It was spoken in a session. */
  READ_OUT,

  /** It was made public. */
  PUBLISHED,

  /** It was made public again, elsewhere or by someone else. */
  REPUBLISHED,

  /** It was changed. */
  UPDATED,

  /** It was signed. */
  SIGNED,

  /** It was reported on. */
  REPORTED,

  /** A response was given. */
  GIVEN,

  /** An answer or a step was due. */
  DUE,

  /** A response was changed. */
  REVISED,

  /** It was taken back. */
  WITHDRAWN,

  /** It was put into an archive. */
  ARCHIVED,

  /** People met about it. */
  MEETING,

  /** People demonstrated. */
  PROTEST,

  /** A body voted. */
  VOTE,

  /** A place was visited. */
  VISIT
}
