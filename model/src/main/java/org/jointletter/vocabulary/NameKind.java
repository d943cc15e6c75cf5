package org.jointletter.vocabulary;

/**
 * What another name of a party is to the name under which the party appears.
 *
 * @since 0.1
 */
public enum NameKind {
  /** A name by which the party is also known. */
  ALIAS,

  /** A name that the party had before. */
  FORMER,

  /** A name that the party chose in order not to be known. */
  PSEUDONYM,

  /** The name in a register, a passport or a statute. */
  LEGAL,

  /** An abbreviation or an acronym. */
  ABBREVIATION,

  /** The name in another language. */
  TRANSLATION,

  /** The name in another script or in another transcription. */
  TRANSLITERATION,

  /** A spelling of a source that is known to be wrong. */
  MISSPELLING,

  /** None of these. */
  OTHER
}
