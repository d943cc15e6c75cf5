package org.jointletter.vocabulary;

/**
 * How a claim is known, and how far it can be relied on.
 *
 * @since 0.1
 */
public enum Basis {
  /** The source says so of its own knowledge. */
  STATED,

  /** The source repeats what someone else says. */
  REPORTED,

  /** Whoever keeps the record concludes it; no source says so. */
  INFERRED,

  /** Whoever keeps the record worked it out from numbers or lists; no source says so. */
  COMPUTED,

  /** The source says so, and another denies it. */
  DISPUTED,

  /** The source says so by a slip, as in a misprint or a wrong date. */
  ERRONEOUS,

  /** The claim is known in a way that none of these terms says. */
  OTHER
}
