package org.example.letters;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import org.jointletter.jackson.JointletterModule;
import org.jointletter.jackson.spring.JointletterModuleAutoConfiguration;
import org.jointletter.model.Text;
import org.junit.jupiter.api.Test;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.autoconfigure.jackson.JacksonAutoConfiguration;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

/** Which module the mapper of Spring Boot has. */
class ModuleTest {

  private static final String TEXT = "{\"value\":\"Open\"}";
  private static final String LATER_TEXT = "{\"value\":\"Open\",\"later\":1}";

  private final ApplicationContextRunner boot = new ApplicationContextRunner()
      .withConfiguration(AutoConfigurations.of(
          JacksonAutoConfiguration.class, JointletterModuleAutoConfiguration.class));

  @Test
  void itIsTheStrictOneAndThereIsOne() {
    boot.run(context -> {
      ObjectMapper mapper = context.getBean(ObjectMapper.class);
      assertThat(mapper.writeValueAsString(Text.of("Open"))).isEqualTo(TEXT);
      assertThatThrownBy(() -> mapper.readValue(LATER_TEXT, Text.class))
          .hasMessageContaining("is not known here");
      assertThat(mapper.getRegisteredModuleIds().stream().map(String::valueOf))
          .filteredOn(id -> id.contains("jointletter"))
          .hasSize(1);
    });
  }

  @Test
  void aBeanOfTheServiceComesInstead() {
    boot.withBean(JointletterModule.class, JointletterModule::tolerant).run(context -> {
      ObjectMapper mapper = context.getBean(ObjectMapper.class);
      assertThat(mapper.writeValueAsString(mapper.readValue(LATER_TEXT, Text.class)))
          .isEqualTo(LATER_TEXT);
    });
  }
}
