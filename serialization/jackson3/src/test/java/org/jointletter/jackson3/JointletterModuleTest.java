package org.jointletter.jackson3;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.math.BigInteger;
import java.util.List;
import java.util.Map;
import org.jointletter.document.DocumentWriter;
import org.jointletter.document.InvalidDocumentException;
import org.jointletter.jackson3.UserTypes.Case;
import org.jointletter.jackson3.UserTypes.CodedCase;
import org.jointletter.jackson3.UserTypes.Created;
import org.jointletter.jackson3.UserTypes.Entry;
import org.jointletter.jackson3.UserTypes.Filed;
import org.jointletter.jackson3.UserTypes.Folder;
import org.jointletter.jackson3.UserTypes.Keyed;
import org.jointletter.jackson3.UserTypes.Wrapped;
import org.jointletter.model.Allegation;
import org.jointletter.model.JointLetter;
import org.jointletter.model.Party;
import org.jointletter.model.Quantity;
import org.jointletter.model.Roster;
import org.jointletter.model.Text;
import org.jointletter.model.Time;
import org.jointletter.rule.Problem;
import org.jointletter.vocabulary.Code;
import org.jointletter.vocabulary.Completeness;
import org.jointletter.vocabulary.LetterKind;
import org.jointletter.vocabulary.ResponseKind;
import org.jointletter.vocabulary.Unit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Our types in the classes of a user, which Jackson reads and writes. */
class JointletterModuleTest {

  private static final JointLetter LETTER = JointLetter.builder()
      .id("letter")
      .kind(LetterKind.OPEN_LETTER)
      .title("Open the harbour")
      .roster(Roster.builder().completeness(Completeness.UNKNOWN).build())
      .putExtension("ngo:case", "{\"no\":[7,1.10,-0,1e400,12345678901234567890]}")
      .build();

  private static final String HEADER = "\"jointletter\":\"1.0\",\"type\":\"joint-letter\",";
  private static final String MEMBERS = """
      "id":"letter","kind":"open-letter","title":{"value":"Open the harbour"},\
      "roster":{"completeness":"unknown"},\
      "ngo:case":{"no":[7,1.10,-0,1e400,12345678901234567890]}""";
  private static final String JSON = "{" + MEMBERS + "}";

  private final JsonMapper mapper = JsonMapper.builder().findAndAddModules().build();

  @Test
  void aRecordHoldsOurTypes() {
    Case value = new Case(
        "harbour", LETTER, Time.parse("2020-09~"), Quantity.moreThan(300, Unit.SIGNATURES));
    String json = """
        {"name":"harbour","letter":%s,"opened":"2020-09~",\
        "size":{"qualifier":"more-than","value":300,"unit":"signatures"}}""".formatted(JSON);

    assertEquals(json, mapper.writeValueAsString(value));
    assertEquals(value, mapper.readValue(json, Case.class));
  }

  @Test
  void aClassWithSettersHoldsListsAndMapsOfThem() {
    Folder folder = new Folder();
    folder.setLetters(List.of(LETTER, LETTER));
    folder.setParties(Map.of("a", Party.organization("Harbour Watch")));
    String json = """
        {"letters":[%1$s,%1$s],\
        "parties":{"a":{"kind":"organization","name":{"value":"Harbour Watch"}}}}""".formatted(JSON);

    assertEquals(json, mapper.writeValueAsString(folder));
    Folder read = mapper.readValue(json, Folder.class);
    assertEquals(folder.getLetters(), read.getLetters());
    assertEquals(folder.getParties(), read.getParties());
  }

  @Test
  void aConstructorTakesThem() {
    Created created = mapper.readValue("{\"title\":{\"value\":\"T\"}}", Created.class);
    assertEquals(Text.of("T"), created.title);
    assertEquals("{\"title\":{\"value\":\"T\"}}", mapper.writeValueAsString(created));
  }

