package org.jointletter.jackson;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.List;
import org.jointletter.jackson.UserTypes.Meeting;
import org.jointletter.model.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The mapper is as strict about the classes of a user as we are about ours. */
class JointletterMapperTest {

  private static final String JSON = """
      {"subject":{"value":"The harbour"},"day":"2020-09-09","start":"2020-09-09T10:00:00+08:00",\
      "seats":12,"open":true,"mode":"ONLINE"}""";

  private final JsonMapper mapper = JointletterMapper.create();

  @Test
  void datesAreIsoTextsAndKeepTheirOffset() throws JsonProcessingException {
    Meeting meeting = mapper.readValue(JSON, Meeting.class);

    assertEquals(Text.of("The harbour"), meeting.subject());
    assertEquals("2020-09-09", meeting.day().toString());
    assertEquals("2020-09-09T10:00+08:00", meeting.start().toString());
    assertEquals(JSON, mapper.writeValueAsString(meeting));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"seats\":12 -> \"seats\":12,\"seats\":12",
        "} -> }}",
        "\"seats\" -> \"Seats\"",
        "12 -> 12.9",
        "12 -> 12.0",
        "12 -> \"12\"",
        "12 -> null",
        "12 -> true",
        "12 -> \"\"",
        "true -> \"true\"",
        "true -> 1",
        "true -> null",
        "\"ONLINE\" -> 0",
        "\"ONLINE\" -> \"online\"",
        "{\"value\":\"The harbour\"} -> \"\"",
        "\"2020-09-09\" -> \"2020-02-30\"",
        "\"value\":\"The harbour\" -> \"value\":\"The harbour\",\"value\":\"The lake\"",
      })
  void nothingIsDroppedOrGuessed(String change) {
    String[] parts = change.split(" -> ");
    String changed = JSON.replace(parts[0], parts[1]);
    assertThrows(JsonProcessingException.class, () -> mapper.readValue(changed, Meeting.class));
  }

  @Test
  void trailingTokensAreRefused() {
    assertThrows(JsonProcessingException.class, () -> mapper.readValue(JSON + " 7", Meeting.class));
  }

  /** Jackson 2.15 does so by default. */
  @Test
  void noMessageQuotesWhatIsRead() {
    for (String bad : List.of(JSON + " 7", JSON.replace("12", "\"\""), JSON.substring(0, 60))) {
      JsonProcessingException thrown =
          assertThrows(JsonProcessingException.class, () -> mapper.readValue(bad, Meeting.class));
      assertFalse(thrown.getMessage().contains("The harbour"), thrown.getMessage());
    }
  }

  @Test
  void everyMapperIsItsOwn() throws JsonProcessingException {
    JsonMapper lenient = JointletterMapper.builder()
        .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
        .build();
    String json = JSON.replace("{\"subject\"", "{\"no\":1,\"subject\"");
    assertEquals(12, lenient.readValue(json, Meeting.class).seats());
    assertThrows(JsonProcessingException.class, () -> mapper.readValue(json, Meeting.class));
  }
}
