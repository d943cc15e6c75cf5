package org.jointletter.model;

/**
 * How one partial date lies to another.
 *
 * @since 0.1
 */
public enum DateRelation {
  /** Every day of the one is before every day of the other. */
  BEFORE,

  /** Every day of the one is after every day of the other. */
  AFTER,

  /** Both are the same days. */
  SAME,

  /** They have days in common, and are not the same: 2020 and 2020-06. */
  OVERLAPPING;

  /** {@return whether the two have days in common} */
  public boolean isOverlap() {
    return this == SAME || this == OVERLAPPING;
  }
}
