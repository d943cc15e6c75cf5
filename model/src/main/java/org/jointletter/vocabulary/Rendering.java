package org.jointletter.vocabulary;

/**
 * How a quotation renders the words of its source.
 *
 * @since 0.1
 */
public enum Rendering {
  /** The quotation repeats the source word for word. */
  VERBATIM,

  /** The quotation leaves out words, and marks where. */
  @Term(broader = "VERBATIM")
  ABRIDGED,

  /** The quotation says in other words, in the same language, what the source says. */
  PARAPHRASE,

  /** The quotation says in short what a longer passage says. */
  @Term(broader = "PARAPHRASE")
  SUMMARY,

  /** The quotation is a translation of the source. */
  TRANSLATION,

  /** Another rendering. */
  OTHER
}
