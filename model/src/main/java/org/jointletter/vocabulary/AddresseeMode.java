package org.jointletter.vocabulary;

/**
 * How a letter is directed to an addressee.
 *
 * @since 0.1
 */
public enum AddresseeMode {
  /** The letter speaks to the addressee. */
  PRIMARY,

  /** The addressee receives a copy of a letter that speaks to someone else. */
  COPIED,

  /** The addressee receives the letter in order to pass it on to someone else. */
  THROUGH,

  /** The letter is addressed to the public at large. */
  PUBLIC,

  /** Another way. */
  OTHER
}
