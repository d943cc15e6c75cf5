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
import java.util.IllformedLocaleException;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The text, if present, must be a well-formed language tag in its canonical spelling, as in
 * {@code en}, {@code zh-Hant} or {@code pt-BR}. Whether the language exists is not checked.
 *
 * @see <a href="https://www.rfc-editor.org/info/bcp47">BCP 47</a>
 * @since 0.1
 */
@Documented
@Target({METHOD, TYPE_USE, ANNOTATION_TYPE})
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = LanguageTag.Validator.class)
public @interface LanguageTag {

  /** {@return what is said when the rule is broken} */
  String message() default
      "must be a language tag in its usual spelling, such as en, zh-Hant or pt-BR";

  /** {@return the groups that the rule belongs to; only the default group is checked} */
  Class<?>[] groups() default {};

  /** {@return carried for validators; not used here} */
  Class<? extends Payload>[] payload() default {};

  /** Checks a language tag. */
  final class Validator implements ConstraintValidator<LanguageTag, String> {

    /** Nothing long is kept. */
    private static final int MAX_KNOWN_LENGTH = 16;

    /** Tags that were good, by their hash codes: texts come in few languages, again and again. */
    private final @Nullable String[] known = new String[16];

    /** Creates a validator. */
    public Validator() {}

    @Override
    public boolean isValid(@Nullable String value, @Nullable ConstraintValidatorContext context) {
      return value == null || isLanguage(value) || isKnown(value) || isTag(value);
    }

    /** The nearly universal case, without an exception or a builder. */
    private static boolean isLanguage(String value) {
      return value.length() == 2
          && value.charAt(0) >= 'a'
          && value.charAt(0) <= 'z'
          && value.charAt(1) >= 'a'
          && value.charAt(1) <= 'z'
          && !(value.equals("iw") || value.equals("in") || value.equals("ji")); // he, id, yi by now
    }

    private boolean isKnown(String value) {
      return value.equals(known[slot(value)]);
    }

    private boolean isTag(String value) {
      try {
        // Unlike Locale.forLanguageTag, the builder does not turn a bad tag into "und".
        String canonical = new Locale.Builder().setLanguageTag(value).build().toLanguageTag();
        boolean good = canonical.equals(value);
        if (good && value.length() <= MAX_KNOWN_LENGTH) {
          known[slot(value)] = value; // whichever thread is last: strings are immutable
        }
        return good;
      } catch (IllformedLocaleException e) {
        return false;
      }
    }

    private int slot(String value) {
      return value.hashCode() & known.length - 1;
    }
  }
}
