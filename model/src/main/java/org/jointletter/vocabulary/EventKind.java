package org.jointletter.vocabulary;

/**
 * The kind of an event in the history of a letter or of a response, or around it.
 *
 * @since 0.1
 */
public enum EventKind {
  /** Work on the wording began. */
  DRAFTED,

  /** The date that the text bears. */
  DATED,

  /** The letter was opened for signature. */
  OPENED,

  /** The letter was opened for signature again. */
  REOPENED,

  /** The letter was closed for signature. */
  CLOSED,

  /** The text was sent. */
  SENT,

  /** The text reached those to whom it is addressed. */
  DELIVERED,

  /** The receipt of the text was recorded. */
  RECEIVED,

  /** The text was read out in a session. */
  READ_OUT,

  /** The text was made public. */
  PUBLISHED,

  /** The text was made public again, in another place or by someone else. */
  REPUBLISHED,

  /** The text or its list of signatories was changed. */
  UPDATED,

  /** The text was signed. */
  SIGNED,

  /** The news or another source reported on the text. */
  REPORTED,

  /** A response was given. */
  GIVEN,

  /** A response or another step was due. */
  DUE,

  /** A response was changed. */
  REVISED,

  /** The text was taken back. */
  WITHDRAWN,

  /** The text was put into an archive. */
  ARCHIVED,

  /** People met about the matter. */
  MEETING,

  /** People demonstrated about the matter. */
  PROTEST,

  /** A body voted on the matter. */
  VOTE,

  /** A place or a person was visited about the matter. */
  VISIT,

  /** Another event. */
  OTHER
}
