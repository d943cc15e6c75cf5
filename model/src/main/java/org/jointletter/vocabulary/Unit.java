package org.jointletter.vocabulary;

/**
 * The unit of a number: what is counted or measured.
 *
 * @since 0.1
 */
public enum Unit {
  /** Organizations, groups and networks. */
  ORGANIZATIONS,

  /** Organizations that do business. */
  @Term(broader = "ORGANIZATIONS")
  COMPANIES,

  /** Trade unions. */
  @Term(broader = "ORGANIZATIONS")
  UNIONS,

  /** Universities and other places of research. */
  @Term(broader = "ORGANIZATIONS")
  UNIVERSITIES,

  /** Persons. */
  INDIVIDUALS,

  /** Persons who are not of age. */
  @Term(broader = "INDIVIDUALS")
  CHILDREN,

  /** Women and girls. */
  @Term(broader = "INDIVIDUALS")
  WOMEN,

  /** Persons who work for someone. */
  @Term(broader = "INDIVIDUALS")
  EMPLOYEES,

  /** Persons who study. */
  @Term(broader = "INDIVIDUALS")
  STUDENTS,

  /** Persons who do research or teach at a university. */
  @Term(broader = "INDIVIDUALS")
  SCIENTISTS,

  /** Members of a parliament or a council. */
  @Term(broader = "INDIVIDUALS")
  LEGISLATORS,

  /** Persons to whom harm was done. */
  @Term(broader = "INDIVIDUALS")
  VICTIMS,

  /** Signatures, of persons and organizations alike. */
  SIGNATURES,

  /** States that speak as states. */
  STATES,

  /** Mandates, such as those of special rapporteurs. */
  MANDATES,

  /** Countries from which those who are counted come. */
  COUNTRIES,

  /** Members of the organizations that are counted. */
  MEMBERS,

  /** Groups of people that are no organizations. */
  GROUPS,

  /** Families or households. */
  @Term(broader = "GROUPS")
  FAMILIES,

  /** Communities or peoples. */
  @Term(broader = "GROUPS")
  COMMUNITIES,

  /** Places, whatever their kind. */
  PLACES,

  /** Cities, towns and other municipalities. */
  @Term(broader = "PLACES")
  CITIES,

  /** Villages and other small places. */
  @Term(broader = "PLACES")
  VILLAGES,

  /** Regions, provinces or districts. */
  @Term(broader = "PLACES")
  REGIONS,

  /** Electoral districts. */
  @Term(broader = "PLACES")
  CONSTITUENCIES,

  /** Places that serve a purpose, such as camps or schools. */
  FACILITIES,

  /** Schools. */
  @Term(broader = "FACILITIES")
  SCHOOLS,

  /** Hospitals and other places of care. */
  @Term(broader = "FACILITIES")
  HOSPITALS,

  /** Places where people are detained. */
  @Term(broader = "FACILITIES")
  PRISONS,

  /** Houses and flats where people live. */
  @Term(broader = "FACILITIES")
  HOMES,

  /** Visits to a place or a person. */
  VISITS,

  /** Requests made to someone. */
  REQUESTS,

  /** Cases, such as those before a court or of a disease. */
  CASES,

  /** Charges before a criminal court. */
  @Term(broader = "CASES")
  CHARGES,

  /** Decisions of courts. */
  @Term(broader = "CASES")
  JUDGMENTS,

  /** Single occurrences, whatever their kind. */
  INCIDENTS,

  /** Meetings. */
  @Term(broader = "INCIDENTS")
  MEETINGS,

  /** Demonstrations, strikes and the like. */
  @Term(broader = "INCIDENTS")
  PROTESTS,

  /** Persons who died or were killed. */
  DEATHS,

  /** Persons who were injured. */
  INJURIES,

  /** Persons who are or were detained. */
  DETENTIONS,

  /** Persons who fled or were driven away. */
  DISPLACEMENTS,

  /** Persons who are missing. */
  DISAPPEARANCES,

