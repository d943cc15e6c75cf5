package org.jointletter.codec;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** An {@link Access} is written for the type of each codec of objects that is a constant here. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.SOURCE)
@interface Accessed {}
