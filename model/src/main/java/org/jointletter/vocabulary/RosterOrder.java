package org.jointletter.vocabulary;

/**
 * What the order of a roster means.
 *
 * @since 0.1
 */
public enum RosterOrder {
  /** As in the source, without a stated meaning. */
  AS_STATED,

  /** By name. */
  ALPHABETICAL,

  /** By the date of signing. */
  BY_DATE,

  /** By rank or importance. */
  BY_PRECEDENCE,

  /** By country. */
  BY_COUNTRY,

  /** By role. */
  BY_ROLE,

  /** Not known. */
  UNKNOWN
}
