package org.jointletter.constraint;

import java.math.BigDecimal;

/**
 * The only form of a number among those of equal value: without zeros at the end of its decimals,
 * and without an exponent. Numbers in this form are {@code equals} if their values are.
 *
 * @since 0.1
 */
public final class CanonicalNumber {

  /** Beyond this, a number is written with an exponent: no amount is as large. */
  private static final int MAX_ZEROS = 100;

  private CanonicalNumber() {}

  /**
   * {@return a number in its canonical form}
   *
   * @param number the number
   */
  public static BigDecimal of(BigDecimal number) {
    if (number.scale() == 0) {
      return number;
    }
    BigDecimal shortest = number.stripTrailingZeros();
    return shortest.scale() < 0 && shortest.scale() >= -MAX_ZEROS ? shortest.setScale(0) : shortest;
  }
}
