package org.jointletter.vocabulary;

/**
 * How a coalition holds together.
 *
 * @since 0.1
 */
public enum Formation {
  /** Formed for one letter or campaign. */
  AD_HOC,

  /** Lasting, under a name of its own. */
  STANDING,

  /** A network whose members act for themselves. */
  NETWORK,

  /** The source does not tell. */
  UNKNOWN
}
