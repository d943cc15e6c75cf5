package org.jointletter.jackson;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import org.jointletter.vocabulary.Code;
import org.jointletter.vocabulary.LetterKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A code whose vocabulary is not declared is written, and the message says why it is not read. */
class UndeclaredCodesTest {

  private final ObjectMapper mapper =
      JsonMapper.builder().addModule(new JointletterModule()).build();

  record OfAny(Code<?> code) {}

  @SuppressWarnings("rawtypes") // as a user may have it
  record Raw(Code code) {}

  record OfAnyEnum(Code<? extends Enum<?>> code) {}

  record Listed(List<Code<?>> code) {}

  record Keys(Map<Code<?>, String> code) {}

  record Values(Map<String, Code<?>> code) {}

  record Maybe(AtomicReference<Code<?>> code) {}

  record Generic<E extends Enum<E>>(Code<E> code) {}

  record Declared(
      Code<LetterKind> code,
      Code<? extends LetterKind> some,
      List<? extends Code<LetterKind>> list,
      Map<Code<LetterKind>, AtomicReference<Code<LetterKind>>> map) {}

  static Map<Class<?>, String> undeclared() {
    return Map.of(
        OfAny.class, "'petition'",
        Raw.class, "'petition'",
        OfAnyEnum.class, "'petition'",
        Generic.class, "'petition'",
        Listed.class, "['petition']",
        Keys.class, "{'petition':'a'}",
        Values.class, "{'a':'petition'}",
        Maybe.class, "'petition'");
  }

  static List<Class<?>> types() {
    return List.copyOf(undeclared().keySet());
  }

  @ParameterizedTest
  @MethodSource("types")
  void theMessageSaysWhatToDeclare(Class<?> type) {
    String json = "{'code':" + undeclared().get(type) + "}";
    JsonMappingException thrown = assertThrows(
        JsonMappingException.class, () -> mapper.readValue(json.replace('\'', '"'), type));
    assertTrue(
        thrown.getMessage().startsWith("A code can be read only if its vocabulary is declared"),
        thrown.getMessage());
    assertTrue(thrown.getMessage().contains("Code<LetterKind>"), thrown.getMessage());
    assertFalse(thrown.getMessage().contains("petition"), thrown.getMessage());
  }

  @Test
  void nothingIsStillNothing() throws JsonProcessingException {
    assertNull(mapper.readValue("{\"code\":null}", OfAny.class).code());
    assertNull(mapper.readValue("{}", OfAny.class).code());
    assertEquals(List.of(), mapper.readValue("{\"code\":[]}", Listed.class).code());
  }

  @Test
  void itIsWritten() throws JsonProcessingException {
    Code<LetterKind> petition = Code.of(LetterKind.PETITION);
    String json = "{\"code\":\"petition\"}";
    for (Object value : List.of(
        new OfAny(petition), new Raw(petition), new OfAnyEnum(petition), new Generic<>(petition))) {
      assertEquals(json, mapper.writeValueAsString(value));
    }
    assertEquals(json, mapper.writeValueAsString(new Maybe(new AtomicReference<>(petition))));
    assertEquals(
        "{\"code\":{\"petition\":\"a\"}}",
        mapper.writeValueAsString(new Keys(Map.of(petition, "a"))));
  }

  @Test
  void whereTheVocabularyIsDeclaredItIsRead() throws JsonProcessingException {
    Code<LetterKind> petition = Code.of(LetterKind.PETITION);
    String json =
        "{'code':'petition','some':'petition','list':['petition'],'map':{'petition':'petition'}}"
            .replace('\'', '"');
    Declared read = mapper.readValue(json, Declared.class);
    assertEquals(petition, read.code());
    assertEquals(petition, read.some());
    assertEquals(List.of(petition), read.list());
    assertEquals(petition, read.map().get(petition).get());
    assertEquals(
        new Generic<>(petition),
        mapper.readValue("{\"code\":\"petition\"}", new TypeReference<Generic<LetterKind>>() {}));
    assertEquals(
        petition,
        mapper.readValue(
            "\"petition\"",
            mapper.getTypeFactory().constructParametricType(Code.class, LetterKind.class)));
  }
}
