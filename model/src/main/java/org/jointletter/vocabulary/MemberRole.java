package org.jointletter.vocabulary;

/**
 * The part that a member plays in a coalition.
 *
 * @since 0.1
 */
public enum MemberRole {
  /** An ordinary member. */
  MEMBER,

  /** Founded it. */
  FOUNDER,

  /** Coordinates it. */
  COORDINATOR,

  /** Helps to steer it. */
  STEERING,

  /** Hosts its secretariat. */
  HOST,

  /** Takes part without being a member. */
  OBSERVER,

  /** The source does not tell. */
  UNKNOWN
}
