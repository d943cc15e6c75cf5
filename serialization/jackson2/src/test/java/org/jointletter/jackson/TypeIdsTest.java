package org.jointletter.jackson;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonTypeInfo.As;
import com.fasterxml.jackson.annotation.JsonTypeInfo.Id;
import com.fasterxml.jackson.annotation.JsonTypeName;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectMapper.DefaultTyping;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.jsontype.BasicPolymorphicTypeValidator;
import com.fasterxml.jackson.databind.jsontype.PolymorphicTypeValidator;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jointletter.document.InvalidDocumentException;
import org.jointletter.model.Dossier;
import org.jointletter.model.JointLetter;
import org.jointletter.model.Party;
import org.jointletter.model.Roster;
import org.jointletter.model.Text;
import org.jointletter.model.Time;
import org.jointletter.rule.Problem;
import org.jointletter.vocabulary.Code;
import org.jointletter.vocabulary.Completeness;
import org.jointletter.vocabulary.LetterKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Type ids that a user asks for are written with our types, and our types are found by them. */
class TypeIdsTest {

  private static final PolymorphicTypeValidator OURS = BasicPolymorphicTypeValidator.builder()
      .allowIfSubType("org.jointletter.")
      .allowIfSubType("java.util.")
      .build();

  @SuppressWarnings("deprecation") // caches have it
  private static final DefaultTyping EVERYTHING = DefaultTyping.EVERYTHING;

  private static final String MEMBERS = """
      "id":"letter","kind":"open-letter","title":{"value":"Open the harbour"},\
      "roster":{"completeness":"unknown"}""";
  private static final JointLetter LETTER = JointLetter.builder()
      .id("letter")
      .kind(LetterKind.OPEN_LETTER)
      .title("Open the harbour")
      .roster(Roster.builder().completeness(Completeness.UNKNOWN).build())
      .build();
  private static final Dossier DOSSIER =
      Dossier.builder().id("dossier").title("The harbour").addLetters(LETTER).build();
  private static final Party PARTY = Party.organization("Harbour Watch");
  private static final Time DATE = Time.parse("2020-09");
  private static final Code<LetterKind> CODE = Code.of(LetterKind.PETITION);

  /** Values of each kind: objects, texts, and texts that need a vocabulary. */
  private static final List<Object> VALUES =
      List.of(LETTER, DOSSIER, PARTY, Text.of("T"), DATE, CODE, Code.of(LetterKind.class, "a:b"));

  /** Our types by a user's names. */
  @JsonSubTypes({
    @JsonSubTypes.Type(value = JointLetter.class, name = "letter"),
    @JsonSubTypes.Type(value = Dossier.class, name = "dossier"),
    @JsonSubTypes.Type(value = Party.class, name = "party"),
    @JsonSubTypes.Type(value = Text.class, name = "text"),
    @JsonSubTypes.Type(value = Time.class, name = "date")
  })
  private interface Names {}

  record External(
      @JsonTypeInfo(use = Id.NAME, include = As.EXTERNAL_PROPERTY, property = "of")
      Object data) {}

  record Member(
      @JsonTypeInfo(use = Id.NAME, property = "@of") Object data) {}

  record InAnArray(
      @JsonTypeInfo(use = Id.NAME, include = As.WRAPPER_ARRAY)
      Object data) {}

  record InAnObject(
      @JsonTypeInfo(use = Id.NAME, include = As.WRAPPER_OBJECT)
      Object data) {}

  record Members(
      @JsonTypeInfo(use = Id.NAME, property = "@of") List<Object> data) {}

  record ByKey(
      @JsonTypeInfo(use = Id.NAME, include = As.WRAPPER_OBJECT)
      Map<String, Object> data) {}

  record ByClass(@JsonTypeInfo(use = Id.CLASS) Object data) {}

  record ByClassOutside(
      @JsonTypeInfo(use = Id.CLASS, include = As.EXTERNAL_PROPERTY, property = "of")
      Object data) {}

