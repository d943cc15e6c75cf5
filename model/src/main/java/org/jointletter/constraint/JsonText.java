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
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The text, if present, must be one JSON value in its compact form: nothing between the tokens, and
 * in strings only the escapes that are needed ({@code \\"}, {@code \\\\}, {@code \\b}, {@code \\t},
 * {@code \\n}, {@code \\f}, {@code \\r}, and four upper-case hexadecimal digits for other control
 * characters). So a value has one way to be written, as long as numbers are written in one way. At
 * most 100,000 characters, nested at most 50 deep.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc8259">RFC 8259</a>
 * @since 0.1
 */
@Documented
@Target({METHOD, TYPE_USE, ANNOTATION_TYPE})
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = JsonText.Validator.class)
public @interface JsonText {

  /** What is said when the rule is broken. */
  String message() default
      "must be one JSON value in compact form, without space between tokens or needless escapes, at most 100000 characters and 50 levels deep";

  /** The groups that the rule belongs to; only the default group is checked. */
  Class<?>[] groups() default {};

  /** Carried for validators; not used here. */
  Class<? extends Payload>[] payload() default {};

  /** Checks JSON text. */
  final class Validator implements ConstraintValidator<JsonText, String> {

    private static final int MAX_LENGTH = 100_000;
    private static final int MAX_DEPTH = 50;
    private static final Pattern SCALAR =
        Pattern.compile("null|true|false|-?(?:0|[1-9][0-9]*)(?:\\.[0-9]+)?(?:[eE][+-]?[0-9]+)?"
            + "|\"(?:[^\"\\\\\\x00-\\x1F\\uD800-\\uDFFF]|[\\uD800-\\uDBFF][\\uDC00-\\uDFFF]"
            + "|\\\\(?:[\"\\\\btnfr]|u00(?:0[0-7BEF]|1[0-9A-F])))*+\"");

    /** Creates a validator. */
    public Validator() {}

    @Override
    public boolean isValid(@Nullable String value, @Nullable ConstraintValidatorContext context) {
      return value == null
          || value.length() <= MAX_LENGTH && afterValue(value, 0, MAX_DEPTH) == value.length();
    }

    /** Returns where the value that starts at a position ends, or -1 if there is none. */
    private static int afterValue(String text, int from, int depth) {
      char first = from < text.length() ? text.charAt(from) : 0;
      if (first != '{' && first != '[') {
        Matcher scalar = SCALAR.matcher(text).region(from, text.length());
        return scalar.lookingAt() ? scalar.end() : -1;
      }
      char close = first == '{' ? '}' : ']';
      int at = from + 1;
      if (depth == 0 || at < text.length() && text.charAt(at) == close) {
        return depth == 0 ? -1 : at + 1;
      }
      while (true) {
        at = first == '{' ? afterName(text, at) : at;
        at = at < 0 ? -1 : afterValue(text, at, depth - 1);
        if (at < 0 || at >= text.length()) {
          return -1;
        }
        char next = text.charAt(at++);
        if (next != ',') {
          return next == close ? at : -1;
        }
      }
    }

    private static int afterName(String text, int from) {
      boolean string = from < text.length() && text.charAt(from) == '"';
      int end = string ? afterValue(text, from, 0) : -1;
      return end >= 0 && end < text.length() && text.charAt(end) == ':' ? end + 1 : -1;
    }
  }
}
