package org.jointletter.vocabulary;

/**
 * The form of a joint text.
 *
 * @since 0.1
 */
public enum LetterKind {
  /** A letter that is made public when it is sent. */
  OPEN_LETTER,

  /** A letter that several parties send together. */
  JOINT_LETTER,

  /**
   * A text in which several parties state something together, without addressing anyone in
   * particular.
   */
  JOINT_STATEMENT,

  /** A joint statement that is spoken in a session of a body. */
  @Term(broader = "JOINT_STATEMENT")
  ORAL_STATEMENT,

  /** A request that is open for signature by anyone. */
  PETITION,

  /**
   * A letter that United Nations special procedures send to a government or another party.
   *
   * @see <a href="https://spcommreports.ohchr.org/">Communications database of the special
   *     procedures</a>
   */
  @Term(title = "UN communication")
  UN_COMMUNICATION,

  /** A text that is handed in to a procedure, such as a review or a consultation. */
  SUBMISSION,

  /** A call to act. */
  APPEAL,

  /** A text that states principles or positions. */
  DECLARATION,

  /** A public statement of aims and of a program. */
  MANIFESTO,

  /** A text that informs its readers about a matter. */
  BRIEFING,

  /** Another form. */
  OTHER
}
