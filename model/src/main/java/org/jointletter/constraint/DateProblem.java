package org.jointletter.constraint;

import java.time.YearMonth;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What is wrong with a text that is not as {@link DateText} asks for: which other form it has, and
 * how that is written here.
 */
final class DateProblem {

  /** What is said of a text in general. */
  static final String GENERAL =
      "must be a year, a month or a day, as in 2020, 2020-06 or 2020-09-09";

  /** Longer texts are no dates in any form. */
  private static final int MAX_LENGTH = 60;

  private static final String FORM = "as in 2020, 2020-06 or 2020-09-09";

  private static final String PERIOD = "as a period, with a start and an end, or as two events";

  private static final Pattern DATE =
      Pattern.compile("(?<year>[0-9]{4})(?:-(?<month>[0-9]{2})(?:-(?<day>[0-9]{2}))?)?[~?]?");

  /**
   * Another form of dates.
   *
   * @param pattern what it looks like
   * @param problem what is said of it
   */
  private record Form(Pattern pattern, String problem) {

    static Form of(String pattern, String problem) {
      return new Form(Pattern.compile(pattern, Pattern.CASE_INSENSITIVE), problem);
    }
  }

  private static final List<Form> FORMS = forms();

  private DateProblem() {}

  private static List<Form> forms() {
    String date = "[0-9]{4}(?:-[0-9]{2}){0,2}[~?%]?";
    String range = "must be one date; state a range " + PERIOD;
    return List.of(
        Form.of(
            "[0-9]{4}-(?:0[1-9]|1[0-2])(?:0[1-9]|[12][0-9]|3[01])",
            "must have hyphens between year, month and day, as in 2020-09-09"),
        Form.of(date + "\\s*(?:/|\\.\\.|-|–|—|to|until)\\s*" + date, range),
        Form.of("(?:\\.\\.)?(?:/|\\.\\.)" + date + "|" + date + "(?:/|\\.\\.)(?:\\.\\.)?", range),
        Form.of(
            "[0-9]{4}-[0-9]{2}-[0-9]{2}(?:T|\\s+)[0-9]{1,2}(?::.*|)",
            "must be a day without a time of day; leave out what follows the day"),
        Form.of(
            "[0-9]{1,2}\\s*([./-]|\\s)\\s*[0-9]{1,2}\\s*([./-]|\\s)\\s*(?:[0-9]{4}|[0-9]{2})"
                + "|[0-9]{1,2}[./-][0-9]{4}",
            "must have year, month and day in this order, with hyphens and a year of four digits, as"
                + " in 2020-09-09"),
        Form.of(
            "[0-9]{4}[./\\s‐–][0-9]{1,2}(?:[./\\s‐–][0-9]{1,2})?|[0-9]{8}|[0-9]{6}",
            "must have hyphens between year, month and day, as in 2020-09-09"),
        Form.of(
            "[0-9]{4}-[0-9]{1,2}(?:-[0-9]{1,2})?[~?]?",
            "must have two digits for the month and for the day, as in 2020-09-09"),
        Form.of(
            "[~?%].*",
            "must have ~ (approximate) or ? (uncertain) after it, as in 2020~ or 2020-06?"),
        Form.of(
            date + "[~?%]*",
            "must have one sign after it, or none: ~ if it is approximate, ? if it is uncertain"),
        Form.of(
            "[X?u-]+",
            "must be a date of which the year is known; leave it out if nothing is known"),
        Form.of(
            "[0-9]{4}(?:-[0-9]{2})?(?:-(?:XX|uu|00|\\?\\?)){1,2}|[0-9]{4}(?:-[0-9]{2})?-",
            "must end where it is not known any more, as in 2020 or 2020-06"),
        Form.of(
            "[0-9]{1,3}[Xu]{1,3}|[0-9]{2,4}'?s|[0-9]{4}-?(?:W[0-9]{2}(?:-[0-9])?|Q[1-4])|Q[1-4][\\s/-]*[0-9]{4}",
            "must be a year, a month or a day; state a decade, a week or a quarter " + PERIOD),
        Form.of(
            "[Y+-]?[0-9]+(?:-[0-9]{2}){0,2}[~?]?",
            "must have a year of four digits, from 0001 to 9999, as in 2020"));
  }

  /** Returns what is wrong with a text that is no date. */
  static String of(String text) {
    if (text.isEmpty()) {
      return "must be a date, " + FORM + ", and is empty";
    }
    if (text.length() > MAX_LENGTH) {
      return "must be a date in digits, " + FORM;
    }
    if (!text.strip().equals(text)) {
      int index =
          Character.isWhitespace(text.charAt(0)) ? 0 : text.stripTrailing().length();
      return "must not begin or end with " + TextRule.character(text, index) + "; remove it";
    }
    if (text.chars().anyMatch(c -> Character.isDigit(c) && c > '9')) {
      return "must be written with the digits 0 to 9, " + FORM;
    }
    Matcher date = DATE.matcher(text);
    return date.matches() ? ofNumbers(date) : ofForm(text);
  }

  private static String ofNumbers(Matcher date) {
    int year = Integer.parseInt(date.group("year"), 10);
    int month = date.group("month") == null ? 1 : Integer.parseInt(date.group("month"), 10);
    if (year == 0) {
      return "must have a year from 0001 to 9999";
    }
    if (month < 1 || month > 12) {
      return "must have a month from 01 to 12, after the year"
          + (month > 20 ? "; state a season or a quarter " + PERIOD : "");
    }
    int days = YearMonth.of(year, month).lengthOfMonth();
    return "must have a day from 01 to " + days + ", since its month has " + days + " days";
  }

  private static String ofForm(String text) {
    return FORMS.stream()
        .filter(form -> form.pattern().matcher(text).matches())
        .map(Form::problem)
        .findFirst()
        .orElse("must be a date in digits, " + FORM
            + "; put ~ after it if it is approximate, ? if it is uncertain");
  }
}
