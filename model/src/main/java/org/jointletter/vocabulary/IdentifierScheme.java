package org.jointletter.vocabulary;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A scheme of identifiers. An identifier of a listed scheme has the form that the scheme
 * prescribes.
 *
 * @since 0.1
 */
public enum IdentifierScheme {

  /**
   * The code of a country in two letters, such as {@code CN}.
   *
   * @see <a href="https://www.iso.org/iso-3166-country-codes.html">ISO 3166</a>
   */
  @Term(title = "ISO 3166-1")
  ISO3166_1("[A-Z]{2}", "two capital letters", "CN"),

  /**
   * The code of a subdivision of a country, such as {@code CN-XJ}.
   *
   * @see <a href="https://www.iso.org/iso-3166-country-codes.html">ISO 3166</a>
   */
  @Term(title = "ISO 3166-2")
  ISO3166_2(
      "[A-Z]{2}-[A-Z0-9]{1,3}",
      "the two capital letters of a country, a hyphen, and one to three capital letters or digits",
      "CN-XJ"),

  /**
   * The code of a country or area in three digits, such as {@code 344}.
   *
   * @see <a href="https://unstats.un.org/unsd/methodology/m49/">UN M49</a>
   */
  @Term(title = "UN M49")
  UN_M49("[0-9]{3}", "three digits", "344"),

  /**
   * The identifier of an item of Wikidata, such as {@code Q42}.
   *
   * @see <a href="https://www.wikidata.org/wiki/Wikidata:Identifiers">Wikidata identifiers</a>
   */
  WIKIDATA("Q[1-9][0-9]{0,11}", "Q and a number, with no web address before it", "Q42"),

  /**
   * The identifier of an organization in the Research Organization Registry, without the address,
   * such as {@code 02nr0ka47}.
   *
   * @see <a href="https://ror.readme.io/docs/identifier">ROR identifiers</a>
   */
  @Term(title = "ROR")
  ROR(
      "0[a-hj-km-np-tv-z0-9]{6}[0-9]{2}",
      "nine lower-case letters and digits that begin with 0, with no web address before them",
      "02nr0ka47"),

  /**
   * The ORCID of a person, without the address, such as {@code 0000-0002-1825-0097}.
   *
   * @see <a href="https://support.orcid.org/hc/en-us/articles/360006897674">ORCID identifiers</a>
   */
  @Term(title = "ORCID")
  ORCID(
      "[0-9]{4}-[0-9]{4}-[0-9]{4}-[0-9]{3}[0-9X]",
      "four groups of four digits joined by hyphens, the last digit perhaps X, with no web address before them",
      "0000-0002-1825-0097"),

  /**
   * The symbol of a United Nations document, such as {@code A/HRC/44/NGO/24} or
   * {@code HRI/GEN/1/Rev.9 (Vol. I)}.
   *
   * @see <a href="https://research.un.org/en/docs/symbols">UN document symbols</a>
   */
  @Term(title = "UN document")
  UN_DOCUMENT(
      "[A-Z][A-Za-z0-9]*(?:/[A-Za-z0-9.()_-]++)++(?: \\([A-Za-z0-9. ]+\\))?",
      "parts of letters and digits joined by slashes, the first of which begins with a capital",
      "A/HRC/44/NGO/24"),

  /**
   * The symbol of a United Nations resolution, such as {@code A/RES/60/251} or {@code S/RES/1325
   * (2000)}.
   *
   * @see <a href="https://research.un.org/en/docs/symbols">UN document symbols</a>
   */
  @Term(title = "UN resolution", broader = "UN_DOCUMENT")
  UN_RESOLUTION(
      "[A-Z][A-Za-z0-9]*(?:/[A-Za-z0-9.()_-]++)++(?: \\([A-Za-z0-9. ]+\\))?",
      "parts of letters and digits joined by slashes, the first of which begins with a capital",
      "A/RES/60/251"),