  @Test
  void aClassThatIsWrittenAsOneOfThemIsReadAgain() {
    TypeReference<Map<String, Wrapped>> type = new TypeReference<>() {};
    Map<String, Wrapped> wrapped = Map.of("a", new Wrapped(Text.of("Open the harbour", "en")));
    String json = """
        {"a":{"value":"Open the harbour","language":"en"}}""";
    assertEquals(json, mapper.writeValueAsString(wrapped));
    assertEquals(wrapped, mapper.readValue(json, type));
    Map.of("{\"a\":{\"value\":5}}", "wrong-type /*/value", "{\"a\":{}}", "required /*/value")
        .forEach((bad, problem) -> {
          DatabindException thrown =
              assertThrows(DatabindException.class, () -> mapper.readValue(bad, type), bad);
          assertEquals(List.of(problem), problems(thrown));
        });
  }

  @Test
  void codesAreTextsOfTheVocabularyOfTheirField() {
    String json = "{\"answer\":\"denial\",\"kinds\":[\"petition\",\"ngo:vigil\"]}";
    CodedCase value = new CodedCase(
        Code.of(ResponseKind.DENIAL),
        List.of(Code.of(LetterKind.PETITION), Code.of(LetterKind.class, "ngo:vigil")));

    assertEquals(value, mapper.readValue(json, CodedCase.class));
    assertEquals(json, mapper.writeValueAsString(value));
    assertEquals("\"denial\"", mapper.writeValueAsString(value.answer()));
    assertEquals("[\"denial\"]", mapper.writeValueAsString(List.of((Object) value.answer())));
  }

  @Test
  void aTypeOfSeveralFormsHoldsThemWithEveryDigit() {
    Entry value = new Filed(7, LETTER);
    String first = "{\"entry\":\"filed\",\"fileNumber\":7,\"filedLetter\":" + JSON + "}";
    // What comes before the name of the form is buffered, where -0 becomes 0.
    String last =
        first.replace("\"entry\":\"filed\",", "").replaceAll("}$", ",\"entry\":\"filed\"}");

    assertEquals(first, mapper.writeValueAsString(value));
    assertEquals(value, mapper.readValue(first, Entry.class));
    assertEquals(
        "{\"no\":[7,1.10,0,1e400,12345678901234567890]}",
        ((Filed) mapper.readValue(last, Entry.class))
            .filedLetter()
            .getExtensions()
            .get("ngo:case"));
  }

  @Test
  @Tag("newer-jackson")
  void treesAreReadAndMade() {
    JointLetter letter =
        LETTER.toBuilder().putExtension("ngo:case", "{\"no\":[7,1.5]}").build();
    JsonNode tree = mapper.readTree("{\"letters\":[" + mapper.writeValueAsString(letter) + "]}");

    assertEquals(letter, mapper.treeToValue(tree.at("/letters/0"), JointLetter.class));
    assertEquals(tree.at("/letters/0").toString(), mapper.valueToTree(letter).toString());
  }

  @Test
  void aTreeThatIsMadeIsTheTreeThatWouldBeRead() {
    String numbers = "[7,1.10,1e400,-123456789012345678,9223372036854775807,12345678901234567890]";
    JointLetter letter = LETTER.toBuilder().putExtension("ngo:case", numbers).build();
    JsonMapper exact = mapper
        .rebuild()
        .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
        .build();
    JsonNode made = exact.valueToTree(letter);
    assertEquals(exact.readTree(exact.writeValueAsString(letter)), made);
    assertEquals(exact.readTree(numbers), made.get("ngo:case"));
  }

  @Test
  void valuesAreConverted() {
    JointLetter letter = LETTER.toBuilder()
        .putExtension("ngo:case", "{\"no\":[7,1.10,12345678901234567890]}")
        .build();
    assertEquals(letter, mapper.convertValue(letter, JointLetter.class));
    assertEquals(
        new Case("harbour", letter, null, null),
        mapper.convertValue(Map.of("name", "harbour", "letter", letter), Case.class));
  }

  @Test
  @Tag("newer-jackson")
  void whatJsonDoesNotHaveIsNotTakenForAText() {
    DatabindException thrown = assertThrows(
        DatabindException.class,
        () -> mapper.convertValue(Map.of("value", new byte[] {1}), Text.class));
    assertEquals(List.of("wrong-type /value"), problems(thrown));

    ObjectNode alone = mapper.valueToTree(LETTER);
    alone.putPOJO("ngo:case", new Object());
    ObjectNode inAnArray = mapper.valueToTree(LETTER);
    inAnArray.putArray("ngo:case").addPOJO(new Object());
    for (ObjectNode tree : List.of(alone, inAnArray)) {
      DatabindException inExtension =
          assertThrows(DatabindException.class, () -> mapper.treeToValue(tree, JointLetter.class));
      assertEquals(List.of("json-text /ngo:case"), problems(inExtension));
    }
  }

