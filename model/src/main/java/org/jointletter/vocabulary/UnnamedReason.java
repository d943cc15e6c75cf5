package org.jointletter.vocabulary;

/**
 * Why a party is not named.
 *
 * @since 0.1
 */
public enum UnnamedReason {
  /** The source names nobody. */
  NOT_STATED,

  /** The party asked not to be named. */
  AT_OWN_REQUEST,

  /** Naming would endanger. */
  SECURITY,

  /** Naming is not allowed. */
  LEGAL,

  /** The name is withheld, and so is why. */
  WITHHELD,

  /** Not known. */
  UNKNOWN
}
