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
 * The text, if present, must be {@code sha256:} and the 64 lower-case hexadecimal digits of a
 * SHA-256 digest.
 *
 * @see <a href="https://csrc.nist.gov/pubs/fips/180-4/upd1/final">FIPS 180-4</a>
 * @since 0.1
 */
@Documented
@Target({METHOD, FIELD, PARAMETER, TYPE_USE, ANNOTATION_TYPE})
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = Digest.Validator.class)
public @interface Digest {

  /** {@return what is said when the rule is broken} */
  String message() default RuleWords.DIGEST;

  /** {@return the groups that the rule belongs to; only the default group is checked} */
  Class<?>[] groups() default {};

  /** {@return carried for validators; not used here} */
  Class<? extends Payload>[] payload() default {};

  /** Checks a digest. */
  final class Validator implements ConstraintValidator<Digest, String> {

    private static final Pattern FORM = Pattern.compile("sha256:[0-9a-f]{64}");

    /** Creates a validator. */
    public Validator() {}

    @Override
    public boolean isValid(@Nullable String value, @Nullable ConstraintValidatorContext context) {
      return value == null || FORM.matcher(value).matches();
    }
  }
}
