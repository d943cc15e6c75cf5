package org.jointletter.jackson3;

import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.cfg.DateTimeFeature;
import tools.jackson.databind.cfg.EnumFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * A mapper for classes of your own that hold our types beside {@code java.time} values.
 *
 * <p>It is as strict about your classes as we are about ours: nothing is dropped, guessed or moved
 * to another time zone. Dates are written as ISO 8601 texts. Messages never quote what was read.
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
        .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
        .disable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION)
        .enable(
            DeserializationFeature.FAIL_ON_TRAILING_TOKENS,
            DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES,
            DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
        .enable(EnumFeature.FAIL_ON_NUMBERS_FOR_ENUMS)
        .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
        .disable(
            DateTimeFeature.ADJUST_DATES_TO_CONTEXT_TIME_ZONE,
            DateTimeFeature.WRITE_DATES_AS_TIMESTAMPS)
        .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS);
  }
}
