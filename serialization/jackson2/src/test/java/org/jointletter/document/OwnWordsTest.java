package org.jointletter.document;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jointletter.constraint.check.Printable;
import org.jointletter.model.Allegation;
import org.jointletter.model.Dossier;
import org.jointletter.model.JointLetter;
import org.jointletter.model.Signatory;
import org.jointletter.rule.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Nothing that is said of a document repeats its own words about people, wherever these stand. */
class OwnWordsTest {

  private static final String SECRET = "quillfeather";

  /** Somebody, as JSON strings without their quotes. */
  private static final List<String> PEOPLE = List.of(
      "Ada Quillfeather",
      "Quillfeather, Ada",
      "Ada \\\"Quillfeather\\\"",
      "Ada\\nQuillfeather`",
      "Ada 'Quillfeather' (b. 1990) [Source: (byte[])\\\"x\\\"; line: 1]",
      "\\u001b[31mAda Quillfeather\\u202e",
      "ngo:Ada Quillfeather",
      "type Quillfeather",
      "ada@quillfeather.example",
      "https://example.org/people/quillfeather",
      "Ada/Quillfeather",
      "Åda-Quillfeather",
      "\\ud800Ada Quillfeather");

  private static final List<String> DOCUMENTS = documents();

  private static final Pattern STRING = Pattern.compile("\"(?:[^\"\\\\]|\\\\.)*\"");

