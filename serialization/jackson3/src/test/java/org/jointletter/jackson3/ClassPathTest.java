package org.jointletter.jackson3;

import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who uses Jackson 3 does not get Jackson 2 as well. Its annotations serve both. */
class ClassPathTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "com.fasterxml.jackson.databind.ObjectMapper",
        "com.fasterxml.jackson.core.JsonParser",
        "org.jointletter.jackson.JointletterModule"
      })
  void hasNothingOfJackson2(String name) {
    assertThrows(ClassNotFoundException.class, () -> Class.forName(name));
  }
}
