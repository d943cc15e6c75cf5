package org.jointletter.words;

/**
 * The messages of the rules of the types. Each is named after the code of its rule; if a rule has
 * several, a word for the case follows.
 */
@Words
public final class RuleWords {

  // Rules on single attributes

  public static final String AMOUNT =
      "must be a number from 0 to 9007199254740991, or one of at most 15 digits of which at most 6 are decimals";

  public static final String CODE_TEXT =
      "must be a code: lower-case letters and digits in words joined by single hyphens, after an optional prefix and colon, at most 64 characters; or two of these joined by a slash, the broader one first";

  public static final String CURRENCY_CODE =
      "must be the code of a currency: three upper-case letters, such as CHF";

  public static final String DIGEST =
      "must be sha256: followed by 64 lower-case hexadecimal digits";

  public static final String EXTENSION_NAME =
      "must be a lower-case prefix, a colon and a name, such as ngo:caseNumber";

  public static final String NOT_EMPTY_CITATIONS = "must have at least one citation";

  public static final String NOT_EMPTY_ISSUERS = "must have at least one issuer";

  public static final String REQUIRED = "is required";

  public static final String SLUG =
      "must be a slug: lower-case letters and digits in words joined by single hyphens, at most 100 characters";

  public static final String UNKNOWN_NAME =
      "must be a name that this version does not know, of at most 1000 characters, and not \"type\"";

  public static final String TOO_LONG = "must have at most {max} characters, and has {length}";

  /** A character stands for its code and its place. */
  public static final String CHARACTER = "U+{code} (character {number})";

  public static final String UNWANTED_CHARACTER = "must not contain {character}; remove it";

  // Texts

  public static final String PLAIN_TEXT = "must not be blank";

  public static final String PLAIN_TEXT_BLANK =
      "must not be blank; leave it out if there is nothing to say";

  public static final String PLAIN_TEXT_INVISIBLE =
      "must have a character that can be seen, and not only marks or invisible characters; leave it out if there is nothing to say";

  // JSON of others

  public static final String JSON_TEXT =
      "must be one JSON value in compact form, without space between tokens or needless escapes";

  public static final String JSON_TEXT_TOO_LONG = "must have at most {max} characters";

  public static final String JSON_TEXT_TOO_DEEP = "must not be nested more than {max} deep";

  public static final String JSON_TEXT_LONG_NAME =
      "must not have names of more than {max} characters";

  public static final String JSON_TEXT_LONG_NUMBER =
      "must not have numbers of more than {max} characters";

  public static final String JSON_TEXT_REPEATED_NAME =
      "must not have two members of one name in an object";

  // Times

  private static final String LIKE_A_DATE = "as in 2020, 2020-06 or 2020-09-09";

  private static final String AS_AN_INTERVAL = "as an interval, as in 2020-06-27/2020-06-28";

  public static final String TIME_TEXT =
      "must be a year, a month or a day, " + LIKE_A_DATE + ", or another form of a time in EDTF";

  public static final String TIME_TEXT_EMPTY = "must be a date, " + LIKE_A_DATE + ", and is empty";

  public static final String TIME_TEXT_NO_DIGITS = "must be a date in digits, " + LIKE_A_DATE;

  public static final String TIME_TEXT_OTHER = TIME_TEXT_NO_DIGITS
      + "; put ~ after it if it is approximate, ? if it is uncertain, % if both";

  public static final String TIME_TEXT_SPACE = "must not begin or end with {character}; remove it";

  public static final String TIME_TEXT_OTHER_DIGITS =
      "must be written with the digits 0 to 9, " + LIKE_A_DATE;

  public static final String TIME_TEXT_NO_HYPHENS =
      "must have hyphens between year, month and day, as in 2020-09-09";

  public static final String TIME_TEXT_RANGE =
      "must have a slash between the two ends of an interval, as in 2020-06-27/2020-06-28";

  public static final String TIME_TEXT_RANGE_OPEN =
      "must have a slash beside the open end of an interval, as in 2019/.. or ../2022-02-04";

  public static final String TIME_TEXT_RANGE_OF_NOTHING =
      "must have a date at one end of the interval, as in 2019/..; leave it out if nothing is known";

  public static final String TIME_TEXT_RANGE_ENDS =
      "must have a year, a month or a day at each end of the interval, as in 2020-06-27/2020-06-28; "
          + "one end may be open (..) or unknown (left out)";

  public static final String TIME_TEXT_CLOCK =
      "must have a T between the day and the time of day, and hours and minutes in two digits, as "
          + "in 2020-09-09T16:00";