  record ByShortClass(@JsonTypeInfo(use = Id.MINIMAL_CLASS) Object data) {}

  private static JsonMapper named() {
    return JsonMapper.builder()
        .addModule(new JointletterModule())
        .addMixIn(Object.class, Names.class)
        .build();
  }

  private static JsonMapper plain() {
    return JsonMapper.builder()
        .addModule(new JointletterModule())
        .polymorphicTypeValidator(OURS)
        .build();
  }

  static Stream<Arguments> namedValues() {
    return Stream.of(
        Arguments.of(new External(LETTER), "{'data':{M},'of':'letter'}"),
        Arguments.of(new External(DATE), "{'data':'2020-09','of':'date'}"),
        Arguments.of(new External(null), "{'data':null}"),
        Arguments.of(new Member(LETTER), "{'data':{'@of':'letter',M}}"),
        Arguments.of(new Member(Text.of("T")), "{'data':{'@of':'text','value':'T'}}"),
        Arguments.of(new Member(DATE), "{'data':{'@of':'date','edtf':'2020-09'}}"),
        Arguments.of(new InAnArray(LETTER), "{'data':['letter',{M}]}"),
        Arguments.of(new InAnArray(DATE), "{'data':['date','2020-09']}"),
        Arguments.of(new InAnObject(LETTER), "{'data':{'letter':{M}}}"),
        Arguments.of(new InAnObject(DATE), "{'data':{'date':'2020-09'}}"),
        Arguments.of(
            new Members(Arrays.asList(Text.of("T"), DATE, null)),
            "{'data':[{'@of':'text','value':'T'},{'@of':'date','edtf':'2020-09'},null]}"),
        Arguments.of(new ByKey(Map.of("a", LETTER)), "{'data':{'a':{'letter':{M}}}}"));
  }

  @ParameterizedTest
  @MethodSource("namedValues")
  void aNameIsWrittenAndFound(Object value, String written) throws JsonProcessingException {
    String json = written.replace('\'', '"').replace("M", MEMBERS);
    assertEquals(json, named().writeValueAsString(value));
    assertEquals(value, named().readValue(json, value.getClass()));
    String list = named().writeValueAsString(List.of(value, value));
    assertEquals("[" + json + "," + json + "]", list);
  }

  @Test
  void theNameMayComeLast() throws JsonProcessingException {
    String json = "{\"data\":{" + MEMBERS + ",\"@of\":\"letter\"}}";
    assertEquals(new Member(LETTER), named().readValue(json, Member.class));
  }

  static List<Object> values() {
    return VALUES;
  }

  @ParameterizedTest
  @MethodSource("values")
  void aClassIsWrittenAndFound(Object value) throws JsonProcessingException {
    for (Object holder :
        List.of(new ByClass(value), new ByClassOutside(value), new ByShortClass(value))) {
      String json = plain().writeValueAsString(holder);
      assertFalse(json.contains("Immutable"), json);
      assertEquals(holder, plain().readValue(json, holder.getClass()), json);
    }
  }

  @Test
  void theVocabularyOfACodeIsPartOfItsClass() throws JsonProcessingException {
    assertEquals(
        "{\"data\":[\"org.jointletter.vocabulary.Code<org.jointletter.vocabulary.LetterKind>\","
            + "\"petition\"]}",
        plain().writeValueAsString(new ByClass(CODE)));
  }

  record NamedCode(
      @JsonTypeInfo(use = Id.NAME, include = As.WRAPPER_OBJECT)
      Code<LetterKind> kind) {}

  @Test
  void aNameNeedsADeclaredVocabulary() throws JsonProcessingException {
    NamedCode declared = new NamedCode(CODE);
    String json = named().writeValueAsString(declared);
    assertEquals("{\"kind\":{\"Code\":\"petition\"}}", json);
    assertEquals(declared, named().readValue(json, NamedCode.class));
    assertRefused("leaves its vocabulary open", named(), new InAnObject(CODE));
  }

