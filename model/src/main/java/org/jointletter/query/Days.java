package org.jointletter.query;

/**
 * A number of days, as far as partial dates tell: from 4 to 33, say. Never negative.
 *
 * @param atLeast the fewest days that the dates allow
 * @param atMost the most days that the dates allow
 * @since 0.1
 */
public record Days(long atLeast, long atMost) {

  /** Returns the number if it is known, as in {@code 7}, and the range if not: {@code 4–33}. */
  @Override
  public String toString() {
    return atLeast == atMost ? Long.toString(atLeast) : atLeast + "–" + atMost;
  }
}
