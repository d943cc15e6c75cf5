package org.jointletter.vocabulary;

/**
 * Who answers, seen from the letter.
 *
 * @since 0.1
 */
public enum Relation {
  /** Someone the letter is addressed to. */
  ADDRESSEE,

  /** Someone the letter is about. */
  SUBJECT,

  /** Someone else. */
  THIRD_PARTY
}