  @Test
  void onlyAWholeDocumentHasAHeader() {
    assertEquals("{" + HEADER + MEMBERS + "}", mapper.writeValueAsString(LETTER));
    assertEquals("{" + HEADER + MEMBERS + "}", DocumentWriter.compact().toString(LETTER));
    assertEquals("[" + JSON + "]", mapper.writeValueAsString(List.of(LETTER)));
    assertEquals("{\"a\":" + JSON + "}", mapper.writeValueAsString(Map.of("a", LETTER)));
    assertEquals("{\"value\":\"T\"}", mapper.writeValueAsString(Text.of("T")));
  }

  @Test
  void aHeaderIsReadWhereverItIsRight() {
    String json = "{" + HEADER + MEMBERS + "}";
    assertEquals(LETTER, mapper.readValue(json, JointLetter.class));
    assertEquals(LETTER, mapper.readValue(JSON, JointLetter.class));
    assertEquals(
        LETTER, mapper.readValue("{\"letter\":" + json + "}", Case.class).letter());
    assertEquals(
        List.of("wrong-document-type /letter/type"),
        problems("{\"letter\":" + json.replace("joint-letter", "dossier") + "}", Case.class));
  }

  @Test
  void nullInTheirPlaceIsNull() {
    Case value = new Case("harbour", null, null, null);
    assertEquals(
        value,
        mapper.readValue("{\"name\":\"harbour\",\"letter\":null,\"opened\":null}", Case.class));
    assertEquals(
        "{\"name\":\"harbour\",\"letter\":null,\"opened\":null,\"size\":null}",
        mapper.writeValueAsString(value));
    assertNull(mapper.readValue("null", JointLetter.class));
    assertNull(mapper.readValue("[null]", new TypeReference<List<Text>>() {}).get(0));
  }

  @Test
  void allProblemsOfAValueAreTheCauseWithPointersFromTheRootOfTheText() {
    assertEquals(
        List.of(
            "wrong-type /letters/1/id",
            "unknown-member /letters/1/Title",
            "language-tag /letters/1/subject/language",
            "required /letters/1/kind",
            "required /letters/1/roster"),
        problems("""
            {"letters": [%s, {"id": 7, "Title": "T", "subject": {"value": "S", "language": "EN"}}]}""".formatted(JSON), Folder.class));
    assertEquals(List.of("code-text /parties/*/kind"), problems("""
            {"parties": {"a/b~": {"kind": "Who?", "name": {"value": "N"}}}}""", Folder.class));
    assertEquals(List.of("time-text /opened"), problems("{\"opened\": \"2020-13\"}", Case.class));
    assertEquals(
        List.of("code-text /kinds/1"),
        problems("{\"kinds\": [\"petition\", \"No!\"]}", CodedCase.class));
    assertEquals(
        List.of("plain-text /title/value"),
        problems("{\"title\": {\"value\": \"\"}}", Created.class));
    assertEquals(List.of("required /filedLetter/roster"), problems("""
            {"entry": "filed", "filedLetter": {"id": "a", "kind": "petition", "title": {"value": "T"}}}""", Entry.class));
    assertEquals(List.of("wrong-type"), problems("[]", Allegation.class));
    assertEquals(List.of("wrong-type"), problems("7", Time.class));
  }

  @Test
  void whatIsNotJsonInsideThemIsAProblemToo() {
    assertEquals(
        List.of("plain-text /letter/title/value", "not-json /letter/subject"),
        problems(
            "{\"letter\": {\"title\": {\"value\": \"\"}, \"subject\": {\"value\": nothing",
            Case.class));
    assertEquals(
        List.of("not-json /letter"), problems("{\"letter\": {\"id\": \"A\", ", Case.class));
  }