  /** A mapper as caches have it: whatever is put into it comes out. */
  private static JsonMapper typing(DefaultTyping typing, As inclusion) {
    return JsonMapper.builder()
        .addModule(new JointletterModule())
        .activateDefaultTyping(OURS, typing, inclusion)
        .build();
  }

  static Stream<Arguments> typings() {
    return Stream.of(DefaultTyping.NON_FINAL, EVERYTHING)
        .flatMap(typing -> Stream.of(As.PROPERTY, As.WRAPPER_ARRAY, As.WRAPPER_OBJECT)
            .map(inclusion -> Arguments.of(typing, inclusion)));
  }

  @ParameterizedTest
  @MethodSource("typings")
  void aRootComesOutAsItWentIn(DefaultTyping typing, As inclusion) throws JsonProcessingException {
    JsonMapper mapper = typing(typing, inclusion);
    for (Object value : VALUES) {
      boolean untyped = value.getClass() == Code.class;
      String json = mapper.writeValueAsString(value);
      assertFalse(json.contains("Immutable"), json);
      assertFalse(json.contains("\"jointletter\""), json);
      if (typing == EVERYTHING || !untyped) {
        assertEquals(value, mapper.readValue(json, Object.class), json);
      }
    }
    String json = mapper.writeValueAsString(LETTER);
    assertEquals(LETTER, mapper.readValue(json, JointLetter.class), json);
    assertEquals(LETTER, mapper.convertValue(LETTER, JointLetter.class));
    if (typing != EVERYTHING) {
      // Otherwise Jackson looks for type ids in trees as well.
      assertEquals(LETTER, mapper.treeToValue(mapper.readTree(json), JointLetter.class), json);
      assertEquals(json, mapper.valueToTree(LETTER).toString());
    }
  }

  @ParameterizedTest
  @MethodSource("typings")
  void soDoListsAndMapsAndClassesOfAUser(DefaultTyping typing, As inclusion)
      throws JsonProcessingException {
    JsonMapper mapper = typing(typing, inclusion);
    for (Object value : VALUES) {
      List<Object> list = new ArrayList<>(List.of(value, value));
      Map<String, Object> map = new LinkedHashMap<>(Map.of("a", value));
      assertEquals(list, mapper.readValue(mapper.writeValueAsString(list), Object.class));
      assertEquals(map, mapper.readValue(mapper.writeValueAsString(map), Object.class));
    }
    UserTypes.Folder folder = new UserTypes.Folder();
    folder.setLetters(new ArrayList<>(List.of(LETTER)));
    folder.setParties(new LinkedHashMap<>(Map.of("a", PARTY)));
    UserTypes.Folder read =
        mapper.readValue(mapper.writeValueAsString(folder), UserTypes.Folder.class);
    assertEquals(folder.getLetters(), read.getLetters());
    assertEquals(folder.getParties(), read.getParties());
    UserTypes.Case filed = new UserTypes.Case("n", LETTER, DATE, null);
    assertEquals(
        filed,
        mapper
            .readerFor(UserTypes.Case.class)
            .readValue(mapper.writerFor(UserTypes.Case.class).writeValueAsString(filed)));
  }

  @Test
  void typesOfWhatIsAbstractAreThoseOfOurs() throws JsonProcessingException {
    JsonMapper mapper = typing(DefaultTyping.OBJECT_AND_NON_CONCRETE, As.PROPERTY);
    UserTypes.Case filed = new UserTypes.Case("n", LETTER, DATE, null);
    String json = mapper.writeValueAsString(filed);
    assertTrue(
        json.contains("\"letter\":{\"@class\":\"org.jointletter.model.JointLetter\","), json);
    assertTrue(
        json.contains(
            "\"opened\":{\"@class\":\"org.jointletter.model.Time\",\"edtf\":\"2020-09\"}"),
        json);
    assertEquals(filed, mapper.readValue(json, UserTypes.Case.class));
    String root = mapper.writeValueAsString(LETTER);
    assertEquals(LETTER, mapper.readValue(root, JointLetter.class));
    assertEquals(LETTER, mapper.readValue(root, Object.class));
  }

