package org.jointletter.vocabulary;

/**
 * The degree to which those who make an allegation commit themselves to it.
 *
 * @since 0.1
 */
public enum Modality {
  /** They state that it is so. */
  ASSERTED,

  /** They state that others report it. */
  REPORTED,

  /** They have reason to believe it, and do not state it as a fact. */
  SUSPECTED,

  /** They state the facts, and that these may amount to a violation. */
  MAY_AMOUNT_TO,

  /** They state that it may happen. */
  RISK,

  /** It would happen if a proposal, such as a bill, were adopted. */
  WOULD_IF_ADOPTED,

  /** In none of these degrees. */
  OTHER
}
