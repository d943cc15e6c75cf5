package org.jointletter.constraint.check;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a class {@code X} whose Jakarta constraints are put together in a class {@code XCheck} when
 * it is compiled: a check that answers yes or no in nanoseconds. Only after a no does
 * {@link Report} start Hibernate Validator, which reads the same annotations, to say what is wrong.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.SOURCE)
public @interface Checked {}
