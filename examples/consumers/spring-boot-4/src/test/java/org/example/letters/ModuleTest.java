package org.example.letters;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.jointletter.jackson3.JointletterModule;
import org.jointletter.jackson3.spring.JointletterModuleAutoConfiguration;
import org.jointletter.model.Text;
import org.junit.jupiter.api.Test;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.jackson.autoconfigure.JacksonAutoConfiguration;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import tools.jackson.databind.json.JsonMapper;

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
      JsonMapper mapper = context.getBean(JsonMapper.class);
      assertThat(mapper.writeValueAsString(Text.of("Open"))).isEqualTo(TEXT);
      assertThatThrownBy(() -> mapper.readValue(LATER_TEXT, Text.class))
          .hasMessageContaining("is not known here");
      assertThat(mapper.registeredModules())
          .filteredOn(JointletterModule.class::isInstance)
          .hasSize(1);
    });
  }

  @Test
  void aBeanOfTheServiceComesInstead() {
    boot.withBean(JointletterModule.class, JointletterModule::tolerant).run(context -> {
      JsonMapper mapper = context.getBean(JsonMapper.class);
      assertThat(mapper.writeValueAsString(mapper.readValue(LATER_TEXT, Text.class)))
          .isEqualTo(LATER_TEXT);
    });
  }

  @Test
  void itIsThereIfSpringBootLooksForNone() {
    boot.withPropertyValues("spring.jackson.find-and-add-modules=false").run(context -> {
      JsonMapper mapper = context.getBean(JsonMapper.class);
      assertThat(mapper.writeValueAsString(Text.of("Open"))).isEqualTo(TEXT);
    });
  }
}
