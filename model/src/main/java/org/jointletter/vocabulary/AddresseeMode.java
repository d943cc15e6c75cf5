package org.jointletter.vocabulary;

/**
 * How a letter is directed to an addressee.
 *
 * @since 0.1
 */
public enum AddresseeMode {
  /** The letter speaks to the addressee. */
  PRIMARY,

  /** The letter goes to every party of a class by itself. */
  @Term(broader = "PRIMARY")
  EACH,

  /** The letter speaks to a body and names the addressee as the one there who is to read it. */
  @Term(broader = "PRIMARY")
  FOR_ATTENTION,

  /** The addressee receives a copy of a letter that speaks to someone else. */
  COPIED,

  /** The addressee receives the letter in order to pass it on to someone else. */
  THROUGH,

  /** The addressee receives the letter in order to publish it. */
  PUBLISHER,

  /** The addressee received the letter from someone to whom it had been addressed. */
  TRANSFERRED,

  /** The letter asks something of the addressee and does not speak to it. */
  IMPLIED,

  /** The letter is addressed to the public at large. */
  PUBLIC,

  /** The letter speaks to those who might sign it. */
  @Term(broader = "PUBLIC")
  INVITED_TO_JOIN,

  /** Another way. */
  OTHER
}
