package org.jointletter.model;

import static java.util.stream.Collectors.toCollection;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import jakarta.validation.Constraint;
import jakarta.validation.constraints.AssertTrue;
import java.io.IOException;
import java.io.InputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.Method;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jointletter.vocabulary.Code;
import org.jointletter.words.RuleWords;
import org.junit.jupiter.api.Test;

/** Codes are part of the API, and each of them is shown by an example. */
class RuleCodesTest {

  /**
   * A rule of a type.
   *
   * @param code its code
   * @param wide whether it is about more than one attribute
   */
  private record Rule(Class<?> type, String code, boolean wide) {}

  @Test
  void theCodesAreThoseThatWereAgreed() throws IOException {
    try (InputStream agreed = RuleCodesTest.class.getResourceAsStream("rule-codes.txt")) {
      assertEquals(
          new String(agreed.readAllBytes(), StandardCharsets.UTF_8).lines().toList(),
          List.copyOf(codes(rules())),
          "rule-codes.txt lists every code; a new one is added, and a released one stays");
    }
  }

  @Test
  void everyCodeHasAnExample() {
    Stream<String> shown = RuleExample.all().stream().map(RuleExample::code);
    assertEquals(codes(rules()), shown.collect(toCollection(TreeSet::new)));
  }

  @Test
  void everyRuleOverSeveralAttributesHasAnExampleOfItsType() {
    List<String> shown = RuleExample.all().stream()
        .map(example -> example.type().getSimpleName() + " " + example.code())
        .toList();
    List<String> unshown = rules()
        .filter(Rule::wide)
        .map(rule -> rule.type().getSimpleName() + " " + rule.code())
        .filter(rule -> !shown.contains(rule))
        .toList();
    assertEquals(List.of(), unshown);
  }

  /** The rules between attributes have no accessor that users see. */
  @Test
  void everyRuleBetweenAttributesIsToldInTheDescriptionOfItsType() throws IOException {
    for (Class<?> type : ValueTypes.all()) {
      String source =
          Files.readString(Path.of("src/main/java", type.getName().replace('.', '/') + ".java"));
      SortedSet<String> told = new TreeSet<>();
      Matcher items = Pattern.compile("<li>\\{@code ([a-z-]+)}: ").matcher(source);
      while (items.find()) {
        told.add(items.group(1));
      }
      Stream<Rule> sentences = Arrays.stream(type.getDeclaredMethods())
          .filter(method -> method.isAnnotationPresent(AssertTrue.class))
          .flatMap(RuleCodesTest::rulesOf);
      assertEquals(codes(sentences), told, type.getSimpleName());
    }
  }

  /** A rule between attributes has one message; other constraints may choose among several. */
  @Test
  void theMessageOfARuleStandsUnderItsCode() throws IOException {
    Properties words = new Properties();
    try (InputStream in = RuleWords.class.getResourceAsStream("words.properties")) {
      words.load(in);
    }
    for (Class<?> type : ValueTypes.all()) {
      for (Method method : type.getDeclaredMethods()) {
        AssertTrue sentence = method.getAnnotation(AssertTrue.class);
        if (sentence != null) {
          String code = kebab(method.getName().substring("is".length()));
          assertEquals(sentence.message(), words.getProperty(code), code);
        }
      }
    }
    SortedSet<String> codes = codes(rules());
    codes.remove("not-empty"); // It is a constraint of Jakarta, and has the words of its attribute.
    codes.forEach(code -> assertNotNull(words.getProperty(code), code));
  }

  private static SortedSet<String> codes(Stream<Rule> rules) {
    return rules.map(Rule::code).collect(toCollection(TreeSet::new));
  }

  private static Stream<Rule> rules() {
    return Stream.concat(ValueTypes.all().stream(), Stream.of(Code.class))
        .flatMap(RuleCodesTest::rulesOf);
  }

  private static Stream<Rule> rulesOf(Class<?> type) {
    Stream<Rule> ofType = named(type, type.getDeclaredAnnotations(), true);
    return Stream.concat(
        ofType, Arrays.stream(type.getDeclaredMethods()).flatMap(RuleCodesTest::rulesOf));
  }

  private static Stream<Rule> rulesOf(Method method) {
    if (method.isAnnotationPresent(AssertTrue.class)) {
      String sentence = method.getName().substring("is".length());
      return Stream.of(new Rule(method.getDeclaringClass(), kebab(sentence), true));
    }
    Stream<Annotation[]> places = Stream.<Annotation[]>of(method.getDeclaredAnnotations());
    if (method.getAnnotatedReturnType() instanceof AnnotatedParameterizedType container) {
      places = Stream.concat(
          places,
          Arrays.stream(container.getAnnotatedActualTypeArguments())
              .map(AnnotatedType::getDeclaredAnnotations));
    }
    return places.flatMap(place -> named(method.getDeclaringClass(), place, false));
  }

  private static Stream<Rule> named(Class<?> type, Annotation[] annotations, boolean wide) {
    return Arrays.stream(annotations)
        .map(Annotation::annotationType)
        .filter(annotation -> annotation.isAnnotationPresent(Constraint.class))
        .map(annotation -> new Rule(type, kebab(annotation.getSimpleName()), wide));
  }

  private static String kebab(String camel) {
    return camel.replaceAll("(?<=.)(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
  }
}
