package org.jointletter.constraint;

import java.time.YearMonth;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jointletter.words.RuleWords;
import org.jointletter.words.Sentence;
import org.jspecify.annotations.Nullable;

/**
 * What is wrong with a text that is not as {@link TimeText} asks for: which other form it has, and
 * how that is written here.
 */
final class TimeProblem {

  /** Longer texts are no times in any form. */
  private static final int MAX_LENGTH = 60;

  private static final String YEAR_MONTH_DAY =
      "(?<year>[0-9]{4})(?:-(?<month>[0-9]{2})(?:-(?<day>[0-9]{2}))?)?";

  private static final Pattern DATE = Pattern.compile(YEAR_MONTH_DAY + "[~?%]?");

  private static final String END = "(?:[0-9]{4}[^/\\s]*|[^/0-9\\s]*|XXXX[^/\\s]*)";

  private static final Pattern INTERVAL =
      Pattern.compile("(?<start>" + END + ")/(?<end>" + END + ")");

  private static final Pattern CLOCK =
      Pattern.compile("(?<date>[0-9]{4}-[0-9]{2}-[0-9]{2})T(?<hour>[0-9]{2}):(?<minute>[0-9]{2})"
          + "(?::(?<second>[0-9]{2}))?(?<rest>(?:[^0-9:].*)?)");

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

  private static final TimeText.Validator TIME = new TimeText.Validator();

  private TimeProblem() {}

  private static List<Form> forms() {
    String date = "[0-9]{4}(?:-[0-9]{2}){0,2}[~?%]?";
    return List.of(
        Form.of(
            "[0-9]{4}-(?:0[1-9]|1[0-2])(?:0[1-9]|[12][0-9]|3[01])", RuleWords.TIME_TEXT_NO_HYPHENS),
        Form.of(date + "\\s*(?:/|\\.\\.|-|–|—|to|until)\\s*" + date, RuleWords.TIME_TEXT_RANGE),
        Form.of("\\.\\." + date + "|" + date + "\\.\\.", RuleWords.TIME_TEXT_RANGE_OPEN),
        Form.of(
            "[0-9]{4}-[0-9]{2}-[0-9]{2}(?:T|\\s+)[0-9]{1,2}(?::.*|)", RuleWords.TIME_TEXT_CLOCK),
        Form.of(
            "[0-9]{1,2}\\s*([./-]|\\s)\\s*[0-9]{1,2}\\s*([./-]|\\s)\\s*(?:[0-9]{4}|[0-9]{2})"
                + "|[0-9]{1,2}[./-][0-9]{4}",
            RuleWords.TIME_TEXT_ORDER),
        Form.of(
            "[0-9]{4}[./\\s‐–][0-9]{1,2}(?:[./\\s‐–][0-9]{1,2})?|[0-9]{8}|[0-9]{6}",
            RuleWords.TIME_TEXT_NO_HYPHENS),
        Form.of("[0-9]{4}-[0-9]{1,2}(?:-[0-9]{1,2})?[~?%]?", RuleWords.TIME_TEXT_ONE_DIGIT),
        Form.of("[~?%].*", RuleWords.TIME_TEXT_SIGN_BEFORE),
        Form.of(date + "[~?%]*", RuleWords.TIME_TEXT_SIGNS),
        Form.of("[X?u-]+", RuleWords.TIME_TEXT_NOTHING_KNOWN),
        Form.of("(?:(?:XXXX|uuuu)-?|--)[0-9X].*", RuleWords.TIME_TEXT_YEARLESS),
        Form.of(
            "[0-9]{4}(?:-[0-9]{2})?(?:-(?:XX|uu|00|\\?\\?)){1,2}|[0-9]{4}(?:-[0-9]{2})?-",
            RuleWords.TIME_TEXT_UNKNOWN_PART),
        Form.of(
            "[0-9]{1,3}[Xu]{1,3}|[0-9]{2,4}'?s|[0-9]{4}-?(?:W[0-9]{2}(?:-[0-9])?|Q[1-4])|Q[1-4][\\s/-]*[0-9]{4}",
            RuleWords.TIME_TEXT_DECADE),
        Form.of("[Y+-]?[0-9]+(?:-[0-9]{2}){0,2}[~?%]?", RuleWords.TIME_TEXT_YEAR_DIGITS));
  }

