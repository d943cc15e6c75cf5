package org.jointletter.jackson3;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import com.fasterxml.jackson.annotation.JsonAlias;
import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonBackReference;
import com.fasterxml.jackson.annotation.JsonFilter;
import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonIdentityInfo;
import com.fasterxml.jackson.annotation.JsonIdentityReference;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonIgnoreType;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonIncludeProperties;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonRootName;
import com.fasterxml.jackson.annotation.JsonTypeId;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import com.fasterxml.jackson.annotation.JsonValue;
import com.fasterxml.jackson.annotation.JsonView;
import com.fasterxml.jackson.annotation.ObjectIdGenerators;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jointletter.model.Citation;
import org.jointletter.model.Party;
import org.jointletter.model.Signatory;
import org.jointletter.model.Text;
import org.jointletter.model.Time;
import org.jointletter.vocabulary.Capacity;
import org.jointletter.vocabulary.Code;
import org.jointletter.vocabulary.PartyKind;
import org.jointletter.vocabulary.SignatoryRole;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.annotation.JsonAppend;
import tools.jackson.databind.annotation.JsonNaming;
import tools.jackson.databind.annotation.JsonSerialize;
import tools.jackson.databind.cfg.MapperConfig;
import tools.jackson.databind.deser.std.StdDeserializer;
import tools.jackson.databind.introspect.Annotated;
import tools.jackson.databind.introspect.AnnotatedClass;
import tools.jackson.databind.introspect.AnnotatedMember;
import tools.jackson.databind.introspect.JacksonAnnotationIntrospector;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.ser.std.SimpleBeanPropertyFilter;
import tools.jackson.databind.ser.std.SimpleFilterProvider;
import tools.jackson.databind.ser.std.StdSerializer;
import tools.jackson.databind.util.StdConverter;

/** What asks for another form of our types is refused: a name that is written is no secret. */
class FixedFormTest {

  private static final Party PARTY = Party.person("Harbour Watch");
  private static final String PARTY_JSON =
      "{\"kind\":\"person\",\"name\":{\"value\":\"Harbour Watch\"}}";
  private static final Signatory SIGNATORY = Signatory.builder()
      .party(PARTY)
      .role(SignatoryRole.SIGNATORY)
      .capacity(Capacity.PERSONAL)
      .build();
  private static final Time DATE = Time.parse("2020-09");

  record Ignored(@JsonIgnoreProperties("name") Party party) {}

  record IgnoredInAList(@JsonIgnoreProperties("name") List<Party> parties) {}

  record IgnoredInAMap(@JsonIgnoreProperties("name") Map<String, Party> parties) {}

  record IgnoredInAnArray(@JsonIgnoreProperties("name") Party[] parties) {}

  record IgnoredDeeper(@JsonIgnoreProperties("name") List<Map<String, Party>> parties) {}

  record IgnoredInAReference(@JsonIgnoreProperties("name") AtomicReference<Party> party) {}

  record IgnoredOfAnObject(@JsonIgnoreProperties("name") Object party) {}

  record IgnoredOfObjects(@JsonIgnoreProperties("name") List<Object> parties) {}

  record IgnoredAroundAValue(@JsonIgnoreProperties("value") UserTypes.Wrapped wrapped) {}

  record Pair(String value, String other) {}

  record WrappedPair(@JsonValue Pair pair) {}

  record IgnoredAroundAPair(@JsonIgnoreProperties("value") WrappedPair wrapped) {}

  record IgnoredAtAValue(
      @JsonValue @JsonIgnoreProperties("value") Text text) {}

  record Included(@JsonIncludeProperties("kind") Party party) {}

  record Filtered(@JsonFilter("names") Party party) {}

  record FilteredInAList(@JsonFilter("names") List<Party> parties) {}

  record Unwrapped(@JsonUnwrapped Party party) {}

  record UnwrappedWithAPrefix(@JsonUnwrapped(prefix = "of_") Party party) {}

  record AsAnArray(
      @JsonFormat(shape = JsonFormat.Shape.ARRAY) Party party) {}

