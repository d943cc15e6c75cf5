package org.jointletter.vocabulary;

/**
 * The part that a member plays in a coalition.
 *
 * @since 0.1
 */
public enum MemberRole {
  /** The party is an ordinary member. */
  MEMBER,

  /** The party is a member with fewer rights than others. */
  @Term(broader = "MEMBER")
  ASSOCIATE_MEMBER,

  /** The party founded the coalition, alone or with others. */
  FOUNDER,

  /** The party presides over the coalition. */
  CHAIR,

  /** The party coordinates the coalition. */
  COORDINATOR,

  /** The party keeps the records and the correspondence of the coalition. */
  @Term(broader = "COORDINATOR")
  SECRETARY,

  /** The party belongs to the group that steers the coalition. */
  @Term(title = "Steering member")
  STEERING,

  /** The party represents the coalition before others. */
  REPRESENTATIVE,

  /** The party represents the coalition when the representative cannot. */
  @Term(broader = "REPRESENTATIVE")
  SUBSTITUTE,

  /** The party runs a task of the coalition without a say in its aims. */
  ADMINISTRATOR,

  /** The party answers for how the coalition treats personal data. */
  @Term(broader = "ADMINISTRATOR")
  DATA_PROTECTION_OFFICER,

  /** The party hosts the secretariat of the coalition, or is the legal body that acts for it. */
  HOST,

  /** The party gives money to the coalition. */
  FUNDER,

  /** The party takes part without being a member. */
  OBSERVER,

  /** The source does not state the part. */
  UNKNOWN,

  /** Another part. */
  OTHER
}
