package org.jointletter.vocabulary;

/**
 * In what capacity someone signs.
 *
 * @since 0.1
 */
public enum Capacity {
  /** An organization signs as itself. */
  ORGANIZATION,

  /** Someone signs for all of its members. */
  FOR_MEMBERS,

  /** A person signs for themselves. */
  PERSONAL,

  /** A person signs for themselves; the affiliation only tells who that is. */
  IDENTIFICATION_ONLY,

  /** A person signs by virtue of an office. */
  OFFICIAL,

  /** A person signs by virtue of a mandate, such as that of a special rapporteur. */
  MANDATE,

  /** A state signs. */
  STATE,

  /** The source does not tell. */
  UNKNOWN
}
