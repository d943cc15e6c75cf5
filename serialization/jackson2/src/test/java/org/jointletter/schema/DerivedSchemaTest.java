package org.jointletter.schema;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jointletter.codec.DocumentType;
import org.jointletter.document.JsonSchema;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The schemas have the structure of the model, and the words of its terms.
 *
 * <p>With {@code -Dschemas.write}, they are written: what follows from the model is renewed, and
 * what is written by hand is kept.
 */
class DerivedSchemaTest {

  private static final Path FOLDER =
      Path.of("../wire/src/main/resources/org/jointletter/document/schema");

  private static final String WRITE = " does not follow from the model; to renew it:\n"
      + "mvn -q -pl serialization/jackson2 -am test -Dtest=DerivedSchemaTest"
      + " -Dsurefire.failIfNoSpecifiedTests=false -Djacoco.skip -Dschemas.write\n";

  private static final List<String> BY_HAND =
      List.of("title", "description", "examples", "default", "properties", "allOf");

  static List<DocumentType<?>> documents() {
    return DocumentType.all();
  }

  @Test
  void theDefinitionsFollowFromTheModel() throws IOException {
    JsonSchema definitions = JsonSchema.definitions();
    assertUpToDate(definitions, DerivedDefinitions.of(Json.parse(file(definitions))));
  }

  @ParameterizedTest
  @MethodSource("documents")
  void theSchemasOfDocumentsFollowFromTheDefinitions(DocumentType<?> type) throws IOException {
    JsonSchema schema = JsonSchema.of(type.codec().type());
    JsonNode examples =
        Files.exists(file(schema)) ? Json.parse(file(schema)).path("examples") : Json.list();
    assertUpToDate(schema, DerivedDocument.of(type, definitions(), header(), examples));
  }

  /** Everything that follows from the model can be removed, and is written again. */
  @Test
  void theDefinitionsFollowFromTheirWords() throws IOException {
    ObjectNode words = definitions().deepCopy();
    for (JsonNode definition : words.get("$defs")) {
      JsonNode object = definition.path("anyOf").path(1);
      if (object.has("properties")) {
        ((ObjectNode) definition).retain("title", "description", "examples", "anyOf");
        retainWords(object);
      } else if (definition.has("properties")) {
        retainWords(definition);
      } else if (definition.has("anyOf")) {
        ((ObjectNode) definition).removeAll();
      }
    }
    ((ObjectNode) words.get("$defs")).putObject("Removed").put("title", "A type that is no more");
    assertSame(
        Json.laidOut(definitions()),
        Json.laidOut(DerivedDefinitions.of(words)),
        "the definitions do not follow from their words");
  }

  private static void retainWords(JsonNode object) {
    ((ObjectNode) object).retain(BY_HAND);
    object.get("properties").forEach(property -> ((ObjectNode) property).retain(BY_HAND));
  }

  private static JsonNode definitions() throws IOException {
    return Json.parse(file(JsonSchema.definitions()));
  }

  private static JsonNode header() throws IOException {
    return Json.parse(FOLDER.resolve("dossier.json")).get("properties");
  }

  private static Path file(JsonSchema schema) {
    return FOLDER.resolve(schema.fileName());
  }

  private static void assertUpToDate(JsonSchema schema, JsonNode derived) throws IOException {
    String text = Json.laidOut(derived);
    if (Boolean.getBoolean("schemas.write")) {
      Files.writeString(file(schema), text);
    }
    String now = Files.exists(file(schema)) ? Files.readString(file(schema)) : "";
    assertSame(text, now, schema.fileName() + WRITE);
  }

  /** Shows the first lines that differ: the files have thousands. */
  private static void assertSame(String expected, String text, String message) {
    int same = Arrays.mismatch(expected.toCharArray(), text.toCharArray());
    if (same >= 0) {
      assertEquals(linesFrom(same, expected), linesFrom(same, text), message);
    }
  }

  private static String linesFrom(int place, String text) {
    return text.substring(text.lastIndexOf('\n', place - 1) + 1)
        .lines()
        .limit(10)
        .collect(Collectors.joining("\n"));
  }
}
