package org.jointletter.constraint;

import java.time.YearMonth;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jointletter.words.RuleWords;
import org.jointletter.words.Sentence;

/**
 * What is wrong with a text that is not as {@link DateText} asks for: which other form it has, and
 * how that is written here.
 */
final class DateProblem {

  /** Longer texts are no dates in any form. */
  private static final int MAX_LENGTH = 60;

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
    return List.of(
        Form.of(
            "[0-9]{4}-(?:0[1-9]|1[0-2])(?:0[1-9]|[12][0-9]|3[01])", RuleWords.DATE_TEXT_NO_HYPHENS),
        Form.of(date + "\\s*(?:/|\\.\\.|-|–|—|to|until)\\s*" + date, RuleWords.DATE_TEXT_RANGE),
        Form.of(
            "(?:\\.\\.)?(?:/|\\.\\.)" + date + "|" + date + "(?:/|\\.\\.)(?:\\.\\.)?",
            RuleWords.DATE_TEXT_RANGE),
        Form.of("[0-9]{4}-[0-9]{2}-[0-9]{2}(?:T|\\s+)[0-9]{1,2}(?::.*|)", RuleWords.DATE_TEXT_TIME),
        Form.of(
            "[0-9]{1,2}\\s*([./-]|\\s)\\s*[0-9]{1,2}\\s*([./-]|\\s)\\s*(?:[0-9]{4}|[0-9]{2})"
                + "|[0-9]{1,2}[./-][0-9]{4}",
            RuleWords.DATE_TEXT_ORDER),
        Form.of(
            "[0-9]{4}[./\\s‐–][0-9]{1,2}(?:[./\\s‐–][0-9]{1,2})?|[0-9]{8}|[0-9]{6}",
            RuleWords.DATE_TEXT_NO_HYPHENS),
        Form.of("[0-9]{4}-[0-9]{1,2}(?:-[0-9]{1,2})?[~?]?", RuleWords.DATE_TEXT_ONE_DIGIT),
        Form.of("[~?%].*", RuleWords.DATE_TEXT_SIGN_BEFORE),
        Form.of(date + "[~?%]*", RuleWords.DATE_TEXT_SIGNS),
        Form.of("[X?u-]+", RuleWords.DATE_TEXT_NOTHING_KNOWN),
        Form.of(
            "[0-9]{4}(?:-[0-9]{2})?(?:-(?:XX|uu|00|\\?\\?)){1,2}|[0-9]{4}(?:-[0-9]{2})?-",
            RuleWords.DATE_TEXT_UNKNOWN_PART),
        Form.of(
            "[0-9]{1,3}[Xu]{1,3}|[0-9]{2,4}'?s|[0-9]{4}-?(?:W[0-9]{2}(?:-[0-9])?|Q[1-4])|Q[1-4][\\s/-]*[0-9]{4}",
            RuleWords.DATE_TEXT_DECADE),
        Form.of("[Y+-]?[0-9]+(?:-[0-9]{2}){0,2}[~?]?", RuleWords.DATE_TEXT_YEAR_DIGITS));
  }

  /** Returns what is wrong with a text that is no date. */
  static String of(String text) {
    if (text.isEmpty()) {
      return RuleWords.DATE_TEXT_EMPTY;
    }
    if (text.length() > MAX_LENGTH) {
      return RuleWords.DATE_TEXT_NO_DIGITS;
    }
    if (!text.strip().equals(text)) {
      int index =
          Character.isWhitespace(text.charAt(0)) ? 0 : text.stripTrailing().length();
      return Sentence.of(RuleWords.DATE_TEXT_SPACE, TextRule.character(text, index));
    }
    if (text.chars().anyMatch(c -> Character.isDigit(c) && c > '9')) {
      return RuleWords.DATE_TEXT_OTHER_DIGITS;
    }
    Matcher date = DATE.matcher(text);
    return date.matches() ? ofNumbers(date) : ofForm(text);
  }

  private static String ofNumbers(Matcher date) {
    int year = Integer.parseInt(date.group("year"), 10);
    int month = date.group("month") == null ? 1 : Integer.parseInt(date.group("month"), 10);
    if (year == 0) {
      return RuleWords.DATE_TEXT_YEAR;
    }
    if (month < 1 || month > 12) {
      return month > 20 ? RuleWords.DATE_TEXT_SEASON : RuleWords.DATE_TEXT_MONTH;
    }
    int days = YearMonth.of(year, month).lengthOfMonth();
    return Sentence.of(RuleWords.DATE_TEXT_DAY, days);
  }

  private static String ofForm(String text) {
    return FORMS.stream()
        .filter(form -> form.pattern().matcher(text).matches())
        .map(Form::problem)
        .findFirst()
        .orElse(RuleWords.DATE_TEXT_OTHER);
  }
}
