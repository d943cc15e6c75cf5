package org.jointletter.vocabulary;

/**
 * How well a code fits what it is attached to, in the terms of SKOS.
 *
 * @since 0.1
 */
public enum Match {
  /** The same concept. */
  EXACT,

  /** Nearly the same concept. */
  CLOSE,

  /** The code means something wider. */
  BROADER,

  /** The code means something narrower. */
  NARROWER
}
