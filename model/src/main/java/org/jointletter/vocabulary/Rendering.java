package org.jointletter.vocabulary;

/**
 * How a quotation renders what was said.
 *
 * @since 0.1
 */
public enum Rendering {
  /** Word for word. */
  VERBATIM,

  /** In other words. */
  PARAPHRASE,

  /** In another language. */
  TRANSLATION
}
