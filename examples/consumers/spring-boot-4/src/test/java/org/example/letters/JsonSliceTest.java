package org.example.letters;

import static org.assertj.core.api.Assertions.assertThat;

import org.jointletter.model.Time;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.autoconfigure.json.JsonTest;
import org.springframework.boot.test.json.JacksonTester;

/** A slice of nothing but JSON has the module too. */
@JsonTest
class JsonSliceTest {

  @Autowired
  private JacksonTester<Time> dates;

  @Test
  void aDateIsWrittenAndRead() throws Exception {
    assertThat(dates.write(Time.parse("2020-06~")).getJson()).isEqualTo("\"2020-06~\"");
    assertThat(dates.parseObject("\"2020-06~\"")).isEqualTo(Time.parse("2020-06~"));
  }
}
