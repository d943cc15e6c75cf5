package org.jointletter.document;

import static java.util.stream.Collectors.joining;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Properties;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.jointletter.rule.Problem;
import org.jointletter.testing.breach.Breach;
import org.jointletter.words.DocumentWords;
import org.jointletter.words.RuleWords;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever is wrong with a document, the message is one of the store of words. */
class StoreOfWordsTest {

  private static final Pattern PLACE = Pattern.compile("\\{[a-z]+\\}");

  private static final List<String> EXPECTED = List.of(
      DocumentWords.ARRAY,
      DocumentWords.BOOLEAN,
      DocumentWords.NUMBER,
      DocumentWords.NUMBER_IN_BOUNDS,
      DocumentWords.OBJECT,
      DocumentWords.OBJECT_WITH,
      DocumentWords.STRING,
      DocumentWords.STRING_OR_OBJECT);

  /** How to have more read may follow a message. */
  private static final String MORE = Stream.of(
          DocumentWords.MORE_BY_DEPTH,
          DocumentWords.MORE_BY_MAPPER,
          DocumentWords.MORE_BY_TEXT_LENGTH)
      .map(Pattern::quote)
      .collect(joining("|"));

  private static final List<Pattern> MESSAGES = messages();

  private static List<Pattern> messages() {
    Properties words = new Properties();
    try (InputStream in = RuleWords.class.getResourceAsStream("words.properties")) {
      words.load(in);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
    return words.values().stream()
        .map(String::valueOf)
        .filter(message -> message.matches("(?:must|is|goes) .*"))
        .flatMap(message -> message.contains("{expected}")
            ? EXPECTED.stream().map(expected -> message.replace("{expected}", expected))
            : Stream.of(message))
        .map(message -> Pattern.compile(pattern(message) + "(?:" + MORE + ")?"))
        .toList();
  }

  private static String pattern(String message) {
    StringBuilder pattern = new StringBuilder();
    int end = 0;
    for (MatchResult place : PLACE.matcher(message).results().toList()) {
      pattern.append(Pattern.quote(message.substring(end, place.start()))).append(".+");
      end = place.end();
    }
    return pattern.append(Pattern.quote(message.substring(end))).toString();
  }

  static Stream<ConformanceCase> refused() {
    return ConformanceTest.refused().stream();
  }

  @ParameterizedTest
  @MethodSource("refused")
  void hasTheMessagesOfTheCorpus(ConformanceCase document) {
    assertEquals(
        List.of(), unknown(() -> DocumentReader.strict().read(document.bytes(), document.type())));
  }

  @Property(tries = 500, edgeCases = EdgeCasesMode.NONE)
  void hasTheMessagesOfBreaches(@ForAll Breach breach) {
    breach
        .document()
        .ifPresent(broken -> assertEquals(
            List.of(), unknown(() -> DocumentReader.strict().read(broken.json(), broken.type()))));
  }

  /** Returns the messages that are not of the store. */
  private static List<String> unknown(Executable reading) {
    return assertThrows(InvalidDocumentException.class, reading).getProblems().stream()
        .map(Problem::message)
        .filter(message ->
            MESSAGES.stream().map(each -> each.matcher(message)).noneMatch(Matcher::matches))
        .toList();
  }
}
