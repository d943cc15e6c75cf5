package org.jointletter.constraint;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The words for texts that are no dates; {@link ValidatorsTest} has the dates. */
class TimeTextTest {

  private static final String RANGE =
      "must have a slash between the two ends of an interval, as in 2020-06-27/2020-06-28";
  private static final String ORDER =
      "must have year, month and day in this order, with hyphens and a year of four digits, as in"
          + " 2020-09-09";
  private static final String HYPHENS =
      "must have hyphens between year, month and day, as in 2020-09-09";
  private static final String TWO_DIGITS =
      "must have two digits for the month and for the day, as in 2020-09-09";
  private static final String OTHER_UNIT =
      "must be a year, a month or a day; state a decade, a week or a quarter as an interval, as in"
          + " 2020-06-27/2020-06-28";
  private static final String OPEN =
      "must have a slash beside the open end of an interval, as in 2019/.. or ../2022-02-04";
  private static final String OF_NOTHING =
      "must have a date at one end of the interval, as in 2019/..; leave it out if nothing is known";
  private static final String ENDS =
      "must have a year, a month or a day at each end of the interval, as in 2020-06-27/2020-06-28;"
          + " one end may be open (..) or unknown (left out)";
  private static final String CLOCK =
      "must have a T between the day and the time of day, and hours and minutes in two digits, as"
          + " in 2020-09-09T16:00";
  private static final String CLOCK_NUMBERS =
      "must have hours from 00 to 23, and minutes and seconds from 00 to 59";
  private static final String FRACTION = "must not have a fraction of a second; leave it out";
  private static final String ZONE =
      "must have no zone, or one as in 2020-09-09T16:00Z or 2020-09-09T16:00+05:30, up to 18:00";
  private static final String MARK =
      "must have no mark after a time of day; leave the mark or the time of day out";
  private static final String YEARLESS =
      "must have the month and the day of a date without its year after XXXX, as in XXXX-11-07, and"
          + " no mark";
  private static final String FEWER =
      "must end where it is not known any more, as in 2020 or 2020-06";
  private static final String ONE_SIGN =
      "must have one sign after it, or none: ~ if it is approximate, ? if it is uncertain, % if both";
  private static final String SIGN_AFTER =
      "must have ~ (approximate), ? (uncertain) or % (both) after it, as in 2020~ or 2020-06?";
  private static final String YEAR =
      "must have a year of four digits, from 0001 to 9999, as in 2020";
  private static final String WORDS =
      "must be a date in digits, as in 2020, 2020-06 or 2020-09-09; put ~ after it if it is"
          + " approximate, ? if it is uncertain, % if both";

  private final TimeText.Validator validator = new TimeText.Validator();

