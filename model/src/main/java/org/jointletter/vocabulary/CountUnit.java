package org.jointletter.vocabulary;

/**
 * What is counted.
 *
 * @since 0.1
 */
public enum CountUnit {
  /** Organizations, groups and networks. */
  ORGANIZATIONS,

  /** Persons. */
  INDIVIDUALS,

  /** Signatures, whoever gave them. */
  SIGNATURES,

  /** States that speak as such. */
  STATES,

  /** Mandates, such as those of special rapporteurs. */
  MANDATES,

  /** Countries that the counted come from. */
  COUNTRIES,

  /** Members of the counted organizations. */
  MEMBERS,

  /** Visits. */
  VISITS,

  /** Requests. */
  REQUESTS,

  /** Cases. */
  CASES,

  /** Incidents. */
  INCIDENTS,

  /** Persons killed. */
  DEATHS,

  /** Persons detained. */
  DETENTIONS,

  /** Places, such as camps or schools. */
  FACILITIES
}
