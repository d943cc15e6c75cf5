package org.jointletter.vocabulary;

/**
 * The stage that a letter has reached.
 *
 * @since 0.1
 */
public enum LetterStatus {
  /** The letter is being written. */
  DRAFT,

  /** The letter is finished and not public, and it is not known whether it was sent. */
  PRIVATE,

  /** Those who run a procedure or a site have not decided yet whether it is opened or published. */
  UNDER_REVIEW,

  /** The letter needs some first supporters before it is reviewed. */
  @Term(broader = "UNDER_REVIEW")
  GATHERING_SUPPORT,

  /** Reviewers hold the letter back for a closer look. */
  @Term(broader = "UNDER_REVIEW")
  FLAGGED,

  /** The review has stopped for now. */
  @Term(broader = "UNDER_REVIEW")
  DORMANT,

  /** A body has taken the letter into its procedure, and it cannot be signed yet. */
  REGISTERED,

  /** The letter can be signed. */
  OPEN_FOR_SIGNATURE,

  /** The letter can no longer be signed, and no more is known of it. */
  CLOSED,

  /** The letter is closed, and the signatures are being verified. */
  @Term(broader = "CLOSED")
  IN_VERIFICATION,

  /** The letter was closed without the signatures that it needed. */
  @Term(broader = "CLOSED")
  INSUFFICIENT_SUPPORT,

  /** The letter was sent and has not been published. */
  SENT,

  /** The letter was handed in to the body that has to deal with it. */
  @Term(broader = "SENT")
  SUBMITTED,

  /** The letter is public. */
  PUBLISHED,

  /** Those who received the letter are dealing with it. */
  UNDER_CONSIDERATION,

  /** A committee is dealing with the letter. */
  @Term(broader = "UNDER_CONSIDERATION")
  BEFORE_COMMITTEE,

  /** A court is dealing with the matter of the letter. */
  @Term(broader = "UNDER_CONSIDERATION")
  BEFORE_COURT,

  /** The procedure that the letter ran under has ended. */
  CONCLUDED,

  /** The procedure has ended with the answer of the body that had to give one. */
  @Term(broader = "CONCLUDED")
  ANSWERED,

  /** The procedure was ended without an answer to the request. */
  @Term(broader = "CONCLUDED")
  CASE_CLOSED,

  /** The senders have taken the letter back. */
  WITHDRAWN,

  /** A body or a site has refused to take up the letter. */
  REJECTED,

  /** The letter was refused, and its text is not shown. */
  @Term(broader = "REJECTED")
  HIDDEN,

  /** A body has refused to register the letter. */
  @Term(broader = "REJECTED")
  REGISTRATION_REFUSED,

  /** The host has taken the letter down after it was published. */
  REMOVED,

  /** The letter was ended while it was open for signature. */
  @Term(broader = "REMOVED")
  STOPPED,

  /** The letter is kept for the record and no longer current. */
  ARCHIVED,

  /** Another stage. */
  OTHER
}
