package org.jointletter.vocabulary;

/**
 * What kind of joint text a letter is.
 *
 * @since 0.1
 */
public enum LetterKind {
  /** Published as it is sent. */
  OPEN_LETTER,

  /** Sent by several. */
  JOINT_LETTER,

  /** Said by several, to nobody in particular. */
  JOINT_STATEMENT,

  /** Spoken in a session for several. */
  ORAL_STATEMENT,

  /** Open to signature by anyone. */
  PETITION,

  /** Sent to a government by United Nations special procedures. */
  UN_COMMUNICATION,

  /** Handed in to a procedure. */
  SUBMISSION,

  /** A call to act. */
  APPEAL,

  /** A text of principle. */
  DECLARATION,

  /** A public program. */
  MANIFESTO,

  /** A text that informs. */
  BRIEFING
}