  @Test
  void whatIsTypedCanBeWrappedToo() throws JsonProcessingException {
    JsonMapper mapper = typing(DefaultTyping.NON_FINAL, As.PROPERTY);
    mapper.enable(SerializationFeature.WRAP_ROOT_VALUE);
    mapper.enable(DeserializationFeature.UNWRAP_ROOT_VALUE);
    String json = mapper.writeValueAsString(LETTER);
    assertEquals(LETTER, mapper.readValue(json, JointLetter.class), json);
  }

  @Test
  void anIdIsExpectedWhereTheMapperWritesOne() {
    for (As inclusion : List.of(As.PROPERTY, As.WRAPPER_ARRAY, As.WRAPPER_OBJECT)) {
      ObjectMapper mapper = typing(DefaultTyping.NON_FINAL, inclusion);
      JsonMappingException thrown = assertThrows(
          JsonMappingException.class,
          () -> mapper.readValue("{" + MEMBERS + "}", JointLetter.class));
      assertFalse(thrown.getMessage().contains("Open the harbour"), thrown.getMessage());
    }
  }

  @Test
  void anIdOfSomethingElseIsRefused() {
    for (String id : List.of(
        "java.lang.Object",
        "org.jointletter.model.Dossier",
        "org.jointletter.document.DocumentReader",
        "org.jointletter.model.NoSuchType")) {
      String json = "{\"@class\":\"" + id + "\"," + MEMBERS + "}";
      assertThrows(
          JsonMappingException.class,
          () -> typing(DefaultTyping.NON_FINAL, As.PROPERTY).readValue(json, JointLetter.class));
    }
  }

  @Test
  void theValidatorOfAUserIsAsked() throws JsonProcessingException {
    JsonMapper mapper = JsonMapper.builder()
        .addModule(new JointletterModule())
        .activateDefaultTyping(
            BasicPolymorphicTypeValidator.builder().allowIfSubType(Party.class).build(),
            DefaultTyping.NON_FINAL,
            As.PROPERTY)
        .build();
    String party = mapper.writeValueAsString(PARTY);
    assertEquals(PARTY, mapper.readValue(party, Object.class));
    String letter = mapper.writeValueAsString(LETTER);
    assertThrows(JsonMappingException.class, () -> mapper.readValue(letter, Object.class));
  }

  @Test
  void whatIsInvalidInsideIsReportedAsEver() {
    JsonMapper mapper = typing(DefaultTyping.NON_FINAL, As.PROPERTY);
    String json = "{\"@class\":\"org.jointletter.model.JointLetter\"," + MEMBERS + "}";
    Map.of(
            json.replace("\"letter\"", "7"), "wrong-type /id",
            json.substring(0, 100), "not-json /title",
            json.replace("\"id\"", "\"@class\":\"x\",\"id\""), "unknown-member /@class")
        .forEach((bad, problem) -> {
          JsonMappingException thrown =
              assertThrows(JsonMappingException.class, () -> mapper.readValue(bad, Object.class));
          Problem first = assertInstanceOf(InvalidDocumentException.class, thrown.getCause(), bad)
              .getProblems()
              .get(0);
          assertEquals(problem, first.code() + " " + first.pointer());
        });
  }

  @JsonTypeInfo(use = Id.NAME, property = "@is")
  @JsonTypeName("open letter")
  private interface NamedByAMixin {}

  @Test
  void aMixinGivesOurTypeAName() throws JsonProcessingException {
    JsonMapper mapper = JsonMapper.builder()
        .addModule(new JointletterModule())
        .addMixIn(JointLetter.class, NamedByAMixin.class)
        .build();
    String json = "{\"@is\":\"open letter\"," + MEMBERS + "}";
    assertEquals(json, mapper.writeValueAsString(LETTER));
    assertEquals(LETTER, mapper.readValue(json, JointLetter.class));
    UserTypes.Case filed = new UserTypes.Case("n", LETTER, null, null);
    assertEquals(filed, mapper.readValue(mapper.writeValueAsString(filed), UserTypes.Case.class));
  }