  record AsAText(
      @JsonFormat(shape = JsonFormat.Shape.STRING) Party party) {}

  record DateAsANumber(
      @JsonFormat(shape = JsonFormat.Shape.NUMBER) Time date) {}

  /** A time is a string or an object, depending on its attributes. */
  record DateAsAText(
      @JsonFormat(shape = JsonFormat.Shape.STRING) Time date) {}

  record DateAsAnObject(
      @JsonFormat(shape = JsonFormat.Shape.OBJECT) Time date) {}

  record DateWithAPattern(@JsonFormat(pattern = "yyyy") Time date) {}

  record Identified(
      @JsonIdentityInfo(generator = ObjectIdGenerators.IntSequenceGenerator.class)
      Party party) {}

  record IdOnly(@JsonIdentityReference(alwaysAsId = true) Party party) {}

  record VisibleId(
      @JsonTypeInfo(use = JsonTypeInfo.Id.CLASS, visible = true)
      Party party) {}

  static List<Object> requestsOfProperties() {
    return List.of(
        new Ignored(PARTY),
        new IgnoredInAList(List.of(PARTY)),
        new IgnoredInAMap(Map.of("a", PARTY)),
        new IgnoredInAnArray(new Party[] {PARTY}),
        new IgnoredDeeper(List.of(Map.of("a", PARTY))),
        new IgnoredInAReference(new AtomicReference<>(PARTY)),
        new IgnoredOfAnObject(PARTY),
        new IgnoredOfObjects(List.of(PARTY)),
        new Included(PARTY),
        new Filtered(PARTY),
        new FilteredInAList(List.of(PARTY)),
        new Unwrapped(PARTY),
        new UnwrappedWithAPrefix(PARTY),
        new AsAnArray(PARTY),
        new AsAText(PARTY),
        new DateAsANumber(DATE),
        new DateAsAText(DATE),
        new DateAsAnObject(DATE),
        new DateWithAPattern(DATE),
        new Identified(PARTY),
        new IdOnly(PARTY),
        new VisibleId(PARTY));
  }

  @ParameterizedTest
  @MethodSource("requestsOfProperties")
  void aPropertyThatAsksForAnotherFormIsNotWritten(Object value) {
    JsonMapper mapper = JsonMapper.builder()
        .addModule(new JointletterModule())
        .filterProvider(new SimpleFilterProvider()
            .addFilter("names", SimpleBeanPropertyFilter.serializeAllExcept("name")))
        .build();
    assertRefused(() -> mapper.writeValueAsString(value));
    assertRefused(() -> mapper.writeValueAsString(List.of(value)));
    assertRefused(() -> mapper.valueToTree(value));
  }

  /** Some versions of Jackson do not hand this request on, for any type. */
  @Test
  void whatJacksonLeavesOutOfAnyValueThatStandsForItsHolderIsRefused() throws Exception {
    IgnoredAroundAPair pair = new IgnoredAroundAPair(new WrappedPair(new Pair("a", "b")));
    assumeFalse(plain().writeValueAsString(pair).contains("value"));

    assertRefused(() -> plain()
        .writeValueAsString(
            new IgnoredAroundAValue(new UserTypes.Wrapped(Text.of("Harbour Watch")))));
  }

  @Test
  void aValueThatStandsForItsHolderIsNotWrittenEither() {
    assertRefused(() -> plain().writeValueAsString(new IgnoredAtAValue(Text.of("Harbour Watch"))));
  }

  @Test
  void theMessageSaysWhereAndWhatToDo() {
    DatabindException thrown =
        assertThrows(DatabindException.class, () -> plain().writeValueAsString(new Ignored(PARTY)));
    assertEquals(
        "Ignored.party asks, of Party, for members to be left out (@JsonIgnoreProperties), which"
            + " would have no effect: the types of Jointletter have one form. To leave people out,"
            + " write PublicView.of(dossier).getDossier(); for another form, copy what you need"
            + " into a class of your own",
        thrown.getOriginalMessage());
  }

