package org.jointletter.constraint;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.lang.annotation.Annotation;
import java.util.Locale;
import org.jointletter.constraint.message.Messages;
import org.jointletter.words.RuleWords;
import org.jointletter.words.Sentence;
import org.jspecify.annotations.Nullable;

/**
 * A rule on a text that picks its words by what is wrong with the text, unless a user of the
 * constraint has chosen other words.
 *
 * @param <A> the constraint
 */
abstract class TextRule<A extends Annotation> implements ConstraintValidator<A, String> {

  /** The message of the constraint by default. */
  private final String general;

  TextRule(String general) {
    this.general = general;
  }

  /**
   * Returns what is wrong with a text, as a sentence that begins with "must"; null if nothing is.
   *
   * <p>Nothing of the text may stand in it but a single character, by its code: a text could hold
   * an expression, or the name of someone who is not to be named.
   */
  abstract @Nullable String problem(String text);

  @Override
  public final boolean isValid(
      @Nullable String value, @Nullable ConstraintValidatorContext context) {
    String problem = value == null ? null : problem(value);
    if (problem != null
        && context != null
        && general.equals(context.getDefaultConstraintMessageTemplate())) {
      Messages.replace(context, problem);
    }
    return problem == null;
  }

  /** Returns a character by its code and its place, as in {@code U+0020 (character 3)}. */
  static String character(String text, int index) {
    return Sentence.of(
        RuleWords.CHARACTER,
        String.format(Locale.ROOT, "%04X", text.codePointAt(index)),
        text.codePointCount(0, index) + 1);
  }
}
