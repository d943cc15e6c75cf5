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
 * The text of a partial date, if present, must be a year ({@code 2020}), a month ({@code 2020-06})
 * or a day ({@code 2020-09-09}) that exists in the ISO calendar, from year 0001 to 9999, and may
 * end in {@code ~} (approximate) or {@code ?} (uncertain). This is a strict profile of the Extended
 * Date/Time Format.
 *
 * @see <a href="https://www.loc.gov/standards/datetime/">Extended Date/Time Format</a>
 * @since 0.1
 */
@Documented
@Target({METHOD, FIELD, PARAMETER, TYPE_USE, ANNOTATION_TYPE})
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = DateText.Validator.class)
public @interface DateText {

  /** {@return what is said when the rule is broken, unless more can be said} */
  String message() default RuleWords.DATE_TEXT;

  /** {@return the groups that the rule belongs to; only the default group is checked} */
  Class<?>[] groups() default {};

  /** {@return carried for validators; not used here} */
  Class<? extends Payload>[] payload() default {};

  /** Checks the text of a partial date, and says what to write in place of another form. */
  final class Validator extends TextRule<DateText> {

    /** Creates a validator. */
    public Validator() {
      super(RuleWords.DATE_TEXT);
    }

    @Override
    @Nullable
    String problem(String text) {
      int length = text.length();
      boolean qualified = text.endsWith("~") || text.endsWith("?");
      return isDate(text, qualified ? length - 1 : length) ? null : DateProblem.of(text);
    }

    private static boolean isDate(String text, int length) {
      if (length != 4 && length != 7 && length != 10) {
        return false;
      }
      int year = number(text, 0, 4);
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
