package org.example.letters;

import org.jointletter.jackson.JointletterModule;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;

/** A service that takes letters. */
@SpringBootApplication
public class Application {

  public static void main(String[] arguments) {
    SpringApplication.run(Application.class, arguments);
  }

  /** Spring Boot 3 registers the modules that are beans; Spring Boot 4 finds them by itself. */
  @Bean
  JointletterModule jointletterModule() {
    return new JointletterModule();
  }
}