  /**
   * The reference of a communication of United Nations special procedures: its type, country,
   * number and year, such as {@code OL CHN 17/2020}, or without the type, such as {@code CHN
   * 12/2013}.
   *
   * <p>Read in any case, and spaced in any way, but for the type and the country, which must stand
   * apart.
   *
   * @see <a href="https://spcommreports.ohchr.org/">Communications database</a>
   */
  @Term(title = "UN communication")
  UN_COMMUNICATION(
      "(?:[A-Z]{2,3} )?[A-Z]{3} [1-9][0-9]{0,3}/[0-9]{4}",
      "a type of two or three letters if there is one, a country of three letters, a number and a year",
      "OL CHN 17/2020") {

    // Web pages and PDF files have spaces of many kinds. Other controls are in no text.
    private static final String SPACE = "[\\t\\n\\p{Z}]";
    private static final String SPACES = SPACE + "*+";

    private static final Pattern TOLERANT = Pattern.compile(SPACES
        + "(?:(\\p{Alpha}{2,3})(?:"
        + SPACE
        + "++-?+|-)"
        + SPACES
        + ")?(\\p{Alpha}{3})"
        + SPACES
        + "0*(\\d{1,4})"
        + SPACES
        + "/"
        + SPACES
        + "(\\d{4})"
        + SPACES);

    @Override
    public String canonical(String value) {
      Matcher parts = TOLERANT.matcher(value);
      if (!parts.matches()) {
        return value;
      }
      String type = parts.group(1) == null ? "" : parts.group(1) + " ";
      return (type + parts.group(2)).toUpperCase(Locale.ROOT)
          + " "
          + parts.group(3)
          + "/"
          + parts.group(4);
    }
  },

  /** The number of a recommendation of the Universal Periodic Review in the report that has it. */
  @Term(title = "UPR recommendation")
  UPR_RECOMMENDATION(
      "[0-9]{1,3}(?:\\.[0-9]{1,3})+",
      "the numbers of the paragraph and of the recommendation, joined by dots",
      "138.12"),

  /** The number of a case before a court, in the court's own form. */
  COURT_CASE(".+", "one line", "22-1234"),

  /**
   * The European Case Law Identifier of a judgment, such as {@code ECLI:EU:C:2014:317}.
   *
   * @see "Council conclusions inviting the introduction of the European Case Law Identifier, OJ C
   *     127 of 29 April 2011"
   */
  @Term(title = "ECLI", broader = "COURT_CASE")
  ECLI(
      "ECLI:[A-Z]{2}:[A-Z0-9.]{1,7}:[0-9]{4}:[A-Za-z0-9.]{1,25}",
      "ECLI, a country in two capitals, a court, a year and a number, joined by colons",
      "ECLI:EU:C:2014:317"),

  /** The number of a petition, in the form of the body that received it. */
  PETITION(".+", "one line", "0573/2021"),

  /**
   * The registration number of a European citizens' initiative, such as {@code ECI(2019)000007}.
   *
   * @see <a href="https://citizens-initiative.europa.eu/">European Citizens' Initiative,
   *     register</a>
   */
  @Term(title = "ECI registration", broader = "PETITION")
  ECI_REGISTRATION(
      "ECI\\([0-9]{4}\\)[0-9]{6}", "ECI, a year in brackets and six digits", "ECI(2019)000007"),

  /** An article, a section or another provision of a legal text. */
  PROVISION(".+", "one line", "Article 19"),

  /** The number of a law or another legal text, in the form of those who made it. */
  LAW(".+", "one line", "Act No. 12 of 2019"),

  /**
   * The European Legislation Identifier of a legal text, which is an address on the web.
   *
   * @see <a href="https://eur-lex.europa.eu/eli-register/about.html">ELI register</a>
   */
  @Term(title = "ELI", broader = "LAW")
  ELI(
      "https?://[\\x21-\\x7E]+/eli/[\\x21-\\x7E]+",
      "an http or https address in ASCII with /eli/ in it",
      "http://data.europa.eu/eli/reg/2019/788/oj"),

  /**
   * The CELEX number of a document of the law of the European Union, such as {@code 32019R0788}.
   *
   * @see <a href="https://eur-lex.europa.eu/content/help/eurlex-content/celex-number.html">CELEX
   *     numbers</a>
   */
  @Term(title = "CELEX", broader = "LAW")
  CELEX(
      "[0-9CE][0-9]{4}[A-Z]{1,2}[0-9A-Za-z()_./-]+",
      "a sector, a year, one or two capital letters and a number", "32019R0788"),

