package org.jointletter.constraint.check;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks an accessor whose values are ids of something that stands elsewhere. That it stands there
 * is checked by a rule of the value that holds both.
 */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.CLASS)
public @interface RefersTo {

  /** Returns the types of which the value can be an id. */
  Class<?>[] value();
}