  public static final String TIME_TEXT_CLOCK_NUMBERS =
      "must have hours from 00 to 23, and minutes and seconds from 00 to 59";

  public static final String TIME_TEXT_FRACTION =
      "must not have a fraction of a second; leave it out";

  public static final String TIME_TEXT_ZONE =
      "must have no zone, or one as in 2020-09-09T16:00Z or 2020-09-09T16:00+05:30, up to 18:00";

  public static final String TIME_TEXT_CLOCK_MARK =
      "must have no mark after a time of day; leave the mark or the time of day out";

  public static final String TIME_TEXT_YEARLESS =
      "must have the month and the day of a date without its year after XXXX, as in XXXX-11-07, and "
          + "no mark";

  public static final String TIME_TEXT_ORDER =
      "must have year, month and day in this order, with hyphens and a year of four digits, as in 2020-09-09";

  public static final String TIME_TEXT_ONE_DIGIT =
      "must have two digits for the month and for the day, as in 2020-09-09";

  public static final String TIME_TEXT_SIGN_BEFORE =
      "must have ~ (approximate), ? (uncertain) or % (both) after it, as in 2020~ or 2020-06?";

  public static final String TIME_TEXT_SIGNS =
      "must have one sign after it, or none: ~ if it is approximate, ? if it is uncertain, % if both";

  public static final String TIME_TEXT_NOTHING_KNOWN =
      "must be a date of which something is known; leave it out if nothing is known";

  public static final String TIME_TEXT_UNKNOWN_PART =
      "must end where it is not known any more, as in 2020 or 2020-06";

  public static final String TIME_TEXT_DECADE =
      "must be a year, a month or a day; state a decade, a week or a quarter " + AS_AN_INTERVAL;

  public static final String TIME_TEXT_YEAR_DIGITS =
      "must have a year of four digits, from 0001 to 9999, as in 2020";

  public static final String TIME_TEXT_YEAR = "must have a year from 0001 to 9999";

  public static final String TIME_TEXT_MONTH = "must have a month from 01 to 12, after the year";

  public static final String TIME_TEXT_SEASON =
      TIME_TEXT_MONTH + "; state a season or a quarter " + AS_AN_INTERVAL;

  public static final String TIME_TEXT_DAY =
      "must have a day from 01 to {days}, since its month has {days} days";

  public static final String DURATION_TEXT =
      "must be a duration of years, months, weeks and days, as in P60D or P1Y6M, or of days, hours, "
          + "minutes and seconds, as in PT48H; each number is from 1 to 9999";

  // Language tags

  public static final String LANGUAGE_TAG = "must be a language tag, such as en, zh-Hant or pt-BR";

  public static final String LANGUAGE_TAG_EMPTY = LANGUAGE_TAG + ", and is empty";

  public static final String LANGUAGE_TAG_CHARACTER =
      "must be a language tag of letters a to z, digits and hyphens, such as en, zh-Hant or pt-BR, and has {character}";

  public static final String LANGUAGE_TAG_SPELLING =
      "must be written {tag}: hyphens between the parts, the language in lower case, a script as in Hant, a region in upper case";

  public static final String LANGUAGE_TAG_LOWER_CASE = "must have part {part} in lower case";

  public static final String LANGUAGE_TAG_UPPER_CASE = "must have part {part} in upper case";

  public static final String LANGUAGE_TAG_TITLE_CASE =
      "must have part {part} in lower case after its first letter, as in Hant";

  public static final String LANGUAGE_TAG_UNDERSCORE =
      "must have hyphens between its parts, and no underscore";

  public static final String LANGUAGE_TAG_HYPHENS =
      "must have single hyphens, and none at its ends";

  public static final String LANGUAGE_TAG_LONG_PART =
      "must have parts of at most {max} letters and digits, unlike part {part}";

  public static final String LANGUAGE_TAG_ORDER =
      "must have its parts in this order: language, script, region, variants, extensions, private use; part {part} is out of place";

  private static final String A_LANGUAGE_FIRST =
      "must begin with the code of a language, of two or three letters";

  public static final String LANGUAGE_TAG_LANGUAGE = A_LANGUAGE_FIRST + ", such as en";

  public static final String LANGUAGE_TAG_LANGUAGE_NAME =
      LANGUAGE_TAG_LANGUAGE + ", and not with its name";

  public static final String LANGUAGE_TAG_IRREGULAR =
      A_LANGUAGE_FIRST + ": write tlh, not i-klingon";

  public static final String LANGUAGE_TAG_EXTENDED =
      "must begin with its second part, which is the code of a language: write cmn, not zh-cmn";