  /** Letters, petitions and other texts that several stand behind. */
  LETTERS,

  /** Documents of other kinds. */
  DOCUMENTS,

  /** Pages of documents. */
  @Term(broader = "DOCUMENTS")
  PAGES,

  /** Rows of a table or a list. */
  @Term(broader = "DOCUMENTS")
  ROWS,

  /** Versions of a text. */
  @Term(broader = "DOCUMENTS")
  VERSIONS,

  /** Copies of a text. */
  @Term(broader = "DOCUMENTS")
  COPIES,

  /** Single statements of a text. */
  STATEMENTS,

  /** Things that a text asks for. */
  @Term(broader = "STATEMENTS")
  DEMANDS,

  /** Things that a text says were done. */
  @Term(broader = "STATEMENTS")
  ALLEGATIONS,

  /** Things that a text recommends. */
  @Term(broader = "STATEMENTS")
  RECOMMENDATIONS,

  /** Numbered points of a text. */
  @Term(broader = "STATEMENTS")
  POINTS,

  /** Questions. */
  @Term(broader = "STATEMENTS")
  QUESTIONS,

  /** Remarks of readers or signatories. */
  @Term(broader = "STATEMENTS")
  COMMENTS,

  /** Those to whom a letter is addressed. */
  ADDRESSEES,

  /** Answers. */
  RESPONSES,

  /** Votes that were cast. */
  VOTES,

  /** Shares of a company. */
  SHARES,

  /** Languages. */
  LANGUAGES,

  /** Things, whatever their kind. */
  THINGS,

  /** Animals. */
  @Term(broader = "THINGS")
  ANIMALS,

  /** Trees. */
  @Term(broader = "THINGS")
  TREES,

  /** Vehicles, ships and aircraft. */
  @Term(broader = "THINGS")
  VEHICLES,

  /** How often something was read, heard, seen or passed on. */
  VIEWS,

  /** Hundredths of a whole. */
  PERCENT,

  /** Hundredths by which two shares of one whole differ. */
  @Term(broader = "PERCENT")
  PERCENTAGE_POINTS,

  /** Units of a currency. */
  MONEY,

  /** Time that passes or passed, in a unit that is not listed. */
  TIME,

  /** Minutes. */
  @Term(broader = "TIME")
  MINUTES,

  /** Hours. */
  @Term(broader = "TIME")
  HOURS,

  /** Days. */
  @Term(broader = "TIME")
  DAYS,

  /** Weeks. */
  @Term(broader = "TIME")
  WEEKS,

  /** Months. */
  @Term(broader = "TIME")
  MONTHS,

  /** Years. */
  @Term(broader = "TIME")
  YEARS,

  /** A length or a distance, in a unit that is not listed. */
  LENGTH,

  /** Metres. */
  @Term(broader = "LENGTH")
  METRES,

  /** Kilometres. */
  @Term(broader = "LENGTH")
  KILOMETRES,

  /** Miles. */
  @Term(broader = "LENGTH")
  MILES,

  /** An area, in a unit that is not listed. */
  AREA,

  /** Square metres. */
  @Term(broader = "AREA")
  SQUARE_METRES,

  /** Hectares. */
  @Term(broader = "AREA")
  HECTARES,

  /** Acres. */
  @Term(broader = "AREA")
  ACRES,

  /** Square kilometres. */
  @Term(broader = "AREA")
  SQUARE_KILOMETRES,

  /** A volume, in a unit that is not listed. */
  VOLUME,

  /** Litres. */
  @Term(broader = "VOLUME")
  LITRES,

  /** Cubic metres. */
  @Term(broader = "VOLUME")
  CUBIC_METRES,

  /** A mass or a weight, in a unit that is not listed. */
  MASS,

  /** Kilograms. */
  @Term(broader = "MASS")
  KILOGRAMS,

  /** Metric tonnes. */
  @Term(broader = "MASS")
  TONNES,

  /** Other things. */
  OTHER
}
