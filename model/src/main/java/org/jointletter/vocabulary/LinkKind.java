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

  /** This letter begins the effort of the other text again. */
  @Term(broader = "BUILDS_ON")
  RENEWS,

  /** This letter asks what became of the other text. */
  @Term(broader = "BUILDS_ON")
  FOLLOWS_UP,

  /** This letter refers to the other text. */
  CITES,

  /** This letter repeats words of the other text. */
  @Term(broader = "CITES")
  QUOTES,

  /** This letter relies on the other text for what it asks. */
  @Term(broader = "CITES")
  INVOKES,

  /** This letter supports the other text. */
  ENDORSES,

  /** This letter adds signatures to the other text. */
  @Term(broader = "ENDORSES")
  SIGNS_ON_TO,

  /** This letter repeats the other text, in whole or in part. */
  REITERATES,

  /** This letter opposes the other text. */
  COUNTERS,

  /** This letter says that what the other text states is wrong. */
  @Term(broader = "COUNTERS")
  REBUTS,

  /** This letter replaces the other text. */
  SUPERSEDES,

  /** This letter is a changed form of the other text. */
  @Term(broader = "SUPERSEDES")
  REVISES,

  /** This letter takes the other text back. */
  @Term(broader = "SUPERSEDES")
  TAKES_BACK,

  /** This letter adds to the other text. */
  ADDENDUM_TO,

  /** This letter corrects a mistake in the other text. */
  @Term(broader = "ADDENDUM_TO")
  CORRECTS,

  /** The other text is the form in which this letter was delivered. */
  DELIVERED_AS,

  /** This letter is a translation of the other text. */
  TRANSLATION_OF,

  /** This letter and the other text belong to one campaign. */
  SAME_CAMPAIGN,

  /** This letter and the other text were made from one model. */
  @Term(broader = "SAME_CAMPAIGN")
  SAME_TEMPLATE,

  /** This letter answers the other text. */
  RESPONDS_TO,

  /** This letter was sent with the other text inside it. */
  ENCLOSES,

  /** This letter and the other text are records of one text. */
  SAME_AS,

  /** This letter asks for the same as the other text, which came first. */
  DUPLICATE_OF,

  /** This letter pretends to be the other text, or to come from the senders of it. */
  IMPERSONATES,

  /** This letter led to the other text, such as a law, a judgment or a report. */
  LED_TO,

  /** Another relation. */
  OTHER;

  /** {@return whether links of this kind never lead back to their own letter, be it by others} */
  public boolean isAcyclic() {
    return switch (Code.of(this).getBroad()) {
      case PRECEDES, BUILDS_ON, REITERATES, SUPERSEDES -> true;
      default -> false;
    };
  }
}