  public static final String LANGUAGE_TAG_VARIANT_TWICE =
      "must have each variant once, and has part {part} twice";

  public static final String LANGUAGE_TAG_EXTENSION_TWICE =
      "must have each extension once, and begins one again at part {part}";

  public static final String LANGUAGE_TAG_EXTENSION_ORDER =
      "must have its extensions in order, digits before letters; part {part} begins one too late";

  public static final String LANGUAGE_TAG_EMPTY_EXTENSION =
      "must have something after part {part}, which is only one letter or digit";

  // Links

  public static final String WEB_LINK = "must be an absolute http or https address in ASCII";

  public static final String WEB_LINK_EMPTY =
      "must be an address such as https://letters.example/7, and is empty";

  public static final String WEB_LINK_SPACE_BEFORE = "must not begin with {character}; remove it";

  public static final String WEB_LINK_SCHEME_CASE =
      "must have its scheme in lower case: http or https";

  public static final String WEB_LINK_SLASHES =
      "must have two slashes after its scheme, as in https://letters.example/7";

  public static final String WEB_LINK_SCHEME =
      "must begin with http:// or https://, as in https://letters.example/7";

  public static final String WEB_LINK_USER =
      "must have no user name or password before its host; remove these and the @";

  public static final String WEB_LINK_NO_HOST =
      "must have a host after its scheme, as in https://letters.example/7";

  public static final String WEB_LINK_DOTS =
      "must have a host whose parts are joined by single dots";

  public static final String WEB_LINK_LAST_PART =
      "must have a host whose last part begins with a letter, or that is an IPv4 address of four numbers from 0 to 255";

  public static final String WEB_LINK_ENCODED_HOST =
      "must have no percent-encoding in its host; write a host that is not ASCII in its xn-- form (Punycode)";

  public static final String WEB_LINK_FOREIGN_HOST =
      "must have its host in ASCII, and has {character}; write it in its xn-- form (Punycode)";

  public static final String WEB_LINK_HOST =
      "must have a host of letters, digits, hyphens, underscores and dots, and has {character}";

  public static final String WEB_LINK_IPV6 =
      "must have an IPv6 address in the brackets of its host: eight groups of at most four hexadecimal digits, or fewer and one ::";

  public static final String WEB_LINK_PORT =
      "must have a port from 1 to 65535 after its host, or none and no colon";

  public static final String WEB_LINK_PERCENT =
      "must have two hexadecimal digits after each %, unlike at character {number}; write a percent sign as %25";

  public static final String WEB_LINK_UNENCODED =
      "must have {character} percent-encoded, as {encoded}";

  // Rules between attributes

  public static final String ADDRESS_PUBLISHER_OR_LANGUAGE_GIVEN =
      "must have an address, a publisher or a language";

  public static final String CURRENCY_GIVEN_IF_MONEY =
      "must have a currency if it is money, and only then";

  public static final String EITHER_TARGET_OR_CITATION = "must have either a target or a citation";

  public static final String COUNTED_FROM_EVENT =
      "must have a duration (within) and the event that it is counted from (after), or neither";

  public static final String END_NOT_BEFORE_START = "must not end before it starts";

  public static final String LINKED_TO_OTHERS = "must not link or respond to itself";

  public static final String NAMED_OR_DESCRIBED = "must have a name or a description";

  public static final String NAMED_OR_UNNAMED = "must have a name or a reason for being unnamed";

  public static final String NO_RESPONSE_ALONE = "must have no other kind beside no-response";

  public static final String NOT_LISTED_EMPTY =
      "must list no signatory if these are not listed; say partial if some are";

  public static final String NOT_NESTED_TOO_DEEP = "must not be nested more than 16 deep";

  public static final String OF_GIVEN_IF_PERCENT =
      "must say under \"of\" of which whole it is a percentage";

  public static final String NUMBER_WITHIN_TOTAL =
      "must have a number that is not greater than its total";

  public static final String OFFICE_GIVEN_FOR_OFFICIAL_CAPACITY =
      "must state an office that is still held by a party that signs in an official capacity or by mandate";

  public static final String ON_BEHALF_OF_ANOTHER =
      "must not sign on behalf of itself; leave onBehalfOf out";

  public static final String PARTS_MODE_GIVEN_WITH_PARTS =
      "must state how its parts combine (all-of or any-of), and only if it has parts";

  public static final String PUBLISHED_NOT_BEFORE_DATED =
      "must not be published before it is dated";

  public static final String RENDERING_GIVEN_WITH_QUOTE =
      "must state how a quote is rendered (verbatim, paraphrase or translation), and only then";

  public static final String THRESHOLDS_NUMBERED = "must state a number for each threshold";

