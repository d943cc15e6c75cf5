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
import org.jointletter.words.RuleWords;
import org.jointletter.words.Sentence;
import org.jspecify.annotations.Nullable;

/**
 * The text, if present, must be one JSON value in its compact form: nothing between the tokens, and
 * in strings only the escapes that are needed ({@code \\"}, {@code \\\\}, {@code \\b}, {@code \\t},
 * {@code \\n}, {@code \\f}, {@code \\r}, and four lower-case hexadecimal digits for other control
 * characters). So a value has one way to be written, as long as numbers are written in one way.
 *
 * <p>No object has two members of one name. At most 100,000 characters in all, and 1,000 in a
 * number or a name; nested at most 50 deep.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc8259">RFC 8259</a>
 * @since 0.1
 */
@Documented
@Target({METHOD, FIELD, PARAMETER, TYPE_USE, ANNOTATION_TYPE})
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = JsonText.Validator.class)
public @interface JsonText {

  /** {@return the largest length, in {@code char} values} */
  int max() default 100_000;

  /** {@return what is said when the rule is broken, unless more can be said} */
  String message() default RuleWords.JSON_TEXT;

  /** {@return the groups that the rule belongs to; only the default group is checked} */
  Class<?>[] groups() default {};

  /** {@return carried for validators; not used here} */
  Class<? extends Payload>[] payload() default {};

  /** Checks JSON text, and says what is in the way if it is not the form. */
  final class Validator extends TextRule<JsonText> {

    private int max = Integer.MAX_VALUE;

    /** Creates a validator that is still to be initialized. */
    public Validator() {
      super(RuleWords.JSON_TEXT);
    }

    /**
     * Creates a validator for a largest length.
     *
     * @param max the largest length, in {@code char} values
     */
    public Validator(int max) {
      this();
      this.max = max;
    }

    @Override
    public void initialize(JsonText constraint) {
      max = constraint.max();
    }

    @Override
    @Nullable
    String problem(String text) {
      return text.length() > max
          ? Sentence.of(RuleWords.JSON_TEXT_TOO_LONG, max)
          : JsonScan.problem(text)
              .map(said -> said.isEmpty() ? RuleWords.JSON_TEXT : said)
              .orElse(null);
    }
  }
}
