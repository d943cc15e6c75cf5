package org.jointletter.vocabulary;

/**
 * The kind of an event in the history of a signature.
 *
 * @since 0.1
 */
public enum SignatoryEventKind {
  /** The party was invited to sign. */
  INVITED,

  /** The party was asked to sign, or could have, and said that it would not. */
  DECLINED,

  /** The party signed. */
  SIGNED,

  /** The party signed on a site, in a form or by a message. */
  @Term(broader = "SIGNED")
  SIGNED_ONLINE,

  /** The party signed on paper. */
  @Term(broader = "SIGNED")
  SIGNED_ON_PAPER,

  /** Someone else signed for the party, at its wish. */
  @Term(broader = "SIGNED")
  SIGNED_BY_PROXY,

  /** The signature was verified or confirmed. */
  CONFIRMED,

  /** Someone else checked that the party signed and may sign. */
  @Term(broader = "CONFIRMED")
  VERIFIED,

  /** The party stated again that it stands by its signature. */
  REAFFIRMED,

  /** What the list says of the party was corrected. */
  CORRECTED,

  /** The party regretted that it had signed, and did not take its signature back. */
  REGRETTED,

  /** Someone disputed that the party signed, or in which role. */
  DISPUTED,

  /** Someone said that the signature is forged. */
  @Term(broader = "DISPUTED")
  FORGERY_ALLEGED,

  /** The party asked to be taken off the list. */
  WITHDRAWAL_REQUESTED,

  /** The party was taken off the list at its own wish. */
  WITHDRAWN,

  /** The party disowned its signature. */
  RETRACTED,

  /** The organizers refused the signature or struck it off. */
  REJECTED,

  /** The signature was struck off because the party had not signed. */
  @Term(broader = "REJECTED")
  FOUND_FORGED,

  /** The signature was struck off because the party had signed before. */
  @Term(broader = "REJECTED")
  FOUND_DUPLICATE,

  /** The signature was struck off because the party may not sign. */
  @Term(broader = "REJECTED")
  FOUND_INELIGIBLE,

  /** The signature was put back on the list. */
  REINSTATED,

  /** Another event. */
  OTHER
}
