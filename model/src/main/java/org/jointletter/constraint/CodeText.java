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
import java.util.regex.Pattern;
import org.jointletter.words.RuleWords;
import org.jspecify.annotations.Nullable;

/**
 * The text of a code, if present, must be a term, or a broad term and a narrower one joined by a
 * slash, as in {@code protest/march}. A term is lower-case words of {@code a-z} and {@code 0-9}
 * joined by single hyphens, at most 64 characters long. A term of someone else's vocabulary has a
 * prefix of its own, as in {@code protest/ngo:vigil}.
 *
 * @since 0.1
 */
@Documented
@Target({METHOD, FIELD, PARAMETER, TYPE_USE, ANNOTATION_TYPE})
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = CodeText.Validator.class)
public @interface CodeText {

  /** {@return what is said when the rule is broken} */
  String message() default RuleWords.CODE_TEXT;

  /** {@return the groups that the rule belongs to; only the default group is checked} */
  Class<?>[] groups() default {};

  /** {@return carried for validators; not used here} */
  Class<? extends Payload>[] payload() default {};

  /** Checks the text of a code. */
  final class Validator implements ConstraintValidator<CodeText, String> {

    private static final int MAX_LENGTH = 64;
    private static final Pattern TERM =
        Pattern.compile("(?:[a-z][a-z0-9]*:)?[a-z0-9]+(?:-[a-z0-9]+)*");

    /** Creates a validator. */
    public Validator() {}

    @Override
    public boolean isValid(@Nullable String value, @Nullable ConstraintValidatorContext context) {
      if (value == null) {
        return true;
      }
      int slash = value.indexOf('/');
      return slash < 0
          ? isTerm(value)
          : isTerm(value.substring(0, slash)) && isTerm(value.substring(slash + 1));
    }

    private static boolean isTerm(String text) {
      return text.length() <= MAX_LENGTH && TERM.matcher(text).matches();
    }
  }
}
