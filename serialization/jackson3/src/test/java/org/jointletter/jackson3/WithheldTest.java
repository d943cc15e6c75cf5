package org.jointletter.jackson3;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jointletter.document.DocumentReader;
import org.jointletter.document.InvalidDocumentException;
import org.jointletter.model.Dossier;
import org.jointletter.model.JointLetter;
import org.jointletter.model.Signatory;
import org.jointletter.model.Time;
import org.jointletter.rule.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.DefaultTyping;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.jsontype.BasicPolymorphicTypeValidator;

/** What may be withheld is never told by what is said to be wrong with a document. */
class WithheldTest {

  /** A name that stands wherever a document may tell who somebody is. */
  private static final String SECRET = "Quillfeather";

  private static final String PARTY = """
      {"id": "quillfeather", "kind": "person", "name": {"value": "Ines Quillfeather"},
        "otherNames": [{"name": {"value": "Quillfeather"}}, {"name": {"value": "D'Quillfeather", "language": "en"}}],
        "affiliations": [{"value": "Quillfeather & Co."}], "offices": [{"title": {"value": "Head of Quillfeather"}}],
        "identifiers": [{"scheme": "url", "value": "https://example.org/Quillfeather"}],
        "ngo:file": {"of": ["Quillfeather", 1.5]}}""";

  private static final String SIGNATORY = """
      {"jointletter": "1.0", "type": "signatory", "party": %1$s,
      "role": "signatory", "capacity": "official", "events": [{"event": "signed", "on": "2020",
      "reason": {"value": "Asked by Quillfeather"}, "citations": [{"source": "news", "quote":
      {"value": "Quillfeather signed"}, "rendering": "verbatim"}]}],
      "comment": {"value": "I am Quillfeather"}, "disclosure": "withheld-from-public"}""".formatted(PARTY);

