package org.jointletter.query.count;

import java.util.List;
import org.jointletter.model.Quantity;

/**
 * Claims of one unit and time that can all be right, as many as possible: each allows the same
 * numbers, and no further claim allows any of them.
 *
 * @since 0.1
 */
public final class AgreeingCounts {

  private final List<Quantity> comparable;
  private final Sweep numbers;
  private final int set;

  AgreeingCounts(List<Quantity> comparable, Sweep numbers, int set) {
    this.comparable = comparable;
    this.numbers = numbers;
    this.set = set;
  }

  /** {@return the numbers that each of the claims allows} */
  public Range getNumbers() {
    return Range.between(numbers.from(set), numbers.to(set));
  }

  /** {@return the claims, in the order in which they were given} */
  public List<Quantity> getClaims() {
    return ComparableCounts.those(comparable, numbers.in(set));
  }

  @Override
  public String toString() {
    return "AgreeingCounts[" + getClaims().size() + " on " + getNumbers() + "]";
  }
}
