package org.jointletter.schema;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Locale;
import org.jointletter.codec.DocumentType;
import org.jointletter.document.JsonSchema;

/**
 * The schema of a type of documents, as it follows from the definitions: a header, and the members
 * of the definition of the type. Its examples are written by hand.
 */
final class DerivedDocument {

  private DerivedDocument() {}

  /**
   * Returns the schema of a type.
   *
   * @param definitions the definitions
   * @param header the header that all documents have
   * @param examples the examples of the document
   */
  static ObjectNode of(
      DocumentType<?> type, JsonNode definitions, JsonNode header, JsonNode examples) {
    String name = type.codec().type().getSimpleName();
    JsonNode content = definitions.get("$defs").get(name);
    String reference = JsonSchema.definitions().fileName() + "#/$defs/" + name;
    String title = content.get("title").textValue();

    ObjectNode schema = Json.object();
    schema.set("$schema", definitions.get("$schema"));
    schema.put("$id", JsonSchema.of(type.codec().type()).id());
    schema.put("title", title + " document");
    schema.put(
        "description",
        "A document that holds " + withArticle(title) + ". "
            + content.get("description").textValue());
    schema.put("type", "object");
    ArrayNode required = schema.putArray("required").add("jointletter").add("type");
    content.path("required").forEach(required::add);
    ObjectNode properties = schema.putObject("properties");
    properties.set("jointletter", header.get("jointletter"));
    properties.set("type", type(header.get("type"), type.text()));
    content
        .get("properties")
        .fieldNames()
        .forEachRemaining(member ->
            properties.putObject(member).put("$ref", reference + "/properties/" + member));
    content
        .path("patternProperties")
        .fieldNames()
        .forEachRemaining(pattern -> schema
            .putObject("patternProperties")
            .putObject(pattern)
            .put("$ref", JsonSchema.definitions().fileName() + "#/$defs/extension"));
    for (int i = 0; i < content.path("allOf").size(); i++) {
      schema.withArray("/allOf").addObject().put("$ref", reference + "/allOf/" + i);
    }
    schema.put("additionalProperties", false);
    schema.set("examples", examples);
    return schema;
  }

  private static ObjectNode type(JsonNode header, String type) {
    ObjectNode schema = header.deepCopy();
    schema.put("const", type);
    schema.putArray("examples").add(type);
    return schema;
  }

  private static String withArticle(String title) {
    return (title.matches("[AEIOU].*") ? "an " : "a ") + title.toLowerCase(Locale.ROOT);
  }
}
