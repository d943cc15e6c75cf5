package org.jointletter.constraint;

import static java.lang.annotation.ElementType.ANNOTATION_TYPE;
import static java.lang.annotation.ElementType.FIELD;
import static java.lang.annotation.ElementType.METHOD;
import static java.lang.annotation.ElementType.PARAMETER;
import static java.lang.annotation.ElementType.TYPE_USE;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.time.YearMonth;
import org.jointletter.words.RuleWords;
import org.jspecify.annotations.Nullable;

/**
 * The text of a time, if present, must be in a profile of the Extended Date/Time Format (EDTF). It
 * is one of these, of the years 0001 to 9999 in the ISO calendar:
 *
 * <ul>
 *   <li>a year ({@code 2020}), a month ({@code 2020-06}) or a day ({@code 2020-09-09}), which may
 *       end in {@code ~} (approximate), {@code ?} (uncertain) or <code>%</code> (both);
 *   <li>a day and a time of day, with or without a zone: {@code 2020-09-09T16:00},
 *       {@code 2020-09-09T16:00:30Z}, {@code 2020-09-09T16:00+05:30};
 *   <li>an interval between two years, months or days: {@code 2020-06-27/2020-06-28}. One of its
 *       ends may be open ({@code 2019/..}, {@code ../2022-02-04}) or unknown ({@code 2019/},
 *       {@code /2022-02-04});
 *   <li>a month or a day without its year: {@code XXXX-11}, {@code XXXX-11-07}.
 * </ul>
 *
 * <p>EDTF always has seconds in a time of day, which may be left out here; it has no other text for
 * that. All else in the profile is in EDTF. Seasons, unspecified digits in other places, sets,
 * exponents, significant digits, marks on single parts of a date, zones without minutes or of more
 * than 18 hours, and the hour 24 are not in the profile.
 *
 * @see <a href="https://www.loc.gov/standards/datetime/">Extended Date/Time Format</a>
 * @since 0.1
 */
@Documented
@Target({METHOD, FIELD, PARAMETER, TYPE_USE, ANNOTATION_TYPE})
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = TimeText.Validator.class)
public @interface TimeText {

  /** {@return what is said when the rule is broken, unless more can be said} */
  String message() default RuleWords.TIME_TEXT;

  /** {@return the groups that the rule belongs to; only the default group is checked} */
  Class<?>[] groups() default {};

  /** {@return carried for validators; not used here} */
  Class<? extends Payload>[] payload() default {};

  /** Checks the text of a time, and says how to write another form. */
  final class Validator extends TextRule<TimeText> {

    private static final String YEARLESS = "XXXX";

    /** Creates a validator. */
    public Validator() {
      super(RuleWords.TIME_TEXT);
    }

    @Override
    @Nullable
    String problem(String text) {
      return isTime(text) ? null : TimeProblem.of(text);
    }

    private static boolean isTime(String text) {
      int slash = text.indexOf('/');
      if (slash < 0) {
        return isDate(text) || isDateTime(text) || isYearless(text);
      }
      String start = text.substring(0, slash);
      String end = text.substring(slash + 1);
      return isDate(start) ? isDate(end) || isNoDate(end) : isNoDate(start) && isDate(end);
    }

    /** Returns whether the end of an interval is open or unknown. */
    private static boolean isNoDate(String end) {
      return end.isEmpty() || end.equals("..");
    }

    private static boolean isDate(String text) {
      int last = text.length() - 1;
      boolean marked = last > 0 && "~?%".indexOf(text.charAt(last)) >= 0;
      return isDate(text, marked ? last : last + 1);
    }

    private static boolean isDate(String text, int length) {
      return (length == 4 || length == 7 || length == 10)
          && isDate(number(text, 0, 4), text, length);
    }

    private static boolean isYearless(String text) {
      return text.startsWith(YEARLESS)
          && (text.length() == 7 || text.length() == 10)
          && isDate(2000, text, text.length()); // a leap year
    }

    private static boolean isDate(int year, String text, int length) {
      int month = length == 4 ? 1 : part(text, 4);
      int day = length == 10 ? part(text, 7) : 1;
      return year >= 1
          && month >= 1
          && month <= 12
          && day >= 1
          && (day <= 28 || day <= YearMonth.of(year, month).lengthOfMonth());
    }

    private static int part(String text, int hyphen) {
      return text.charAt(hyphen) == '-' ? number(text, hyphen + 1, hyphen + 3) : -1;
    }

    private static boolean isDateTime(String text) {
      int length = text.length();
      if (length < 16
          || text.charAt(10) != 'T'
          || !isDate(text, 10)
          || !isClock(text, 11, 23)
          || text.charAt(13) != ':') {
        return false;
      }
      boolean hasSeconds = length >= 19 && text.charAt(16) == ':';
      return (!hasSeconds || isBetween(number(text, 17, 19), 59))
          && isZone(text, hasSeconds ? 19 : 16);
    }

    private static boolean isZone(String text, int from) {
      int length = text.length() - from;
      if (length == 0) {
        return true;
      }
      char sign = text.charAt(from);
      if (length == 1) {
        return sign == 'Z';
      }
      return length == 6
          && (sign == '+' || sign == '-' && !text.endsWith("-00:00"))
          && isClock(text, from + 1, 18)
          && text.charAt(from + 3) == ':'
          && (number(text, from + 1, from + 3) < 18 || text.endsWith("00"));
    }

    /** Returns whether there are hours up to some number, and minutes. */
    private static boolean isClock(String text, int from, int hours) {
      return isBetween(number(text, from, from + 2), hours)
          && isBetween(number(text, from + 3, from + 5), 59);
    }

    private static boolean isBetween(int number, int most) {
      return number >= 0 && number <= most;
    }

    /**
     * Returns the number that the digits make, or -1 if there is anything else than ASCII digits.
     */
    private static int number(String text, int from, int to) {
      int number = 0;
      for (int i = from; i < to; i++) {
        int digit = text.charAt(i) - '0';
        if (digit < 0 || digit > 9) {
          return -1;
        }
        number = number * 10 + digit;
      }
      return number;
    }
  }
}
