package org.jointletter.constraint.check;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks the accessor of the text that stands for its whole value. A document has the bare string in
 * place of the object if the value has no other attribute, and readers accept both forms. Builders
 * of values around it accept the string as well.
 *
 * <p>A type has at most one, and no other attribute that is required.
 */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface Shorthand {}
