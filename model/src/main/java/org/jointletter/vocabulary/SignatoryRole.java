package org.jointletter.vocabulary;

/**
 * The part that a party has in a letter.
 *
 * @since 0.1
 */
public enum SignatoryRole {
  /** The party signed the letter. */
  SIGNATORY,

  /** The party started the letter. */
  INITIATOR,

  /** The party wrote the letter, alone or with others. */
  DRAFTER,

  /** The party brought the signatories together. */
  CONVENOR,

  /** The party sponsored the letter with others. */
  @Term(title = "Co-sponsor")
  CO_SPONSOR,

  /** The party endorsed the letter after it was sent or published. */
  ENDORSER,

  /** The party supports the letter without having signed it. */
  SUPPORTER,

  /** The party handed the letter over. */
  DELIVERER,

  /** Another part. */
  OTHER
}
