package org.jointletter.vocabulary;

/**
 * By what a quantity is broken down into parts.
 *
 * @since 0.1
 */
public enum Dimension {
  /** By country. */
  COUNTRY,

  /** By region of one country, or of the world. */
  REGION,

  /** By constituency. */
  CONSTITUENCY,

  /** By city, town or village. */
  MUNICIPALITY,

  /** By the place where signatures were gathered or people met. */
  VENUE,

  /** By day, month, year or another span of time. */
  PERIOD,

  /** By the way in which something came, as on paper or online. */
  CHANNEL,

  /** By kind of party, as persons and organizations. */
  KIND,

  /** By role in the letter, as initiators and signatories. */
  ROLE,

  /** By organization, party or group to which people belong. */
  AFFILIATION,

  /** By profession or branch. */
  OCCUPATION,

  /** By gender. */
  GENDER,

  /** By age. */
  AGE,

  /** By language. */
  LANGUAGE,

  /** By what came of it, as accepted and rejected. */
  OUTCOME,

  /** By something else. */
  OTHER
}
