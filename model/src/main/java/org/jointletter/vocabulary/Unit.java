package org.jointletter.vocabulary;

/**
 * The unit of a count: the persons, organizations or other things that are counted.
 *
 * @since 0.1
 */
public enum Unit {
  /** Organizations, groups and networks. */
  ORGANIZATIONS,

  /** Persons. */
  INDIVIDUALS,

  /** Signatures, of persons and organizations alike. */
  SIGNATURES,

  /** States that speak as states. */
  STATES,

  /** Mandates, such as those of special rapporteurs. */
  MANDATES,

  /** Countries from which those who are counted come. */
  COUNTRIES,

  /** Members of the organizations that are counted. */
  MEMBERS,

  /** Visits to a place or a person. */
  VISITS,

  /** Requests made to someone. */
  REQUESTS,

  /** Cases, such as those before a court or of a disease. */
  CASES,

  /** Single occurrences, whatever their kind. */
  INCIDENTS,

  /** Persons who died or were killed. */
  DEATHS,

  /** Persons who are or were detained. */
  DETENTIONS,

  /** Places that serve a purpose, such as camps or schools. */
  FACILITIES,

  /** Other things. */
  OTHER
}