  private static List<String> documents() {
    Path golden = Path.of("../wire/src/test/resources/org/jointletter/document/golden/1.0");
    try (Stream<Path> files = Files.walk(golden)) {
      List<String> documents = new ArrayList<>();
      for (Path file : files.filter(file -> file.endsWith("full.json")).sorted().toList()) {
        documents.add(Files.readString(file));
      }
      return documents;
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  /** How a string of a document can be replaced: what comes after it is left alone. */
  private enum Break {
    STRING,
    BARE,
    OPEN,
    NAME_AND_VALUE,
    TWICE,
    OBJECT,
    CUT;

    String of(String string, String person) {
      return switch (this) {
        case STRING -> "\"" + person + "\"";
        case BARE -> person.replaceAll("[\\\\\"]", "");
        case OPEN -> "\"" + person;
        case NAME_AND_VALUE -> "\"" + person + "\": \"" + person + "\", " + string;
        case TWICE -> "\"" + person + "\": 1, \"" + person + "\": {}, " + string;
        case OBJECT -> "{\"" + person + "\": [\"" + person + "\"]}";
        case CUT -> "\"" + person;
      };
    }
  }

  @Provide
  Arbitrary<Break> breaks() {
    return Arbitraries.of(Break.class);
  }

  @Provide
  Arbitrary<String> people() {
    return Arbitraries.of(PEOPLE);
  }

  @Provide
  Arbitrary<String> documentsOfAllTypes() {
    return Arbitraries.of(DOCUMENTS);
  }

  @Property(tries = 1_500)
  void nobodyIsNamedWhereverTheyStand(
      @ForAll("documentsOfAllTypes") String document,
      @ForAll("people") String person,
      @ForAll("breaks") Break how,
      @ForAll long seed) {
    Random random = new Random(seed);
    List<MatchResult> strings = STRING.matcher(document).results().toList();
    MatchResult at = strings.get(random.nextInt(strings.size()));
    String rest = how == Break.CUT ? "" : document.substring(at.end());
    String broken = document.substring(0, at.start()) + how.of(at.group(), person) + rest;
    namesNobody(broken);
    namesNobody(broken.replaceFirst(",\\s*\"", ",,\""));
  }

  @Property(tries = 150)
  void nobodyIsNamedIfTheyStandInManyPlaces(
      @ForAll("documentsOfAllTypes") String document,
      @ForAll("people") String person,
      @ForAll long seed) {
    Random random = new Random(seed);
    int of = 1 + random.nextInt(20);
    namesNobody(STRING.matcher(document).replaceAll(string -> {
      boolean replaced = random.nextInt(of) == 0;
      return java.util.regex.Matcher.quoteReplacement(
          replaced ? "\"" + person + "\"" : string.group());
    }));
  }

  @Property(tries = 150)
  void nobodyIsNamedIfTheyStandInAllValues(
      @ForAll("documentsOfAllTypes") String document, @ForAll("people") String person) {
    namesNobody(Pattern.compile(
            "(?<=: |\\[|, )\"(?!1\\.0|dossier\"|joint-letter\"|coalition\"|signatory\",\\n  \"id|official-response\"|allegation\"|jurisdiction\")(?:[^\"\\\\]|\\\\.)*\"(?!:)")
        .matcher(document)
        .replaceAll(java.util.regex.Matcher.quoteReplacement("\"" + person + "\"")));
  }

  private static void namesNobody(String json) {
    for (DocumentReader reader : List.of(DocumentReader.strict(), DocumentReader.tolerant())) {
      try {
        reader.read(json, Object.class);
      } catch (InvalidDocumentException e) {
        namesNobody(e);
      }
      String line = json.replace('\n', ' ');
      try (Stream<Object> read =
          reader.lines(new ByteArrayInputStream(line.getBytes(UTF_8)), Object.class, bad -> {
            tellsNobody(bad.toString());
            namesNobody(bad.toException("letters.ndjson"));
          })) {
        assertTrue(read.count() < 2);
      } catch (IOException e) {
        throw new IllegalStateException(e);
      }
    }
  }

  private static void namesNobody(InvalidDocumentException thrown) {
    tellsNobody(thrown.toString());
    tellsNobody(thrown.toProblemDetails());
    for (Problem problem : thrown.getProblems()) {
      for (String told : List.of(
          problem.toString(),
          problem.pointer(),
          problem.message(),
          String.valueOf(problem.found()))) {
        tellsNobody(told);
        assertEquals(told, Printable.of(told));
      }
    }
  }

  private static void tellsNobody(String told) {
    assertFalse(told.toLowerCase(Locale.ROOT).contains(SECRET), told);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{\"party\": {\"Ada Example\": 1}} | /party/*",
        "{\"party\": {\"adaExample\": 1}} | /party/*",
        "{\"party\": {\"name\": {\"value\": \"N\", \"adaExample\": 1}}} | /party/name/*",
        "{\"party\": {\"ngo:Ada Example\": 1}} | /party/*",
        "{\"party\": {\"Name\": 1}} | /party/Name",
        "{\"party\": {\"other_names\": 1}} | /party/other_names",
        "{\"party\": {\"letters\": 1}} | /party/letters",
        "{\"\\u0000\": 1} | /*",
      })
  void ofAPartyNothingIsShownButWordsOfTheFormat(String json, String pointer) {
    assertTrue(pointers(json, Signatory.class).contains(pointer));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{\"titel\": 1} | /titel",
        "{\"Title\": 1} | /Title",
        "{\"colour\": 1} | /colour",
        "{\"\": 1} | /",
        "{\"title\": {\"lang\": 1}} | /title/lang",
        "{\"ngo:ada example\": 1} | /*",
        "{\"Ada\": 1} | /*",
        "{\"ada-example\": 1} | /*",
        "{\"a~b/c\": 1} | /*",
        "{\"roster\": {\"adaExample\": 1}} | /roster/*",
      })
  void elsewhereNamesAreShownThatLookLikeThoseOfTheFormat(String json, String pointer) {
    assertTrue(pointers(json, JointLetter.class).contains(pointer));
  }

  /** Line, column and offset are those of the very member, also if its name is not shown. */
  @Test
  void aMemberWhoseNameIsNotShownIsLocated() {
    InvalidDocumentException thrown = assertThrows(
        InvalidDocumentException.class, () -> DocumentReader.strict().read("""
            {"jointletter": "1.0", "type": "dossier", "id": "d", "title": {"value": "T"},
             "ngo:Ada Example": 1,
             "ngo:Bo Example": 2,
             "Ada Example": 3}""", Dossier.class));
    assertEquals(
        List.of("2:21 /* extension-name", "3:20 /* extension-name", "4:17 /* unknown-member"),
        thrown.getProblems().stream()
            .map(p -> p.line() + ":" + p.column() + " " + p.pointer() + " " + p.code())
            .toList());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      nullValues = "-",
      value = {
        "\"period\": \"30/06/2020\" | \"30/06/2020\"",
        "\"period\": {\"edtf\": \"June 2020\"} | \"June 2020\"",
        "\"period\": \"in June 2020\" | -",
        "\"period\": \"2020\\u202e\" | \"2020\\u202e\"",
        "\"themes\": [\"No!\"] | \"No!\"",
        "\"themes\": [\"Ada Example\"] | -",
        "\"themes\": [\"Ada 7 Example\"] | -",
        "\"themes\": [\"Ada%20Example\"] | -",
        "\"themes\": [\"file:///Ada-Example.pdf\"] | \"file:///…\"",
        "\"themes\": [\"https://?author=Ada.Example\"] | -",
        "\"themes\": [\"C:/Ada\"] | \"C:/…\"",
        "\"themes\": [\"\u24b6\u24d3\u24d0\"] | -",
        "\"themes\": [\"Ada,Example\"] | -",
        "\"themes\": [\"\u674e\u660e\"] | -",
        "\"statement\": {\"value\": \"S\", \"language\": \"en_GB\"} | \"en_GB\"",
        "\"statement\": {\"value\": \"Ada\\u0007\"} | -",
        "\"id\": \"Ada\" | -",
        "\"themes\": 17 | 17",
        "\"themes\": \"Ada\" | a string",
        "\"ngo:x\": \"\\ud800\" | -",
      })
  void whatWasFoundIsShownIfItLooksLikeItsForm(String member, String found) {
    String json = "{\"jointletter\": \"1.0\", \"type\": \"allegation\", " + member + "}";
    InvalidDocumentException thrown = assertThrows(
        InvalidDocumentException.class, () -> DocumentReader.strict().read(json, Allegation.class));
    String name = member.substring(1, member.indexOf('"', 1));
    List<String> all = thrown.getProblems().stream()
        .filter(problem -> !problem.code().equals("required"))
        .filter(problem -> problem.pointer().startsWith("/" + name))
        .map(problem -> String.valueOf(problem.found()))
        .toList();
    assertEquals(List.of(String.valueOf(found)), all, thrown::getMessage);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      nullValues = "-",
      value = {
        "\"jointletter\": \"2.0\" | \"2.0\"",
        "\"jointletter\": \"Ada\" | -",
        "\"type\": \"coalition\" | \"coalition\"",
        "\"type\": \"ada\" | -",
        "\"type\": 1 | an integer",
      })
  void ofTheHeaderOfASignatoryOnlyWordsOfTheFormatAreShown(String member, String found) {
    InvalidDocumentException thrown = assertThrows(
        InvalidDocumentException.class,
        () -> DocumentReader.strict().read("{" + member + "}", Signatory.class));
    assertEquals(found, thrown.getProblems().get(0).found());
  }

  @Test
  void theNameOfAFileForgesNoLine() {
    InvalidDocumentException thrown = new InvalidDocumentException(
        "a\n\u001b[2Jb\u202e.json",
        List.of(new Problem("c", "/x\n", 0, 1, 1, 0, "m\r", "\u2028")),
        0);
    assertEquals("a\\u000a\\u001b[2Jb\\u202e.json has a problem", thrown.getSummary());
    assertEquals(
        thrown.getSummary() + ":\n  line 1, column 1: /x\\u000a m\\u000d; found \\u2028 [c]",
        thrown.getMessage());
    assertTrue(thrown.toProblemDetails().contains("a\\\\u000a\\\\u001b[2Jb\\\\u202e.json"));
  }

  private static List<String> pointers(String json, Class<?> type) {
    InvalidDocumentException thrown = assertThrows(
        InvalidDocumentException.class, () -> DocumentReader.strict().read(json, type));
    return thrown.getProblems().stream().map(Problem::pointer).toList();
  }
}
