package org.jointletter.query.count;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.jointletter.model.Quantity;

/**
 * Claims of one thing and time that can all be right, as many as possible: each allows the same
 * numbers, and no further claim allows any of them.
 *
 * @since 0.1
 */
public final class AgreeingCounts {

  private final List<Quantity> comparable;
  private final Sweep<BigDecimal> numbers;
  private final int set;

  AgreeingCounts(List<Quantity> comparable, Sweep<BigDecimal> numbers, int set) {
    this.comparable = comparable;
    this.numbers = numbers;
    this.set = set;
  }

  /** {@return the numbers that each of the claims allows} */
  public Range getNumbers() {
    return new Range(
        numbers.from(set),
        Optional.of(numbers.to(set))
            .filter(most -> most.compareTo(ComparableCounts.UNBOUNDED) < 0));
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
