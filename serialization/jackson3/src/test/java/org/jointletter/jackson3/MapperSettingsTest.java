package org.jointletter.jackson3;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonRootName;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.jointletter.document.DocumentReader;
import org.jointletter.document.InvalidDocumentException;
import org.jointletter.model.JointLetter;
import org.jointletter.model.Time;
import org.jointletter.rule.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.cfg.EnumFeature;
import tools.jackson.databind.json.JsonMapper;

/** The settings of a mapper change the classes of a user, and not our types. */
class MapperSettingsTest {

  private static final Map<String, Consumer<JsonMapper.Builder>> SETTINGS = new TreeMap<>(Map.of(
      "names in snake case",
      mapper -> mapper.propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE),
      "nothing empty",
      mapper -> mapper.changeDefaultPropertyInclusion(now -> JsonInclude.Value.ALL_NON_EMPTY),
      "no defaults",
      mapper -> mapper.changeDefaultPropertyInclusion(now -> JsonInclude.Value.construct(
          JsonInclude.Include.NON_DEFAULT, JsonInclude.Include.NON_DEFAULT)),
      "leniency",
      mapper -> mapper
          .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .enable(
              DeserializationFeature.ACCEPT_SINGLE_VALUE_AS_ARRAY,
              DeserializationFeature.UNWRAP_SINGLE_VALUE_ARRAYS,
              DeserializationFeature.ACCEPT_EMPTY_STRING_AS_NULL_OBJECT,
              DeserializationFeature.ACCEPT_EMPTY_ARRAY_AS_NULL_OBJECT)
          .enable(EnumFeature.READ_UNKNOWN_ENUM_VALUES_AS_NULL),
      "big numbers",
      mapper -> mapper.enable(
          DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS,
          DeserializationFeature.USE_BIG_INTEGER_FOR_INTS),
      "sorted",
      mapper -> mapper.enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)));

  private static final String JSON = """
      {"jointletter":"1.0","type":"joint-letter","id":"letter","kind":"open-letter",\
      "title":{"value":"Open the harbour"},\
      "events":[{"event":"sent","on":{"edtf":"2020","asStated":"in 2020"}}],\
      "roster":{"signatories":[{"party":{"kind":"person","unnamed":{"reason":"legal"}},\
      "role":"signatory","capacity":"personal","disclosure":"withheld-from-public"}],\
      "declared":[{"qualifier":"about","value":0,"unit":"states"}],"completeness":"partial"},\
      "ngo:b":{"z":"","a":[1.10,{}]},"ngo:a":null}""";

  private static final JointLetter LETTER = DocumentReader.strict().read(JSON, JointLetter.class);

  /** How a user would name our type. */
  @JsonRootName("letter")
  private interface Named {}

  static List<String> settings() {
    return List.copyOf(SETTINGS.keySet());
  }

  private static JsonMapper mapper(String setting) {
    JsonMapper.Builder mapper = JsonMapper.builder().findAndAddModules();
    SETTINGS.get(setting).accept(mapper);
    return mapper.build();
  }

  @ParameterizedTest
  @MethodSource("settings")
  void theWireFormIsTheSame(String setting) throws IOException {
    JsonMapper mapper = mapper(setting);

    assertEquals(JSON, mapper.writeValueAsString(LETTER));
    assertEquals(LETTER, mapper.readValue(JSON, JointLetter.class));
  }

  @ParameterizedTest
  @MethodSource("settings")
  void inAClassOfAUserToo(String setting) throws IOException {
    JsonMapper mapper = mapper(setting);
    UserTypes.Filed value = new UserTypes.Filed(7, LETTER);
    String json = mapper.writeValueAsString(value);
    String inside = JSON.replace("\"jointletter\":\"1.0\",\"type\":\"joint-letter\",", "");

    assertTrue(json.contains(inside), json);
    assertEquals(value, mapper.readValue(json, UserTypes.Filed.class));
  }

  @ParameterizedTest
  @MethodSource("settings")
  void whatIsWrongIsRefused(String setting) {
    JsonMapper mapper = mapper(setting);
    DatabindException thrown =
        assertThrows(DatabindException.class, () -> mapper.readValue("""
            {"id": "letter", "kind": "open-letter", "Kind": 7, "title": "", "copies": {}, "subject": null,
             "roster": {"completeness": "partial", "declared": [{"qualifier": "exact", "value": "1", "unit": "states"}]}}""", JointLetter.class));

    assertEquals(
        List.of(
            "unknown-member /Kind",
            "wrong-type /title",
            "wrong-type /copies",
            "null-value /subject",
            "wrong-type /roster/declared/0/value"),
        assertInstanceOf(InvalidDocumentException.class, thrown.getCause()).getProblems().stream()
            .map(MapperSettingsTest::toString)
            .toList());
  }

  @ParameterizedTest
  @MethodSource("settings")
  void treesAreReadAndMade(String setting) throws IOException {
    JsonMapper mapper = mapper(setting);
    // A tree need not keep how a number is written.
    String json = JSON.replace("1.10", "1");
    JointLetter letter = DocumentReader.strict().read(json, JointLetter.class);

    assertEquals(letter, mapper.treeToValue(mapper.readTree(json), JointLetter.class));
    assertEquals(json, mapper.valueToTree(letter).toString());
  }

  @Test
  void aRootIsNamedAfterTheType() throws IOException {
    JsonMapper mapper = JsonMapper.builder()
        .findAndAddModules()
        .enable(SerializationFeature.WRAP_ROOT_VALUE)
        .enable(DeserializationFeature.UNWRAP_ROOT_VALUE)
        .build();
    String json = mapper.writeValueAsString(LETTER);

    assertTrue(json.startsWith("{\"JointLetter\":{\"id\":"), json);
    assertEquals(LETTER, mapper.readValue(json, JointLetter.class));
    assertEquals("{\"Time\":\"2020\"}", mapper.writeValueAsString(Time.parse("2020")));
    assertEquals("{\"Mode\":\"ONLINE\"}", mapper.writeValueAsString(UserTypes.Mode.ONLINE));
  }

  @Test
  void aRootHasTheNameThatAMixinGives() throws IOException {
    JsonMapper mapper = JsonMapper.builder()
        .findAndAddModules()
        .addMixIn(JointLetter.class, Named.class)
        .enable(SerializationFeature.WRAP_ROOT_VALUE)
        .enable(DeserializationFeature.UNWRAP_ROOT_VALUE)
        .build();
    String json = mapper.writeValueAsString(LETTER);

    assertTrue(json.startsWith("{\"letter\":{\"id\":"), json);
    assertEquals(LETTER, mapper.readValue(json, JointLetter.class));
  }

  @Test
  void whatIsWrongWithAnUpdateIsToldOfTheType() {
    JsonMapper mapper = mapper("sorted");
    DatabindException thrown =
        assertThrows(DatabindException.class, () -> mapper.updateValue(LETTER, Map.of("id", 7)));
    assertTrue(thrown.getMessage().startsWith("JointLetter has "), thrown.getMessage());
  }

  @Test
  void indentationIsThatOfTheMapper() throws IOException {
    JsonMapper mapper = mapper("big numbers")
        .rebuild()
        .enable(SerializationFeature.INDENT_OUTPUT)
        .build();
    String json = mapper.writeValueAsString(LETTER);

    assertEquals(mapper.readTree(JSON), mapper.readTree(json));
    assertEquals(LETTER, DocumentReader.strict().read(json, JointLetter.class));
    assertTrue(json.lines().count() > 20, json);
  }

  private static String toString(Problem problem) {
    return problem.code() + " " + problem.pointer();
  }
}
