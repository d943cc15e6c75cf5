package org.jointletter.vocabulary;

/**
 * The reason why a party is not named.
 *
 * @since 0.1
 */
@Term(title = "Reason for being unnamed")
public enum UnnamedReason {
  /** The source names nobody. */
  NOT_STATED,

  /** The party asked not to be named. */
  AT_OWN_REQUEST,

  /** Naming the party would endanger someone. */
  SECURITY,

  /** Naming the party is not permitted by law. */
  @Term(title = "Legal reason")
  LEGAL,

  /** The name is withheld, and so is the reason. */
  WITHHELD,

  /** The reason is not known. */
  UNKNOWN,

  /** Another reason. */
  OTHER
}