  static List<Class<?>> requestsOfReaders() {
    return List.of(
        Ignored.class,
        IgnoredInAList.class,
        IgnoredInAMap.class,
        IgnoredInAnArray.class,
        IgnoredDeeper.class,
        IgnoredInAReference.class,
        Included.class,
        Unwrapped.class,
        AsAnArray.class,
        AsAText.class,
        DateAsANumber.class,
        DateAsAText.class,
        DateAsAnObject.class,
        DateWithAPattern.class,
        Identified.class,
        VisibleId.class);
  }

  @ParameterizedTest
  @MethodSource("requestsOfReaders")
  void aPropertyThatAsksForAnotherFormIsNotRead(Class<?> type) {
    String party = type.getRecordComponents()[0].getName();
    assertRefused(() -> plain().readValue("{\"" + party + "\":null}", type));
  }

  /** For writing only: whoever reads still reads all. */
  record IgnoredInOneDirection(
      @JsonIgnoreProperties(value = "name", allowSetters = true)
      Party party) {}

  @Test
  void namesThatAreIgnoredInOneDirectionAreReadInTheOther() {
    IgnoredInOneDirection read =
        plain().readValue("{\"party\":" + PARTY_JSON + "}", IgnoredInOneDirection.class);
    assertEquals(PARTY, read.party());
    assertRefused(() -> plain().writeValueAsString(read));
  }

  record Hidden(String name, @JsonIgnore Party party) {}

  record Seen(
      @JsonView(Seen.class) Party party,
      @JsonView(Hidden.class) Party other) {}

  record PresentOnly(
      @JsonInclude(JsonInclude.Include.NON_NULL) Party party) {}

  record OtherKeys(@JsonIgnoreProperties("draft") Map<String, Party> parties) {}

  record LenientToOthers(
      @JsonIgnoreProperties(ignoreUnknown = true) Party party) {}

  record AsItIs(
      @JsonFormat(shape = JsonFormat.Shape.OBJECT) Party party,
      @JsonFormat(shape = JsonFormat.Shape.STRING) Code<PartyKind> kind,
      @JsonFormat(shape = JsonFormat.Shape.NATURAL) Time date,
      @JsonFormat(shape = JsonFormat.Shape.ARRAY) List<Time> dates) {}

  @JsonIgnoreProperties("party")
  record OwnMember(String name, Party party) {}

  @JsonPropertyOrder({"party", "name"})
  record OwnOrder(String name, Party party) {}

  record OwnSerializer(
      @JsonSerialize(using = KindOnly.class) Party party) {}

  record OwnConverter(
      @JsonSerialize(converter = ToKind.class) Party party) {}

  /** What a user writes of a party. */
  static final class KindOnly extends StdSerializer<Party> {
    private static final long serialVersionUID = 1L;

    KindOnly() {
      super(Party.class);
    }

    @Override
    public void serialize(Party value, JsonGenerator generator, SerializationContext provider) {
      generator.writeString(value.getKind().getText());
    }
  }

  /** What a user writes of a party. */
  static final class ToKind extends StdConverter<Party, String> {
    @Override
    public String convert(Party value) {
      return value.getKind().getText();
    }
  }

  static Stream<Map.Entry<Object, String>> requestsThatHaveAnEffect() {
    return Stream.of(
        Map.entry(new Hidden("n", PARTY), "{'name':'n'}"),
        Map.entry(new Seen(PARTY, PARTY), "{'party':P}"),
        Map.entry(new PresentOnly(null), "{}"),
        Map.entry(new PresentOnly(PARTY), "{'party':P}"),
        Map.entry(new OtherKeys(Map.of("a", PARTY)), "{'parties':{'a':P}}"),
        Map.entry(new OtherKeys(Map.of("draft", PARTY)), "{'parties':{}}"),
        Map.entry(new LenientToOthers(PARTY), "{'party':P}"),
        Map.entry(
            new AsItIs(PARTY, PARTY.getKind(), DATE, List.of(DATE)),
            "{'party':P,'kind':'person','date':'2020-09','dates':['2020-09']}"),
        Map.entry(new OwnMember("n", PARTY), "{'name':'n'}"),
        Map.entry(new OwnOrder("n", PARTY), "{'party':P,'name':'n'}"),
        Map.entry(new OwnSerializer(PARTY), "{'party':'person'}"),
        Map.entry(new OwnConverter(PARTY), "{'party':'person'}"));
  }

