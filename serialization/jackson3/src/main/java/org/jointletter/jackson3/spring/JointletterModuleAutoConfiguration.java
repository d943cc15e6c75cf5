package org.jointletter.jackson3.spring;

import org.jointletter.jackson3.JointletterModule;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;

/**
 * Provides the {@link JointletterModule} as a bean, which the mappers that Spring Boot makes with
 * Jackson 3 take in. A bean of your own comes instead: declare it as a {@code JointletterModule},
 * and it may be a {@linkplain JointletterModule#tolerant() tolerant} one.
 *
 * @since 0.1
 */
@AutoConfiguration
public class JointletterModuleAutoConfiguration {

  /** Creates the configuration. */
  public JointletterModuleAutoConfiguration() {}

  @Bean
  @ConditionalOnMissingBean
  JointletterModule jointletterModule() {
    return new JointletterModule();
  }
}
