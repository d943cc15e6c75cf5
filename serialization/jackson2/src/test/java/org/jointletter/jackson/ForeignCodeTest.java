package org.jointletter.jackson;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.util.JsonParserDelegate;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import jakarta.validation.ConstraintViolationException;
import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.FilterReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.jointletter.document.DocumentReader;
import org.jointletter.document.InvalidDocumentException;
import org.jointletter.model.Allegation;
import org.jointletter.model.Dossier;
import org.jointletter.model.JointLetter;
import org.jointletter.model.Text;
import org.jointletter.vocabulary.Code;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Code of others that runs on the thread of a reading builds values of its own: their broken rules
 * are its own too, and none of the document's.
 */
class ForeignCodeTest {

  private static final ObjectMapper MAPPER = JointletterMapper.create();

  private static final String INVALID = """
      {"jointletter": "1.0", "type": "allegation", "id": "a", "statement": {"value": " "}}""";

  private static final String VALID = INVALID.replace("\" \"", "\"S\"");

  private static final String FULL = full();

  /** How often code of others ran. */
  private static int calls;

  /** What anyone may do: values that break rules are refused, documents are judged alone. */
  private static void call() {
    calls++;
    assertThrows(ConstraintViolationException.class, () -> Text.of(""));
    assertThrows(ConstraintViolationException.class, () -> Allegation.builder().build());
    assertEquals(
        "S",
        DocumentReader.strict().read(VALID, Allegation.class).getStatement().getValue());
    InvalidDocumentException invalid = assertThrows(
        InvalidDocumentException.class,
        () -> DocumentReader.strict().read(INVALID, Allegation.class));
    assertEquals(List.of("/statement/value"), pointers(invalid));
  }

  private static List<String> pointers(Throwable thrown) {
    InvalidDocumentException invalid = Stream.iterate(thrown, Throwable::getCause)
        .filter(InvalidDocumentException.class::isInstance)
        .map(InvalidDocumentException.class::cast)
        .findFirst()
        .orElseThrow();
    return invalid.getProblems().stream().map(problem -> problem.pointer()).toList();
  }

  private static String full() {
    String folder = "../wire/src/test/resources/org/jointletter/document/golden/1.0/";
    try {
      return Files.readString(Path.of(folder + "dossier/full.json"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @BeforeEach
  void start() {
    calls = 0;
  }

  private static InputStream stream(byte[] bytes) {
    return new FilterInputStream(new ByteArrayInputStream(bytes)) {
      @Override
      public int read(byte[] to, int start, int length) throws IOException {
        call();
        return super.read(to, start, Math.min(length, 1_000));
      }
    };
  }

  private static Reader reader(String text) {
    return new FilterReader(new StringReader(text)) {
      @Override
      public int read(char[] to, int start, int length) throws IOException {
        call();
        return super.read(to, start, Math.min(length, 1_000));
      }
    };
  }

  @Test
  void aStreamThatIsReadBuildsValues() throws IOException {
    Dossier full = DocumentReader.strict().read(FULL, Dossier.class);
    assertEquals(full, MAPPER.readValue(stream(FULL.getBytes(UTF_8)), Dossier.class));
    assertTrue(calls > 10);
  }

  @Test
  void aReaderThatIsReadBuildsValues() throws IOException {
    assertEquals(
        DocumentReader.strict().read(FULL, Dossier.class),
        MAPPER.readValue(reader(FULL), Dossier.class));
    assertTrue(calls > 10);
  }

  @Test
  void problemsOfTheDocumentAreStillCollected() {
    String json = INVALID.replace("}}", "}, \"period\": \"2020-13\"}");
    Exception thrown =
        assertThrows(IOException.class, () -> MAPPER.readValue(reader(json), Allegation.class));
    assertEquals(
        List.of("/period", "/statement/value"),
        pointers(thrown).stream().sorted().toList());
    assertTrue(calls > 0);
  }

  @Test
  void aParserBuildsValues() throws IOException {
    JsonParser parser = new JsonParserDelegate(MAPPER.createParser(VALID)) {
      @Override
      public JsonToken nextToken() throws IOException {
        call();
        return super.nextToken();
      }

      @Override
      public String getText() throws IOException {
        call();
        return super.getText();
      }

      @Override
      public char[] getTextCharacters() throws IOException {
        call();
        return super.getTextCharacters();
      }
    };
    assertEquals("S", MAPPER.readValue(parser, Allegation.class).getStatement().getValue());
    assertTrue(calls > 3);
  }

  @Test
  void aParserBuildsValuesWhenAskedForAPlace() throws IOException {
    JsonParser parser =
        new JsonParserDelegate(MAPPER.createParser("{\"id\": \"a\", \"statement\": ")) {
          @Override
          public com.fasterxml.jackson.core.JsonLocation currentTokenLocation() {
            call();
            return super.currentTokenLocation();
          }
        };
    assertThrows(IOException.class, () -> MAPPER.readValue(parser, Allegation.class));
    assertTrue(calls > 0);
  }

  /** Builds values between two of ours. */
  static final class Calling extends StdDeserializer<String> {
    private static final long serialVersionUID = 1L;

    Calling() {
      super(String.class);
    }

    @Override
    public String deserialize(JsonParser parser, DeserializationContext context)
        throws IOException {
      call();
      return parser.getText();
    }
  }

  record Pair(
      Text one, @JsonDeserialize(using = Calling.class) String other, Text two) {}

  @Test
  void theDeserializerOfAnotherPropertyBuildsValues() throws IOException {
    Pair pair = MAPPER.readValue(
        "{\"one\": {\"value\": \"1\"}, \"other\": \"\", \"two\": {\"value\": \"2\"}}", Pair.class);
    assertEquals(new Pair(Text.of("1"), "", Text.of("2")), pair);
    assertEquals(1, calls);
  }

  /** A user's own vocabulary, which builds values when it is first met. */
  enum Calls {
    MADE,
    OTHER;

    static {
      call();
    }
  }

  record Vocabulary(Code<Calls> code) {}

  @Test
  void theInitializerOfAVocabularyBuildsValues() throws IOException {
    assertEquals(
        Calls.MADE,
        MAPPER
            .readValue("{\"code\": \"made\"}", Vocabulary.class)
            .code()
            .getKnown()
            .orElseThrow());
    assertEquals(1, calls);
  }

  @Test
  void streamsOfDocumentsAndTheirConsumersBuildValues() throws IOException {
    byte[] lines = (VALID + "\n" + INVALID + "\n" + VALID).getBytes(UTF_8);
    for (int threads : new int[] {1, 2}) {
      calls = 0;
      try (Stream<Allegation> read = DocumentReader.strict()
          .withParallelism(threads)
          .lines(stream(lines), Allegation.class, bad -> {
            call();
            assertEquals(2, bad.number());
          })) {
        assertEquals(2, read.peek(allegation -> call()).count());
      }
      assertTrue(calls >= 4);
    }
  }

  @Test
  void aWholeStreamBuildsValues() throws IOException {
    assertEquals(
        DocumentReader.strict().read(FULL, Dossier.class),
        DocumentReader.strict().read(stream(FULL.getBytes(UTF_8)), Dossier.class));
    assertThrows(
        InvalidDocumentException.class,
        () -> DocumentReader.strict().read(stream(FULL.getBytes(UTF_8)), JointLetter.class));
    assertTrue(calls > 2);
  }
}
