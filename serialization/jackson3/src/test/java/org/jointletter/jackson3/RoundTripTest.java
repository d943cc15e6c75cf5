package org.jointletter.jackson3;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;
import org.jointletter.codec.DocumentType;
import org.jointletter.document.DocumentReader;
import org.jointletter.document.DocumentWriter;
import org.jointletter.model.Allegation;
import org.jointletter.model.Coalition;
import org.jointletter.model.Dossier;
import org.jointletter.model.JointLetter;
import org.jointletter.model.Jurisdiction;
import org.jointletter.model.OfficialResponse;
import org.jointletter.model.Signatory;
import org.jointletter.testing.Extensions;
import org.jointletter.testing.Values;
import org.jointletter.vocabulary.Code;
import org.jointletter.vocabulary.Theme;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.json.JsonMapper;

/** What is written is read as it was, and is written in one way. */
class RoundTripTest {

  private static final List<ObjectMapper> MAPPERS = List.of(
      JointletterMapper.create(), JsonMapper.builder().findAndAddModules().build());

  private static final Pattern DECIMAL = Pattern.compile("[\\[:,](-0|-?[0-9]+[.eE])");

  private static final List<DocumentWriter> WRITERS =
      List.of(DocumentWriter.compact(), DocumentWriter.indented());

  @Property(tries = 1_000)
  void everyValueSurvivesAMapper(@ForAll("values") Object value) throws IOException {
    for (ObjectMapper mapper : MAPPERS) {
      byte[] json = mapper.writeValueAsBytes(value);
      assertEquals(value, mapper.readValue(json, typeOf(value)));
      assertArrayEquals(json, mapper.writeValueAsBytes(value));
    }
  }

  /** A tree spells 1e5 and -0 in its own way. */
  @Tag("newer-jackson")
  @Property(tries = 300)
  void everyValueWithoutDecimalsSurvivesATree(@ForAll("values") Object value) throws IOException {
    for (ObjectMapper mapper : MAPPERS) {
      Assume.that(!DECIMAL.matcher(mapper.writeValueAsString(value)).find());
      assertEquals(value, mapper.treeToValue(mapper.valueToTree(value), typeOf(value)));
    }
  }

  @Property(tries = 100)
  void everyValueSurvivesInsideAClassOfTheUser(@ForAll("values") Object value) throws IOException {
    for (ObjectMapper mapper : MAPPERS) {
      byte[] json = mapper.writeValueAsBytes(List.of(List.of(value, value)));
      assertEquals(
          List.of(List.of(value, value)),
          mapper.readValue(
              json,
              mapper
                  .getTypeFactory()
                  .constructCollectionType(
                      List.class,
                      mapper.getTypeFactory().constructCollectionType(List.class, typeOf(value)))));
    }
  }

  @Property(tries = 100)
  void codesSurviveAMapper(@ForAll List<Code<Theme>> themes) throws IOException {
    for (ObjectMapper mapper : MAPPERS) {
      assertEquals(
          themes,
          mapper.readValue(
              mapper.writeValueAsBytes(themes), new TypeReference<List<Code<Theme>>>() {}));
    }
  }

  @Property(tries = 50)
  void codesAreWrittenWhereverTheyStand(@ForAll Code<Theme> theme) throws IOException {
    for (ObjectMapper mapper : MAPPERS) {
      assertEquals('"' + theme.getText() + '"', mapper.writeValueAsString(theme));
      assertEquals(
          Map.of("theme", theme.getText()),
          mapper.readValue(mapper.writeValueAsBytes(Map.of("theme", theme)), Map.class));
    }
  }

  @Property(tries = 150)
  void dossiersSurvive(@ForAll Dossier dossier) throws IOException {
    assertSurvives(dossier, Dossier.class);
  }

  @Property(tries = 150)
  void lettersSurvive(@ForAll JointLetter letter) throws IOException {
    assertSurvives(letter, JointLetter.class);
  }

