package org.jointletter.vocabulary;

/**
 * The capacity in which someone signs.
 *
 * @since 0.1
 */
public enum Capacity {
  /** An organization signs as itself. */
  ORGANIZATION,

  /** A network or an association signs for all of its members. */
  FOR_MEMBERS,

  /** A person signs as an individual. */
  PERSONAL,

  /** A person signs as an individual, and an affiliation is given only to identify the person. */
  IDENTIFICATION_ONLY,

  /** A person signs as the holder of an office. */
  OFFICIAL,

  /** A person signs as the holder of a mandate, such as that of a special rapporteur. */
  MANDATE,

  /** A state signs. */
  STATE,

  /** The source does not state the capacity. */
  UNKNOWN,

  /** Another capacity. */
  OTHER
}
