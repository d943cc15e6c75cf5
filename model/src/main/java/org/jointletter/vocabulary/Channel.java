package org.jointletter.vocabulary;

/**
 * The way in which a response was given.
 *
 * @since 0.1
 */
public enum Channel {
  /** Said at a briefing for the press. */
  PRESS_BRIEFING,

  /** Issued to the press. */
  PRESS_RELEASE,

  /** Written to the senders. */
  WRITTEN_REPLY,

  /** A diplomatic note. */
  NOTE_VERBALE,

  /** Said under a right of reply. */
  RIGHT_OF_REPLY,

  /** Said in a session of a body. */
  ORAL_IN_SESSION,

  /** Answered in a parliament. */
  PARLIAMENTARY_ANSWER,

  /** Said in an interview. */
  INTERVIEW,

  /** Posted on social media. */
  SOCIAL_MEDIA,

  /** Published on the issuer's own site. */
  WEBSITE,

  /** Said in a meeting. */
  MEETING,

  /** Said on the telephone. */
  TELEPHONE,

  /** The source does not tell. */
  UNKNOWN
}