  public static final String TITLED_OR_DESCRIBED = "must have a title or a description";

  public static final String TITLE_OR_BODY_GIVEN = "must have a title or a body";
  public static final String TIME_STATED_IN_SOME_WAY =
      "must have a time in EDTF (edtf), a duration after an event (within and after), or the words "
          + "of the source (asStated)";

  public static final String TITLED_OR_NUMBERED = "must have a title or a number";

  public static final String TRANSLATED_FROM_OTHERS =
      "must not translate a version from itself, be it by way of others";

  public static final String TRANSLATION_KIND_GIVEN_WITH_TRANSLATION =
      "must state which version it translates, or leave translationKind out";

  public static final String SOURCE_GIVEN_UNLESS_OWN =
      "must have a source, unless its basis is inferred or computed; then it has no locator and no quote either";

  public static final String TITLED_OR_PUBLISHED = "must have a title or a publisher";

  public static final String UPPER_GIVEN_IF_BETWEEN =
      "must have an upper value if it is between two values, and only then";

  public static final String VALUE_BELOW_UPPER = "must have a value less than its upper value";

  public static final String VALUE_GIVEN_UNLESS_INDEFINITE =
      "must have a value, or be indefinite and have none";

  public static final String VERSION_LABELS_DISTINCT = "must not give two versions the same label";

  // Rules on the whole of a value

  public static final String DECLARED_COUNT_MATCHED = "must be as many as the complete list has";

  public static final String DECLARED_COUNT_MATCHED_EXACTLY =
      "must be as many {unit} as the complete list has: {number}";

  public static final String DECLARED_COUNT_MATCHED_AT_LEAST =
      "must be as many {unit} as the complete list has: at least {number}";

  public static final String DECLARED_COUNT_MATCHED_AT_MOST =
      "must be as many {unit} as the complete list has: at most {number}";

  public static final String MORE_PLACES = "must be kept in {number} more places";

  public static final String NO_LINK_CYCLES = "must not lead back to the letter";

  public static final String NO_LINK_CYCLES_BY_KIND =
      "must not lead back to its own letter by links of kind {kind}";

  public static final String REFERENCES_RESOLVE = "must point at something that is there";

  public static final String REFERENCES_RESOLVE_TO_NOTHING =
      "must point at {targets} of the dossier, and there is none of this name";

  public static final String REFERENCES_RESOLVE_TO_ANOTHER =
      "must point at {targets} of the dossier, and this is the id of {owner}";

  /** Between the last two targets. */
  public static final String OR = " or ";

  /** Between the other targets. */
  public static final String COMMA = ", ";

  public static final String DOSSIER_ITSELF = "the dossier itself";

  public static final String REFERENCES_RESOLVE_TO_VERSION =
      "must be the label of a version of the letter, and there is none of this name";

  public static final String REFERENCES_RESOLVE_WITHOUT_VERSIONS =
      "must be the label of a version of the letter, which has no versions";

  public static final String REFERENCES_RESOLVE_IN_LETTER =
      "must be the id of a demand, an allegation or a statement of the letter, and there is none of this name";

  public static final String REFERENCES_RESOLVE_TO_ADDRESSEE =
      "must be the party id of an addressee of the letter, and there is none of this name";

  public static final String REFERENCES_RESOLVE_WITHOUT_ADDRESSEES =
      "must be the party id of an addressee of the letter, which has no addressee";

  public static final String REFERENCES_RESOLVE_WITHOUT_IDS =
      "must be the party id of an addressee of the letter, none of whom has an id";

  public static final String RESPONSES_FOLLOW_LETTERS =
      "must not be given before every letter that it answers";

  public static final String RESPONSES_FOLLOW_LETTERS_BY_EVENTS =
      "must not all be before every letter that is answered";

  public static final String UNIQUE_IDS = "must use every id once";

  public static final String UNIQUE_IDS_AGAIN =
      "must be unique in its document, and is also used at {place}";

  public static final String VALUE_OF_SCHEME = "must have the form of its scheme";

  public static final String VALUE_OF_SCHEME_BY_EXAMPLE =
      "must be {form}, such as {example} ({scheme})";

  public static final String WITHIN_DECLARED_COUNT = "must allow as many as are listed";

  public static final String WITHIN_DECLARED_COUNT_BY_NUMBER =
      "must allow as many {unit} as are listed: at least {number}";

  // What a builder says of a value that breaks rules

  public static final String BREAKS_A_RULE = "{type} breaks a rule:";

  public static final String BREAKS_RULES = "{type} breaks {number} rules:";

  private RuleWords() {}
}
