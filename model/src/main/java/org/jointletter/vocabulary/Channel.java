package org.jointletter.vocabulary;

/**
 * The way in which a response was given.
 *
 * @since 0.1
 */
public enum Channel {
  /** The response was given at a briefing for the press. */
  PRESS_BRIEFING,

  /** The response was issued to the press in writing. */
  PRESS_RELEASE,

  /** The response was written to those who sent the letter. */
  WRITTEN_REPLY,

  /** The response was a formal diplomatic note in the third person. */
  NOTE_VERBALE,

  /** The response was spoken in a session under the right of reply. */
  RIGHT_OF_REPLY,

  /** The response was spoken in a session of a body. */
  @Term(title = "Oral statement in session")
  ORAL_IN_SESSION,

  /** The response was given to a question in a parliament. */
  PARLIAMENTARY_ANSWER,

  /** The response was given in an interview. */
  INTERVIEW,

  /** The response was posted on social media. */
  SOCIAL_MEDIA,

  /** The response was published on the website of those who gave it. */
  WEBSITE,

  /** The response was spoken in a meeting. */
  MEETING,

  /** The response was spoken on the telephone. */
  TELEPHONE,

  /** The source does not state the channel. */
  UNKNOWN,

  /** Another way. */
  OTHER
}
