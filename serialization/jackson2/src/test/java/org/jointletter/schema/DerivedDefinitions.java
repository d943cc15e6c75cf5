package org.jointletter.schema;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.reflect.Field;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jointletter.attribute.AllAttributes;
import org.jointletter.attribute.Attribute;
import org.jointletter.attribute.Attributes;
import org.jointletter.vocabulary.Code;
import org.jointletter.vocabulary.IdentifierScheme;

/**
 * The definitions of the schemas, as they follow from the model.
 *
 * <p>Titles, descriptions, examples, default values and conditions of types and attributes are
 * written by hand, and taken from given definitions; so are the definitions whose names begin in
 * lower case, except for two patterns, and the order of all. The rest follows from the accessors,
 * and of vocabularies from the descriptions of their terms.
 */
final class DerivedDefinitions {

  private static final String LISTED = " The listed terms are known; others are admitted.";

  /** The end of the pattern of a term and all narrower ones. */
  private static final String NARROWER = "(?:/[a-z0-9:-]+)?(?![\\s\\S])";

  private static final String EXTENSION_NAME =
      "^(?=[\\s\\S]{1,100}(?![\\s\\S]))[a-z][a-z0-9]*:[A-Za-z][A-Za-z0-9._-]*(?![\\s\\S])";

  private final Map<String, Attributes<?, ?>> types = new LinkedHashMap<>();
  private final Set<String> vocabularies = new LinkedHashSet<>();

  private DerivedDefinitions() {
    for (Attributes<?, ?> type : AllAttributes.get()) {
      types.put(type.type().getSimpleName(), type);
      accessors(type).stream()
          .flatMap(accessor -> accessor.vocabulary().stream())
          .forEach(vocabulary -> vocabularies.add(vocabulary.getSimpleName()));
    }
  }

  /** Returns what given definitions have to be. */
  static ObjectNode of(JsonNode given) {
    ObjectNode derived = given.deepCopy();
    derived.set("$defs", new DerivedDefinitions().definitions(given.get("$defs")));
    return derived;
  }

  private ObjectNode definitions(JsonNode given) {
    ObjectNode definitions = Json.object();
    for (String name : names(given)) {
      definitions.set(name, definition(name, given.path(name)));
    }
    return definitions;
  }

  /** Returns the names in their given order, with new types after the others. */
  private List<String> names(JsonNode given) {
    Set<String> values = new LinkedHashSet<>();
    Set<String> terms = new LinkedHashSet<>();
    given.fieldNames().forEachRemaining(name -> {
      if (vocabularies.contains(name)) {
        terms.add(name);
      } else if (types.containsKey(name) || Character.isLowerCase(name.charAt(0))) {
        values.add(name);
      }
    });
    values.addAll(types.keySet());
    terms.addAll(vocabularies);
    List<String> names = new ArrayList<>(values);
    names.addAll(terms);
    return names;
  }

  private JsonNode definition(String name, JsonNode given) {
    if (vocabularies.contains(name)) {
      return vocabulary(name);
    }
    if (types.containsKey(name)) {
      return type(types.get(name), given);
    }
    return switch (name) {
      case "plainText" -> ((ObjectNode) given.deepCopy()).put("pattern", PlainTextPattern.get());
      case "valueOfScheme" -> valueOfScheme(given);
      default -> given;
    };
  }

  private static ObjectNode type(Attributes<?, ?> type, JsonNode given) {
    ObjectNode definition = Json.object();
    definition.put(
        "title", given.path("title").asText(Accessor.title(type.type().getSimpleName())));
    definition.put("description", given.path("description").asText());
    Optional<Accessor> shorthand =
        accessors(type).stream().filter(Accessor::isShorthand).findAny();
    if (shorthand.isEmpty()) {
      return object(type, given, definition);
    }
    ArrayNode forms = definition.putArray("anyOf");
    forms.addObject().put("$ref", shorthand.get().reference());
    object(type, given.path("anyOf").path(1), forms.addObject());
    definition.set(
        "examples", given.path("examples").isArray() ? given.get("examples") : Json.list());
    return definition;
  }

