package org.jointletter.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
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
import org.jointletter.model.Dossier;
import org.jointletter.model.Identifier;
import org.jointletter.model.PartialDate;
import org.jointletter.model.Party;
import org.jointletter.model.Roster;
import org.jointletter.model.Signatory;
import org.jointletter.model.Text;
import org.jointletter.vocabulary.Code;
import org.jointletter.vocabulary.IdentifierScheme;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever the model can say is said by some value in a sample. */
class VarietyTest {

  private static final int SIZE = 500;

  private static final Map<Class<?>, List<Object>> SAMPLES = new HashMap<>();

  @BeforeAll
  static void draw() {
    JqwikSession.run(() -> types().forEach(type -> SAMPLES.put(type, sample(type))));
  }

  static List<Class<?>> types() {
    return ValueTypes.all();
  }

  static Stream<Method> attributes() {
    return types().stream().flatMap(type -> ValueTypes.accessors(type).stream());
  }

  static Stream<Method> attributesThatCanBeAbsent() {
    return attributes().filter(ValueTypes::canBeAbsent);
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
  void everyAttributeIsSometimesPresent(Method accessor) {
    assertTrue(contents(accessor).anyMatch(content -> !ValueTypes.isAbsent(content)));
  }

  @ParameterizedTest
  @MethodSource("attributesThatCanBeAbsent")
  void everyAttributeThatCanBeAbsentSometimesIs(Method accessor) {
    assertTrue(contents(accessor).anyMatch(ValueTypes::isAbsent));
  }

  @Test
  void everyTermOfEveryVocabularyOccurs() {
    Map<Class<?>, Set<String>> expected = new HashMap<>();
    Map<Class<?>, Set<String>> actual = new HashMap<>();
    Set<Class<?>> openEnded = new HashSet<>();
    attributes()
        .forEach(accessor -> vocabulary(accessor.getGenericReturnType()).forEach(v -> {
          Set<String> terms = Stream.of(v.getEnumConstants())
              .map(String::valueOf)
              .collect(Collectors.toCollection(TreeSet::new));
          expected.put(v, terms);
        }));
    attributes()
        .flatMap(accessor -> SAMPLES.get(accessor.getDeclaringClass()).stream()
            .flatMap(value -> ValueTypes.contents(accessor, value)))
        .forEach(content -> {
          if (content instanceof Code<?> code) {
            Set<String> terms = actual.computeIfAbsent(code.getVocabulary(), v -> new TreeSet<>());
            code.getKnown()
                .ifPresentOrElse(
                    term -> terms.add(term.name()), () -> openEnded.add(code.getVocabulary()));
          }
        });
    assertTrue(expected.size() > 20, "few vocabularies found: " + expected.keySet());
    assertEquals(expected, actual);
    assertEquals(expected.keySet(), openEnded, "vocabularies of which an unknown term occurs");
  }

  @Test
  void everySchemeHasIdentifiers() {
    for (IdentifierScheme scheme : IdentifierScheme.values()) {
      assertTrue(values(Identifier.class).anyMatch(i -> i.getScheme().is(scheme)), scheme::name);
    }
  }

  @Test
  void datesAreOfEveryPrecisionPlainApproximateAndUncertain() {
    Set<String> shapes = values(PartialDate.class)
        .map(date -> date.getText().replaceAll("[0-9]+", "0"))
        .collect(Collectors.toCollection(TreeSet::new));
    assertEquals(
        Set.of("0", "0~", "0?", "0-0", "0-0~", "0-0?", "0-0-0", "0-0-0~", "0-0-0?"), shapes);
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
        .anyMatch(letter -> letter.getCoalition().isPresent()));
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

  private static Stream<Class<?>> vocabulary(Type type) {
    if (!(type instanceof ParameterizedType generic)) {
      return Stream.empty();
    }
    Type argument = generic.getActualTypeArguments()[0];
    return generic.getRawType() == Code.class
        ? Stream.of((Class<?>) argument)
        : vocabulary(argument);
  }

  private static Stream<Object> contents(Method accessor) {
    return SAMPLES.get(accessor.getDeclaringClass()).stream()
        .map(value -> ValueTypes.get(accessor, value));
  }

  private static <T> Stream<T> values(Class<T> type) {
    return SAMPLES.get(type).stream().map(type::cast);
  }

  private static List<Object> sample(Class<?> type) {
    Arbitrary<Object> values = Arbitraries.defaultFor(TypeUsage.of(type));
    return values.generator(1_000, true).stream(new Random(7))
        .limit(SIZE)
        .map(Shrinkable::value)
        .toList();
  }
}
