package org.jointletter.vocabulary;

/**
 * The part that a party has in a letter.
 *
 * @since 0.1
 */
public enum SignatoryRole {
  /** The party signed the letter. */
  SIGNATORY,

  /** The party signed the letter and is named as the first of those who did. */
  @Term(broader = "SIGNATORY")
  LEAD_SIGNATORY,

  /** The party started the letter. */
  INITIATOR,

  /** The party wrote the letter, alone or with others. */
  DRAFTER,

  /** The party put the letter into another language. */
  @Term(broader = "DRAFTER")
  TRANSLATOR,

  /** The party had others write the letter. */
  @Term(title = "Commissioned by")
  COMMISSIONER,

  /** The party brought the signatories together. */
  CONVENOR,

  /** The party runs the procedure or the campaign of the letter, alone or with others. */
  ORGANIZER,

  /** The party belongs to the group that a procedure requires to organize the letter. */
  @Term(broader = "ORGANIZER")
  COMMITTEE_MEMBER,

  /** The party speaks for the organizers before those who run the procedure. */
  @Term(broader = "ORGANIZER")
  REPRESENTATIVE,

  /** The party speaks for the organizers when the representative cannot. */
  @Term(broader = "ORGANIZER")
  SUBSTITUTE,

  /** The party is the body through which the organizers act in law. */
  @Term(broader = "ORGANIZER")
  LEGAL_ENTITY,

  /** The party answers for how the organizers treat personal data. */
  @Term(broader = "ORGANIZER")
  DATA_PROTECTION_OFFICER,

  /** The party brought the letter into a procedure or stands for it there. */
  SPONSOR,

  /** The party paid for the letter or its campaign. */
  @Term(broader = "SPONSOR")
  FUNDER,

  /** The party sponsored the letter with others. */
  @Term(title = "Co-sponsor")
  CO_SPONSOR,

  /** The party endorsed the letter after it was sent or published. */
  ENDORSER,

  /** The party supports the letter without having signed it. */
  SUPPORTER,

  /** The party attests the signatures or the text. */
  WITNESS,

  /** The party published the letter, or hosts the site where it is signed. */
  PUBLISHER,

  /** The party handed the letter over. */
  DELIVERER,

  /** Another part. */
  OTHER
}
