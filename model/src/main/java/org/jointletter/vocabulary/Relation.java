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

  /** They signed the letter, started it or are said to have done so. */
  SIGNATORY,

  /** They published the letter, or run the procedure or the site for it. */
  HOST,

  /**
   * None of these: neither is the letter addressed to them nor about them, nor did they sign or
   * host it.
   */
  THIRD_PARTY,

  /** They are above an addressee, or watch over it. */
  @Term(broader = "THIRD_PARTY")
  SUPERIOR,

  /** Another relation. */
  OTHER
}
