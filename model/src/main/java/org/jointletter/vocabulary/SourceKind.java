package org.jointletter.vocabulary;

/**
 * The kind of publication or record that a source is.
 *
 * @since 0.1
 */
public enum SourceKind {
  /** A report of a newspaper, a broadcaster or another news medium. */
  NEWS_REPORT,

  /** A statement that was issued to the press. */
  PRESS_RELEASE,

  /** The letter itself, or another letter. */
  LETTER,

  /** A record of a public body, such as minutes or a register. */
  OFFICIAL_RECORD,

  /** A written record of spoken words. */
  TRANSCRIPT,

  /** A report or a study. */
  REPORT,

  /** A page or a site on the web. */
  WEBSITE,

  /** A post on social media. */
  SOCIAL_MEDIA,

  /** A set of data. */
  @Term(title = "Data set")
  DATASET,

  /** Letters or messages that were exchanged. */
  CORRESPONDENCE,

  /** An interview. */
  INTERVIEW,

  /** A book. */
  BOOK,

  /** A document that is kept in an archive. */
  @Term(title = "Archive document")
  ARCHIVE,

  /** A legal text, such as a law, a treaty or a resolution. */
  LAW,

  /** Another publication or record. */
  OTHER
}
