package org.jointletter.vocabulary;

/**
 * What happened to a signature.
 *
 * @since 0.1
 */
public enum SignatoryEventKind {
  /** Someone was asked to sign. */
  INVITED,

  /** Signed. */
  SIGNED,

  /** The signature was confirmed. */
  CONFIRMED,

  /** The signer stood by it. */
  REAFFIRMED,

  /** Someone doubts that it was given, or in which role. */
  DISPUTED,

  /** The signer asked to be taken off. */
  WITHDRAWAL_REQUESTED,

  /** Taken off, at the signer's wish. */
  WITHDRAWN,

  /** Disowned by the signer. */
  RETRACTED,

  /** Struck off or refused by the organizers. */
  REJECTED,

  /** Put back. */
  REINSTATED
}
