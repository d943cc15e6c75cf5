package org.jointletter.attribute;

import java.lang.annotation.Annotation;

/**
 * The kind of strings that an attribute has: ids, links, texts.
 *
 * @param constraint the constraint that says so
 * @param max how many characters they have at most
 */
public record Form(Class<? extends Annotation> constraint, int max) {

  Form(Class<? extends Annotation> constraint) {
    this(constraint, Integer.MAX_VALUE);
  }
}
