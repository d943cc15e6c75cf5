package org.jointletter.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Shrinkable;
import net.jqwik.api.providers.TypeUsage;
import net.jqwik.api.sessions.JqwikSession;
import org.jointletter.attribute.AllAttributes;
import org.jointletter.attribute.AssessmentAttributes;
import org.jointletter.attribute.Attribute;
import org.jointletter.attribute.Attributes;
import org.jointletter.attribute.OfficialResponseAttributes;
import org.jointletter.model.Dossier;
import org.jointletter.model.Identifier;
import org.jointletter.model.Party;
import org.jointletter.model.Roster;
import org.jointletter.model.Signatory;
import org.jointletter.model.Text;
import org.jointletter.model.Time;
import org.jointletter.vocabulary.Code;
import org.jointletter.vocabulary.IdentifierScheme;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever the model can say is said by some value in a sample. */
class VarietyTest {

  private static final int SIZE = 1_000;

  /** The values of attributes that are absent. */
  private static final Set<Object> ABSENT = Set.of(List.of(), List.of(Map.of()), List.of(false));

  private static final Map<Class<?>, List<Object>> SAMPLES = new HashMap<>();

  @BeforeAll
  static void draw() {
    JqwikSession.run(() -> types().forEach(type -> SAMPLES.put(type, sample(type))));
  }

  /** The types that are put together by builders, and dates, which are not. */
  static List<Class<?>> types() {
    return Stream.concat(AllAttributes.get().stream().map(Attributes::type), Stream.of(Time.class))
        .toList();
  }

  /** All attributes, save for the members that a type does not know. */
  static Stream<Arguments> attributes() {
    return AllAttributes.get().stream()
        .flatMap(type -> type.all().stream()
            .filter(attribute -> !attribute.name().equals("unknownMembers"))
            .map(attribute -> Arguments.of(type, attribute)));
  }

  static Stream<Arguments> attributesThatCanBeAbsent() {
    return attributes()
        .filter(arguments -> !(arguments.get()[1] instanceof Attribute.One<?, ?, ?> one)
            || one.type() == Boolean.class)
        .filter(arguments -> arguments.get()[1] != AssessmentAttributes.CITATIONS) // not empty
        .filter(arguments -> arguments.get()[1] != OfficialResponseAttributes.ISSUERS);
  }

  /** All values were built, and building refuses what is not valid. */
  @ParameterizedTest
  @MethodSource("types")
  void everyTypeHasAProvider(Class<?> type) {
    assertEquals(SIZE, SAMPLES.get(type).size());
    assertTrue(SAMPLES.get(type).stream().allMatch(type::isInstance));
  }

  @Test
  void theTypesAreThoseOfTheModel() {
    assertEquals(Set.copyOf(types()), Values.types());
  }

  @ParameterizedTest
  @MethodSource("types")
  void aSampleHasManyDifferentValues(Class<?> type) {
    int different = new HashSet<>(SAMPLES.get(type)).size();
    assertTrue(different > (type == Identifier.class ? 20 : 90), "only " + different);
  }

  @ParameterizedTest
  @MethodSource("attributes")
  <T, B> void everyAttributeIsSometimesPresent(
      Attributes<T, B> type, Attribute<T, B, ?> attribute) {
    assertTrue(
        contents(type, attribute).anyMatch(content -> !ABSENT.contains(content)),
        () -> "the arbitrary of " + type.type().getSimpleName() + " never sets " + attribute);
  }

  @ParameterizedTest
  @MethodSource("attributesThatCanBeAbsent")
  <T, B> void everyAttributeThatCanBeAbsentSometimesIs(
      Attributes<T, B> type, Attribute<T, B, ?> attribute) {
    assertTrue(
        contents(type, attribute).anyMatch(ABSENT::contains),
        () -> "the arbitrary of " + type.type().getSimpleName() + " always sets " + attribute);
  }

  static Stream<Arguments> codedAttributes() {
    return attributes()
        .filter(arguments -> ((Attribute<?, ?, ?>) arguments.get()[1]).type() == Code.class);
  }

  @ParameterizedTest
  @MethodSource("codedAttributes")
  <T, B> void everyAttributeWithACodeHasSeveralTerms(
      Attributes<T, B> type, Attribute<T, B, ?> attribute) {
    Set<Object> terms =
        contents(type, attribute).flatMap(List::stream).collect(Collectors.toSet());
    assertTrue(terms.size() > 2, () -> attribute + " has only " + terms);
  }

  static Set<Class<?>> vocabularies() {
    return AllAttributes.get().stream()
        .flatMap(VarietyTest::codes)
        .map(Code::getVocabulary)
        .collect(Collectors.toSet());
  }

  @Test
  void documentsHaveManyVocabularies() {
    assertTrue(vocabularies().size() > 40, () -> "only " + vocabularies());
  }

  @ParameterizedTest
  @MethodSource("vocabularies")
  <E extends Enum<E>> void everyTermOfAVocabularyOccurs(Class<E> vocabulary) {
    List<Code<E>> codes = new ArrayList<>();
    JqwikSession.run(() -> codes.addAll(draw(20_000, Codes.codes(vocabulary)).toList()));
    assertEquals(
        EnumSet.allOf(vocabulary),
        codes.stream()
            .filter(Code::isKnown)
            .flatMap(code -> code.getKnown().stream())
            .collect(Collectors.toSet()));
    assertTrue(codes.stream().anyMatch(code -> !code.isKnown() && code.getKnown().isEmpty()));
    assertTrue(codes.stream().anyMatch(code -> !code.isKnown() && code.getKnown().isPresent()));
  }

