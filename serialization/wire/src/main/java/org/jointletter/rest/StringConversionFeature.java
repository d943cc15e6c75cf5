package org.jointletter.rest;

import jakarta.ws.rs.core.Feature;
import jakarta.ws.rs.core.FeatureContext;

/**
 * Has Jakarta REST convert texts of requests to codes and dates, and back. From version 3.1 on, it
 * is found by itself; register it with an older one.
 *
 * <p>A text that breaks a rule is a {@link jakarta.ws.rs.BadRequestException} with the
 * {@link jakarta.validation.ConstraintViolationException} as its cause.
 *
 * @since 0.1
 */
public final class StringConversionFeature implements Feature {

  /** Creates the feature. */
  public StringConversionFeature() {}

  @Override
  public boolean configure(FeatureContext context) {
    context.register(new StringConverterProvider());
    return true;
  }
}
