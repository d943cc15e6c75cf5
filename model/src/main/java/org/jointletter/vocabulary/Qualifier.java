package org.jointletter.vocabulary;

/**
 * How a stated number is to be read.
 *
 * @since 0.1
 */
public enum Qualifier {
  /** Exactly the number. */
  EXACT,

  /** The number or more. */
  AT_LEAST,

  /** More than the number. */
  MORE_THAN,

  /** Roughly the number; how roughly is not stated. */
  ABOUT,

  /** A little less than the number. */
  NEARLY,

  /** The number or fewer. */
  AT_MOST,

  /** Fewer than the number. */
  FEWER_THAN,

  /** From the lower number to the upper number, both included. */
  BETWEEN,

  /** A number that is not stated, as in "dozens" or "many". */
  INDEFINITE,

  /** Another reading, which the words of the source state. */
  OTHER
}