  @ParameterizedTest
  @MethodSource("requestsThatHaveAnEffect")
  void aRequestThatHasAnEffectHasIt(Map.Entry<Object, String> written) {
    String json = written.getValue().replace('\'', '"').replace("P", PARTY_JSON);
    assertEquals(
        json,
        plain()
            .rebuild()
            .enable(MapperFeature.DEFAULT_VIEW_INCLUSION)
            .build()
            .writerWithView(Seen.class)
            .writeValueAsString(written.getKey()));
  }

  @Test
  void whatIsReadHasItToo() {
    String json = "{\"party\":" + PARTY_JSON + "}";
    assertEquals(PARTY, plain().readValue(json, Seen.class).party());
    assertEquals(PARTY, plain().readValue(json, LenientToOthers.class).party());
    assertEquals(PARTY, plain().readValue(json, AsItIs.class).party());
  }

  @JsonIgnoreProperties("name")
  private interface IgnoresNames {}

  @JsonIncludeProperties("kind")
  private interface IncludesKinds {}

  @JsonFilter("names")
  private interface FiltersNames {}

  @JsonFormat(shape = JsonFormat.Shape.ARRAY)
  private interface MakesArrays {}

  @JsonIdentityInfo(generator = ObjectIdGenerators.IntSequenceGenerator.class)
  private interface MakesReferences {}

  @JsonIgnoreType
  private interface IgnoresAll {}

  @JsonView(Seen.class)
  private interface ShowsInAView {}

  @JsonNaming(PropertyNamingStrategies.SnakeCaseStrategy.class)
  private interface NamesOtherwise {}

  @JsonPropertyOrder({"name", "kind"})
  private interface OrdersOtherwise {}

  @JsonAutoDetect(getterVisibility = JsonAutoDetect.Visibility.NONE)
  private interface ShowsNothing {}

  @JsonAppend(attrs = @JsonAppend.Attr("more"))
  private interface AddsAMember {}

  private interface IgnoresTheName {
    @JsonIgnore
    Optional<Text> getName();
  }

  private interface ShowsTheNameInAView {
    @JsonView(Seen.class)
    Optional<Text> getName();
  }

  private interface RenamesTheName {
    @JsonProperty("called")
    Optional<Text> getName();
  }

  private interface OnlyReadsTheName {
    @JsonProperty(access = JsonProperty.Access.WRITE_ONLY)
    Optional<Text> getName();
  }

  private interface WritesNoNameBack {
    @JsonBackReference
    Optional<Text> getName();
  }

  private interface HasTheNameAsTypeId {
    @JsonTypeId
    Optional<Text> getName();
  }

  private interface WritesItsWords {
    @JsonValue
    String toString();
  }

  private interface HasAnAlias {
    @JsonAlias("called")
    Optional<Text> getName();
  }

  private interface WritesTheNameOtherwise {
    @JsonSerialize(using = KindOnly.class)
    Optional<Text> getName();
  }

  private interface IgnoresTheValueOfTheName {
    @JsonIgnoreProperties("value")
    Optional<Text> getName();
  }

  /** Leaves names out. */
  public static final class NoName {
    @Override
    public boolean equals(Object value) {
      return value instanceof Optional;
    }

    @Override
    public int hashCode() {
      return 0;
    }
  }

  private interface FiltersTheName {
    @JsonInclude(value = JsonInclude.Include.CUSTOM, valueFilter = NoName.class)
    Optional<Text> getName();
  }

  /** Jackson leaves out whole properties of the type. */
  private static final Set<String> LEFT_OUT = Set.of("IgnoresAll", "an ignored type");

  /** Filters are asked when something is written. */
  private static final Set<String> OF_WRITING =
      Set.of("FiltersNames", "a mixin of Object", "an introspector that filters");

