package org.jointletter.vocabulary;

/**
 * The origin of a translation.
 *
 * @since 0.1
 */
public enum TranslationKind {
  /** The authors of the text made or approved the translation. */
  OFFICIAL,

  /** Someone else made the translation. */
  UNOFFICIAL,

  /** A machine made the translation. */
  @Term(title = "Machine translation")
  MACHINE,

  /** Another origin. */
  OTHER
}
