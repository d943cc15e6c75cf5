package org.jointletter.vocabulary;

/**
 * How the parts of a demand combine.
 *
 * @since 0.1
 */
@Term(title = "Mode of parts")
public enum PartsMode {
  /** The demand asks for every part. */
  ALL_OF,

  /** The demand asks for at least one of the parts. */
  ANY_OF,

  /** The parts combine in another way, which the statement of the demand says. */
  OTHER
}