  @Property(tries = 150)
  void coalitionsSurvive(@ForAll Coalition coalition) throws IOException {
    assertSurvives(coalition, Coalition.class);
  }

  @Property(tries = 150)
  void signatoriesSurvive(@ForAll Signatory signatory) throws IOException {
    assertSurvives(signatory, Signatory.class);
  }

  @Property(tries = 150)
  void responsesSurvive(@ForAll OfficialResponse response) throws IOException {
    assertSurvives(response, OfficialResponse.class);
  }

  @Property(tries = 150)
  void allegationsSurvive(@ForAll Allegation allegation) throws IOException {
    assertSurvives(allegation, Allegation.class);
  }

  @Property(tries = 150)
  void jurisdictionsSurvive(@ForAll Jurisdiction jurisdiction) throws IOException {
    assertSurvives(jurisdiction, Jurisdiction.class);
  }

  /** It spells numbers in its own way, so that what is read can differ from what was written. */
  @Property(tries = 150)
  void theCanonicalFormOfADocumentIsThatOfWhatIsReadFromIt(@ForAll("documents") Object document) {
    DocumentWriter writer = DocumentWriter.canonical();
    byte[] json = writer.toBytes(document);
    Object read = DocumentReader.strict().read(json, typeOf(document));
    assertArrayEquals(json, writer.toBytes(read));
  }

  @Property(tries = 150)
  void whatIsNotKnownSurvivesATolerantReader(
      @ForAll JointLetter letter, @ForAll("unknownMembers") Map<String, String> members) {
    JointLetter later = letter.toBuilder().unknownMembers(members).build();
    for (DocumentWriter writer : WRITERS) {
      byte[] json = writer.toBytes(later);
      assertEquals(later, DocumentReader.tolerant().read(json, JointLetter.class));
    }
  }

  @Property(tries = 150)
  void everyDocumentSurvivesAFile(@ForAll("documents") Object document) throws IOException {
    Path file = Files.createTempFile("document", ".json");
    try {
      for (DocumentWriter writer : WRITERS) {
        writer.write(document, file);
        assertEquals(document, DocumentReader.strict().read(file, typeOf(document)));
        assertArrayEquals(writer.toBytes(document), Files.readAllBytes(file));
      }
    } finally {
      Files.delete(file);
    }
  }

  @Provide
  Arbitrary<Object> values() {
    return oneOf(Values.types().stream());
  }

  @Provide
  Arbitrary<Map<String, String>> unknownMembers() {
    return Extensions.unknownMembers();
  }

  @Provide
  Arbitrary<Object> documents() {
    return oneOf(DocumentType.all().stream().map(document -> document.codec().type()));
  }

  private static Arbitrary<Object> oneOf(Stream<Class<?>> types) {
    return Arbitraries.oneOf(types.map(Values::of).toList());
  }

  private static <T> void assertSurvives(T document, Class<T> type) throws IOException {
    DocumentReader reader = DocumentReader.strict();
    for (DocumentWriter writer : WRITERS) {
      byte[] json = writer.toBytes(document);
      assertEquals(document, reader.read(json, type));
      assertEquals(document, reader.read(new ByteArrayInputStream(json), type));
      assertEquals(document, reader.read(writer.toString(document), type));

      ByteArrayOutputStream out = new ByteArrayOutputStream();
      writer.write(document, out);
      assertArrayEquals(json, out.toByteArray());
      assertArrayEquals(json, writer.toString(document).getBytes(StandardCharsets.UTF_8));
      assertArrayEquals(json, writer.toBytes(reader.read(json, type)));
    }
  }

  /** Returns the type of a value as its user knows it: not the hidden implementation. */
  private static Class<?> typeOf(Object value) {
    return Values.types().stream()
        .filter(type -> type.isInstance(value))
        .findFirst()
        .orElseThrow();
  }
}
