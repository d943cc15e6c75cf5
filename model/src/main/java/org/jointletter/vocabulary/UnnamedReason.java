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

  /** The source has a name that cannot be read. */
  @Term(broader = "NOT_STATED")
  ILLEGIBLE,

  /** The party asked not to be named. */
  AT_OWN_REQUEST,

  /** Naming the party would endanger someone. */
  SECURITY,

  /** Naming the party is not permitted by law. */
  @Term(title = "Legal reason")
  LEGAL,

  /** A court has forbidden to name the party. */
  @Term(broader = "LEGAL")
  COURT_ORDER,

  /** The party is a child, whom the law does not allow to be named. */
  @Term(broader = "LEGAL")
  MINOR,

  /** The law on personal data does not allow the party to be named. */
  @Term(broader = "LEGAL")
  DATA_PROTECTION,

  /** The source names the party, and the keeper of the record left the name out. */
  OMITTED,

  /** The name is withheld, and so is the reason. */
  WITHHELD,

  /** The reason is not known. */
  UNKNOWN,

  /** Another reason. */
  OTHER
}
