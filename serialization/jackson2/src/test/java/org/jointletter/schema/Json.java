package org.jointletter.schema;

import com.fasterxml.jackson.core.JsonProcessingException;
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

/** JSON as trees, as the tests of the schemas use it. */
final class Json {

  private static final ObjectMapper MAPPER =
      new ObjectMapper().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS);

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

  /** Returns JSON laid out with two spaces for each level, and an element or member a line. */
  static String indented(JsonNode json) throws JsonProcessingException {
    DefaultIndenter lines = new DefaultIndenter("  ", "\n");
    String text = MAPPER
        .writer(new DefaultPrettyPrinter(Separators.createDefaultInstance()
                .withObjectFieldValueSpacing(Separators.Spacing.AFTER))
            .withObjectIndenter(lines)
            .withArrayIndenter(lines))
        .writeValueAsString(json);
    return text + "\n";
  }

  static JsonNode of(Object value) {
    return MAPPER.valueToTree(value);
  }

  /**
   * Returns a copy with changes.
   *
   * @param patch operations that add, replace or remove, as in <a
   *     href="https://www.rfc-editor.org/rfc/rfc6902">RFC 6902, JSON Patch</a>
   */
  static JsonNode patched(JsonNode document, JsonNode patch) {
    JsonNode changed = document.deepCopy();
    for (JsonNode operation : patch) {
      String path = operation.get("path").textValue();
      if (path.isEmpty()) {
        changed = operation.get("value");
      } else {
        change(changed, operation, path);
      }
    }
    return changed;
  }

  private static void change(JsonNode document, JsonNode operation, String path) {
    int last = path.lastIndexOf('/');
    JsonNode parent = document.at(path.substring(0, last));
    String name = path.substring(last + 1);
    String op = operation.get("op").textValue();
    JsonNode value = operation.get("value");
    if (parent instanceof ArrayNode list) {
      int index = name.equals("-") ? list.size() : Integer.parseInt(name);
      if (!op.equals("add")) {
        list.remove(index);
      }
      if (!op.equals("remove")) {
        list.insert(index, value);
      }
    } else if (parent instanceof ObjectNode object && object.has(name) != op.equals("add")) {
      if (op.equals("remove")) {
        object.remove(name);
      } else {
        object.set(name, value);
      }
    } else {
      throw new IllegalArgumentException("there is no place to " + op + " " + path);
    }
  }
}
