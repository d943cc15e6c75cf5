package org.jointletter.constraint.check;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks the accessor of an id that recurs with its owner, as the id of a party does wherever the
 * party is named. Any other id is used once in a document.
 */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.CLASS)
public @interface Recurs {}
