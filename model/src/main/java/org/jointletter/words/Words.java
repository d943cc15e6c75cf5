package org.jointletter.words;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a class that has words for people as constants. A file for translators,
 * {@code words.properties}, is written from these: {@code SLUG} is {@code slug} there. Private
 * constants are parts of others, and are left out.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.SOURCE)
public @interface Words {}
