package org.jointletter.vocabulary;

/**
 * How a statement stands to a norm that it names.
 *
 * @since 0.1
 */
public enum NormRelation {
  /** The norm is said to be breached. */
  BREACHED,

  /** The norm was applied to somebody, such as a law under which people were charged. */
  APPLIED,

  /** The norm is relied on, as a ground or as a right. */
  INVOKED,

  /** The statement is about the norm itself. */
  CONCERNED,

  /** The norm is not in force: it is a bill, a draft or a proposal. */
  PROPOSED,

  /** None of these. */
  OTHER
}
