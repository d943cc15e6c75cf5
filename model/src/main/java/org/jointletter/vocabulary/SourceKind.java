package org.jointletter.vocabulary;

/**
 * The kind of publication or record that a source is.
 *
 * @since 0.1
 */
public enum SourceKind {
  /** A report of a newspaper, a broadcaster or another news medium. */
  NEWS_REPORT,

  /** A column, an editorial or another piece of opinion in a news medium. */
  @Term(broader = "NEWS_REPORT")
  OPINION_PIECE,

  /** A statement that was issued to the press. */
  PRESS_RELEASE,

  /** The letter itself, or another letter. */
  LETTER,

  /** An answer to a letter. */
  RESPONSE,

  /** A record of a public body, such as minutes or a register. */
  OFFICIAL_RECORD,

  /** A register or a database of a public body. */
  @Term(broader = "OFFICIAL_RECORD")
  REGISTER,

  /** A record of a session of a body. */
  @Term(broader = "OFFICIAL_RECORD")
  MINUTES,

  /** A journal in which laws and official notices are printed. */
  @Term(broader = "OFFICIAL_RECORD")
  OFFICIAL_JOURNAL,

  /** A judgment, an order or a file of a court. */
  @Term(broader = "OFFICIAL_RECORD")
  COURT_RECORD,

  /** A written record of spoken words. */
  TRANSCRIPT,

  /** A recording of sound or pictures. */
  RECORDING,

  /** A recording of moving pictures. */
  @Term(broader = "RECORDING")
  VIDEO,

  /** A picture, such as one of a banner or of a page. */
  @Term(broader = "RECORDING")
  PHOTOGRAPH,

  /** A report or a study. */
  REPORT,

  /** An article in a journal of a science or a profession. */
  @Term(title = "Journal article")
  ARTICLE,

  /** A page or a site on the web. */
  WEBSITE,

  /** A page on which a letter can be read or signed. */
  @Term(broader = "WEBSITE")
  PETITION_PAGE,

  /** A page on which someone posts their views. */
  @Term(broader = "WEBSITE")
  BLOG,

  /** A post on social media. */
  SOCIAL_MEDIA,

  /** A set of data. */
  @Term(title = "Data set")
  DATASET,

  /** Letters or messages that were exchanged. */
  CORRESPONDENCE,

  /** An interview. */
  INTERVIEW,

  /** What someone who was there says. */
  TESTIMONY,

  /** A book. */
  BOOK,

  /** A leaflet, a poster or an advertisement. */
  LEAFLET,

  /** A document that was made for those who belong to an organization. */
  INTERNAL_DOCUMENT,

  /** A document that is kept in an archive. */
  @Term(title = "Archive document")
  ARCHIVE,

  /** A legal text, such as a law, a treaty or a resolution. */
  LAW,

  /** Another publication or record. */
  OTHER
}
