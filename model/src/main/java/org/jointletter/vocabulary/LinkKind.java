package org.jointletter.vocabulary;

/**
 * How a letter relates to another text: this letter <em>precedes</em> the other, <em>cites</em> it
 * and so on.
 *
 * @since 0.1
 */
public enum LinkKind {
  /** This letter came before the other, in one effort. */
  PRECEDES,

  /** This letter carries the other further. */
  BUILDS_ON,

  /** This letter refers to the other. */
  CITES,

  /** This letter supports the other. */
  ENDORSES,

  /** This letter repeats the other. */
  REITERATES,

  /** This letter opposes the other. */
  COUNTERS,

  /** This letter replaces the other. */
  SUPERSEDES,

  /** This letter adds to the other. */
  ADDENDUM_TO,

  /** The other is the form in which this letter was delivered. */
  DELIVERED_AS,

  /** This letter is a translation of the other. */
  TRANSLATION_OF,

  /** Both belong to one campaign. */
  SAME_CAMPAIGN,

  /** This letter answers the other. */
  RESPONDS_TO;

  /** {@return whether links of this kind never lead back to their own letter, be it by others} */
  public boolean isAcyclic() {
    return switch (this) {
      case PRECEDES, BUILDS_ON, REITERATES, SUPERSEDES -> true;
      default -> false;
    };
  }
}
