package org.jointletter.vocabulary;

/**
 * The kind of an event in the history of a signature.
 *
 * @since 0.1
 */
public enum SignatoryEventKind {
  /** The party was invited to sign. */
  INVITED,

  /** The party signed. */
  SIGNED,

  /** The signature was verified or confirmed. */
  CONFIRMED,

  /** The party stated again that it stands by its signature. */
  REAFFIRMED,

  /** Someone disputed that the party signed, or in which role. */
  DISPUTED,

  /** The party asked to be taken off the list. */
  WITHDRAWAL_REQUESTED,

  /** The party was taken off the list at its own wish. */
  WITHDRAWN,

  /** The party disowned its signature. */
  RETRACTED,

  /** The organizers refused the signature or struck it off. */
  REJECTED,

  /** The signature was put back on the list. */
  REINSTATED,

  /** Another event. */
  OTHER
}
