package org.jointletter.vocabulary;

/**
 * The purpose of a statement that asks for nothing and alleges nothing.
 *
 * @since 0.1
 */
public enum StatementKind {
  /** It approves of what someone did or is. */
  PRAISE,

  /** It thanks someone. */
  THANKS,

  /** Those who make the statement bind themselves to do something. */
  COMMITMENT,

  /** They are ready to do something if others want it. */
  OFFER,

  /** They expect harm if something is done or left undone. */
  WARNING,

  /**
   * They make known what they will do, or what will happen, without binding themselves to anyone.
   */
  ANNOUNCEMENT,

  /** They state where they stand on a question. */
  POSITION,

  /** It gives a reason for a demand, an allegation or a position. */
  ARGUMENT,

  /** It expresses sorrow or sympathy. */
  CONDOLENCE,

  /** They regret what they did. */
  APOLOGY,

  /** It asks for an answer, and for no other act. */
  QUESTION,

  /** It states facts that nobody is blamed for. */
  BACKGROUND,

  /** None of these purposes. */
  OTHER
}
