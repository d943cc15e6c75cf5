package org.jointletter.vocabulary;

/**
 * What a place or body is called in usage. No term implies anything about its status.
 *
 * @since 0.1
 */
public enum JurisdictionKind {
  /** A place that is called a state. */
  STATE,

  /** A place that is called a country and is said to be a part of a state. */
  CONSTITUENT_COUNTRY,

  /** A place that is called a special administrative region. */
  SPECIAL_ADMINISTRATIVE_REGION,

  /** A place that is called an autonomous region. */
  AUTONOMOUS_REGION,

  /** A province, or a state of a federation. */
  PROVINCE,

  /** A part of a country, or of a continent, that is called a region. */
  REGION,

  /** A county, a district or another part of a province. */
  DISTRICT,

  /** A city, a town or another municipality. */
  MUNICIPALITY,

  /** A place that is called a city or a town. */
  @Term(broader = "MUNICIPALITY")
  CITY,

  /** A place that is called a village. */
  @Term(broader = "MUNICIPALITY")
  VILLAGE,

  /** A part of a city or a town. */
  @Term(broader = "MUNICIPALITY")
  NEIGHBOURHOOD,

  /** A place that is called a territory. */
  TERRITORY,

  /** A place that is called the land or the territory of an indigenous people. */
  INDIGENOUS_TERRITORY,

  /** An electoral district. */
  CONSTITUENCY,

  /** A building, a street or another single place. */
  SITE,

  /** A place where people are detained. */
  @Term(broader = "SITE")
  PRISON,

  /** A place where people who fled, or who work or protest, live for a time. */
  @Term(broader = "SITE")
  CAMP,

  /** A school, a university, a hospital or a home. */
  @Term(broader = "SITE")
  INSTITUTION,

  /** A factory, a mine or another place where people work. */
  @Term(broader = "SITE")
  WORKPLACE,

  /** A lake, a river, a forest, a sea or another part of nature. */
  NATURAL_AREA,

  /** A union of states that has powers of its own. */
  @Term(title = "Supranational union")
  SUPRANATIONAL,

  /** An organization of states. */
  INTERNATIONAL_ORGANIZATION,

  /** More than one country, without one place. */
  @Term(title = "Transnational area")
  TRANSNATIONAL,

  /** A place on the internet, such as a platform. */
  ONLINE,

  /** The source does not state the kind, or the kind is left open. */
  UNSPECIFIED,

  /** Another place or body. */
  OTHER
}
