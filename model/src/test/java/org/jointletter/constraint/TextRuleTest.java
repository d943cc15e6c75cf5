package org.jointletter.constraint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.validation.Validation;
import jakarta.validation.ValidatorFactory;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever a text is, the words for what is wrong with it are no template, and not its own. */
class TextRuleTest {

  private static final List<String> PIECES = List.of(
      "https://",
      "http://",
      "a.example",
      "/",
      "?",
      "#",
      ":",
      "@",
      "[",
      "]",
      "%",
      "%2",
      "::",
      "80",
      "2020",
      "-",
      "06",
      "/",
      "~",
      "X",
      " ",
      "T12:00",
      "en",
      "GB",
      "_",
      "x",
      "a",
      "1996",
      "${7*6}",
      "{value}",
      "\\",
      "$",
      "é",
      "中",
      "\ud800",
      "\n",
      "ZyxwvU",
      "zyxwvu",
      "qjvk-");

  static Stream<TextRule<?>> rules() {
    return Stream.of(
        new LanguageTag.Validator(),
        new WebLink.Validator(),
        new TimeText.Validator(),
        new JsonText.Validator());
  }

  /** A type of somebody else, who chose other words for one of two links. */
  private static final class Links {

    @WebLink(message = "is no link")
    public String getChosen() {
      return "ftp://a.example";
    }

    @WebLink
    public String getGeneral() {
      return "ftp://a.example";
    }
  }

  @Test
  void theWordsOfAUserStay() {
    Set<String> said = new TreeSet<>();
    try (ValidatorFactory factory = Validation.buildDefaultValidatorFactory()) {
      factory
          .getValidator()
          .validate(new Links())
          .forEach(violation -> said.add(violation.getMessage()));
    }
    assertEquals(
        Set.of(
            "is no link", "must begin with http:// or https://, as in https://letters.example/7"),
        said);
  }

  @ParameterizedTest
  @MethodSource("rules")
  void theWordsForAnyTextAreSafe(TextRule<?> rule) {
    long seed = new Random().nextLong();
    Random random = new Random(seed);
    int refused = 0;
    for (int i = 0; i < 20_000; i++) {
      StringBuilder text = new StringBuilder();
      for (int pieces = random.nextInt(8); pieces >= 0; pieces--) {
        text.append(PIECES.get(random.nextInt(PIECES.size())));
      }
      @Nullable String problem = rule.problem(text.toString());
      String about = "seed " + seed + ": " + text + ": " + problem;
      assertEquals(problem == null, rule.isValid(text.toString(), null), about);
      if (problem != null) {
        refused++;
        assertTrue(problem.startsWith("must "), about);
        assertFalse(problem.matches("(?s).*[{}$\\\\\\n].*"), about);
        assertFalse(problem.matches("(?is).*(zyxwvu|qjvk|value}).*"), about);
        assertTrue(problem.chars().allMatch(c -> c >= ' ' && c <= '~'), about);
      }
    }
    assertTrue(refused > 10_000, "seed " + seed);
  }
}