  private static Consumer<JsonMapper.Builder> mixin(Class<?> mixin) {
    return mapper -> mapper.addMixIn(Party.class, mixin);
  }

  static Map<String, Consumer<JsonMapper.Builder>> ofMappers() {
    Map<String, Consumer<JsonMapper.Builder>> asking = new TreeMap<>();
    for (Class<?> mixin : List.of(
        IgnoresNames.class,
        IncludesKinds.class,
        FiltersNames.class,
        MakesArrays.class,
        MakesReferences.class,
        IgnoresAll.class,
        ShowsInAView.class,
        NamesOtherwise.class,
        OrdersOtherwise.class,
        ShowsNothing.class,
        AddsAMember.class,
        IgnoresTheName.class,
        ShowsTheNameInAView.class,
        RenamesTheName.class,
        OnlyReadsTheName.class,
        WritesNoNameBack.class,
        HasTheNameAsTypeId.class,
        WritesItsWords.class,
        HasAnAlias.class,
        WritesTheNameOtherwise.class,
        IgnoresTheValueOfTheName.class,
        FiltersTheName.class)) {
      asking.put(mixin.getSimpleName(), mixin(mixin));
    }
    asking.put("a mixin of Object", mapper -> mapper.addMixIn(Object.class, FiltersNames.class));
    asking.put(
        "ignored names",
        mapper -> mapper.withConfigOverride(
            Party.class,
            override ->
                override.setIgnorals(JsonIgnoreProperties.Value.forIgnoredProperties("name"))));
    asking.put(
        "an ignored type",
        mapper ->
            mapper.withConfigOverride(Party.class, override -> override.setIsIgnoredType(true)));
    asking.put(
        "a format",
        mapper -> mapper.withConfigOverride(
            Party.class,
            override -> override.setFormat(JsonFormat.Value.forShape(JsonFormat.Shape.ARRAY))));
    asking.put(
        "an introspector that filters",
        mapper -> mapper.annotationIntrospector(new JacksonAnnotationIntrospector() {
          private static final long serialVersionUID = 1L;

          @Override
          public Object findFilterId(MapperConfig<?> config, Annotated annotated) {
            return annotated instanceof AnnotatedClass ? "names" : null;
          }
        }));
    asking.put(
        "an introspector that ignores",
        mapper -> mapper.annotationIntrospector(new JacksonAnnotationIntrospector() {
          private static final long serialVersionUID = 1L;

          @Override
          public boolean hasIgnoreMarker(MapperConfig<?> config, AnnotatedMember member) {
            return member.getName().equals("getName") || super.hasIgnoreMarker(config, member);
          }
        }));
    return asking;
  }

  static List<String> requestsOfMappers() {
    return List.copyOf(ofMappers().keySet());
  }

  @ParameterizedTest
  @MethodSource("requestsOfMappers")
  void aMapperThatAsksForAnotherFormWritesNone(String asking) {
    JsonMapper.Builder builder = JsonMapper.builder().addModule(new JointletterModule());
    ofMappers().get(asking).accept(builder);
    JsonMapper mapper = builder
        .filterProvider(new SimpleFilterProvider()
            .addFilter("names", SimpleBeanPropertyFilter.serializeAllExcept("name")))
        .build();
    assertRefused(() -> mapper.writeValueAsString(PARTY));
    assertRefused(() -> mapper.writeValueAsString(SIGNATORY));
    assertRefused(() -> mapper.writeValueAsString(List.of(SIGNATORY)));
    if (!LEFT_OUT.contains(asking)) {
      assertRefused(() -> mapper.writeValueAsString(new OwnOrder("n", PARTY)));
    }
  }

  @JsonIgnoreProperties("quote")
  private interface IgnoresQuotes {}

  /** Equal citations become one object when they are read, and are parts all the same. */
  @Test
  void aMapperThatAsksForAnotherFormOfAPartThatRecursWritesNone() {
    JsonMapper mapper = JsonMapper.builder()
        .addModule(new JointletterModule())
        .addMixIn(Citation.class, IgnoresQuotes.class)
        .build();
    assertRefused(() -> mapper.writeValueAsString(SIGNATORY));
  }