  /** The number of a company or another body in a register of its country. */
  REGISTER_NUMBER(".+", "one line", "HRB 1234"),

  /**
   * The Legal Entity Identifier of an organization, such as {@code 5493001KJTIIGC8Y1R12}.
   *
   * @see <a
   *     href="https://www.gleif.org/en/organizational-identity/introducing-the-legal-entity-identifier-lei">Introducing
   *     the Legal Entity Identifier</a>
   */
  @Term(title = "LEI")
  LEI(
      "[0-9A-Z]{18}[0-9]{2}",
      "eighteen capital letters and digits, and two digits", "5493001KJTIIGC8Y1R12"),

  /**
   * The Open Civic Data identifier of a place, a body or a person.
   *
   * @see <a href="https://open-civic-data.readthedocs.io/en/latest/ocdids.html">Open Civic Data
   *     identifiers</a>
   */
  @Term(title = "Open Civic Data")
  OCD_ID(
      "ocd-[a-z]+/[a-z0-9:/._~-]+",
      "ocd-, a type, a slash, and a path in lower case",
      "ocd-division/country:us/state:ny"),

  /** The number of a place in GeoNames. */
  @Term(title = "GeoNames")
  GEONAMES("[1-9][0-9]{0,9}", "a number", "1816670"),

  /**
   * The Digital Object Identifier of a text or a set of data, without the address.
   *
   * @see <a href="https://www.doi.org/the-identifier/resources/handbook/">DOI Handbook</a>
   */
  @Term(title = "DOI")
  DOI(
      "10\\.[0-9]{4,9}(?:\\.[0-9]+)*/[\\x21-\\x7E]+",
      "10, a dot, a number, a slash and ASCII characters, with no web address before them",
      "10.1000/182"),

  /** The International Standard Book Number of a book, without hyphens. */
  @Term(title = "ISBN")
  ISBN(
      "(?:97[89])?[0-9]{9}[0-9X]",
      "ten or thirteen digits without hyphens, the last of ten perhaps X", "9783161484100"),

  /** The International Standard Serial Number of a newspaper or a journal. */
  @Term(title = "ISSN")
  ISSN(
      "[0-9]{4}-[0-9]{3}[0-9X]",
      "two groups of four digits joined by a hyphen, the last perhaps X", "2049-3630"),

  /** One of the Sustainable Development Goals of the United Nations, or one of their targets. */
  @Term(title = "Sustainable Development Goal")
  SDG(
      "(?:1[0-7]|[1-9])(?:\\.[0-9a-z]{1,2})?",
      "the number of a goal, or of a target such as 16.10",
      "16.10"),

  /**
   * The number of a concept of EuroVoc, the thesaurus of the European Union.
   *
   * @see <a href="https://op.europa.eu/en/web/eu-vocabularies">EU Vocabularies</a>
   */
  @Term(title = "EuroVoc")
  EUROVOC("[1-9][0-9]{0,9}", "a number", "479"),

  /** An address on the web, in ASCII. */
  @Term(title = "URL")
  URL("https?://[\\x21-\\x7E]+", "an http or https address in ASCII", "https://letters.example/7"),

  /** Another scheme. */
  OTHER(".+", "one line", "7");

  private final Pattern pattern;
  private final String form;
  private final String example;

  IdentifierScheme(String pattern, String form, String example) {
    this.pattern = Pattern.compile(pattern);
    this.form = form;
    this.example = example;
  }

  /** {@return the form of its identifiers in words, as in <em>two capital letters</em>} */
  public String getForm() {
    return form;
  }

  /** {@return an identifier of this scheme, to show its form} */
  public String getExample() {
    return example;
  }

  /**
   * {@return whether a value has the form that the scheme asks for} Whether it was ever assigned is
   * not checked.
   *
   * @param value the value
   */
  public boolean isWellFormed(String value) {
    return pattern.matcher(value).matches();
  }

  /**
   * {@return the canonical spelling of a value, or the value itself if there is none}
   *
   * @param value the value
   */
  public String canonical(String value) {
    return value;
  }
}
