package org.jointletter.spring;

import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.context.properties.ConfigurationPropertiesBinding;
import org.springframework.context.annotation.Bean;
import org.springframework.core.convert.converter.GenericConverter;

/**
 * Has Spring Boot convert texts to codes and dates: in requests, for MVC and for WebFlux, and in
 * configuration properties.
 *
 * @since 0.1
 */
@AutoConfiguration
public class StringConversionAutoConfiguration {

  /** Creates the configuration. */
  public StringConversionAutoConfiguration() {}

  /** Static, since properties are bound before other beans are made. */
  @Bean
  @ConfigurationPropertiesBinding
  static GenericConverter jointletterStringConverter() {
    return new StringConverter();
  }
}
