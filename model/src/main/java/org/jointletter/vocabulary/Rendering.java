package org.jointletter.vocabulary;

/**
 * How a quotation renders the words of its source.
 *
 * @since 0.1
 */
public enum Rendering {
  /** The quotation repeats the source word for word. */
  VERBATIM,

  /** The quotation says in other words, in the same language, what the source says. */
  PARAPHRASE,

  /** The quotation is a translation of the source. */
  TRANSLATION,

  /** Another rendering. */
  OTHER
}