  record Existing(
      @JsonTypeInfo(use = Id.NAME, include = As.EXISTING_PROPERTY, property = "type")
      @JsonSubTypes({
        @JsonSubTypes.Type(value = JointLetter.class, name = "joint-letter"),
        @JsonSubTypes.Type(value = Dossier.class, name = "dossier"),
        @JsonSubTypes.Type(value = Party.class, name = "party"),
        @JsonSubTypes.Type(value = Time.class, name = "date")
      })
      Object data) {}

  record ExistingAndVisible(
      @JsonTypeInfo(
          use = Id.NAME,
          include = As.EXISTING_PROPERTY,
          property = "kind",
          visible = true)
      @JsonSubTypes({
        @JsonSubTypes.Type(value = Party.class, name = "person"),
        @JsonSubTypes.Type(value = Party.class, name = "organization"),
        @JsonSubTypes.Type(value = Text.class, name = "text")
      })
      Object data) {}

  @Test
  void theHeaderIsATypeIdThatIsThere() throws JsonProcessingException {
    for (Object value : List.of(LETTER, DOSSIER)) {
      Existing holder = new Existing(value);
      String json = plain().writeValueAsString(holder);
      assertTrue(json.startsWith("{\"data\":{\"jointletter\":\"1.0\",\"type\":\""), json);
      assertEquals(holder, plain().readValue(json, Existing.class));
    }
  }

  @Test
  void soIsAMemberOfOurs() throws JsonProcessingException {
    ExistingAndVisible holder = new ExistingAndVisible(PARTY);
    String json = plain().writeValueAsString(holder);
    assertEquals(
        "{\"data\":{\"kind\":\"organization\",\"name\":{\"value\":\"Harbour Watch\"}}}", json);
    assertEquals(holder, plain().readValue(json, ExistingAndVisible.class));
  }

  @Test
  void anIdThatNobodyWouldWriteIsRefused() {
    assertRefused("has no member \"type\"", plain(), new Existing(PARTY));
    assertRefused("has no member \"type\"", plain(), new Existing(DATE));
    assertRefused("has no member \"kind\"", plain(), new ExistingAndVisible(Text.of("T")));
  }

  record Clashing(
      @JsonTypeInfo(use = Id.NAME, property = "kind") Object data) {}

  record ClashingWithAnExtension(
      @JsonTypeInfo(use = Id.NAME, property = "ngo:id") Object data) {}

  @Test
  void anIdThatWouldBeASecondMemberIsRefused() throws JsonProcessingException {
    assertRefused("would be a second member \"kind\"", plain(), new Clashing(LETTER));
    assertRefused("second member \"ngo:id\"", plain(), new ClashingWithAnExtension(LETTER));
    assertEquals(
        "{\"data\":{\"kind\":\"Text\",\"value\":\"T\"}}",
        plain().writeValueAsString(new Clashing(Text.of("T"))));
    Text later = Text.builder().value("T").putUnknownMember("kind", "7").build();
    assertRefused("would be a second member \"kind\"", plain(), new Clashing(later));
  }

  record Deduced(
      @JsonTypeInfo(use = Id.DEDUCTION)
      @JsonSubTypes({@JsonSubTypes.Type(Text.class), @JsonSubTypes.Type(Party.class)})
      Object data) {}

  @Test
  void whatCannotBeDeducedIsRefused() {
    assertRefused("cannot be deduced", plain(), new Deduced(Text.of("T")));
  }

  private static void assertRefused(String words, ObjectMapper mapper, Object value) {
    JsonMappingException thrown =
        assertThrows(JsonMappingException.class, () -> mapper.writeValueAsString(value));
    assertTrue(thrown.getMessage().contains(words), thrown.getMessage());
  }
}
