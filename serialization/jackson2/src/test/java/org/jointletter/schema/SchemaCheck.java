package org.jointletter.schema;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.jointletter.document.DocumentWriter;
import org.jointletter.document.JsonSchema;

/**
 * Holds JSON against the schemas, and schemas against the schema of schemas.
 *
 * <p>Whoever has a document of a type calls {@link #assertValid(Object)}, or
 * {@link #errors(JsonSchema, JsonNode)} with its JSON.
 */
public final class SchemaCheck {

  /** Errors of these are told of the object, and are about one of its members. */
  private static final Set<String> ABOUT_A_MEMBER =
      Set.of("required", "dependentRequired", "additionalProperties", "unevaluatedProperties");

  private static final SchemaRegistry REGISTRY = SchemaRegistry.withDefaultDialect(
      SpecificationVersion.DRAFT_2020_12,
      registry -> registry.schemas(
          JsonSchema.all().stream().collect(Collectors.toMap(JsonSchema::id, JsonSchema::text))));

  private static final Map<String, Schema> BY_ID = new ConcurrentHashMap<>();

  private SchemaCheck() {}

  /**
   * What a schema has against a value.
   *
   * @param pointer the JSON Pointer of the value, or of the member that is missing
   */
  public record Finding(String pointer, String message) {}

  /**
   * Makes sure that a value, written as a document, is valid according to the schema of its type.
   */
  public static void assertValid(Object document) {
    assertEquals(
        List.of(),
        errors(
            JsonSchema.of(document.getClass()),
            Json.parse(DocumentWriter.compact().toString(document))));
  }

  /** Returns what a schema has against a document. */
  public static List<Finding> errors(JsonSchema schema, JsonNode document) {
    return errors(schema.id(), document);
  }

  /** Returns what a definition has against a value, as in {@code errors("Text", json)}. */
  public static List<Finding> errorsOfDefinition(String name, JsonNode value) {
    return errors(JsonSchema.definitions().id() + "#/$defs/" + name, value);
  }

  /** Returns what a schema has against a value. */
  static List<Finding> errors(String id, JsonNode value) {
    List<Error> errors = schema(id).validate(value);
    return errors.stream()
        .filter(error -> !isOfAnotherForm(error, errors))
        .map(SchemaCheck::finding)
        .toList();
  }

  /**
   * Returns whether an error is that an object is no string, where it can be either: the object has
   * been looked into.
   */
  private static boolean isOfAnotherForm(Error error, List<Error> errors) {
    String inside = error.getInstanceLocation() + "/";
    return error.getKeyword().equals("type")
        && errors.stream().anyMatch(other -> finding(other).pointer().startsWith(inside));
  }

  private static Schema schema(String id) {
    return BY_ID.computeIfAbsent(id, known -> REGISTRY.getSchema(SchemaLocation.of(known)));
  }

  private static Finding finding(Error error) {
    String pointer = error.getInstanceLocation().toString();
    return new Finding(
        ABOUT_A_MEMBER.contains(error.getKeyword()) && error.getProperty() != null
            ? pointer + "/" + error.getProperty().replace("~", "~0").replace("/", "~1")
            : pointer,
        error.getMessage());
  }
}