  private static ObjectNode object(Attributes<?, ?> type, JsonNode given, ObjectNode definition) {
    definition.put("type", "object");
    ArrayNode required = Json.list();
    ObjectNode properties = Json.object();
    for (Accessor accessor : accessors(type)) {
      if (accessor.isRequired()) {
        required.add(accessor.name());
      }
      properties.set(
          accessor.name(), accessor.schema(given.path("properties").path(accessor.name())));
    }
    if (!required.isEmpty()) {
      definition.set("required", required);
    }
    definition.set("properties", properties);
    definition
        .putObject("patternProperties")
        .putObject(EXTENSION_NAME)
        .put("$ref", "#/$defs/extension");
    if (given.has("allOf")) {
      definition.set("allOf", given.get("allOf"));
    }
    return definition.put("additionalProperties", false);
  }

  private static List<Accessor> accessors(Attributes<?, ?> type) {
    List<Accessor> accessors = new ArrayList<>();
    for (Attribute<?, ?, ?> attribute : type.all()) {
      if (!(attribute instanceof Attribute.Named)) {
        accessors.add(Accessor.of(type, attribute));
      }
    }
    return accessors;
  }

  private static ObjectNode vocabulary(String name) {
    JsonNode vocabulary = Json.parse(resource(name + ".json"));
    ArrayNode known = Json.list();
    ObjectNode terms = Json.object();
    for (JsonNode term : vocabulary.get("terms")) {
      known.add(term.get("name"));
      terms.set(term.get("name").textValue(), term(term));
    }
    ObjectNode definition = Json.object();
    definition.set("title", vocabulary.get("title"));
    definition.put("description", vocabulary.get("definition").textValue() + LISTED);
    definition.put("type", "string");
    ArrayNode either = definition.putArray("anyOf");
    either.addObject().set("enum", known);
    either.addObject().put("$ref", "#/$defs/code");
    definition.putArray("examples").add(known.get(0));
    definition.set("$defs", terms);
    return definition;
  }

  private static ObjectNode term(JsonNode term) {
    StringBuilder description = new StringBuilder(term.get("definition").textValue());
    if (term.has("broader")) {
      description
          .append(" Broader term: ")
          .append(term.get("broader").textValue())
          .append('.');
    }
    if (term.has("source")) {
      description.append(" Source: ").append(term.get("source").textValue());
      description.append(
          term.has("sourceUrl") ? " (" + term.get("sourceUrl").textValue() + ")." : ".");
    }
    ObjectNode definition = Json.object();
    definition.set("title", term.get("title"));
    definition.put("description", description.toString());
    if (term.has("deprecated")) {
      definition.put("deprecated", true);
    }
    definition.set("const", term.get("name"));
    return definition;
  }

  private static String resource(String name) {
    try (InputStream in = Code.class.getResourceAsStream(name)) {
      return new String(Objects.requireNonNull(in, name).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Has a condition for each scheme, except those that take spellings that are not canonical. */
  private static JsonNode valueOfScheme(JsonNode given) {
    ObjectNode definition = given.deepCopy();
    ArrayNode conditions = definition.putArray("allOf");
    for (IdentifierScheme scheme : IdentifierScheme.values()) {
      if (scheme.getClass() == IdentifierScheme.class) {
        ObjectNode condition =
            conditions.addObject().put("$comment", "value-of-scheme").put("type", "object");
        ObjectNode when = condition.putObject("if");
        when.putObject("properties")
            .putObject("scheme")
            .put("type", "string")
            .put("pattern", "^" + Code.of(scheme).getText() + NARROWER);
        when.putArray("required").add("scheme");
        condition
            .putObject("then")
            .putObject("properties")
            .putObject("value")
            .put("type", "string")
            .put("pattern", pattern(scheme));
      }
    }
    return definition;
  }

  /** Returns the pattern of a scheme in the parts that all engines read alike. */
  private static String pattern(IdentifierScheme scheme) {
    try {
      Field pattern = IdentifierScheme.class.getDeclaredField("pattern");
      pattern.setAccessible(true);
      String portable = pattern
          .get(scheme)
          .toString()
          .replace("++", "+")
          .replaceFirst("^\\.", "[^\\\\n\\\\u2028\\\\u2029]");
      return "^" + portable + "(?![\\s\\S])";
    } catch (ReflectiveOperationException e) {
      throw new AssertionError(e);
    }
  }
}