  /**
   * Quotes what it reads in its own messages, as Jackson once did by default. It does not look
   * behind a value: what it would say of things there, it would say itself.
   */
  private static final ObjectMapper TALKATIVE = JsonMapper.builder()
      .addModule(new JointletterModule())
      .enable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION)
      .disable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
      .build();

  /** What can get into a document where it does not belong. */
  @Provide
  Arbitrary<String> slips() {
    return Arbitraries.of(
        "", "\"", "\\", "'", "x", ":", ",", "}", "]", "{", "[", "\u0000", "\uFEFF", "\uD800", "/*",
        " 7", "\\u12", "\u202E", "\n");
  }

  @Test
  void theSignatoryIsValid() {
    assertTrue(DocumentReader.strict().read(SIGNATORY, Signatory.class).isWithheld());
  }

  @Property(tries = 400)
  void aSlipAnywhereTellsNothing(
      @ForAll("places") int place, @ForAll("slips") String slip, @ForAll boolean replacing) {
    String rest = SIGNATORY.substring(place + (replacing ? 1 : 0));
    tellsNothing(SIGNATORY.substring(0, place) + slip + rest, Signatory.class);
  }

  @Property(tries = 200)
  void aDocumentThatIsCutAnywhereTellsNothing(@ForAll("places") int place) {
    String cut = SIGNATORY.substring(0, place);
    tellsNothing(cut, Signatory.class);
    tellsNothing(assertThrows(
        JacksonException.class, () -> TALKATIVE.readValue("[" + cut, Signatory[].class)));
  }

  /** Versions of Jackson ask a parser for its place in several ways, and the place has the text. */
  @Test
  void anExceptionHoldsNeitherAParserNorAText() {
    String bad = SIGNATORY.replace("\"official\"", "7");
    JsonMapper typing = JsonMapper.builder()
        .addModule(new JointletterModule())
        .enable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION)
        .activateDefaultTyping(
            BasicPolymorphicTypeValidator.builder()
                .allowIfSubType("org.jointletter.")
                .build(),
            DefaultTyping.NON_FINAL,
            JsonTypeInfo.As.PROPERTY)
        .build();
    TypeReference<Map<Time, String>> keyed = new TypeReference<>() {};
    for (Executable reading : List.<Executable>of(
        () -> TALKATIVE.readValue(bad, Signatory.class),
        () -> TALKATIVE.readValue("[" + bad + "]", Signatory[].class),
        () -> TALKATIVE.readValue(SIGNATORY.substring(0, 400), Signatory.class),
        () -> TALKATIVE.readValue("{\"2020-13\":\"\"}", keyed),
        () -> TALKATIVE.readValue("{\"code\":\"Quillfeather\"}", UserTypes.Coded.class),
        () -> TALKATIVE.readValue("{\"party\":" + PARTY + "}", UserTypes.Nameless.class),
        () -> typing.readValue(SIGNATORY, Signatory.class),
        () -> typing.readValue(SIGNATORY.substring(0, 400), Signatory.class),
        () -> typing.readValue("{\"@class\":\"x\"," + bad.substring(1), Signatory.class),
        () ->
            typing.readValue("{\"@class\":\"" + SECRET + "\"," + bad.substring(1), Signatory.class),
        () -> typing.readValue(
            "{\"@class\":\"org.jointletter.model.Signatory\"," + bad.substring(1),
            Signatory.class))) {
      DatabindException thrown = assertThrows(DatabindException.class, reading);
      tellsNothing(thrown);
      assertNull(thrown.processor(), thrown.toString());
      if (thrown.getLocation() != null) {
        assertNull(thrown.getLocation().contentReference().getRawContent(), thrown.toString());
      }
    }
  }

  @Property(tries = 100)
  void aNameWithoutQuotesTellsNothing(@ForAll("places") int place) {
    int name = SIGNATORY.indexOf(SECRET, place);
    if (name >= 0) {
      int quote = SIGNATORY.lastIndexOf('"', name);
      tellsNothing(SIGNATORY.substring(0, quote) + SIGNATORY.substring(name), Signatory.class);
    }
  }

  @Provide
  Arbitrary<Integer> places() {
    return Arbitraries.integers().between(1, SIGNATORY.length() - 1);
  }

  @Test
  void noValueIsRepeatedThatBreaksARule() {
    String broken = SIGNATORY
        .replaceAll("(?<=: ?)\"(?!1\\.0|signatory\", \"p)[^\"]*\"", "\"{Quillfeather}\\\\u202e\"")
        .replace("url\"", "wikidata\"");
    assertTrue(tellsNothing(broken, Signatory.class) > 15);
  }

  @Test
  void partsOfTheWrongTypeTellNothing() {
    String broken =
        SIGNATORY.replaceAll("\\{\"value\": (\"[^\"]*Quill[^\"]*\")", "{\"value\": [$1]");
    assertTrue(tellsNothing(broken, Signatory.class) > 5);
  }

  @Test
  void idsThatAreUsedTwiceTellNothing() {
    String letter = """
        {"jointletter": "1.0", "type": "joint-letter", "id": "letter", "kind": "petition", "title": {"value": "T"},
        "roster": {"completeness": "partial", "signatories": [%1$s, %1$s]}}""".formatted(
            "{\"id\": \"quillfeather\", " + SIGNATORY.substring(SIGNATORY.indexOf("\"party\"")));
    assertEquals(1, tellsNothing(letter, JointLetter.class));
  }

  @Test
  void aReferenceThatLeadsNowhereIsNotRepeated() {
    InvalidDocumentException thrown = assertThrows(
        InvalidDocumentException.class, () -> DocumentReader.strict().read("""
            {"jointletter": "1.0", "type": "dossier", "id": "d", "title": {"value": "T"},
            "events": [{"event": "sent", "on": "2020", "citations": [{"source": "evening-news"}]}]}""", Dossier.class));
    assertEquals(
        "must point at a source, a letter or a response of the dossier, and there is none of this name",
        thrown.getProblems().get(0).message());
  }

  /** Returns how many problems there are. */
  private static int tellsNothing(String json, Class<?> type) {
    List<Problem> problems = List.of();
    try {
      DocumentReader.strict().read(json, type);
    } catch (InvalidDocumentException e) {
      problems = e.getProblems();
      tellsNothing(e);
    }
    try {
      TALKATIVE.readValue(json, type);
    } catch (Exception e) {
      tellsNothing(e);
    }
    return problems.size();
  }

  private static void tellsNothing(Exception thrown) {
    for (Throwable told :
        Stream.<Throwable>iterate(thrown, e -> e != null, Throwable::getCause).toList()) {
      assertFalse(
          told.toString()
              .toLowerCase(java.util.Locale.ROOT)
              .contains(SECRET.toLowerCase(java.util.Locale.ROOT)),
          told.toString());
    }
  }
}