  @ParameterizedTest
  @MethodSource("requestsOfMappers")
  void itReadsNoneEither(String asking) {
    JsonMapper.Builder builder = JsonMapper.builder().addModule(new JointletterModule());
    ofMappers().get(asking).accept(builder);
    JsonMapper mapper = builder.build();
    if (!OF_WRITING.contains(asking)) {
      assertRefused(() -> mapper.readValue(PARTY_JSON, Party.class));
      assertRefused(() -> mapper.readValue("{}", Signatory.class));
    }
  }

  @Test
  void aSerializerOfAUserForAPartIsNotPassedOver() {
    JsonMapper mapper = JsonMapper.builder()
        .addModule(new JointletterModule())
        .addModule(new SimpleModule().addSerializer(Party.class, new KindOnly()))
        .build();
    assertEquals("\"person\"", mapper.writeValueAsString(PARTY));
    assertRefused(() -> mapper.writeValueAsString(SIGNATORY));
    assertEquals("{\"value\":\"T\"}", mapper.writeValueAsString(Text.of("T")));

    JsonMapper byMixin = JsonMapper.builder()
        .addModule(new JointletterModule())
        .addMixIn(Party.class, WrittenAsAKind.class)
        .build();
    assertEquals("\"person\"", byMixin.writeValueAsString(PARTY));
    assertRefused(() -> byMixin.writeValueAsString(SIGNATORY));
  }

  @JsonSerialize(using = KindOnly.class)
  private interface WrittenAsAKind {}

  @Test
  void aDeserializerOfAUserForAPartIsNotPassedOverEither() {
    StdDeserializer<Text> always = new StdDeserializer<>(Text.class) {
      private static final long serialVersionUID = 1L;

      @Override
      public Text deserialize(JsonParser parser, DeserializationContext context) {
        parser.skipChildren();
        return Text.of("always");
      }
    };
    JsonMapper mapper = JsonMapper.builder()
        .addModule(new JointletterModule())
        .addModule(new SimpleModule().addDeserializer(Text.class, always))
        .build();
    assertEquals(Text.of("always"), mapper.readValue("{}", Text.class));
    assertRefused(() -> mapper.readValue(PARTY_JSON, Party.class));
    assertEquals(DATE, mapper.readValue("\"2020-09\"", Time.class));
  }

  @JsonRootName("party")
  private interface HarmlessOfParties {
    @JsonProperty("name")
    Optional<Text> getName();
  }

  @Test
  void whatChangesNothingIsAccepted() {
    JsonMapper mapper = JsonMapper.builder()
        .addModule(new JointletterModule())
        .addMixIn(Party.class, HarmlessOfParties.class)
        .addMixIn(UserTypes.Case.class, IgnoresNames.class)
        .withConfigOverride(
            Party.class,
            override -> override.setInclude(JsonInclude.Value.construct(
                JsonInclude.Include.NON_NULL, JsonInclude.Include.NON_NULL)))
        .withConfigOverride(
            String.class,
            override -> override.setInclude(JsonInclude.Value.construct(
                JsonInclude.Include.NON_EMPTY, JsonInclude.Include.NON_EMPTY)))
        .disable(MapperFeature.DEFAULT_VIEW_INCLUSION)
        .enable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
        .build();
    assertDoesNotThrow(() -> {
      assertEquals(PARTY_JSON, mapper.writeValueAsString(PARTY));
      assertEquals(PARTY, mapper.readValue(PARTY_JSON, Party.class));
      assertEquals(
          SIGNATORY, mapper.readValue(mapper.writeValueAsString(SIGNATORY), Signatory.class));
    });
  }

  private static JsonMapper plain() {
    return JsonMapper.builder().addModule(new JointletterModule()).build();
  }

  private static void assertRefused(Executable attempt) {
    DatabindException thrown = assertThrows(DatabindException.class, attempt);
    assertTrue(thrown.getMessage().contains("would have no effect"), thrown.getMessage());
    assertFalse(thrown.getMessage().contains("Harbour Watch"), thrown.getMessage());
  }
}
