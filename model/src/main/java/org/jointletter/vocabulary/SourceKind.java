package org.jointletter.vocabulary;

/**
 * What kind of source something is.
 *
 * @since 0.1
 */
public enum SourceKind {
  /** A report in the news. */
  NEWS_REPORT,

  /** A release to the press. */
  PRESS_RELEASE,

  /** The letter itself. */
  LETTER,

  /** A record of a public body. */
  OFFICIAL_RECORD,

  /** A transcript of what was said. */
  TRANSCRIPT,

  /** A report or study. */
  REPORT,

  /** A page on the web. */
  WEBSITE,

  /** A post on social media. */
  SOCIAL_MEDIA,

  /** A data set. */
  DATASET,

  /** Correspondence. */
  CORRESPONDENCE,

  /** An interview. */
  INTERVIEW,

  /** A book. */
  BOOK,

  /** A document in an archive. */
  ARCHIVE,

  /** A law, treaty or resolution. */
  LAW
}
