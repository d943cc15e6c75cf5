package org.jointletter.query.count;

import java.util.Optional;
import java.util.OptionalLong;
import org.jointletter.model.Quantity;
import org.jointletter.model.Tolerance;

/**
 * A number that is known within bounds, both included.
 *
 * @param atLeast the least that it can be
 * @param atMost the greatest that it can be; empty if there is no bound
 * @since 0.1
 */
public record Range(long atLeast, OptionalLong atMost) {

  /**
   * Creates a range.
   *
   * @param atLeast the least that it can be
   * @param atMost the greatest that it can be; empty if there is no bound
   * @throws IllegalArgumentException if the upper bound is less than the lower
   */
  public Range {
    if (atMost.isPresent() && atMost.getAsLong() < atLeast) {
      throw new IllegalArgumentException("a range must not end below its start");
    }
  }

  /**
   * {@return what a count allows}
   *
   * @param count the count
   * @param tolerance how far <em>about</em> and <em>nearly</em> reach
   */
  public static Range of(Quantity count, Tolerance tolerance) {
    return new Range(count.lowerBound(tolerance), count.upperBound(tolerance));
  }

  /** {@return whether there is one number in it} */
  public boolean isExact() {
    return atMost.isPresent() && atMost.getAsLong() == atLeast;
  }

  /**
   * {@return whether every number in it is less than every number in another}
   *
   * @param other the other range
   */
  public boolean isBelow(Range other) {
    return upper() < other.atLeast;
  }

  /**
   * {@return whether every number in it is in another, too}
   *
   * @param other the other range
   */
  public boolean isWithin(Range other) {
    return atLeast >= other.atLeast && upper() <= other.upper();
  }

  /**
   * {@return the numbers that are in this and in another}
   *
   * @param other the other range
   */
  public Optional<Range> intersection(Range other) {
    if (isBelow(other) || other.isBelow(this)) {
      return Optional.empty();
    }
    long upper = Math.min(upper(), other.upper());
    return Optional.of(between(Math.max(atLeast, other.atLeast), upper));
  }

  /**
   * {@return the sum of a number in this and a number in another}
   *
   * @param other the other range
   */
  public Range plus(Range other) {
    return between(sum(atLeast, other.atLeast), sum(upper(), other.upper()));
  }

  /**
   * {@return the range from the least to the greatest number in this or another}
   *
   * @param other the other range
   */
  public Range hull(Range other) {
    return between(Math.min(atLeast, other.atLeast), Math.max(upper(), other.upper()));
  }

  /**
   * {@return a range without an upper bound if that is the greatest number there is}
   *
   * @param atLeast the least number
   * @param atMost the greatest number
   * @throws IllegalArgumentException if the upper bound is less than the lower
   */
  public static Range between(long atLeast, long atMost) {
    return new Range(
        atLeast, atMost == Long.MAX_VALUE ? OptionalLong.empty() : OptionalLong.of(atMost));
  }

  /** {@return the upper bound, or the greatest number there is if there is none} */
  public long upper() {
    return atMost.orElse(Long.MAX_VALUE);
  }

  private static long sum(long a, long b) {
    return a > Long.MAX_VALUE - b ? Long.MAX_VALUE : a + b;
  }

  /** Returns the range as in {@code 3}, {@code 3–5} or {@code 3 or more}. */
  @Override
  public String toString() {
    return isExact()
        ? Long.toString(atLeast)
        : atMost.isPresent() ? atLeast + "–" + atMost.getAsLong() : atLeast + " or more";
  }
}
