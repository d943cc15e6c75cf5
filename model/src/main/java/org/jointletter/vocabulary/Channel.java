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

  /** The response answered a question of the press outside a briefing or an interview. */
  PRESS_ANSWER,

  /** The response was stated in public, and the source does not say where. */
  PUBLIC_STATEMENT,

  /** The response was given in a speech. */
  @Term(broader = "PUBLIC_STATEMENT")
  SPEECH,

  /** The response was an open letter. */
  @Term(broader = "PUBLIC_STATEMENT")
  OPEN_LETTER,

  /** The response was written to those who sent the letter. */
  WRITTEN_REPLY,

  /** The response was written to those who sent the letter by e-mail. */
  @Term(title = "E-mail", broader = "WRITTEN_REPLY")
  E_MAIL,

  /** The response was a formal diplomatic note in the third person. */
  NOTE_VERBALE,

  /** The response was spoken in a session under the right of reply. */
  RIGHT_OF_REPLY,

  /** The response was spoken in a session of a body. */
  @Term(title = "Oral statement in session")
  ORAL_IN_SESSION,

  /** The response was given in a debate on the matter. */
  @Term(broader = "ORAL_IN_SESSION")
  DEBATE,

  /** The response was given at a hearing. */
  @Term(broader = "ORAL_IN_SESSION")
  HEARING,

  /** The response was given to a question in a parliament. */
  PARLIAMENTARY_ANSWER,

  /** The response was given in an interview. */
  INTERVIEW,

  /** The response was given on radio or television, or in a recording, and not in an interview. */
  BROADCAST,

  /** The response was given in a video. */
  @Term(broader = "BROADCAST")
  VIDEO,

  /** The response was posted on social media. */
  SOCIAL_MEDIA,

  /** The response was published on the website of those who gave it. */
  WEBSITE,

  /** The response was published on the site where the letter can be read or signed. */
  PETITION_SITE,

  /** The response was sent to those who belong to an organization. */
  INTERNAL_MESSAGE,

  /** The response was sent to all who belong to an organization, or to all of some kind. */
  @Term(broader = "INTERNAL_MESSAGE")
  CIRCULAR,

  /** The response was given in a report. */
  REPORT,

  /** The response was an act of an authority in the form that its law prescribes. */
  OFFICIAL_ACT,

  /** The response was a resolution of a body. */
  @Term(broader = "OFFICIAL_ACT")
  RESOLUTION,

  /** The response was a decision of an authority on a request. */
  @Term(broader = "OFFICIAL_ACT")
  DECISION,

  /** The response was printed in an official journal. */
  @Term(broader = "OFFICIAL_ACT")
  OFFICIAL_JOURNAL,

  /** The response was given before a court, or by one. */
  COURT,

  /** The response was spoken in a meeting. */
  MEETING,

  /** The response was spoken on the telephone. */
  TELEPHONE,

  /** Someone else passed the response on. */
  INTERMEDIARY,

  /** The source does not state the channel. */
  UNKNOWN,

  /** Another way. */
  OTHER
}