  /** Returns what is wrong with a text that is no date. */
  static String of(String text) {
    if (text.isEmpty()) {
      return RuleWords.TIME_TEXT_EMPTY;
    }
    if (text.length() > MAX_LENGTH) {
      return RuleWords.TIME_TEXT_NO_DIGITS;
    }
    if (!text.strip().equals(text)) {
      int index =
          Character.isWhitespace(text.charAt(0)) ? 0 : text.stripTrailing().length();
      return Sentence.of(RuleWords.TIME_TEXT_SPACE, TextRule.character(text, index));
    }
    if (text.chars().anyMatch(c -> Character.isDigit(c) && c > '9')) {
      return RuleWords.TIME_TEXT_OTHER_DIGITS;
    }
    Matcher date = DATE.matcher(text);
    if (date.matches()) {
      return ofNumbers(date);
    }
    Matcher interval = INTERVAL.matcher(text);
    if (interval.matches()) {
      return ofInterval(interval);
    }
    Matcher clock = CLOCK.matcher(text);
    return clock.matches() ? ofClock(clock) : ofForm(text);
  }

  private static String ofClock(Matcher clock) {
    String rest = clock.group("rest");
    String day = clock.group("date");
    if (!isGood(day)) {
      return of(day);
    } else if (!isUpTo(23, clock.group("hour"))
        || !isUpTo(59, clock.group("minute"))
        || !isUpTo(59, clock.group("second"))) {
      return RuleWords.TIME_TEXT_CLOCK_NUMBERS;
    } else if (rest.matches("[.,][0-9].*")) {
      return RuleWords.TIME_TEXT_FRACTION;
    }
    return rest.matches("[~?%]+") ? RuleWords.TIME_TEXT_CLOCK_MARK : RuleWords.TIME_TEXT_ZONE;
  }

  private static boolean isUpTo(int most, @Nullable String number) {
    return number == null || Integer.parseInt(number, 10) <= most;
  }

  /** Says what is wrong with the first end of an interval that is wrong. */
  private static String ofInterval(Matcher interval) {
    List<String> dates = Stream.of(interval.group("start"), interval.group("end"))
        .filter(end -> !end.isEmpty() && !end.equals(".."))
        .toList();
    if (dates.isEmpty()) {
      return RuleWords.TIME_TEXT_RANGE_OF_NOTHING;
    }
    return dates.stream()
        .filter(end -> DATE.matcher(end).matches() && !isGood(end))
        .findFirst()
        .map(TimeProblem::of)
        .orElse(RuleWords.TIME_TEXT_RANGE_ENDS);
  }

  private static boolean isGood(String text) {
    return TIME.isValid(text, null);
  }

  private static String ofNumbers(Matcher date) {
    int year = Integer.parseInt(date.group("year"), 10);
    int month = date.group("month") == null ? 1 : Integer.parseInt(date.group("month"), 10);
    if (year == 0) {
      return RuleWords.TIME_TEXT_YEAR;
    }
    if (month < 1 || month > 12) {
      return month > 20 ? RuleWords.TIME_TEXT_SEASON : RuleWords.TIME_TEXT_MONTH;
    }
    int days = YearMonth.of(year, month).lengthOfMonth();
    return Sentence.of(RuleWords.TIME_TEXT_DAY, days);
  }

  private static String ofForm(String text) {
    return FORMS.stream()
        .filter(form -> form.pattern().matcher(text).matches())
        .map(Form::problem)
        .findFirst()
        .orElse(RuleWords.TIME_TEXT_OTHER);
  }
}
