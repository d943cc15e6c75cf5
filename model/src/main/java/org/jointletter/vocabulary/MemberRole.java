package org.jointletter.vocabulary;

/**
 * The part that a member plays in a coalition.
 *
 * @since 0.1
 */
public enum MemberRole {
  /** The party is an ordinary member. */
  MEMBER,

  /** The party founded the coalition, alone or with others. */
  FOUNDER,

  /** The party coordinates the coalition. */
  COORDINATOR,

  /** The party belongs to the group that steers the coalition. */
  @Term(title = "Steering member")
  STEERING,

  /** The party hosts the secretariat of the coalition. */
  HOST,

  /** The party takes part without being a member. */
  OBSERVER,

  /** The source does not state the part. */
  UNKNOWN,

  /** Another part. */
  OTHER
}
