package org.jointletter.jackson;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jointletter.document.InvalidDocumentException;
import org.jointletter.model.Party;
import org.jointletter.model.Signatory;
import org.jointletter.vocabulary.Code;
import org.jointletter.vocabulary.Theme;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Keys of a user's own maps may be names of people: nothing that is said of their values has them.
 */
class MapKeysTest {

  private static final ObjectMapper MAPPER = JointletterMapper.create();

  /** What is wrong with the value: its name is no text. */
  private static final String BAD =
      "{\"role\": \"signatory\", \"capacity\": \"personal\", \"party\": {\"kind\": \"person\", \"name\": 1}}";

  record Inner(Map<String, Signatory> byName) {}

  record Outer(String id, Inner inner, List<Inner> more, Map<String, Inner> groups) {}

  record Deep(Map<String, List<Map<String, Signatory>>> deep) {}

  record Plain(Signatory signatory, Signatory[] several) {}

  /** A class with setters. */
  static final class Bean {
    public Map<String, Signatory> byName = new TreeMap<>();
    public Signatory signatory;
    public Bean next;
  }

  /** A class that takes any name. */
  static final class Any {
    private final Map<String, Signatory> any = new LinkedHashMap<>();

    @JsonAnySetter
    void put(String name, Signatory signatory) {
      any.put(name, signatory);
    }
  }

  /** A map that is made of another. */
  static final class Made {
    @JsonCreator
    Made(@JsonProperty("first name") Signatory signatory) {}
  }

  private static String pointer(String json, TypeReference<?> type) {
    Exception thrown = assertThrows(Exception.class, () -> MAPPER.readValue(json, type));
    InvalidDocumentException invalid = null;
    for (Throwable e = thrown; e != null; e = e.getCause()) {
      String told = e + " " + e.getLocalizedMessage();
      assertFalse(told.toLowerCase(java.util.Locale.ROOT).contains("quillfeather"), told);
      assertFalse(told.contains("\u001b"), told);
      invalid = e instanceof InvalidDocumentException found ? found : invalid;
    }
    assertFalse(invalid.toProblemDetails().contains("quillfeather"));
    return invalid.getProblems().get(0).pointer().replaceFirst("/party/name$", "");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "quillfeather",
        "Ada Quillfeather",
        "ada/quillfeather~",
        "",
        "Quillfeather\\n\\u001b[31m",
        "[\\\"quillfeather\\\"]"
      })
  void noKeyIsShown(String key) {
    String map = "{\"" + key + "\": " + BAD + "}";
    assertEquals("/*", pointer(map, new TypeReference<Map<String, Signatory>>() {}));
    assertEquals("/*", pointer(map, new TypeReference<TreeMap<String, Signatory>>() {}));
    assertEquals(
        "/*/0",
        pointer(
            "{\"" + key + "\": [" + BAD + "]}",
            new TypeReference<Map<String, List<Signatory>>>() {}));
    assertEquals(
        "/*/*",
        pointer(
            "{\"" + key + "\": " + map + "}",
            new TypeReference<Map<String, Map<String, Signatory>>>() {}));
    assertEquals("/byName/*", pointer("{\"byName\": " + map + "}", new TypeReference<Inner>() {}));
    assertEquals("/byName/*", pointer("{\"byName\": " + map + "}", new TypeReference<Bean>() {}));
    assertEquals(
        "/next/byName/*",
        pointer("{\"next\": {\"byName\": " + map + "}}", new TypeReference<Bean>() {}));
    assertEquals(
        "/*/byName/*",
        pointer("{\"inner\": {\"byName\": " + map + "}}", new TypeReference<Outer>() {}));
    assertEquals(
        "/*/0/byName/*",
        pointer("{\"more\": [{\"byName\": " + map + "}]}", new TypeReference<Outer>() {}));
    assertEquals(
        "/deep/*/0/*",
        pointer("{\"deep\": {\"" + key + "\": [" + map + "]}}", new TypeReference<Deep>() {}));
    assertEquals("/*", pointer(map, new TypeReference<Any>() {}));
  }

  @Test
  void namesOfPropertiesAreShown() {
    assertEquals(
        "/signatory", pointer("{\"signatory\": " + BAD + "}", new TypeReference<Plain>() {}));
    assertEquals(
        "/several/0", pointer("{\"several\": [" + BAD + "]}", new TypeReference<Plain>() {}));
    assertEquals(
        "/first name", pointer("{\"first name\": " + BAD + "}", new TypeReference<Made>() {}));
    assertEquals("", pointer(BAD, new TypeReference<Signatory>() {}));
    assertEquals(
        "/1",
        pointer(
                "[{\"kind\": \"person\", \"name\": {\"value\": \"N\"}}, {\"name\": 1}]",
                new TypeReference<List<Party>>() {})
            .replace("/name", ""));
  }

  /** Of records further out, it is not known whether they are maps. */
  @Test
  void keysFurtherOutAreNotShown() {
    String inner = "{\"byName\": {\"quillfeather\": " + BAD + "}}";
    assertEquals(
        "/*/*/byName/*",
        pointer("{\"groups\": {\"quillfeather\": " + inner + "}}", new TypeReference<Outer>() {}));
  }

  @Test
  void aValueThatIsNoObjectHasItsPlace() {
    assertEquals("/signatory", pointer("{\"signatory\": []}", new TypeReference<Plain>() {}));
    assertEquals("/several/1", pointer("{\"several\": [null, 1]}", new TypeReference<Plain>() {}));
  }

  @Test
  void aKeyThatIsOneOfOursIsNotShownIfItNamesSomeone() {
    assertEquals(
        "",
        pointer("{\"Ada Quillfeather\": 1}", new TypeReference<Map<Code<Theme>, Integer>>() {}));
  }
}
