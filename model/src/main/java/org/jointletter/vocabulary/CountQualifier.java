package org.jointletter.vocabulary;

/**
 * How a stated number is to be read.
 *
 * @since 0.1
 */
public enum CountQualifier {
  /** That many. */
  EXACT,

  /** That many or more. */
  AT_LEAST,

  /** More than that. */
  MORE_THAN,

  /** Roughly that many; how roughly is not said. */
  ABOUT,

  /** A little less than that. */
  NEARLY,

  /** That many or fewer. */
  AT_MOST,

  /** Fewer than that. */
  FEWER_THAN,

  /** From the value to the upper value, both included. */
  BETWEEN,

  /** Some number, which is not stated: "dozens", "many". */
  INDEFINITE
}
