package org.jointletter.model;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How far "about" and "nearly" reach: a convention, since no source says it.
 *
 * <p>A share of the stated value, in percent and rounded down, to whole numbers if whole things are
 * counted: with 20 percent, "about 52" is 42 to 62. "Nearly 52" is then 42 to 51: it is always less
 * than the value, and allows one less at least. Only "nearly 0" is 0, as no count is less. All
 * other qualifiers mean what they say, whatever the tolerance.
 *
 * @see Quantity#lowerBound(Tolerance)
 * @see Quantity#upperBound(Tolerance)
 * @since 0.1
 */
public final class Tolerance {

  /** What rules go by: "about" allows any number, and "nearly" any that is less. */
  static final Tolerance BOUNDLESS = new Tolerance(Integer.MAX_VALUE, 100);

  private static final Tolerance STANDARD = new Tolerance(20, 20);

  private final int aboutPercent;
  private final int nearlyPercent;

  private Tolerance(int aboutPercent, int nearlyPercent) {
    this.aboutPercent = aboutPercent;
    this.nearlyPercent = nearlyPercent;
  }

  /** {@return the tolerance that is used where none is given: a fifth, for either word} */
  public static Tolerance standard() {
    return STANDARD;
  }

  /**
   * {@return a tolerance}
   *
   * @param about how far "about" reaches, down and up, from 0 to 100 percent
   * @param nearly how far "nearly" reaches down, from 0 to 100 percent
   * @throws IllegalArgumentException if one is less than 0 or more than 100
   */
  public static Tolerance ofPercent(int about, int nearly) {
    return new Tolerance(percent(about, "about"), percent(nearly, "nearly"));
  }

  private static int percent(int value, String word) {
    if (value < 0 || value > 100) {
      throw new IllegalArgumentException(
          "the tolerance of \"" + word + "\" must be from 0 to 100 percent, and is " + value);
    }
    return value;
  }

  /** {@return how far "about" reaches, down and up, in percent} */
  public int getAboutPercent() {
    return aboutPercent;
  }

  /** {@return how far "nearly" reaches down, in percent} */
  public int getNearlyPercent() {
    return nearlyPercent;
  }

  /** Returns how far "about" reaches from a value, or empty if it reaches any number. */
  Optional<BigDecimal> ofAbout(BigDecimal value, BigDecimal step) {
    return aboutPercent > 100 ? Optional.empty() : Optional.of(share(value, aboutPercent, step));
  }

  /** Returns how far "nearly" reaches down from a value: one step at least. */
  BigDecimal ofNearly(BigDecimal value, BigDecimal step) {
    return share(value, nearlyPercent, step).max(step);
  }

  /** Returns a share of a value, rounded down to steps of 1 or of a power of ten below it. */
  private static BigDecimal share(BigDecimal value, int percent, BigDecimal step) {
    return value
        .multiply(BigDecimal.valueOf(percent))
        .movePointLeft(2)
        .setScale(step.scale(), RoundingMode.DOWN);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Tolerance tolerance
        && tolerance.aboutPercent == aboutPercent
        && tolerance.nearlyPercent == nearlyPercent;
  }

  @Override
  public int hashCode() {
    return Objects.hash(aboutPercent, nearlyPercent);
  }

  @Override
  public String toString() {
    return "Tolerance[about " + aboutPercent + " %, nearly " + nearlyPercent + " %]";
  }
}
