package org.jointletter.processor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Terms are described where they are declared, and all of them are. */
class VocabularyProcessorTest {

  private static final String TERM = """
      package org.jointletter.vocabulary;
      @interface Term {
        String title() default "";
        String broader() default "";
      }
      """;

  @TempDir
  Path folder;

  @Test
  void namesAndTitlesFollowFromTheDeclaration() throws IOException {
    assertEquals(List.of(), compile("""
        /** The form of a text. */
        public enum LetterKind {
          /** A letter that is <em>public</em>, as in {@code "a\\b"}. */
          OPEN_LETTER,
          /**
           * A letter
           * to a body.
           *
           * <p>Read in any case.
           *
           * @see OPEN_LETTER
           * @see <a
           *     href="https://un.example/">Letters,
           *     page 2</a>
           * @see "Another text"
           */
          @Term(title = "UN letter", broader = "OPEN_LETTER")
          UN_LETTER,
          /**
           * A petition.
           *
           * @see "A treaty, Article 19"
           */
          @Deprecated
          PETITION,
          /** Another form. */
          OTHER
        }
        """));
    assertEquals("""
        {
          "name": "LetterKind",
          "title": "Kind of letter",
          "definition": "The form of a text.",
          "terms": [
            {
              "name": "open-letter",
              "title": "Open letter",
              "definition": "A letter that is public, as in \\"a\\\\b\\"."
            },
            {
              "name": "open-letter/un-letter",
              "title": "UN letter",
              "definition": "A letter to a body.",
              "source": "Letters, page 2",
              "sourceUrl": "https://un.example/",
              "broader": "open-letter"
            },
            {
              "name": "petition",
              "title": "Petition",
              "definition": "A petition.",
              "source": "A treaty, Article 19",
              "deprecated": true
            },
            {
              "name": "other",
              "title": "Other",
              "definition": "Another form."
            }
          ]
        }
        """, Files.readString(resource("LetterKind")));
  }

  @Test
  void aVocabularyThatIsNoKindHasTheWordsOfItsNameOrATitle() throws IOException {
    assertEquals(
        List.of(), compile("/** How much. */ public enum LetterKind { /** Other. */ OTHER }"));
    assertEquals(
        List.of(),
        compile(
            "LetterUnit",
            "/** What is counted. */ public enum LetterUnit { /** Other. */ OTHER }"));
    assertTrue(Files.readString(resource("LetterUnit")).contains("\"title\": \"Letter unit\""));
    assertEquals(
        List.of(),
        compile(
            "PartsMode",
            "/** How. */ @Term(title = \"Mode of parts\") enum PartsMode { /** Other. */ OTHER }"));
    assertTrue(Files.readString(resource("PartsMode")).contains("\"title\": \"Mode of parts\""));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "OPEN",
        "/** */ OPEN",
        "/** Open */ OPEN",
        "/** @see \"A text.\" */ OPEN",
        "/** An {@link LetterKind}. */ OPEN",
        "/** An <b>open</b> letter. */ OPEN",
        "/** A letter &amp; more. */ OPEN",
      })
  void aDefinitionIsASentenceInPlainText(String constant) throws IOException {
    List<String> errors =
        compile("/** A form. */ public enum LetterKind { " + constant + ", /** Other. */ OTHER }");
    assertEquals(1, errors.size(), errors.toString());
    assertTrue(errors.get(0).startsWith("OPEN needs a definition."), errors.get(0));
    assertFalse(Files.exists(resource("LetterKind")));
  }

  @Test
  void aVocabularyHasADefinition() throws IOException {
    assertTrue(compile("public enum LetterKind { /** Other. */ OTHER }")
        .get(0)
        .startsWith("org.jointletter.vocabulary.LetterKind needs a definition."));
  }

  @ParameterizedTest
  @ValueSource(strings = {"CLOSED", "open", "OPEN", "JOINT"})
  void aBroaderTermIsABroadOneOfItsVocabulary(String broader) throws IOException {
    List<String> errors = compile("""
        /** A form. */
        public enum LetterKind {
          /** Open. */ @Term(broader = "$BROADER") OPEN,
          /** Joint. */ @Term(broader = "OTHER") JOINT,
          /** Other. */ OTHER
        }
        """.replace("$BROADER", broader));
    assertEquals(1, errors.size(), errors.toString());
    assertTrue(errors.get(0).contains("OPEN needs a broader term"), errors.get(0));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/** Open. */ OPEN",
        "/** Other. */ OTHER, /** Open. */ OPEN",
        "/** Open. */ OPEN, /** Other. */ @Term(broader = \"OPEN\") OTHER"
      })
  void theLastTermIsABroadOneForAllOthers(String constants) throws IOException {
    List<String> errors = compile("/** A form. */ public enum LetterKind { " + constants + " }");
    assertEquals(1, errors.size(), errors.toString());
    assertTrue(errors.get(0).contains("OTHER"), errors.get(0));
  }

  @Test
  void narrowerTermsLeadToTheirBroaderOnes() throws IOException {
    assertEquals(List.of(), compile("""
        /** A form. */
        public enum LetterKind {
          /** Open. */ OPEN,
          /** Joint. */ @Term(broader = "OPEN") JOINT,
          /** Sung. */ @Term(broader = "OPEN") SUNG,
          /** Other. */ OTHER
        }
        """));
    String source =
        Files.readString(folder.resolve("org/jointletter/vocabulary/BroaderTerms.java"));
    assertTrue(source.contains("""
            if (term instanceof LetterKind constant) {
              return switch (constant) {
                case JOINT, SUNG -> LetterKind.OPEN;
                default -> term;
              };
            }
            return term;
        """), source);
  }

  @Test
  void otherTypesAreNoVocabularies() throws IOException {
    assertEquals(List.of(), compile("public final class LetterKind { enum Nested { A } }"));
    assertFalse(Files.exists(resource("LetterKind")));
  }

  private List<String> compile(String declaration) throws IOException {
    return compile("LetterKind", declaration);
  }

  private List<String> compile(String name, String declaration) throws IOException {
    return new Compilation(new VocabularyProcessor(), folder)
        .add("Term", TERM)
        .add(name, "package org.jointletter.vocabulary;\n" + declaration)
        .errors();
  }

  private Path resource(String name) {
    return folder.resolve("org/jointletter/vocabulary/" + name + ".json");
  }
}
