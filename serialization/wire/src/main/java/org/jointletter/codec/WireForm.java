package org.jointletter.codec;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Has {@code Tables} written, with a codec for each type that can stand in a document, and a class
 * {@code XAccess} for each such type {@code X}.
 *
 * <p>Names, numbers of values and codecs follow from the accessors. This annotation has the rest,
 * which changes no document, only how much memory its values take.
 */
@Retention(RetentionPolicy.SOURCE)
@Target(ElementType.TYPE)
@interface WireForm {

  /** Returns the type whose values hold all others. */
  Class<?> of();

  /** Returns the types whose values recur in a document: equal ones become one object. */
  Class<?>[] recurring();

  /**
   * Returns attributes of other types whose values recur, such as {@code "Party.affiliations"}.
   * References recur too, without being listed.
   */
  String[] alsoRecurring();

  /** Returns attributes of a recurring type whose values do not recur. */
  String[] distinct();

  /** Returns texts that recur in all documents: they are mostly not even read into a new string. */
  String[] terms();
}
