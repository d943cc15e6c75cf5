package org.jointletter.vocabulary;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * States facts about a term, or about a vocabulary, that neither its name nor its Javadoc states.
 *
 * <p>The name of a constant is the name of its term, the first paragraph of its Javadoc is the
 * definition, and its first {@code @see} with a quoted text or a link is the source. The vocabulary
 * itself is described in the same way. The descriptions of all terms are written as data beside the
 * classes, such as {@code LetterKind.json}, while these are compiled.
 */
@Retention(RetentionPolicy.SOURCE)
@Target({ElementType.FIELD, ElementType.TYPE})
@interface Term {

  /** Returns the title, if it is not the words of the name. */
  String title() default "";

  /**
   * Returns the name of the constant of the broad term, for a narrower one: each use of this term
   * is a use of that one too. A broad term has none.
   */
  String broader() default "";
}
