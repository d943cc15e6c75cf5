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

  /** The number of a case before a court, in the court's own form. */
  COURT_CASE(".+", "one line", "22-1234"),

  /** The number of a petition, in the form of the body that received it. */
  PETITION(".+", "one line", "0573/2021"),

  /** An article, a section or another provision of a legal text. */
  PROVISION(".+", "one line", "Article 19"),

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