  @Test
  void integersAreConvertedWhateverHoldsThem() {
    for (Number number : List.of((byte) 40, (short) 40, 40, 40L, BigInteger.valueOf(40))) {
      Map<String, Object> count = Map.of("qualifier", "exact", "value", number, "unit", "states");
      assertEquals(Quantity.exactly(40, Unit.STATES), mapper.convertValue(count, Quantity.class));
    }
    for (BigInteger wrong : List.of(
        BigInteger.ONE.shiftLeft(63),
        BigInteger.ONE.shiftLeft(63).not().subtract(BigInteger.ONE))) {
      Map<String, Object> count = Map.of("qualifier", "exact", "value", wrong, "unit", "states");
      DatabindException thrown =
          assertThrows(DatabindException.class, () -> mapper.convertValue(count, Quantity.class));
      assertEquals(List.of("wrong-type /value"), problems(thrown));
    }
  }

  @Test
  void codesAndDatesAreKeysOfMaps() {
    Keyed keyed = new Keyed(
        Map.of(Code.of(LetterKind.PETITION), 7),
        Map.of(Time.parse("2020-09~"), 8),
        Map.of(Code.of(LetterKind.class, "ngo:vigil"), 9));
    String json = """
        {"kinds":{"petition":7},"days":{"2020-09~":8},"others":{"ngo:vigil":9}}""";

    assertEquals(json, mapper.writeValueAsString(keyed));
    Keyed read = mapper.readValue(json, Keyed.class);
    assertEquals(keyed.kinds(), read.kinds());
    assertEquals(keyed.days(), read.days());
    assertEquals(List.of("code-text"), problems("{\"kinds\":{\"No!\":7}}", Keyed.class));
    assertEquals(List.of("time-text"), problems("{\"days\":{\"2020-13\":7}}", Keyed.class));
  }

  @Test
  void anObjectIsNoKey() {
    Map<Party, Integer> parties = Map.of(Party.organization("Harbour Watch"), 7);
    for (Object wrong : List.of(parties, new Keyed(null, null, parties))) {
      DatabindException thrown =
          assertThrows(DatabindException.class, () -> mapper.writeValueAsString(wrong));
      assertTrue(
          thrown.getMessage().startsWith("Party is written as an object, and cannot be a key"),
          thrown.getMessage());
    }
  }

  @Test
  void ofTwoModulesTheLaterCounts() {
    String later = JSON.replace("\"id\"", "\"later\":1,\"id\"");
    JointletterModule strict = new JointletterModule();
    JointletterModule tolerant = JointletterModule.tolerant();
    for (JsonMapper reader : List.of(
        JointletterMapper.builder().addModule(tolerant).build(),
        JointletterMapper.builder()
            .addModules(tolerant, JointletterModule.tolerant())
            .build(),
        JsonMapper.builder().findAndAddModules().addModule(tolerant).build())) {
      JointLetter letter = reader.readValue(later, JointLetter.class);
      assertEquals(Map.of("later", "1"), letter.getUnknownMembers());
    }
    for (JsonMapper reader : List.of(
        JsonMapper.builder().addModules(tolerant, strict).build(),
        JsonMapper.builder().addModules(strict, strict).build())) {
      DatabindException thrown =
          assertThrows(DatabindException.class, () -> reader.readValue(later, JointLetter.class));
      assertEquals(List.of("unknown-member /later"), problems(thrown));
    }
  }

  @Test
  void aStreamThatFailsIsNoInvalidDocument() {
    IOException failure = new IOException("no more");
    for (Class<?> type : List.of(JointLetter.class, Case.class)) {
      String start = (type == Case.class ? "{\"letter\":" : "") + JSON.substring(0, 40);
      InputStream in = new SequenceInputStream(
          new ByteArrayInputStream(start.getBytes(UTF_8)), new InputStream() {
            @Override
            public int read() throws IOException {
              throw failure;
            }
          });
      assertSame(
          failure,
          assertThrows(JacksonIOException.class, () -> mapper.readValue(in, type))
              .getCause());
    }
  }

  private List<String> problems(String json, Class<?> type) {
    return problems(
        assertThrows(DatabindException.class, () -> mapper.readValue(json, type), json));
  }

  private static List<String> problems(Throwable thrown) {
    return assertInstanceOf(InvalidDocumentException.class, thrown.getCause())
        .getProblems()
        .stream()
        .map(JointletterModuleTest::toString)
        .toList();
  }

  private static String toString(Problem problem) {
    return (problem.code() + " " + problem.pointer()).trim();
  }
}
