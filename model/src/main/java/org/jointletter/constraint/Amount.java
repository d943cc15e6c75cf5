package org.jointletter.constraint;

import static java.lang.annotation.ElementType.ANNOTATION_TYPE;
import static java.lang.annotation.ElementType.FIELD;
import static java.lang.annotation.ElementType.METHOD;
import static java.lang.annotation.ElementType.PARAMETER;
import static java.lang.annotation.ElementType.TYPE_USE;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.math.BigDecimal;
import org.jointletter.words.RuleWords;
import org.jspecify.annotations.Nullable;

/**
 * The number, if present, must be between 0 and 2<sup>53</sup>&nbsp;−&nbsp;1, the largest whole
 * number that every JSON library can be trusted with. If it has decimals, these must be six at
 * most, and all of its digits 15 at most: every library keeps these, too.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc7493#section-2.2">RFC 7493, I-JSON</a>
 * @since 0.1
 */
@Documented
@Target({METHOD, FIELD, PARAMETER, TYPE_USE, ANNOTATION_TYPE})
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = Amount.Validator.class)
public @interface Amount {

  /** The largest number. */
  long MAX = (1L << 53) - 1;

  /** The smallest number above 0, and the least difference between two numbers. */
  BigDecimal SMALLEST = BigDecimal.ONE.movePointLeft(6);

  /** {@return what is said when the rule is broken} */
  String message() default RuleWords.AMOUNT;

  /** {@return the groups that the rule belongs to; only the default group is checked} */
  Class<?>[] groups() default {};

  /** {@return carried for validators; not used here} */
  Class<? extends Payload>[] payload() default {};

  /** Checks a number. */
  final class Validator implements ConstraintValidator<Amount, BigDecimal> {

    private static final BigDecimal GREATEST = BigDecimal.valueOf(MAX);
    private static final int MAX_DIGITS = 15;

    /** Creates a validator. */
    public Validator() {}

    @Override
    public boolean isValid(
        @Nullable BigDecimal value, @Nullable ConstraintValidatorContext context) {
      return value == null || isAmount(value);
    }

    /**
     * {@return whether a number is within the bounds}
     *
     * @param value the number
     */
    public static boolean isAmount(BigDecimal value) {
      if (value.signum() < 0 || value.compareTo(GREATEST) > 0) {
        return false;
      }
      BigDecimal shortest = CanonicalNumber.of(value);
      return shortest.scale() <= 0
          || shortest.scale() <= SMALLEST.scale() && shortest.precision() <= MAX_DIGITS;
    }
  }
}
