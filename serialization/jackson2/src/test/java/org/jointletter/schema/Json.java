package org.jointletter.schema;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Collectors;

/** JSON as trees, as the tests of the schemas use it. */
final class Json {

  /** What a reader has limits for is seen by a schema all the same. */
  private static final StreamReadConstraints WIDE = StreamReadConstraints.builder()
      .maxNumberLength(Integer.MAX_VALUE)
      .maxNameLength(Integer.MAX_VALUE)
      .build();

  private static final ObjectMapper MAPPER = new ObjectMapper(
          JsonFactory.builder().streamReadConstraints(WIDE).build())
      .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS);

  private Json() {}

  static JsonNode parse(String json) {
    try {
      return MAPPER.readTree(json);
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException(e);
    }
  }

  static JsonNode parse(Path file) throws IOException {
    return parse(Files.readString(file));
  }

  /**
   * Returns JSON as the schemas are laid out: two spaces for each level, an element or member a
   * line, and everything escaped that cannot be seen.
   */
  static String laidOut(JsonNode json) throws JsonProcessingException {
    DefaultIndenter lines = new DefaultIndenter("  ", "\n");
    String text = MAPPER
        .writer(new DefaultPrettyPrinter(Separators.createDefaultInstance()
                .withObjectFieldValueSpacing(Separators.Spacing.AFTER))
            .withObjectIndenter(lines)
            .withArrayIndenter(lines))
        .writeValueAsString(json);
    return text.codePoints().mapToObj(Json::visible).collect(Collectors.joining()) + "\n";
  }

  /** Later versions of Java know more letters: beyond those of the first plane, all is escaped. */
  private static String visible(int codePoint) {
    String character = Character.toString(codePoint);
    return codePoint == '\n'
            || codePoint >= ' ' && codePoint <= '~'
            || codePoint <= Character.MAX_VALUE && Character.isLetterOrDigit(codePoint)
        ? character
        : character
            .chars()
            .mapToObj(unit -> String.format(Locale.ROOT, "\\u%04x", unit))
            .collect(Collectors.joining());
  }

  static ObjectNode object() {
    return MAPPER.createObjectNode();
  }

  static ArrayNode list() {
    return MAPPER.createArrayNode();
  }

  static JsonNode of(Object value) {
    return MAPPER.valueToTree(value);
  }
}
