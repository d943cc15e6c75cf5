package org.jointletter.schema;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.validation.constraints.NotEmpty;
import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jointletter.codec.DocumentType;
import org.jointletter.codec.ObjectCodec;
import org.jointletter.codec.Tables;
import org.jointletter.constraint.Digest;
import org.jointletter.constraint.LanguageTag;
import org.jointletter.constraint.PlainText;
import org.jointletter.constraint.Quantity;
import org.jointletter.constraint.Required;
import org.jointletter.constraint.Slug;
import org.jointletter.constraint.WebLink;
import org.jointletter.document.JsonSchema;
import org.jointletter.model.PartialDate;
import org.jointletter.model.Text;
import org.jointletter.vocabulary.Code;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The schemas say of every type and attribute what the tables and the model say. */
class SchemaShapeTest {

  private static final Map<Class<? extends Annotation>, String> FORMS = Map.of(
      Slug.class, "slug",
      LanguageTag.class, "languageTag",
      WebLink.class, "webLink",
      Digest.class, "digest",
      Quantity.class, "quantity");

  private static final Map<Integer, String> TEXTS =
      Map.of(1_000, "shortText", 1_000_000, "longText");

  private static final List<String> WORDS = List.of("title", "description", "examples");

  private static final JsonNode DEFINITIONS =
      Json.parse(JsonSchema.definitions().text()).get("$defs");

  static List<ObjectCodec<?>> tables() {
    return Tables.all();
  }

  static List<JsonSchema> schemas() {
    return JsonSchema.all();
  }

  static List<Class<?>> documents() {
    List<Class<?>> types = new ArrayList<>();
    DocumentType.all().forEach(type -> types.add(type.codec().type()));
    return types;
  }

