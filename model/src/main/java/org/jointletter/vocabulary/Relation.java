package org.jointletter.vocabulary;

/**
 * The relation to a letter of those who respond to it.
 *
 * @since 0.1
 */
public enum Relation {
  /** The letter is addressed to them. */
  ADDRESSEE,

  /** The letter is about them. */
  SUBJECT,

  /** The letter is neither addressed to them nor about them. */
  THIRD_PARTY,

  /** Another relation. */
  OTHER
}
