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
import org.jointletter.words.RuleWords;
import org.jspecify.annotations.Nullable;

/**
 * The text, if present, is an id or points at one: it must be at most 100 characters long, and made
 * of lower-case words of {@code a-z} and {@code 0-9} joined by single hyphens, as in
 * {@code letter-2020-09}.
 *
 * @since 0.1
 */
@Documented
@Target({METHOD, FIELD, PARAMETER, TYPE_USE, ANNOTATION_TYPE})
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = Slug.Validator.class)
public @interface Slug {

  /** {@return what is said when the rule is broken} */
  String message() default RuleWords.SLUG;

  /** {@return the groups that the rule belongs to; only the default group is checked} */
  Class<?>[] groups() default {};

  /** {@return carried for validators; not used here} */
  Class<? extends Payload>[] payload() default {};

  /** Checks a slug. */
  final class Validator implements ConstraintValidator<Slug, String> {

    private static final int MAX_LENGTH = 100;

    /** Creates a validator. */
    public Validator() {}

    @Override
    public boolean isValid(@Nullable String value, @Nullable ConstraintValidatorContext context) {
      if (value == null) {
        return true;
      }
      boolean inWord = false;
      for (int i = 0; i < value.length(); i++) {
        char c = value.charAt(i);
        boolean word = c >= 'a' && c <= 'z' || c >= '0' && c <= '9';
        if (!word && !(c == '-' && inWord)) {
          return false;
        }
        inWord = word;
      }
      return inWord && value.length() <= MAX_LENGTH;
    }
  }
}
