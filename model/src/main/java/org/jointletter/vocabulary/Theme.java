package org.jointletter.vocabulary;

/**
 * What an allegation is about.
 *
 * @since 0.1
 */
public enum Theme {
  /** Expression and opinion. */
  FREEDOM_OF_EXPRESSION,

  /** Peaceful assembly. */
  FREEDOM_OF_ASSEMBLY,

  /** Association. */
  FREEDOM_OF_ASSOCIATION,

  /** Religion or belief. */
  FREEDOM_OF_RELIGION,

  /** Movement. */
  FREEDOM_OF_MOVEMENT,

  /** The press and other media. */
  PRESS_FREEDOM,

  /** Information held by others. */
  ACCESS_TO_INFORMATION,

  /** Privacy, and being watched. */
  PRIVACY_AND_SURVEILLANCE,

  /** Those who defend rights. */
  HUMAN_RIGHTS_DEFENDERS,

  /** Being held without due process. */
  ARBITRARY_DETENTION,

  /** Being made to vanish. */
  ENFORCED_DISAPPEARANCE,

  /** Torture and other ill-treatment. */
  TORTURE_AND_ILL_TREATMENT,

  /** Killing. */
  UNLAWFUL_KILLING,

  /** Force beyond need. */
  EXCESSIVE_FORCE,

  /** Courts and lawyers. */
  FAIR_TRIAL,

  /** Unequal treatment. */
  DISCRIMINATION,

  /** Minorities. */
  MINORITY_RIGHTS,

  /** Indigenous peoples. */
  INDIGENOUS_RIGHTS,

  /** Women and girls. */
  WOMENS_RIGHTS,

  /** Children. */
  CHILDRENS_RIGHTS,

  /** Refugees and migrants. */
  REFUGEES_AND_MIGRATION,

  /** Work, and forced labour. */
  LABOUR_RIGHTS,

  /** Health, epidemics included. */
  HEALTH,

  /** Education. */
  EDUCATION,

  /** Housing and land. */
  HOUSING_AND_LAND,

  /** The environment. */
  ENVIRONMENT,

  /** Corruption. */
  CORRUPTION,

  /** Elections and participation. */
  ELECTIONS,

  /** Conduct in armed conflict. */
  ARMED_CONFLICT,

  /** Harm to those who cooperate with institutions. */
  REPRISALS,

  /** The working of an institution, and interference with it. */
  INSTITUTIONAL_INTEGRITY,

  /** Acts outside one's own territory. */
  EXTRATERRITORIAL_CONDUCT
}
