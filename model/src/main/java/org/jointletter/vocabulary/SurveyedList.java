package org.jointletter.vocabulary;

/**
 * A list that can be looked into for what is missing from it.
 *
 * @since 0.1
 */
public enum SurveyedList {
  /** Those who signed a letter. */
  SIGNATORIES,

  /** Those who started a letter. */
  INITIATORS,

  /** Those who wrote a letter. */
  DRAFTERS,

  /** Those who brought the signatories of a letter together. */
  CONVENORS,

  /** Those who endorsed or support a letter without having signed it. */
  SUPPORTERS,

  /** The members of a coalition. */
  MEMBERS,

  /** Those to whom a letter is addressed. */
  ADDRESSEES,

  /** The demands of a letter. */
  DEMANDS,

  /** The allegations of a letter. */
  ALLEGATIONS,

  /** Whatever else a letter says. */
  STATEMENTS,

  /** The answers to a letter, or to all letters of a dossier. */
  RESPONSES,

  /** The versions of the text of a letter. */
  VERSIONS,

  /** The places where a letter was published. */
  COPIES,

  /** Whatever happened to a letter, or around it. */
  EVENTS,

  /** The letters of a dossier. */
  LETTERS,

  /** None of these lists. */
  OTHER
}
