package org.jointletter.vocabulary;

/**
 * Where a response stands towards what was asked, as the source describes it.
 *
 * @since 0.1
 */
public enum Stance {
  /** For it. */
  SUPPORTIVE,

  /** For part of it. */
  PARTLY_SUPPORTIVE,

  /** Neither for nor against. */
  NEUTRAL,

  /** Against it. */
  OPPOSED,

  /** Against those who ask. */
  HOSTILE
}
