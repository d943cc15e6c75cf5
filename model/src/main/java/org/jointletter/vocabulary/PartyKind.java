package org.jointletter.vocabulary;

/**
 * What a party is.
 *
 * @since 0.1
 */
public enum PartyKind {
  /** A person. */
  PERSON,

  /** An organization. */
  ORGANIZATION,

  /** A network of organizations. */
  NETWORK,

  /** A state. */
  STATE,

  /** A public body: a ministry, a council, a court. */
  PUBLIC_BODY,

  /** An office, whoever holds it. */
  OFFICE,

  /** All of a kind, as in "UN Member States". */
  CLASS,

  /** People who act together without being an organization. */
  COLLECTIVE,

  /** A company. */
  COMPANY,

  /** A political party. */
  PARTY,

  /** A trade union. */
  UNION,

  /** The source does not tell. */
  UNKNOWN
}
