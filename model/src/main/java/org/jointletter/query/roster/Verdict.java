package org.jointletter.query.roster;

/**
 * How a list stands against what is declared.
 *
 * @since 0.1
 */
public enum Verdict {
  /** As many are listed as declared. */
  COMPLETE,

  /** Fewer are listed than declared, for certain. */
  PARTIAL,

  /** More are listed than declared, for certain. */
  OVER_FULL,

  /** Nothing is declared to hold the list against, or it can not be decided. */
  UNVERIFIABLE,

  /** The declared counts contradict each other. */
  CONTRADICTORY
}
