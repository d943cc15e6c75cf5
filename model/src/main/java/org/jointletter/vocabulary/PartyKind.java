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

  /** An organization that does business. */
  @Term(broader = "ORGANIZATION")
  COMPANY,

  /** A political party. */
  @Term(title = "Political party", broader = "ORGANIZATION")
  PARTY,

  /** A trade union. */
  @Term(title = "Trade union", broader = "ORGANIZATION")
  UNION,

  /** An organization of those who have one profession or trade. */
  @Term(broader = "ORGANIZATION")
  PROFESSIONAL_BODY,

  /** An organization of companies or employers. */
  @Term(title = "Business association", broader = "ORGANIZATION")
  EMPLOYERS,

  /** A university or another place of research. */
  @Term(broader = "ORGANIZATION")
  UNIVERSITY,

  /** A school. */
  @Term(broader = "ORGANIZATION")
  SCHOOL,

  /** A hospital or another place of care. */
  @Term(broader = "ORGANIZATION")
  HOSPITAL,

  /** A newspaper, a broadcaster or another news medium. */
  @Term(title = "News medium", broader = "ORGANIZATION")
  MEDIA,

  /** An organization that runs a site on which others publish or sign. */
  @Term(broader = "ORGANIZATION")
  PLATFORM,

  /** A church, a community of faith or another religious organization. */
  @Term(broader = "ORGANIZATION")
  RELIGIOUS_BODY,

  /** A club or an association for sports. */
  @Term(broader = "ORGANIZATION")
  SPORTS_BODY,

  /** An organized group with arms that is not a force of a state. */
  @Term(broader = "ORGANIZATION")
  ARMED_GROUP,

  /** An association of organizations or persons that also act for themselves. */
  NETWORK,

  /** A state that acts as such. */
  STATE,

  /** An indigenous people or nation, or those who speak for it as such. */
  INDIGENOUS_PEOPLE,

  /**
   * A body of a state or of an organization of states, such as a ministry, a council or a court.
   */
  PUBLIC_BODY,

  /** A government as a whole. */
  @Term(broader = "PUBLIC_BODY")
  GOVERNMENT,

  /** A ministry or a department of a government. */
  @Term(broader = "PUBLIC_BODY")
  MINISTRY,

  /** A parliament or a chamber of one. */
  @Term(broader = "PUBLIC_BODY")
  PARLIAMENT,

  /** A committee of a parliament or of another body. */
  @Term(broader = "PUBLIC_BODY")
  COMMITTEE,

  /** A court or a tribunal. */
  @Term(broader = "PUBLIC_BODY")
  COURT,

  /** An office that prosecutes crimes. */
  @Term(title = "Prosecution office", broader = "PUBLIC_BODY")
  PROSECUTION,

  /** A police force. */
  @Term(broader = "PUBLIC_BODY")
  POLICE,

  /** Armed forces of a state. */
  @Term(broader = "PUBLIC_BODY")
  ARMED_FORCES,

  /** The council or the administration of a city, a district or a region. */
  @Term(broader = "PUBLIC_BODY")
  LOCAL_AUTHORITY,

  /** An embassy or another mission of a state. */
  @Term(title = "Diplomatic mission", broader = "PUBLIC_BODY")
  MISSION,

  /** An authority that watches over a trade or a field. */
  @Term(broader = "PUBLIC_BODY")
  REGULATOR,

  /** An ombudsperson or a national human rights institution. */
  @Term(broader = "PUBLIC_BODY")
  OMBUDS_INSTITUTION,

  /** A committee of experts that monitors a human rights treaty. */
  @Term(broader = "PUBLIC_BODY")
  TREATY_BODY,

  /** An organization of states. */
  INTERNATIONAL_ORGANIZATION,

  /** An office, whoever holds it. */
  OFFICE,

  /** An office of an independent expert who acts on a mandate of a body. */
  @Term(title = "Mandate of an expert", broader = "OFFICE")
  MANDATE,

  /** All parties of a kind, as in "UN Member States". */
  CLASS,

  /** People who act together without being an organization. */
  COLLECTIVE,

  /** The members of a family. */
  @Term(broader = "COLLECTIVE")
  FAMILY,

  /** The people of a place, a language or a faith. */
  @Term(broader = "COLLECTIVE")
  COMMUNITY,

  /** Those who work for an employer. */
  @Term(broader = "COLLECTIVE")
  STAFF,

  /** The source does not state the kind. */
  UNKNOWN,

  /** Another kind of party. */
  OTHER
}
