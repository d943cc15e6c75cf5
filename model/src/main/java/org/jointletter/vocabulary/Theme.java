package org.jointletter.vocabulary;

/**
 * The subject of a letter or of an allegation.
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

  /** The freedom of the press and of other media, and the safety of journalists. */
  @Term(broader = "FREEDOM_OF_EXPRESSION")
  PRESS_FREEDOM,

  /** Access to information that public bodies and others hold. */
  @Term(broader = "FREEDOM_OF_EXPRESSION")
  ACCESS_TO_INFORMATION,

  /** The suppression of texts, pictures or speech, and of those who publish them. */
  @Term(broader = "FREEDOM_OF_EXPRESSION")
  CENSORSHIP,

  /** Access to the internet, and shutdowns of it. */
  @Term(broader = "FREEDOM_OF_EXPRESSION")
  INTERNET_ACCESS,

  /** The freedom to make and show works of art. */
  @Term(broader = "FREEDOM_OF_EXPRESSION")
  ARTISTIC_FREEDOM,

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
   * The freedom to form and join trade unions, to bargain and to strike.
   *
   * @see "International Covenant on Economic, Social and Cultural Rights, Article 8"
   */
  @Term(broader = "FREEDOM_OF_ASSOCIATION")
  TRADE_UNION_RIGHTS,

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

  /**
   * Interference with privacy, home or correspondence, including surveillance.
   *
   * @see "International Covenant on Civil and Political Rights, Article 17"
   */
  PRIVACY_AND_SURVEILLANCE,

  /** The collection and use of data about persons. */
  @Term(broader = "PRIVACY_AND_SURVEILLANCE")
  DATA_PROTECTION,

  /** The observation of persons or of what they communicate. */
  @Term(broader = "PRIVACY_AND_SURVEILLANCE")
  SURVEILLANCE,

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
   * The treatment of people who are detained, and the places where they are.
   *
   * @see "International Covenant on Civil and Political Rights, Article 10"
   */
  DETENTION_CONDITIONS,

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

  /**
   * Capital punishment.
   *
   * @see "Second Optional Protocol to the International Covenant on Civil and Political Rights"
   */
  DEATH_PENALTY,

  /** Use of force beyond necessity or proportion by those who enforce the law. */
  EXCESSIVE_FORCE,

  /**
   * Fair and public hearing by an independent court, and the work of judges and lawyers.
   *
   * @see "International Covenant on Civil and Political Rights, Article 14"
   */
  FAIR_TRIAL,

  /** The independence of courts, judges and prosecutors. */
  @Term(broader = "FAIR_TRIAL")
  JUDICIAL_INDEPENDENCE,

  /** The situation of lawyers, and access to them. */
  @Term(broader = "FAIR_TRIAL")
  LAWYERS,

  /**
   * Unequal treatment for reasons such as race, sex, language, religion, opinion or origin.
   *
   * @see "International Covenant on Civil and Political Rights, Article 26"
   */
  DISCRIMINATION,

  /**
   * Discrimination by race, colour, descent, or national or ethnic origin.
   *
   * @see "International Convention on the Elimination of All Forms of Racial Discrimination,
   *     Article 1"
   */
  @Term(broader = "DISCRIMINATION")
  RACISM,

  /**
   * Advocacy of hatred that incites to discrimination, hostility or violence.
   *
   * @see "International Covenant on Civil and Political Rights, Article 20"
   */
  @Term(broader = "DISCRIMINATION")
  HATE_SPEECH,

  /** Unequal treatment or violence because of sexual orientation or gender identity. */
  @Term(broader = "DISCRIMINATION")
  SEXUAL_ORIENTATION_AND_GENDER_IDENTITY,

  /**
   * Rights of ethnic, religious or linguistic minorities.
   *
   * @see "International Covenant on Civil and Political Rights, Article 27"
   */
  MINORITY_RIGHTS,

  /**
   * Rights of indigenous peoples.
   *
   * @see "United Nations Declaration on the Rights of Indigenous Peoples"
   */
  INDIGENOUS_RIGHTS,

  /**
   * Rights of women and girls.
   *
   * @see "Convention on the Elimination of All Forms of Discrimination against Women"
   */
  @Term(title = "Women's rights")
  WOMENS_RIGHTS,

  /**
   * Violence that harms women because they are women.
   *
   * @see "Declaration on the Elimination of Violence against Women, General Assembly resolution
   *     48/104"
   */
  @Term(broader = "WOMENS_RIGHTS")
  VIOLENCE_AGAINST_WOMEN,

  /**
   * Rights of children.
   *
   * @see "Convention on the Rights of the Child"
   */
  @Term(title = "Children's rights")
  CHILDRENS_RIGHTS,

  /** Rights of older persons. */
  OLDER_PERSONS,

  /**
   * Rights of persons with disabilities.
   *
   * @see "Convention on the Rights of Persons with Disabilities"
   */
  @Term(title = "Rights of persons with disabilities")
  DISABILITY,

  /** The situation of refugees, asylum seekers and migrants. */
  REFUGEES_AND_MIGRATION,

  /**
   * Protection of those who flee, and their return.
   *
   * @see "Convention relating to the Status of Refugees"
   */
  @Term(broader = "REFUGEES_AND_MIGRATION")
  ASYLUM,

  /** The situation of people who fled within their country. */
  @Term(broader = "REFUGEES_AND_MIGRATION")
  INTERNAL_DISPLACEMENT,

  /**
   * Nationality, and people without one.
   *
   * @see "Convention on the Reduction of Statelessness"
   */
  NATIONALITY,

  /**
   * Conditions of work, including forced labour.
   *
   * @see "International Covenant on Economic, Social and Cultural Rights, Article 7"
   */
  LABOUR_RIGHTS,

  /**
   * Work that people are made to do under threat.
   *
   * @see "Forced Labour Convention, 1930 (No. 29), Article 2"
   */
  @Term(broader = "LABOUR_RIGHTS")
  FORCED_LABOUR,

  /**
   * Work of children that harms them.
   *
   * @see "Convention on the Rights of the Child, Article 32"
   */
  @Term(broader = "LABOUR_RIGHTS")
  CHILD_LABOUR,

  /** Pay for work, and who gets less of it. */
  @Term(broader = "LABOUR_RIGHTS")
  WAGES,

  /** Health and safety at work, and harassment there. */
  @Term(broader = "LABOUR_RIGHTS")
  SAFETY_AT_WORK,

  /**
   * Slavery, servitude and trade in human beings.
   *
   * @see "International Covenant on Civil and Political Rights, Article 8"
   */
  SLAVERY_AND_TRAFFICKING,

  /** Poverty, and help for those who live in it. */
  POVERTY,

  /**
   * Access to food.
   *
   * @see "International Covenant on Economic, Social and Cultural Rights, Article 11"
   */
  @Term(broader = "POVERTY")
  FOOD,

  /**
   * Insurance and benefits for those in need.
   *
   * @see "International Covenant on Economic, Social and Cultural Rights, Article 9"
   */
  @Term(broader = "POVERTY")
  SOCIAL_SECURITY,

  /**
   * Access to clean water and sanitation.
   *
   * @see "General Assembly resolution 64/292"
   */
  WATER_AND_SANITATION,

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

  /** The freedom to teach, to study and to do research. */
  @Term(broader = "EDUCATION")
  ACADEMIC_FREEDOM,

  /**
   * Housing, eviction and rights to land.
   *
   * @see "International Covenant on Economic, Social and Cultural Rights, Article 11"
   */
  HOUSING_AND_LAND,

  /**
   * Culture, language and heritage, and part in cultural life.
   *
   * @see "International Covenant on Economic, Social and Cultural Rights, Article 15"
   */
  CULTURE,

  /** Science and research, and how they are done. */
  SCIENCE,

  /** Whether research is done and reported honestly. */
  @Term(broader = "SCIENCE")
  RESEARCH_INTEGRITY,

  /**
   * The natural environment and harm to it.
   *
   * @see "General Assembly resolution 76/300"
   */
  ENVIRONMENT,

  /** Harmful substances and waste. */
  @Term(broader = "ENVIRONMENT")
  POLLUTION,

  /** Species, forests, waters and other parts of nature, and their loss. */
  @Term(broader = "ENVIRONMENT")
  NATURE_CONSERVATION,

  /** How people treat animals. */
  @Term(broader = "ENVIRONMENT")
  ANIMALS,

  /**
   * The change of the climate, its causes and what it does.
   *
   * @see "United Nations Framework Convention on Climate Change"
   */
  @Term(title = "Climate change")
  CLIMATE,

  /** What companies do, and how they are led. */
  @Term(title = "Business conduct")
  BUSINESS,

  /**
   * What companies do to human rights.
   *
   * @see "Guiding Principles on Business and Human Rights"
   */
  @Term(broader = "BUSINESS")
  BUSINESS_AND_HUMAN_RIGHTS,

  /** How companies are led, and what rights their owners have. */
  @Term(broader = "BUSINESS")
  CORPORATE_GOVERNANCE,

  /** What technology does to people, and who controls it. */
  TECHNOLOGY,

  /** Systems that decide or produce texts and pictures on their own. */
  @Term(broader = "TECHNOLOGY")
  ARTIFICIAL_INTELLIGENCE,

  /** The freedom to use, study, change and share software. */
  @Term(broader = "TECHNOLOGY")
  SOFTWARE_FREEDOM,

  /** Transport, energy, police and other services for everyone, and money for them. */
  PUBLIC_SERVICES,

  /** Sport, and the bodies that run it. */
  SPORT,

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

  /**
   * The right of peoples to determine their political status.
   *
   * @see "International Covenant on Civil and Political Rights, Article 1"
   */
  SELF_DETERMINATION,

  /** The conduct of the parties to an armed conflict. */
  ARMED_CONFLICT,

  /** The making, sale and use of arms. */
  @Term(broader = "ARMED_CONFLICT")
  ARMS,

  /** An end of fighting, and peace after it. */
  @Term(broader = "ARMED_CONFLICT")
  PEACE,

  /**
   * Crimes that concern the international community as a whole.
   *
   * @see "Rome Statute of the International Criminal Court, Article 5"
   */
  INTERNATIONAL_CRIMES,

  /**
   * Acts meant to destroy a national, ethnic, racial or religious group.
   *
   * @see "Rome Statute of the International Criminal Court, Article 6"
   */
  @Term(broader = "INTERNATIONAL_CRIMES")
  GENOCIDE,

  /**
   * A widespread or systematic attack on civilians.
   *
   * @see "Rome Statute of the International Criminal Court, Article 7"
   */
  @Term(broader = "INTERNATIONAL_CRIMES")
  CRIMES_AGAINST_HUMANITY,

  /**
   * Grave breaches of the law of armed conflict.
   *
   * @see "Rome Statute of the International Criminal Court, Article 8"
   */
  @Term(broader = "INTERNATIONAL_CRIMES")
  WAR_CRIMES,

  /**
   * The use of armed force by a state against another.
   *
   * @see "Rome Statute of the International Criminal Court, Article 8 bis"
   */
  @Term(broader = "INTERNATIONAL_CRIMES")
  AGGRESSION,

  /** Failure to bring those who are responsible to account. */
  IMPUNITY,

  /** The search for truth, justice and reparation after great harm. */
  @Term(broader = "IMPUNITY")
  TRUTH_AND_REPARATION,

  /** Terrorism, and what is done against it. */
  @Term(title = "Terrorism and counter-terrorism")
  TERRORISM,

  /** Laws on security or emergency, and what is done under them. */
  SECURITY_LAWS,

  /**
   * Harm to people because they cooperate with institutions.
   *
   * @see "Human Rights Council resolution 12/2"
   */
  REPRISALS,

  /** The proper working of an institution, and interference with it. */
  INSTITUTIONAL_INTEGRITY,

  /** The principle that those in power are bound by law. */
  @Term(broader = "INSTITUTIONAL_INTEGRITY")
  RULE_OF_LAW,

  /** Acts of a state or its agents outside its own territory. */
  EXTRATERRITORIAL_CONDUCT,

  /** Pressure of a state on people who live in other countries. */
  @Term(broader = "EXTRATERRITORIAL_CONDUCT")
  TRANSNATIONAL_REPRESSION,

  /** Another subject. */
  OTHER
}
