package org.jointletter.jackson;

import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;

/**
 * A mapper for classes of your own that hold our types beside {@code java.time} values.
 *
 * <p>It is as strict about your classes as we are about ours: nothing is dropped, guessed or moved
 * to another time zone. Dates are written as ISO 8601 texts. Messages never quote what was read, as
 * Jackson 2.15 would by default.
 *
 * @since 0.1
 */
public final class JointletterMapper {

  private JointletterMapper() {}

  /** {@return a new mapper} */
  public static JsonMapper create() {
    return builder().build();
  }

  /** {@return a builder of such a mapper, to add to it} */
  public static JsonMapper.Builder builder() {
    return JsonMapper.builder()
        .addModule(new JointletterModule())
        .addModule(new JavaTimeModule())
        .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
        .disable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION)
        .enable(
            DeserializationFeature.FAIL_ON_TRAILING_TOKENS,
            DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES,
            DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES,
            DeserializationFeature.FAIL_ON_NUMBERS_FOR_ENUMS)
        .disable(
            DeserializationFeature.ACCEPT_FLOAT_AS_INT,
            DeserializationFeature.ADJUST_DATES_TO_CONTEXT_TIME_ZONE)
        .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
        .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS);
  }
}