  static Set<Class<?>> vocabularies() {
    Set<Class<?>> vocabularies = new HashSet<>();
    for (ObjectCodec<?> table : Tables.all()) {
      for (String name : table.names()) {
        content(accessor(table, name).getAnnotatedReturnType().getType(), Code.class)
            .ifPresent(vocabularies::add);
      }
    }
    return vocabularies;
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

  /** Two spaces for each level, a member a line, and nothing that can not be seen. */
  @ParameterizedTest
  @MethodSource("schemas")
  void isLaidOutLikeTheOthers(JsonSchema schema) throws JsonProcessingException {
    String text = schema.text();
    assertTrue(text.codePoints()
        .allMatch(c -> c == '\n' || c >= ' ' && c <= '~' || Character.isLetterOrDigit(c)));
    String unescaped = Pattern.compile("(?<!\\\\)\\\\u([0-9a-f]{4})")
        .matcher(text)
        .replaceAll(escape -> Character.toString(Integer.parseInt(escape.group(1), 16)));
    assertEquals(Json.indented(Json.parse(text)), unescaped);
  }

  @ParameterizedTest
  @MethodSource("tables")
  void hasTheAttributesOfTheTable(ObjectCodec<?> table) {
    JsonNode type = definition(table.type().getSimpleName());
    assertEquals(table.names(), names(type.get("properties")));
    assertEquals(table.isExtensible(), type.has("patternProperties"));
    assertEquals("false", type.get("additionalProperties").toString());
    Set<String> required = new TreeSet<>();
    for (String name : table.names()) {
      Method accessor = accessor(table, name);
      boolean defaulted = !Modifier.isAbstract(accessor.getModifiers());
      if (!defaulted
          && (accessor.isAnnotationPresent(Required.class)
              || accessor.isAnnotationPresent(NotEmpty.class))) {
        required.add(name);
      }
      assertEquals(defaulted, type.at("/properties/" + name).has("default"), name);
    }
    assertEquals(required, texts(type.path("required")));
  }

  @ParameterizedTest
  @MethodSource("tables")
  void saysOfEveryAttributeWhatTheModelSays(ObjectCodec<?> table) {
    JsonNode properties = definition(table.type().getSimpleName()).get("properties");
    for (String name : table.names()) {
      ObjectNode property = properties.get(name).deepCopy();
      property.remove(WORDS);
      property.remove(List.of("default", "deprecated"));
      assertEquals(expected(accessor(table, name)), property, table.type() + " " + name);
    }
  }

  @ParameterizedTest
  @MethodSource("tables")
  void saysEverythingInWordsAndByAnExample(ObjectCodec<?> table) {
    String type = table.type().getSimpleName();
    assertTrue(definition(type).has("title") && definition(type).has("description"));
    for (String name : table.names()) {
      JsonNode property = definition(type).at("/properties/" + name);
      assertTrue(WORDS.stream().allMatch(property::has), name);
      assertTrue(property.get("description").textValue().matches("[A-Z0-9](?s:.*)\\."), name);
      examplesAreValid(type + "/properties/" + name);
    }
  }

  @Test
  void examplesOfValuesAreValid() {
    for (String name : names(DEFINITIONS)) {
      examplesAreValid(name);
    }
  }

  @ParameterizedTest
  @MethodSource("vocabularies")
  void listsTheTermsOfTheVocabulary(Class<?> vocabulary) {
    List<String> known = Arrays.stream(vocabulary.getEnumConstants())
        .map(constant -> ((Enum<?>) constant).name().toLowerCase(Locale.ROOT).replace('_', '-'))
        .toList();
    JsonNode definition = definition(vocabulary.getSimpleName());
    assertEquals(Json.of(known), definition.at("/anyOf/0/enum"));
    assertEquals("#/$defs/code", definition.at("/anyOf/1/$ref").textValue());
  }

  /** A document has the members of its type and a header; all are told of in the definitions. */
  @ParameterizedTest
  @MethodSource("documents")
  void documentsHaveAHeaderAndTheirType(Class<?> type) {
    JsonNode document = Json.parse(JsonSchema.of(type).text());
    JsonNode content = definition(type.getSimpleName());
    String reference = "definitions.json#/$defs/" + type.getSimpleName();
    List<String> header = List.of("jointletter", "type");
    List<String> names = new ArrayList<>(header);
    names.addAll(names(content.get("properties")));
    assertEquals(names, names(document.get("properties")));
    for (String name : header) {
      assertTrue(WORDS.stream().allMatch(document.at("/properties/" + name)::has));
    }
    for (String name : names(content.get("properties"))) {
      assertEquals(
          reference + "/properties/" + name,
          document.at("/properties/" + name + "/$ref").textValue());
    }
    Set<String> required = texts(content.path("required"));
    required.addAll(header);
    assertEquals(required, texts(document.get("required")));
    assertEquals(
        names(content.path("patternProperties")), names(document.path("patternProperties")));
    assertEquals(content.path("allOf").size(), document.path("allOf").size());
    for (int i = 0; i < content.path("allOf").size(); i++) {
      assertEquals(
          reference + "/allOf/" + i, document.at("/allOf/" + i + "/$ref").textValue());
    }
    assertEquals("false", document.get("additionalProperties").toString());
    for (JsonNode example : document.get("examples")) {
      assertEquals(List.of(), SchemaCheck.errors(JsonSchema.of(type), example));
    }
  }

  @Test
  void thereIsNoneOfATypeThatCanNotStandAlone() {
    assertThrows(IllegalArgumentException.class, () -> JsonSchema.of(Text.class));
  }

  @Test
  void definesNothingElse() {
    Set<String> unused = new TreeSet<>(names(DEFINITIONS));
    JsonSchema.all()
        .forEach(schema -> unused.removeIf(name -> schema.text().contains("#/$defs/" + name + "\"")
            || schema.text().contains("#/$defs/" + name + "/")));
    assertEquals(Set.of(), unused);
  }

  private static void examplesAreValid(String definition) {
    for (JsonNode example : definition(definition).path("examples")) {
      assertEquals(List.of(), SchemaCheck.errorsOfDefinition(definition, example), definition);
    }
  }

  private static JsonNode definition(String path) {
    JsonNode definition = DEFINITIONS.at("/" + path);
    assertFalse(definition.isMissingNode(), path);
    return definition;
  }

  private static Method accessor(ObjectCodec<?> table, String name) {
    String suffix = name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
    return Arrays.stream(table.type().getDeclaredMethods())
        .filter(method ->
            method.getName().equals("get" + suffix) || method.getName().equals("is" + suffix))
        .findAny()
        .orElseThrow();
  }

  private static JsonNode expected(Method accessor) {
    if (accessor.getReturnType() == boolean.class) {
      return Json.of(Map.of("type", "boolean"));
    }
    AnnotatedType type = accessor.getAnnotatedReturnType();
    if (accessor.getReturnType() == List.class) {
      ObjectNode list = (ObjectNode)
          Json.of(Map.of("type", "array", "items", Map.of("$ref", reference(element(type)))));
      return accessor.isAnnotationPresent(NotEmpty.class) ? list.put("minItems", 1) : list;
    }
    return Json.of(Map.of(
        "$ref",
        accessor.getReturnType() == Optional.class
            ? reference(element(type))
            : reference(type.getType(), accessor.getAnnotations())));
  }

  private static AnnotatedType element(AnnotatedType container) {
    return ((AnnotatedParameterizedType) container).getAnnotatedActualTypeArguments()[0];
  }

  private static String reference(AnnotatedType type) {
    return reference(type.getType(), type.getAnnotations());
  }

  private static String reference(Type type, Annotation[] constraints) {
    Optional<Class<?>> vocabulary = content(type, Code.class);
    if (vocabulary.isPresent()) {
      return "#/$defs/" + vocabulary.get().getSimpleName();
    }
    if (type == PartialDate.class) {
      return "#/$defs/partialDate";
    }
    return "#/$defs/"
        + Arrays.stream(constraints)
            .flatMap(SchemaShapeTest::form)
            .findAny()
            .orElseGet(() -> ((Class<?>) type).getSimpleName());
  }

  private static Stream<String> form(Annotation constraint) {
    return Stream.ofNullable(
        constraint instanceof PlainText text
            ? TEXTS.get(text.max())
            : FORMS.get(constraint.annotationType()));
  }

  /** Returns the type argument of a type, wherever it stands in another. */
  private static Optional<Class<?>> content(Type type, Class<?> raw) {
    if (!(type instanceof ParameterizedType generic)) {
      return Optional.empty();
    }
    Type argument = generic.getActualTypeArguments()[0];
    return generic.getRawType() == raw ? Optional.of((Class<?>) argument) : content(argument, raw);
  }

  private static List<String> names(JsonNode object) {
    List<String> names = new ArrayList<>();
    object.fieldNames().forEachRemaining(names::add);
    return names;
  }

  private static Set<String> texts(JsonNode list) {
    Set<String> texts = new TreeSet<>();
    StreamSupport.stream(list.spliterator(), false).map(JsonNode::textValue).forEach(texts::add);
    return texts;
  }
}