  private static <T, B> Stream<Code<?>> codes(Attributes<T, B> type) {
    return type.all().stream()
        .flatMap(attribute -> contents(type, attribute))
        .flatMap(List::stream)
        .filter(Code.class::isInstance)
        .map(content -> (Code<?>) content);
  }

  @Test
  void everySchemeHasIdentifiers() {
    for (IdentifierScheme scheme : IdentifierScheme.values()) {
      assertTrue(values(Identifier.class).anyMatch(i -> i.getScheme().is(scheme)), scheme::name);
    }
  }

  @Test
  void timesAreOfEveryForm() {
    Set<String> shapes = Stream.concat(
            values(Time.class), Times.periods().sampleStream().limit(200))
        .flatMap(time -> time.getEdtf().stream())
        .map(text -> text.replaceAll("[0-9]+", "0").replaceAll("(?<=.)[+-]0:0$", "+0:0"))
        .map(text -> text.contains("/") ? text.replaceAll("0(?:-0)*[~?%]?", "0") : text)
        .collect(Collectors.toCollection(TreeSet::new));
    assertTrue(
        shapes.containsAll(Set.of(
            "0",
            "0~",
            "0?",
            "0%",
            "0-0",
            "0-0~",
            "0-0-0",
            "0-0-0?",
            "0-0-0T0:0",
            "0-0-0T0:0:0Z",
            "0-0-0T0:0+0:0",
            "XXXX-0",
            "XXXX-0-0",
            "0/0",
            "0/..",
            "../0",
            "0/",
            "/0")),
        shapes::toString);
  }

  @Test
  void textsAreInManyScripts() {
    Set<Character.UnicodeScript> scripts = values(Text.class)
        .flatMapToInt(text -> text.getValue().codePoints())
        .mapToObj(Character.UnicodeScript::of)
        .collect(Collectors.toSet());
    assertTrue(
        scripts.containsAll(Set.of(
            Character.UnicodeScript.LATIN,
            Character.UnicodeScript.HAN,
            Character.UnicodeScript.ARABIC,
            Character.UnicodeScript.HEBREW,
            Character.UnicodeScript.THAI,
            Character.UnicodeScript.DEVANAGARI,
            Character.UnicodeScript.TIBETAN,
            Character.UnicodeScript.INHERITED)),
        scripts::toString);
    for (String mark : List.of("\u200d", "\u2066", "\u2069", "\t", "\n", "\u0301")) {
      assertTrue(values(Text.class).anyMatch(text -> text.getValue().contains(mark)));
    }
  }

  @Test
  void someRostersAreEmptyAndSomeAreBigAndSomeListANameTwice() {
    List<Integer> sizes =
        values(Roster.class).map(roster -> roster.getSignatories().size()).toList();
    assertTrue(sizes.contains(0));
    assertTrue(sizes.stream().anyMatch(size -> size > 8));
    assertTrue(values(Roster.class).anyMatch(roster -> roster.getDeclared().size() > 1));
    assertTrue(values(Roster.class).anyMatch(VarietyTest::listsANameTwice));
    assertTrue(values(Signatory.class).anyMatch(Signatory::isWithheld));
  }

  @Test
  void dossiersHaveReferencesOfEveryKind() {
    assertTrue(values(Dossier.class)
        .flatMap(dossier -> dossier.getLetters().stream())
        .flatMap(letter -> letter.getLinks().stream())
        .anyMatch(link -> link.getTarget().isPresent()));
    assertTrue(values(Dossier.class)
        .flatMap(dossier -> dossier.getLetters().stream())
        .anyMatch(letter -> !letter.getCoalitions().isEmpty()));
    assertTrue(values(Dossier.class)
        .flatMap(dossier -> dossier.getLetters().stream())
        .flatMap(letter -> letter.getDemands().stream())
        .anyMatch(demand -> !demand.getDirectedTo().isEmpty()));
    assertTrue(values(Dossier.class)
        .flatMap(dossier -> dossier.getLetters().stream())
        .flatMap(letter -> letter.getRoster().getSignatories().stream())
        .anyMatch(signatory -> signatory.getSignedVersion().isPresent()));
    assertTrue(values(Dossier.class)
        .flatMap(dossier -> dossier.getLetters().stream())
        .anyMatch(letter -> !letter.getCitations().isEmpty()));
    assertTrue(values(Dossier.class)
        .flatMap(dossier -> dossier.getResponses().stream())
        .anyMatch(response -> !response.getRespondsTo().isEmpty()));
    assertTrue(values(Dossier.class)
        .flatMap(dossier -> dossier.getResponses().stream())
        .anyMatch(response -> !response.getPositions().isEmpty()));
  }

  private static boolean listsANameTwice(Roster roster) {
    List<Text> names = roster.getSignatories().stream()
        .map(Signatory::getParty)
        .map(Party::getName)
        .flatMap(java.util.Optional::stream)
        .toList();
    return new HashSet<>(names).size() < names.size();
  }

  private static <T, B> Stream<List<?>> contents(
      Attributes<T, B> type, Attribute<T, B, ?> attribute) {
    return values(type.type()).map(attribute::values);
  }

  private static <T> Stream<T> values(Class<T> type) {
    return SAMPLES.get(type).stream().map(type::cast);
  }

  private static List<Object> sample(Class<?> type) {
    Arbitrary<Object> values = Arbitraries.defaultFor(TypeUsage.of(type));
    return draw(SIZE, values).toList();
  }

  private static <T> Stream<T> draw(int size, Arbitrary<T> values) {
    return values.generator(1_000, true).stream(new Random(7)).limit(size).map(Shrinkable::value);
  }
}
