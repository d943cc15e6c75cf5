package org.jointletter.vocabulary;

/**
 * The attitude of a response to the demands of a letter, as the source describes it.
 *
 * @since 0.1
 */
public enum Stance {
  /** The response supports the demands. */
  SUPPORTIVE,

  /** The response supports a part of the demands. */
  PARTLY_SUPPORTIVE,

  /** The response neither supports nor opposes the demands. */
  NEUTRAL,

  /** The response opposes the demands. */
  OPPOSED,

  /** The response opposes those who make the demands. */
  HOSTILE,

  /** Another attitude. */
  OTHER
}
