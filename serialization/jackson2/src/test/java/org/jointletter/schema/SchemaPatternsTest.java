package org.jointletter.schema;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jointletter.document.JsonSchema;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The patterns of the schemas are made of nothing that engines read differently.
 *
 * <p>Those of ECMAScript (with the flag {@code u}), Java and Python differ in {@code $}, which is
 * before a last newline too, in {@code .}, in {@code \d}, {@code \w}, {@code \s} and {@code \b}
 * beyond ASCII, in {@code \p}, in what nests in a class, and in what may be escaped.
 */
class SchemaPatternsTest {

  private static final Path MANIFEST_SCHEMA = Path.of(
      "../../seeds/src/main/resources/org/jointletter/seeds/conformance/manifest.schema.json");

  /** The end of a text, and not before a last newline. */
  private static final String END = "(?![\\s\\S])";

  private static final String CHARACTER =
      "(?:\\\\u[0-9A-F]{4}|\\\\x[0-9A-F]{2}|\\\\[tn\\[\\]]|[^\\[\\]\\\\^-])";

  private static final String CLASS = "\\[\\^?(?:" + CHARACTER + "(?:-" + CHARACTER + ")?)+-?\\]";

  private static final String QUANTIFIER = "(?:[*+?]|\\{[0-9]+(?:,[0-9]*)?\\})(?![*+?{])";

  /**
   * A group that an assertion right behind it refers to. Elsewhere, engines differ in what a
   * reference to a group is that took no part.
   */
  private static final String REFERRED =
      "\\((?!\\?)(?:" + CLASS + "|" + QUANTIFIER + "|\\|)+\\)(?=\\(\\?!)";

  /** All that a pattern may be made of. */
  private static final Pattern SHARED = Pattern.compile("\\^(?:\\(\\?[:=!]|\\)|\\||"
      + REFERRED
      + "|-\\\\1(?=\\(\\?!)|"
      + "\\[\\\\s\\\\S\\]|"
      + CLASS
      + "|"
      + QUANTIFIER
      + "|\\\\[.()\\[\\]?]|[A-Za-z0-9 :/@#=%-])*"
      + Pattern.quote(END));

  /** Sets are subtracted or intersected by these in some engines, or will be. */
  private static final Pattern RESERVED = Pattern.compile("&&|\\|\\||~~|--");

  private static final List<String> ENDINGS =
      List.of("", "\n", "\r", "\r\n", "\u0085", "\u2028", "\u2029", "\n\n", " ");

  static Stream<String> patterns() throws IOException {
    List<JsonNode> schemas = new ArrayList<>();
    JsonSchema.all().forEach(schema -> schemas.add(Json.parse(schema.text())));
    schemas.add(Json.parse(MANIFEST_SCHEMA));
    TreeSet<String> patterns = new TreeSet<>();
    for (JsonNode schema : schemas) {
      schema.findValues("pattern").forEach(pattern -> patterns.add(pattern.textValue()));
      schema
          .findValues("patternProperties")
          .forEach(byName -> byName.fieldNames().forEachRemaining(patterns::add));
    }
    return patterns.stream();
  }

  @Test
  void thereArePatterns() throws IOException {
    assertTrue(patterns().count() > 15);
  }

  @ParameterizedTest
  @MethodSource("patterns")
  void areReadAlikeByAllEngines(String pattern) {
    assertTrue(isShared(pattern), pattern);
  }

  /** A pattern is found in exactly the texts that it matches without its last part. */
  @ParameterizedTest
  @MethodSource("patterns")
  void areOfWholeTexts(String pattern) {
    Pattern found = Pattern.compile(pattern);
    Pattern whole = Pattern.compile(pattern.substring(0, pattern.length() - END.length()));
    for (String text : texts().toList()) {
      for (String ending : ENDINGS) {
        assertEquals(
            whole.matcher(text + ending).matches(), found.matcher(text + ending).find(), text);
      }
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "^a$",
        "a(?![\\s\\S])",
        "^a",
        "^a|b(?![\\s\\S])",
        "^a.(?![\\s\\S])",
        "^\\d(?![\\s\\S])",
        "^\\w(?![\\s\\S])",
        "^[\\s](?![\\s\\S])",
        "^\\S(?![\\s\\S])",
        "^\\bab(?![\\s\\S])",
        "^\\p{L}(?![\\s\\S])",
        "^[\\p{L}](?![\\s\\S])",
        "^\\u{1F600}(?![\\s\\S])",
        "^a++(?![\\s\\S])",
        "^(?i)a(?![\\s\\S])",
        "^(?<n>a)(?![\\s\\S])",
        "^(?<=a)b(?![\\s\\S])",
        "^(a)\\1(?![\\s\\S])",
        "^([a])-\\1(?![\\s\\S])",
        "^-\\1(?!b)([a])(?!b)(?![\\s\\S])",
        "^[a[b]](?![\\s\\S])",
        "^[a&&b](?![\\s\\S])",
        "^[a--b](?![\\s\\S])",
        "^[a\\-b](?![\\s\\S])",
        "^\\a(?![\\s\\S])",
        "^\\-(?![\\s\\S])",
        "^a\\z(?![\\s\\S])",
        "^a{,3}(?![\\s\\S])",
      })
  void othersAreNot(String pattern) {
    assertFalse(isShared(pattern));
  }

  /** No engine may take a name, a date or a link with a newline after it. */
  @ParameterizedTest
  @CsvSource({"slug", "code", "timeText", "languageTag", "webLink", "digest"})
  void aLastNewlineIsRefused(String form) {
    JsonNode definition = Json.parse(JsonSchema.definitions().text()).at("/$defs/" + form);
    Pattern pattern = Pattern.compile(definition.get("pattern").textValue());
    for (JsonNode example : definition.get("examples")) {
      assertTrue(pattern.matcher(example.textValue()).find());
      assertFalse(pattern.matcher(example.textValue() + "\n").find());
    }
  }

  /** An alternative beside others would be anchored at one end only. */
  private static boolean isShared(String pattern) {
    return SHARED.matcher(pattern).matches()
        && (pattern.indexOf("\\1") < 0 || pattern.matches("(?s).*\\((?!\\?).*\\\\1.*"))
        && !RESERVED.matcher(pattern).find()
        && !pattern
            .replaceAll(CLASS + "|\\\\.", "")
            .transform(SchemaPatternsTest::withoutGroups)
            .contains("|");
  }

  private static String withoutGroups(String pattern) {
    String without = pattern.replaceAll("\\([^()]*\\)", "");
    return without.equals(pattern) ? pattern : withoutGroups(without);
  }

  /** Returns every string in the schemas, among them examples of all forms, and every term. */
  private static Stream<String> texts() {
    return JsonSchema.all().stream()
        .map(schema -> Json.parse(schema.text()))
        .flatMap(SchemaPatternsTest::texts)
        .distinct()
        .filter(text -> text.length() < 200);
  }

  private static Stream<String> texts(JsonNode node) {
    List<String> texts = new ArrayList<>();
    if (node.isTextual()) {
      texts.add(node.textValue());
    }
    node.fieldNames().forEachRemaining(texts::add);
    node.forEach(element -> texts(element).forEach(texts::add));
    return texts.stream();
  }
}
