package org.jointletter.vocabulary;

/**
 * The capacity in which someone signs.
 *
 * @since 0.1
 */
public enum Capacity {
  /** An organization signs as itself. */
  ORGANIZATION,

  /** A network or an association signs for all of its members. */
  FOR_MEMBERS,

  /** A person signs as an individual. */
  PERSONAL,

  /** A person signs as someone who works for those whom the letter concerns. */
  @Term(broader = "PERSONAL")
  EMPLOYEE,

  /** A person signs as someone who studied or worked there once. */
  @Term(title = "Alumnus or former member of staff", broader = "PERSONAL")
  ALUMNUS,

  /** A person signs as someone who lives in the place that the letter concerns. */
  @Term(broader = "PERSONAL")
  RESIDENT,

  /** A person signs as someone who uses what the letter is about. */
  @Term(broader = "PERSONAL")
  CUSTOMER,

  /** A person signs as a relative of those whom the letter concerns. */
  @Term(broader = "PERSONAL")
  RELATIVE,

  /** A person signs as someone to whom it happened. */
  @Term(broader = "PERSONAL")
  SURVIVOR,

  /** A person signs as a member of a profession. */
  @Term(broader = "PERSONAL")
  PROFESSIONAL,

  /** A person signs as an individual, and an affiliation is given only to identify the person. */
  IDENTIFICATION_ONLY,

  /** A person signs as the holder of an office. */
  OFFICIAL,

  /** A person signs as a member of a parliament, a council or another elected body. */
  @Term(broader = "OFFICIAL")
  ELECTED,

  /** A person signs as someone who held an office once. */
  FORMER_OFFICIAL,

  /** A person signs as the holder of a mandate, such as that of a special rapporteur. */
  MANDATE,

  /** A state signs. */
  STATE,

  /** An indigenous people or nation signs. */
  @Term(title = "Indigenous people")
  PEOPLE,

  /** Someone signs as an owner of shares. */
  INVESTOR,

  /** The source does not state the capacity. */
  UNKNOWN,

  /** Another capacity. */
  OTHER
}
