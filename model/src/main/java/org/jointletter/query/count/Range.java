package org.jointletter.query.count;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.jointletter.constraint.CanonicalNumber;
import org.jointletter.model.Quantity;
import org.jointletter.model.Tolerance;

/**
 * A number that is known within bounds, both included.
 *
 * @param atLeast the least that it can be
 * @param atMost the greatest that it can be; empty if there is no bound
 * @since 0.1
 */
public record Range(BigDecimal atLeast, Optional<BigDecimal> atMost) {

  /**
   * Creates a range.
   *
   * @param atLeast the least that it can be
   * @param atMost the greatest that it can be; empty if there is no bound
   * @throws IllegalArgumentException if the upper bound is less than the lower
   */
  public Range {
    atLeast = CanonicalNumber.of(atLeast);
    atMost = atMost.map(CanonicalNumber::of);
    if (atMost.isPresent() && atMost.get().compareTo(atLeast) < 0) {
      throw new IllegalArgumentException("a range must not end below its start");
    }
  }

  /**
   * {@return what a quantity allows}
   *
   * @param quantity the quantity
   * @param tolerance how far <em>about</em> and <em>nearly</em> reach
   */
  public static Range of(Quantity quantity, Tolerance tolerance) {
    return new Range(quantity.lowerBound(tolerance), quantity.upperBound(tolerance));
  }

  /**
   * {@return a range of whole numbers}
   *
   * @param atLeast the least number
   * @param atMost the greatest number; empty if there is no bound
   * @throws IllegalArgumentException if the upper bound is less than the lower
   */
  public static Range of(long atLeast, OptionalLong atMost) {
    return new Range(
        BigDecimal.valueOf(atLeast),
        atMost.isPresent()
            ? Optional.of(BigDecimal.valueOf(atMost.getAsLong()))
            : Optional.empty());
  }

  /**
   * {@return a range of whole numbers}
   *
   * @param atLeast the least number
   * @param atMost the greatest number
   * @throws IllegalArgumentException if the upper bound is less than the lower
   */
  public static Range between(long atLeast, long atMost) {
    return of(atLeast, OptionalLong.of(atMost));
  }

  /**
   * {@return a range of whole numbers without an upper bound}
   *
   * @param atLeast the least number
   */
  public static Range from(long atLeast) {
    return of(atLeast, OptionalLong.empty());
  }

  /** {@return whether there is one number in it} */
  public boolean isExact() {
    return atMost.filter(atLeast::equals).isPresent();
  }

  /**
   * {@return whether every number in it is less than every number in another}
   *
   * @param other the other range
   */
  public boolean isBelow(Range other) {
    return atMost.filter(most -> most.compareTo(other.atLeast) < 0).isPresent();
  }

  /**
   * {@return whether every number in it is in another, too}
   *
   * @param other the other range
   */
  public boolean isWithin(Range other) {
    boolean endsWithin = other.atMost.isEmpty()
        || atMost.filter(most -> most.compareTo(other.atMost.get()) <= 0).isPresent();
    return endsWithin && atLeast.compareTo(other.atLeast) >= 0;
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
    Optional<BigDecimal> least =
        Stream.concat(atMost.stream(), other.atMost.stream()).reduce(BigDecimal::min);
    return Optional.of(new Range(atLeast.max(other.atLeast), least));
  }

  /**
   * {@return the sum of a number in this and a number in another}
   *
   * @param other the other range
   */
  public Range plus(Range other) {
    return new Range(
        atLeast.add(other.atLeast), atMost.flatMap(most -> other.atMost.map(most::add)));
  }

  /**
   * {@return the range from the least to the greatest number in this or another}
   *
   * @param other the other range
   */
  public Range hull(Range other) {
    return new Range(
        atLeast.min(other.atLeast), atMost.flatMap(most -> other.atMost.map(most::max)));
  }

  /** Returns the range as in {@code 3}, {@code 3–5} or {@code 3 or more}. */
  @Override
  public String toString() {
    String least = atLeast.toPlainString();
    return isExact()
        ? least
        : atMost.map(most -> least + "–" + most.toPlainString()).orElse(least + " or more");
  }
}
