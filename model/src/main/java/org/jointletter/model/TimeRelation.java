package org.jointletter.model;

/**
 * How one time lies to another, by the days for which they stand as they are written.
 *
 * @since 0.1
 */
public enum TimeRelation {
  /** Every day of the one is before every day of the other. */
  BEFORE,

  /** Every day of the one is after every day of the other. */
  AFTER,

  /** Both are the same days. */
  SAME,

  /** They have days in common, and are not the same: 2020 and 2020-06. */
  OVERLAPPING,

  /**
   * It cannot be told: an end that would decide it is unknown, or one of them has no year, is
   * counted from an event, or is only stated in words.
   */
  UNKNOWN;

  /** {@return whether the two have days in common} */
  public boolean isOverlap() {
    return this == SAME || this == OVERLAPPING;
  }

  /** {@return whether the two have days in common, or may have} */
  public boolean canOverlap() {
    return this != BEFORE && this != AFTER;
  }
}
