package org.jointletter.vocabulary;

/**
 * How a letter relates to another text: this letter precedes the other, cites it and so on.
 *
 * @since 0.1
 */
public enum LinkKind {
  /** This letter came before the other text in the same effort. */
  PRECEDES,

  /** This letter continues the work of the other text. */
  BUILDS_ON,

  /** This letter refers to the other text. */
  CITES,

  /** This letter supports the other text. */
  ENDORSES,

  /** This letter repeats the other text, in whole or in part. */
  REITERATES,

  /** This letter opposes the other text. */
  COUNTERS,

  /** This letter replaces the other text. */
  SUPERSEDES,

  /** This letter adds to the other text. */
  ADDENDUM_TO,

  /** The other text is the form in which this letter was delivered. */
  DELIVERED_AS,

  /** This letter is a translation of the other text. */
  TRANSLATION_OF,

  /** This letter and the other text belong to one campaign. */
  SAME_CAMPAIGN,

  /** This letter answers the other text. */
  RESPONDS_TO,

  /** Another relation. */
  OTHER;

  /** {@return whether links of this kind never lead back to their own letter, be it by others} */
  public boolean isAcyclic() {
    return switch (this) {
      case PRECEDES, BUILDS_ON, REITERATES, SUPERSEDES -> true;
      default -> false;
    };
  }
}
