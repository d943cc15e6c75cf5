package org.jointletter.constraint;

import static java.lang.annotation.ElementType.ANNOTATION_TYPE;
import static java.lang.annotation.ElementType.METHOD;
import static java.lang.annotation.ElementType.TYPE_USE;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.net.URI;
import java.net.URISyntaxException;
import org.jspecify.annotations.Nullable;

/**
 * The text, if present, must be an absolute address, at most 2,000 characters long, in its ASCII
 * form: other characters percent-encoded. Its scheme is {@code http} or {@code https}, in lower
 * case, and its host a name of letters, digits, hyphens and dots, or an IP address.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc3986">RFC 3986</a>
 * @since 0.1
 */
@Documented
@Target({METHOD, TYPE_USE, ANNOTATION_TYPE})
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = WebLink.Validator.class)
public @interface WebLink {

  /** {@return what is said when the rule is broken} */
  String message() default
      "must be an absolute http or https address, with other than ASCII characters percent-encoded, at most 2000 characters";

  /** {@return the groups that the rule belongs to; only the default group is checked} */
  Class<?>[] groups() default {};

  /** {@return carried for validators; not used here} */
  Class<? extends Payload>[] payload() default {};

  /** Checks a link. */
  final class Validator implements ConstraintValidator<WebLink, String> {

    private static final int MAX_LENGTH = 2_000;

    /** Creates a validator. */
    public Validator() {}

    @Override
    public boolean isValid(@Nullable String value, @Nullable ConstraintValidatorContext context) {
      if (value == null) {
        return true;
      }
      boolean ascii = value.chars().allMatch(c -> c > ' ' && c < 0x7f);
      return ascii && value.length() <= MAX_LENGTH && isWeb(value);
    }

    private static boolean isWeb(String value) {
      try {
        URI uri = new URI(value);
        return uri.getHost() != null
            && ("https".equals(uri.getScheme()) || "http".equals(uri.getScheme()));
      } catch (URISyntaxException e) {
        return false;
      }
    }
  }
}
