package org.jointletter.vocabulary;

/**
 * How the parts of a demand combine.
 *
 * @since 0.1
 */
public enum PartsMode {
  /** Every part is asked for. */
  ALL_OF,

  /** One of the parts would do. */
  ANY_OF
}
