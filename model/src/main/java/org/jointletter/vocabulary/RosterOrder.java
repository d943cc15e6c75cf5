package org.jointletter.vocabulary;

/**
 * The meaning of the order in which signatories are listed.
 *
 * @since 0.1
 */
public enum RosterOrder {
  /** The order of the source, without a stated meaning. */
  AS_STATED,

  /** By name. */
  ALPHABETICAL,

  /** By the date of signing. */
  BY_DATE,

  /** By rank or importance. */
  BY_PRECEDENCE,

  /** By country. */
  BY_COUNTRY,

  /** By the role in the letter. */
  BY_ROLE,

  /** By the kind of party, such as organizations before persons. */
  BY_KIND,

  /** It is not known whether the order has a meaning. */
  UNKNOWN,

  /** Another order. */
  OTHER
}
