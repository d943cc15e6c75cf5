package org.jointletter.schema;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.validation.constraints.NotEmpty;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.Method;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.jointletter.attribute.Attribute;
import org.jointletter.attribute.Attributes;
import org.jointletter.constraint.check.Shorthand;

/**
 * The accessor of an attribute, from which the structure of its schema follows.
 *
 * @param attribute the attribute
 * @param method the accessor
 */
record Accessor(Attribute<?, ?, ?> attribute, Method method) {

  static Accessor of(Attributes<?, ?> owner, Attribute<?, ?, ?> attribute) {
    String name = capitalized(attribute.name());
    return Arrays.stream(owner.type().getDeclaredMethods())
        .filter(
            method -> method.getName().equals("get" + name) || method.getName().equals("is" + name))
        .map(method -> new Accessor(attribute, method))
        .findFirst()
        .orElseThrow();
  }

  String name() {
    return attribute.name();
  }

  boolean isRequired() {
    return method.isAnnotationPresent(NotEmpty.class)
        || attribute instanceof Attribute.One<?, ?, ?> && !isDefaulted();
  }

  Optional<Class<?>> vocabulary() {
    return Form.vocabulary(valueType());
  }

  /**
   * Returns the schema of the attribute: its structure, among the words of another one.
   *
   * @param words has a title, a description, examples and perhaps a default value, which are kept
   */
  ObjectNode schema(JsonNode words) {
    ObjectNode schema = Json.object();
    schema.put("title", words.path("title").asText(title(name())));
    schema.put("description", description(words));
    if (method.isAnnotationPresent(Deprecated.class)) {
      schema.put("deprecated", true);
    }
    schema.setAll(structure());
    if (isDefaulted()) {
      schema.set("default", words.get("default"));
    }
    schema.set("examples", words.path("examples").isArray() ? words.get("examples") : Json.list());
    return schema;
  }

  private ObjectNode structure() {
    ObjectNode structure = Json.object();
    if (method.getReturnType() == boolean.class) {
      return structure.put("type", "boolean");
    }
    if (!isList()) {
      return structure.put("$ref", reference());
    }
    structure.put("type", "array");
    if (method.isAnnotationPresent(NotEmpty.class)) {
      structure.put("minItems", 1);
    }
    structure.putObject("items").put("$ref", reference());
    return structure;
  }

  private String description(JsonNode words) {
    String description = Form.withoutBounds(words.path("description").asText())
        .replaceFirst(" ?[A-Z][a-z-]+ if absent\\.$", "");
    String bounds = isDefaulted()
        ? capitalized(words.path("default").asText("null")) + " if absent."
        : isList() ? form().boundsOfEach() : form().bounds();
    return (description + " " + bounds).strip();
  }

  /** Returns the words of a name: {@code asStated} is <em>As stated</em>. */
  static String title(String name) {
    return capitalized(name.replaceAll("(?<!^)(?=[A-Z])", " ").toLowerCase(Locale.ROOT));
  }

  private boolean isDefaulted() {
    return attribute instanceof Attribute.One<?, ?, ?> one && one.isDefaulted();
  }

  private boolean isList() {
    return attribute instanceof Attribute.Many<?, ?, ?>;
  }

  private Form form() {
    return attribute instanceof Attribute.One<?, ?, ?>
        ? Form.of(valueType(), method.getAnnotations())
        : Form.of(valueType(), argument().getAnnotations());
  }

  /** Returns whether the value stands for the whole of its owner. */
  boolean isShorthand() {
    return method.isAnnotationPresent(Shorthand.class);
  }

  String reference() {
    return "#/$defs/" + form().definition();
  }

  private Type valueType() {
    return attribute instanceof Attribute.One<?, ?, ?>
        ? method.getGenericReturnType()
        : argument().getType();
  }

  private AnnotatedType argument() {
    return ((AnnotatedParameterizedType) method.getAnnotatedReturnType())
        .getAnnotatedActualTypeArguments()[0];
  }

  private static String capitalized(String name) {
    return name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
  }
}