  @ParameterizedTest
  @CsvSource({
    "2020-2021, RANGE",
    "2020–2021, RANGE",
    "2020 to 2021, RANGE",
    "2020-01-01..2020-02-01, RANGE",
    "2020 / 2021, RANGE",
    "..2020, OPEN",
    "2020-06.., OPEN",
    "/, OF_NOTHING",
    "../.., OF_NOTHING",
    "../, OF_NOTHING",
    "/.., OF_NOTHING",
    "2020-06-27T10:00/2020-06-28, ENDS",
    "XXXX-11/XXXX-12, ENDS",
    "2020/present, ENDS",
    "2020-06-09t12:00+02:00, CLOCK",
    "2020-06-09 12:00, CLOCK",
    "2020-06-09T9:00, CLOCK",
    "2020-06-09T24:00, CLOCK_NUMBERS",
    "2020-06-09T16:60, CLOCK_NUMBERS",
    "2020-06-09T16:00:60, CLOCK_NUMBERS",
    "2020-06-09T16:00:30.5Z, FRACTION",
    "2020-06-09T16:00+05, ZONE",
    "2020-06-09T16:00-00:00, ZONE",
    "2020-06-09T16:00+18:01, ZONE",
    "2020-06-09T16:00 CET, ZONE",
    "2020-06-09T16:00~, MARK",
    "XXXX-02-30, YEARLESS",
    "XXXX-11-07~, YEARLESS",
    "--11-07, YEARLESS",
    "12.03.2020, ORDER",
    "12/3/2020, ORDER",
    "03-12-2020, ORDER",
    "3. 6. 20, ORDER",
    "06/2020, ORDER",
    "2020/06/09, HYPHENS",
    "2020.6.9, HYPHENS",
    "20200609, HYPHENS",
    "202006, HYPHENS",
    "2020-6, TWO_DIGITS",
    "2020-6-9, TWO_DIGITS",
    "2020-06-9~, TWO_DIGITS",
    "2020s, OTHER_UNIT",
    "1990's, OTHER_UNIT",
    "202X, OTHER_UNIT",
    "19uu, OTHER_UNIT",
    "2020-W23, OTHER_UNIT",
    "2020-Q3, OTHER_UNIT",
    "Q3 2020, OTHER_UNIT",
    "2020-XX, FEWER",
    "2020-06-XX, FEWER",
    "2020-??, FEWER",
    "2020-06-, FEWER",
    "2020~?, ONE_SIGN",
    "2020-06%%, ONE_SIGN",
    "~2020, SIGN_AFTER",
    "?2020-06, SIGN_AFTER",
    "20, YEAR",
    "20200, YEAR",
    "-2020, YEAR",
    "Y12020, YEAR",
    "circa 2020, WORDS",
    "c. 2020, WORDS",
    "9 June 2020, WORDS",
    "unknown, WORDS",
    "2020-1a, WORDS",
    "2020-06-09-10, WORDS"
  })
  void saysHowAnotherFormIsWritten(String text, String said) throws ReflectiveOperationException {
    assertEquals(TimeTextTest.class.getDeclaredField(said).get(null), validator.problem(text));
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      ''         | must be a date, as in 2020, 2020-06 or 2020-09-09, and is empty
      0000       | must have a year from 0001 to 9999
      2020-00    | must have a month from 01 to 12, after the year
      2020-13    | must have a month from 01 to 12, after the year
      2020-13-01 | must have a month from 01 to 12, after the year
      2020-21    | must have a month from 01 to 12, after the year; state a season or a quarter as an interval, as in 2020-06-27/2020-06-28
      2020-0609 | must have hyphens between year, month and day, as in 2020-09-09
      2020-06-31 | must have a day from 01 to 30, since its month has 30 days
      2020-06-00 | must have a day from 01 to 30, since its month has 30 days
      2020-01-32 | must have a day from 01 to 31, since its month has 31 days
      2020-02-30 | must have a day from 01 to 29, since its month has 29 days
      2021-02-29~| must have a day from 01 to 28, since its month has 28 days
      XXXX       | must be a date of which something is known; leave it out if nothing is known
      XXXX-XX    | must be a date of which something is known; leave it out if nothing is known
      2020/2020-06-31 | must have a day from 01 to 30, since its month has 30 days
      2020-02-30T10:00 | must have a day from 01 to 29, since its month has 29 days
      ٢٠٢٠       | must be written with the digits 0 to 9, as in 2020, 2020-06 or 2020-09-09
      ' 2020'    | must not begin or end with U+0020 (character 1); remove it
      '2020\u00a0~ ' | must not begin or end with U+0020 (character 7); remove it
      """)
  void saysWhatIsWrong(String text, String problem) {
    assertEquals(problem, validator.problem(text));
  }

  @ParameterizedTest
  @CsvSource({"60, false", "61, true", "100000, true"})
  void readsNoLongText(int length, boolean unread) {
    assertEquals(
        unread ? "must be a date in digits, as in 2020, 2020-06 or 2020-09-09" : YEAR,
        validator.problem("2".repeat(length)));
  }
}
