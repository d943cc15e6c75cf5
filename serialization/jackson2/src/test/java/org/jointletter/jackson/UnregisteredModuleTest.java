package org.jointletter.jackson;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jointletter.model.Quantity;
import org.jointletter.model.Text;
import org.jointletter.model.Time;
import org.jointletter.query.count.CountDisagreement;
import org.jointletter.testing.Values;
import org.jointletter.vocabulary.Code;
import org.jointletter.vocabulary.LetterKind;
import org.jointletter.vocabulary.Unit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A mapper without the module writes and reads none of our types. */
class UnregisteredModuleTest {

  private static final ObjectMapper BARE = JsonMapper.builder().build();

  private static final Text TEXT = Text.of("Open the harbour");

  /** What a user may have around our types. */
  record Row(Code<LetterKind> kind, Time sent) {}

  @Property(tries = 300)
  void noValueIsWritten(@ForAll("values") Object value) {
    assertNamesTheModule(() -> BARE.writeValueAsString(value));
    assertNamesTheModule(() -> BARE.writeValueAsBytes(List.of(value)));
    assertNamesTheModule(() -> BARE.valueToTree(value));
    assertNamesTheModule(() -> BARE.convertValue(value, Map.class));
  }

  @Provide
  Arbitrary<Object> values() {
    return Arbitraries.oneOf(Values.types().stream().map(Values::of).toList());
  }

  @Test
  void noCodeIsWritten() {
    Code<LetterKind> kind = Code.of(LetterKind.PETITION);
    assertNamesTheModule(() -> BARE.writeValueAsString(kind));
    assertNamesTheModule(() -> BARE.writeValueAsString(new Row(kind, Time.parse("2020"))));
  }

  @Test
  void noneIsTheNameOfAMember() {
    assertNamesTheModule(() -> BARE.writeValueAsString(Map.of(Code.of(LetterKind.PETITION), true)));
    assertNamesTheModule(() -> BARE.writeValueAsString(Map.of(Time.parse("2020"), true)));
    assertNamesTheModule(() -> BARE.writeValueAsString(Map.of(TEXT, true)));
  }

  @Test
  void noneIsWrittenByAWriterOfItsType() {
    assertNamesTheModule(() -> BARE.writerFor(Text.class).writeValueAsString(TEXT));
    assertNamesTheModule(() -> BARE.writerWithDefaultPrettyPrinter().writeValueAsString(TEXT));
  }

  @Test
  void noneIsWrittenWithAnIdOfItsType() {
    ObjectMapper typed = JsonMapper.builder()
        .activateDefaultTyping(
            BARE.getPolymorphicTypeValidator(), ObjectMapper.DefaultTyping.NON_FINAL)
        .build();
    assertNamesTheModule(() -> typed.writeValueAsString(TEXT));
  }

  @Test
  void noneIsWrittenInsideAnAnswer() {
    Quantity count = Quantity.moreThan(300, Unit.SIGNATURES);
    CountDisagreement answer = new CountDisagreement(List.of(count), List.of(count));
    assertNamesTheModule(() -> BARE.writeValueAsString(answer));
  }

  /** A term alone is a constant of Java's, and is written by its name, as any other. */
  @Test
  void aTermAloneIsNoneOfOurTypes() throws IOException {
    assertEquals("\"PETITION\"", BARE.writeValueAsString(LetterKind.PETITION));
    assertEquals(
        "\"PETITION\"",
        BARE.copy().findAndRegisterModules().writeValueAsString(LetterKind.PETITION));
  }

  @Test
  void noDateAndNoCodeIsRead() {
    assertNamesTheModule(() -> BARE.readValue("\"2020\"", Time.class));
    assertNamesTheModule(() -> BARE.readValue("{\"kind\":\"petition\"}", Row.class));
    assertNamesTheModule(() -> BARE.readValue(
        "{\"2020\":1}", BARE.getTypeFactory().constructMapType(Map.class, Time.class, int.class)));
  }

  /** In Jackson's own words, since a class cannot inherit how it is created. */
  @ParameterizedTest
  @ValueSource(strings = {"{}", "{\"value\":\"Open\"}", "\"Open\"", "[]", "1"})
  void noObjectIsRead(String json) {
    assertThrows(JsonProcessingException.class, () -> BARE.readValue(json, Text.class));
  }

  private static void assertNamesTheModule(Executable attempt) {
    Exception refusal = assertThrows(Exception.class, attempt);
    assertTrue(
        refusal.getMessage().contains("org.jointletter.jackson.JointletterModule"),
        refusal::toString);
  }
}
