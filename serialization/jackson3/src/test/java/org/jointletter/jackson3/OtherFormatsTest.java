package org.jointletter.jackson3;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jointletter.document.InvalidDocumentException;
import org.jointletter.model.Party;
import org.jointletter.model.Quantity;
import org.jointletter.model.Text;
import org.jointletter.rule.Problem;
import org.jointletter.vocabulary.PartyKind;
import org.jointletter.vocabulary.Unit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.cfg.MapperBuilder;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.dataformat.cbor.CBORMapper;
import tools.jackson.dataformat.smile.SmileMapper;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** What is written in another format of Jackson's, or into a tree, is read from it again. */
@Tag("newer-jackson") // the formats are of the version that is built with
class OtherFormatsTest {

  private static final String DIGITS = "9".repeat(1_000);

  private static final Map<String, MapperBuilder<?, ?>> MAPPERS = Map.of(
      "JSON", JsonMapper.builder(),
      "YAML", YAMLMapper.builder(),
      "CBOR", CBORMapper.builder(),
      "Smile", SmileMapper.builder());

  static List<String> formats() {
    return List.of("JSON", "YAML", "CBOR", "Smile");
  }

  static Stream<Arguments> numbers() {
    return formats().stream()
        .flatMap(format -> Stream.of(
                "1.5",
                "1.10",
                "-0.5",
                "0",
                "7",
                "-123456789012345678",
                "12345678901234567890",
                DIGITS,
                "-" + DIGITS.substring(1))
            .map(number -> Arguments.of(format, number)));
  }

  private static ObjectMapper mapper(String format) {
    return MAPPERS.get(format).addModule(new JointletterModule()).build();
  }

  static Stream<Arguments> amounts() {
    return formats().stream()
        .flatMap(format -> Stream.of(
                "0", "7", "4.5", "0.000001", "123456789.123456", "9007199254740991", "0.1")
            .map(number -> Arguments.of(format, new BigDecimal(number))));
  }

  @ParameterizedTest
  @MethodSource("amounts")
  void amountsKeepTheirDigits(String format, BigDecimal number) throws Exception {
    ObjectMapper mapper = mapper(format);
    Quantity quantity = Quantity.percent(number, "the harvest");
    byte[] written = mapper.writeValueAsBytes(quantity);
    assertEquals(quantity, mapper.readValue(written, Quantity.class));
    assertEquals(quantity, mapper.treeToValue(mapper.readTree(written), Quantity.class));
    assertEquals(quantity, mapper.treeToValue(mapper.valueToTree(quantity), Quantity.class));
  }

  private static Party party(String extension) {
    return Party.builder()
        .kind(PartyKind.ORGANIZATION)
        .name("Harbour Watch")
        .size(Quantity.exactly(40, Unit.ORGANIZATIONS))
        .putExtension("ngo:numbers", extension)
        .build();
  }

  @ParameterizedTest
  @MethodSource("numbers")
  void aNumberStaysTheNumberThatItWas(String format, String number) {
    Party party = party("[" + number + ",\"1.5\"]");
    byte[] written = mapper(format).writeValueAsBytes(party);
    assertEquals(party, mapper(format).readValue(written, Party.class));
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    mapper(format).writeValue(out, Map.of("a", List.of(party)));
    assertEquals(
        party,
        mapper(format).readValue(out.toByteArray(), UserTypes.Parties.class).a().get(0));
  }

  /** Their numbers are no texts, so that a number is kept, and not how it is spelled. */
  @ParameterizedTest
  @ValueSource(strings = {"CBOR", "Smile"})
  void aBinaryFormatSpellsNumbersInItsOwnWay(String format) {
    Party party = party("[1e400,1E5,2.50e-3,-0,-0.0]");
    byte[] written = mapper(format).writeValueAsBytes(party);
    assertEquals(
        party("[1E+400,1E+5,0.00250,0,0.0]"), mapper(format).readValue(written, Party.class));
  }

  @ParameterizedTest
  @ValueSource(strings = {"JSON", "YAML"})
  void aTextKeepsHowANumberIsSpelled(String format) {
    Party party = party("[1e400,1E5,2.50e-3,-0,-0.0,1e99999999999,-1E-99999999999]");
    byte[] written = mapper(format).writeValueAsBytes(party);
    assertEquals(party, mapper(format).readValue(written, Party.class));
  }

  @ParameterizedTest
  @ValueSource(strings = {"CBOR", "Smile"})
  void aNumberThatABinaryFormatCannotHoldIsRefused(String format) {
    for (String number : List.of("1e99999999999", "-1e99999999999", "1e-99999999999")) {
      JacksonException thrown = assertThrows(
          JacksonException.class,
          () -> mapper(format).writeValueAsBytes(party("[" + number + "]")));
      assertTrue(
          thrown.getMessage().startsWith("An extension has a number whose exponent is too large"),
          thrown.getMessage());
    }
  }

  @ParameterizedTest
  @MethodSource("formats")
  void whatIsNoNumberInJsonIsNoExtension(String format) {
    for (double number :
        new double[] {Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY}) {
      byte[] written =
          mapper(format).writeValueAsBytes(Map.of("value", "T", "name", Map.of("value", number)));
      assertThrows(JacksonException.class, () -> mapper(format).readValue(written, Text.class));
      byte[] inside = mapper(format)
          .writeValueAsBytes(
              Map.of("kind", "person", "name", Map.of("value", "N"), "ngo:a", List.of(number)));
      if (format.equals("CBOR") || format.equals("Smile")) {
        JacksonException thrown = assertThrows(
            JacksonException.class, () -> mapper(format).readValue(inside, Party.class));
        assertEquals(
            List.of("json-text /*"),
            assertInstanceOf(InvalidDocumentException.class, thrown.getCause())
                .getProblems()
                .stream()
                .map(OtherFormatsTest::toString)
                .toList());
      }
    }
  }

  @Test
  void aTreeHoldsEveryNumberThatItCan() {
    ObjectMapper mapper = mapper("JSON");
    for (String number : List.of("1.5", "7", "12345678901234567890", DIGITS)) {
      Party party = party("[" + number + "]");
      JsonNode tree = mapper.valueToTree(party);
      assertTrue(tree.at("/ngo:numbers/0").isNumber(), tree.toString());
      assertEquals(party, mapper.treeToValue(tree, Party.class));
      assertEquals(party, mapper.convertValue(party, Party.class));
    }
  }

  @Test
  void aNumberThatATreeCannotHoldIsRefused() {
    ObjectMapper mapper = mapper("JSON");
    for (String number : List.of("1e99999999999", "-1e99999999999", "1e-99999999999")) {
      Party party = party("[" + number + "]");
      JacksonException thrown =
          assertThrows(JacksonException.class, () -> mapper.valueToTree(party));
      assertTrue(
          thrown.getMessage().startsWith("An extension has a number whose exponent is too large"),
          thrown.getMessage());
    }
  }

  @ParameterizedTest
  @MethodSource("formats")
  void whatIsInvalidIsReportedInEveryFormat(String format) {
    byte[] written = mapper(format).writeValueAsBytes(Map.of("value", List.of(7)));
    JacksonException thrown =
        assertThrows(JacksonException.class, () -> mapper(format).readValue(written, Text.class));
    assertEquals(
        List.of("wrong-type /value"),
        assertInstanceOf(InvalidDocumentException.class, thrown.getCause()).getProblems().stream()
            .map(OtherFormatsTest::toString)
            .toList());
  }

  private static String toString(Problem problem) {
    return problem.code() + " " + problem.pointer();
  }
}
