package org.jointletter.vocabulary;

/**
 * What a place or body is called in usage. No kind implies anything about its status.
 *
 * @since 0.1
 */
public enum JurisdictionKind {
  /** A state. */
  STATE,

  /** A special administrative region. */
  SPECIAL_ADMINISTRATIVE_REGION,

  /** An autonomous region. */
  AUTONOMOUS_REGION,

  /** A province, or a state of a federation. */
  PROVINCE,

  /** A city or a municipality. */
  MUNICIPALITY,

  /** A territory. */
  TERRITORY,

  /** A union of states with powers of its own. */
  SUPRANATIONAL,

  /** An organization of states. */
  INTERNATIONAL_ORGANIZATION,

  /** An electoral district. */
  CONSTITUENCY,

  /** Across borders, without one place. */
  TRANSNATIONAL,

  /** The source does not tell, or the kind is left open. */
  UNSPECIFIED
}
