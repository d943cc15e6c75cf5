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
import java.util.regex.Pattern;
import org.jointletter.words.RuleWords;
import org.jspecify.annotations.Nullable;

/**
 * The text of a duration, if present, must be a duration of ISO 8601: years, months, weeks and days
 * ({@code P60D}, {@code P1Y6M}), or days, hours, minutes and seconds ({@code PT48H},
 * {@code P1DT12H}). Each number is from 1 to 9999; a part of zero is left out.
 *
 * <p>{@link java.time.Period} reads the first form, and {@link java.time.Duration} the second.
 *
 * @since 0.1
 */
@Documented
@Target({METHOD, FIELD, PARAMETER, TYPE_USE, ANNOTATION_TYPE})
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = DurationText.Validator.class)
public @interface DurationText {

  /** {@return what is said when the rule is broken} */
  String message() default RuleWords.DURATION_TEXT;

  /** {@return the groups that the rule belongs to; only the default group is checked} */
  Class<?>[] groups() default {};

  /** {@return carried for validators; not used here} */
  Class<? extends Payload>[] payload() default {};

  /** Checks the text of a duration. */
  final class Validator extends TextRule<DurationText> {

    private static final String NUMBER = "[1-9][0-9]{0,3}";

    private static final Pattern DURATION =
        Pattern.compile("P(?!$)(?:nY)?(?:nM)?(?:nW)?(?:nD)?|P(?:nD)?T(?!$)(?:nH)?(?:nM)?(?:nS)?"
            .replace("n", NUMBER));

    /** Creates a validator. */
    public Validator() {
      super(RuleWords.DURATION_TEXT);
    }

    @Override
    @Nullable
    String problem(String text) {
      return DURATION.matcher(text).matches() ? null : RuleWords.DURATION_TEXT;
    }
  }
}
