package org.jointletter.vocabulary;

/**
 * What a place or body is called in usage. No term implies anything about its status.
 *
 * @since 0.1
 */
public enum JurisdictionKind {
  /** A place that is called a state. */
  STATE,

  /** A place that is called a special administrative region. */
  SPECIAL_ADMINISTRATIVE_REGION,

  /** A place that is called an autonomous region. */
  AUTONOMOUS_REGION,

  /** A province, or a state of a federation. */
  PROVINCE,

  /** A city, a town or another municipality. */
  MUNICIPALITY,

  /** A place that is called a territory. */
  TERRITORY,

  /** A union of states that has powers of its own. */
  @Term(title = "Supranational union")
  SUPRANATIONAL,

  /** An organization of states. */
  INTERNATIONAL_ORGANIZATION,

  /** An electoral district. */
  CONSTITUENCY,

  /** More than one country, without one place. */
  @Term(title = "Transnational area")
  TRANSNATIONAL,

  /** The source does not state the kind, or the kind is left open. */
  UNSPECIFIED,

  /** Another place or body. */
  OTHER
}
