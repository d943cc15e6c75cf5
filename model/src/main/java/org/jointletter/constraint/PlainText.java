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
 * The text, if present, must be readable by people: at least one character can be seen, at most
 * {@link #max()} characters are there (counted in Unicode code points), and none of them is a lone
 * surrogate, a noncharacter, a control character other than tab and newline, the byte order mark
 * U+FEFF or one of the bidirectional overrides U+202D and U+202E, which can make a text look like
 * another. {@link Characters} has the definition.
 *
 * <p>Everything else is kept as written, in every script, joiners and isolates included. Nothing is
 * normalized.
 *
 * @see <a href="https://www.unicode.org/reports/tr9/">Unicode Bidirectional Algorithm</a>
 * @since 0.1
 */
@Documented
@Target({METHOD, FIELD, PARAMETER, TYPE_USE, ANNOTATION_TYPE})
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = PlainText.Validator.class)
public @interface PlainText {

  /** {@return the largest length, in Unicode code points} */
  int max();

  /** {@return what is said when the rule is broken} */
  String message() default RuleWords.PLAIN_TEXT;

  /** {@return the groups that the rule belongs to; only the default group is checked} */
  Class<?>[] groups() default {};

  /** {@return carried for validators; not used here} */
  Class<? extends Payload>[] payload() default {};

  /** Checks a text, and says which character is in the way. */
  final class Validator extends TextRule<PlainText> {

    private int max = Integer.MAX_VALUE;

    /** Creates a validator that is still to be initialized. */
    public Validator() {
      super(RuleWords.PLAIN_TEXT);
    }

    /**
     * Creates a validator for a largest length.
     *
     * @param max the largest length, in code points
     */
    public Validator(int max) {
      this();
      this.max = max;
    }

    @Override
    public void initialize(PlainText constraint) {
      max = constraint.max();
    }

    @Override
    @Nullable
    String problem(String text) {
      return isSimple(text) ? null : problemOfAny(text);
    }

    /** Printable ASCII in bounds, and not only spaces: the fast way for most texts. */
    private boolean isSimple(String value) {
      boolean blank = true;
      for (int i = 0; i < value.length(); i++) {
        char c = value.charAt(i);
        if (c < ' ' || c > '~') {
          return false;
        }
        blank &= c == ' ';
      }
      return !blank && value.length() <= max;
    }

    private @Nullable String problemOfAny(String value) {
      boolean visible = false;
      int length = 0;
      int codePoint;
      for (int i = 0; i < value.length(); i += Character.charCount(codePoint)) {
        codePoint = value.codePointAt(i);
        if (Characters.isRefused(codePoint)) {
          return Sentence.of(RuleWords.UNWANTED_CHARACTER, character(value, i));
        }
        visible = visible || Characters.isVisible(codePoint);
        length++;
      }
      if (!visible) {
        return value.codePoints().allMatch(Characters::isSpace)
            ? RuleWords.PLAIN_TEXT_BLANK
            : RuleWords.PLAIN_TEXT_INVISIBLE;
      }
      return length > max ? Sentence.of(RuleWords.TOO_LONG, max, length) : null;
    }
  }
}
