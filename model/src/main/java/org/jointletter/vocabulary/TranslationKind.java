package org.jointletter.vocabulary;

/**
 * How a translation came about.
 *
 * @since 0.1
 */
public enum TranslationKind {
  /** By, or approved by, those who wrote the text. */
  OFFICIAL,

  /** By someone else. */
  UNOFFICIAL,

  /** By a machine. */
  MACHINE
}
