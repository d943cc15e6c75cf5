package org.jointletter.vocabulary;

/**
 * The subject of an allegation.
 *
 * @since 0.1
 */
public enum Theme {
  /**
   * The freedom to hold opinions, and to seek, receive and impart information and ideas.
   *
   * @see "International Covenant on Civil and Political Rights, Article 19"
   */
  FREEDOM_OF_EXPRESSION,

  /**
   * The freedom to assemble peacefully.
   *
   * @see "International Covenant on Civil and Political Rights, Article 21"
   */
  FREEDOM_OF_ASSEMBLY,

  /**
   * The freedom to form and join associations, including trade unions.
   *
   * @see "International Covenant on Civil and Political Rights, Article 22"
   */
  FREEDOM_OF_ASSOCIATION,

  /**
   * The freedom to have, to change and to practise a religion or belief.
   *
   * @see "International Covenant on Civil and Political Rights, Article 18"
   */
  @Term(title = "Freedom of religion or belief")
  FREEDOM_OF_RELIGION,

  /**
   * The freedom to move, to choose a residence, and to leave or enter a country.
   *
   * @see "International Covenant on Civil and Political Rights, Article 12"
   */
  FREEDOM_OF_MOVEMENT,

  /** The freedom of the press and of other media. */
  @Term(broader = "FREEDOM_OF_EXPRESSION")
  PRESS_FREEDOM,

  /** Access to information that public bodies and others hold. */
  @Term(broader = "FREEDOM_OF_EXPRESSION")
  ACCESS_TO_INFORMATION,

  /**
   * Interference with privacy, home or correspondence, including surveillance.
   *
   * @see "International Covenant on Civil and Political Rights, Article 17"
   */
  PRIVACY_AND_SURVEILLANCE,

  /**
   * The situation of people who promote or protect human rights.
   *
   * @see "Declaration on Human Rights Defenders, General Assembly resolution 53/144"
   */
  HUMAN_RIGHTS_DEFENDERS,

  /**
   * Arrest or detention without a legal ground or without due process.
   *
   * @see "International Covenant on Civil and Political Rights, Article 9"
   */
  ARBITRARY_DETENTION,

  /**
   * Deprivation of liberty by agents of a state or with its consent, followed by concealment of the
   * person's fate or whereabouts.
   *
   * @see "International Convention for the Protection of All Persons from Enforced Disappearance,
   *     Article 2"
   */
  ENFORCED_DISAPPEARANCE,

  /**
   * Torture and other cruel, inhuman or degrading treatment or punishment.
   *
   * @see "Convention against Torture and Other Cruel, Inhuman or Degrading Treatment or Punishment"
   */
  @Term(title = "Torture and ill-treatment")
  TORTURE_AND_ILL_TREATMENT,

  /**
   * Arbitrary deprivation of life.
   *
   * @see "International Covenant on Civil and Political Rights, Article 6"
   */
  UNLAWFUL_KILLING,

  /** Use of force beyond necessity or proportion by those who enforce the law. */
  EXCESSIVE_FORCE,

  /**
   * Fair and public hearing by an independent court, and the work of judges and lawyers.
   *
   * @see "International Covenant on Civil and Political Rights, Article 14"
   */
  FAIR_TRIAL,

  /**
   * Unequal treatment for reasons such as race, sex, language, religion, opinion or origin.
   *
   * @see "International Covenant on Civil and Political Rights, Article 26"
   */
  DISCRIMINATION,

  /**
   * Rights of ethnic, religious or linguistic minorities.
   *
   * @see "International Covenant on Civil and Political Rights, Article 27"
   */
  MINORITY_RIGHTS,

  /** Rights of indigenous peoples. */
  INDIGENOUS_RIGHTS,

  /**
   * Rights of women and girls.
   *
   * @see "Convention on the Elimination of All Forms of Discrimination against Women"
   */
  @Term(title = "Women's rights")
  WOMENS_RIGHTS,

  /**
   * Rights of children.
   *
   * @see "Convention on the Rights of the Child"
   */
  @Term(title = "Children's rights")
  CHILDRENS_RIGHTS,

  /** The situation of refugees, asylum seekers and migrants. */
  REFUGEES_AND_MIGRATION,

  /** Conditions of work, including forced labour. */
  LABOUR_RIGHTS,

  /**
   * Health and health care, including epidemics.
   *
   * @see "International Covenant on Economic, Social and Cultural Rights, Article 12"
   */
  HEALTH,

  /**
   * Access to education, and its content.
   *
   * @see "International Covenant on Economic, Social and Cultural Rights, Article 13"
   */
  EDUCATION,

  /** Housing, eviction and rights to land. */
  HOUSING_AND_LAND,

  /** The natural environment and harm to it. */
  ENVIRONMENT,

  /**
   * Abuse of entrusted power for private gain.
   *
   * @see <a href="https://www.transparency.org/en/what-is-corruption">Transparency International,
   *     definition of corruption</a>
   */
  CORRUPTION,

  /**
   * Elections and participation in public affairs.
   *
   * @see "International Covenant on Civil and Political Rights, Article 25"
   */
  ELECTIONS,

  /** The conduct of the parties to an armed conflict. */
  ARMED_CONFLICT,

  /** Harm to people because they cooperate with institutions. */
  REPRISALS,

  /** The proper working of an institution, and interference with it. */
  INSTITUTIONAL_INTEGRITY,

  /** Acts of a state or its agents outside its own territory. */
  EXTRATERRITORIAL_CONDUCT,

  /** Another subject. */
  OTHER
}
