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
import org.jspecify.annotations.Nullable;

/**
 * The text, if present, must be a language tag in its only spelling, as in {@code en},
 * {@code zh-Hant} or {@code pt-BR}. This is RFC 5646, section 2.1, without what would give a
 * language two names:
 *
 * <ul>
 *   <li>a language of two or three letters; then, each after a hyphen and if need be, a script, a
 *       region, variants, extensions and private use; or private use alone; at most 100 characters;
 *   <li>the language in lower case, a script as in {@code Hant}, a region in upper case, and all
 *       else in lower case;
 *   <li>no variant twice; extensions in the order of their singletons, digits before letters, and
 *       none twice;
 *   <li>no extended language, as in {@code zh-cmn}, which is written alone, as {@code cmn}; and no
 *       irregular tag, such as {@code i-klingon}.
 * </ul>
 *
 * <p>No registry is asked: whether a subtag exists, or has been replaced as {@code iw} was by
 * {@code he}, is not checked, nor the inside of extensions. Tags are equal if they are spelled
 * alike.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc5646#section-2.1">RFC 5646, 2.1</a>
 * @since 0.1
 */
@Documented
@Target({METHOD, FIELD, PARAMETER, TYPE_USE, ANNOTATION_TYPE})
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = LanguageTag.Validator.class)
public @interface LanguageTag {

  /** {@return what is said when the rule is broken, unless more can be said} */
  String message() default RuleWords.LANGUAGE_TAG;

  /** {@return the groups that the rule belongs to; only the default group is checked} */
  Class<?>[] groups() default {};

  /** {@return carried for validators; not used here} */
  Class<? extends Payload>[] payload() default {};

  /** Checks a language tag, and says which part of it is in the way, or how it is spelled. */
  final class Validator extends TextRule<LanguageTag> {

    /** Nothing long is kept. */
    private static final int MAX_KNOWN_LENGTH = 16;

    /** Tags that were good, by their hash codes: texts come in few languages, again and again. */
    private final @Nullable String[] known = new String[16];

    /** Creates a validator. */
    public Validator() {
      super(RuleWords.LANGUAGE_TAG);
    }

    @Override
    @Nullable
    String problem(String text) {
      if (isLanguage(text) || text.equals(known[slot(text)])) {
        return null;
      }
      String problem = TagScan.problem(text);
      if (problem == null && text.length() <= MAX_KNOWN_LENGTH) {
        known[slot(text)] = text; // whichever thread is last: strings are immutable
      }
      return problem;
    }

    /** The nearly universal case. */
    private static boolean isLanguage(String text) {
      return text.length() == 2
          && text.charAt(0) >= 'a'
          && text.charAt(0) <= 'z'
          && text.charAt(1) >= 'a'
          && text.charAt(1) <= 'z';
    }

    private int slot(String text) {
      return text.hashCode() & known.length - 1;
    }
  }
}
