package org.jointletter.vocabulary;

/**
 * How a letter is directed to an addressee.
 *
 * @since 0.1
 */
public enum AddresseeMode {
  /** The letter speaks to the addressee. */
  PRIMARY,

  /** The addressee gets a copy. */
  COPIED,

  /** The addressee passes the letter on to someone else. */
  THROUGH,

  /** The letter is addressed to the public at large. */
  PUBLIC
}
