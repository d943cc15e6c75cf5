package org.jointletter.vocabulary;

/**
 * The kind of person, organization or body that a party is.
 *
 * @since 0.1
 */
public enum PartyKind {
  /** A human being. */
  PERSON,

  /**
   * A group of people with a structure and a purpose, such as an association, a foundation or an
   * institute.
   */
  ORGANIZATION,

  /** An association of organizations or persons that also act for themselves. */
  NETWORK,

  /** A state that acts as such. */
  STATE,

  /**
   * A body of a state or of an organization of states, such as a ministry, a council or a court.
   */
  PUBLIC_BODY,

  /** An office, whoever holds it. */
  OFFICE,

  /** All parties of a kind, as in "UN Member States". */
  CLASS,

  /** People who act together without being an organization. */
  COLLECTIVE,

  /** An organization that does business. */
  @Term(broader = "ORGANIZATION")
  COMPANY,

  /** A political party. */
  @Term(title = "Political party", broader = "ORGANIZATION")
  PARTY,

  /** A trade union. */
  @Term(title = "Trade union", broader = "ORGANIZATION")
  UNION,

  /** The source does not state the kind. */
  UNKNOWN,

  /** Another kind of party. */
  OTHER
}
