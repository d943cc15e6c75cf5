package org.jointletter.schema;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jointletter.document.JsonSchema;
import org.jointletter.model.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The schemas are schemas, and all that is written by hand in them is there and holds. */
class SchemaWordsTest {

  private static final JsonNode DEFINITIONS =
      Json.parse(JsonSchema.definitions().text()).get("$defs");

  static List<JsonSchema> schemas() {
    return JsonSchema.all();
  }

  static List<JsonSchema> documents() {
    return JsonSchema.all().stream()
        .filter(schema -> !schema.id().equals(JsonSchema.definitions().id()))
        .toList();
  }

  static List<String> definitions() {
    return names(DEFINITIONS);
  }

  @ParameterizedTest
  @MethodSource("schemas")
  void isASchemaAndHasItsId(JsonSchema schema) {
    JsonNode json = Json.parse(schema.text());
    String draft = json.get("$schema").textValue();
    assertEquals(List.of(), SchemaCheck.errors(draft, json));
    assertEquals("https://json-schema.org/draft/2020-12/schema", draft);
    assertEquals(schema.id(), json.get("$id").textValue());
    assertTrue(schema.id().endsWith("/" + schema.fileName()));
  }

  @ParameterizedTest
  @MethodSource("definitions")
  void saysEverythingInWordsAndByAnExample(String name) {
    JsonNode definition = DEFINITIONS.get(name);
    assertDescribed(name, definition);
    assertExamplesAreValid(name);
    for (String attribute : names(definition.path("properties"))) {
      JsonNode property = definition.get("properties").get(attribute);
      assertFalse(
          property.get("examples").isEmpty(),
          name + "." + attribute + " has no example in definitions.json");
      assertDescribed(name + "." + attribute, property);
      assertExamplesAreValid(name + "/properties/" + attribute);
    }
  }

  @ParameterizedTest
  @MethodSource("documents")
  void examplesOfDocumentsAreValid(JsonSchema schema) {
    JsonNode examples = Json.parse(schema.text()).get("examples");
    assertFalse(examples.isEmpty());
    for (JsonNode example : examples) {
      assertEquals(List.of(), SchemaCheck.errors(schema, example));
    }
  }

  @Test
  void thereIsNoneOfATypeThatCanNotStandAlone() {
    assertThrows(IllegalArgumentException.class, () -> JsonSchema.of(Text.class));
  }

  @Test
  void definesNothingElse() {
    Set<String> unused = new TreeSet<>(definitions());
    JsonSchema.all()
        .forEach(schema -> unused.removeIf(name -> schema.text().contains("#/$defs/" + name + "\"")
            || schema.text().contains("#/$defs/" + name + "/")));
    assertEquals(Set.of(), unused);
  }

  private static void assertDescribed(String name, JsonNode definition) {
    assertTrue(
        definition.path("title").asText().matches("[A-Z].*"),
        name + " has no title in definitions.json");
    String description = definition.path("description").asText();
    assertTrue(
        description.matches("[A-Z0-9](?s:.*)\\."),
        name + " has no sentence as its description in definitions.json");
    assertNotEquals("", Form.withoutBounds(description), name + " is not described by its bounds");
  }

  private static void assertExamplesAreValid(String definition) {
    for (JsonNode example : DEFINITIONS.at("/" + definition).path("examples")) {
      assertEquals(List.of(), SchemaCheck.errorsOfDefinition(definition, example), definition);
    }
  }

  private static List<String> names(JsonNode object) {
    List<String> names = new ArrayList<>();
    object.fieldNames().forEachRemaining(names::add);
    return names;
  }
}
