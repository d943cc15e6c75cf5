package org.jointletter.jackson3;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import org.jointletter.document.InvalidDocumentException;
import org.jointletter.jackson3.UserTypes.Case;
import org.jointletter.jackson3.UserTypes.CodedCase;
import org.jointletter.jackson3.UserTypes.Folder;
import org.jointletter.jackson3.UserTypes.Keyed;
import org.jointletter.model.JointLetter;
import org.jointletter.model.Party;
import org.jointletter.model.Quantity;
import org.jointletter.model.Roster;
import org.jointletter.model.Time;
import org.jointletter.vocabulary.Code;
import org.jointletter.vocabulary.Completeness;
import org.jointletter.vocabulary.LetterKind;
import org.jointletter.vocabulary.ResponseKind;
import org.jointletter.vocabulary.Unit;
import org.junit.jupiter.api.Test;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.json.JsonMapper;

/** A mapper with the module can be sent to another machine, as engines of data flows do. */
class SerializableMapperTest {

  private static final JointLetter LETTER = JointLetter.builder()
      .id("letter")
      .kind(LetterKind.OPEN_LETTER)
      .title("Open the harbour")
      .roster(Roster.builder().completeness(Completeness.UNKNOWN).build())
      .build();
  private static final Case CASE =
      new Case("harbour", LETTER, Time.parse("2020-09~"), Quantity.moreThan(300, Unit.SIGNATURES));
  private static final CodedCase CODED =
      new CodedCase(Code.of(ResponseKind.DENIAL), List.of(Code.of(LetterKind.PETITION)));
  private static final Keyed KEYED = new Keyed(
      Map.of(Code.of(LetterKind.PETITION), 7), Map.of(Time.parse("2020"), 8), Map.of("other", 9));

  record Ignored(@JsonIgnoreProperties("name") Party party) {}

  private static <T> T sent(T object) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
      out.writeObject(object);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    try (ObjectInputStream in =
        new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
      @SuppressWarnings("unchecked") // it is what was written
      T read = (T) in.readObject();
      return read;
    } catch (ClassNotFoundException | IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private static JsonMapper plain() {
    return JsonMapper.builder().addModule(new JointletterModule()).build();
  }

  private static void readsAndWrites(ObjectMapper mapper) {
    readsAndWritesOurs(mapper);
    for (Object value : List.of(CASE, CODED)) {
      assertEquals(value, mapper.readValue(mapper.writeValueAsString(value), value.getClass()));
    }
    Keyed read = mapper.readValue(mapper.writeValueAsString(KEYED), Keyed.class);
    assertEquals(KEYED.kinds(), read.kinds());
    assertEquals(KEYED.days(), read.days());
    assertThrows(
        DatabindException.class,
        () -> mapper.writeValueAsString(new Ignored(Party.organization("Harbour Watch"))));
  }

  /** Uses nothing that Jackson could not send when it has been used. */
  private static void readsAndWritesOurs(ObjectMapper mapper) {
    Folder folder = new Folder();
    folder.setLetters(List.of(LETTER));
    folder.setParties(Map.of("a", Party.organization("Harbour Watch")));
    Folder read = mapper.readValue(mapper.writeValueAsString(folder), Folder.class);
    assertEquals(folder.getLetters(), read.getLetters());
    assertEquals(folder.getParties(), read.getParties());
    assertEquals(LETTER, mapper.readValue(mapper.writeValueAsString(LETTER), JointLetter.class));
    Map<Time, Code<LetterKind>> days = Map.of(Time.parse("2020"), Code.of(LetterKind.PETITION));
    assertEquals(
        days,
        mapper.readValue(
            mapper.writeValueAsString(days), new TypeReference<Map<Time, Code<LetterKind>>>() {}));
  }

  @Test
  void aNewMapperIsSent() {
    readsAndWrites(sent(plain()));
  }

  /** What it has found for each type goes with it. */
  @Test
  void aUsedMapperIsSent() {
    JsonMapper mapper = plain();
    readsAndWritesOurs(mapper);
    JsonMapper twice = sent(sent(mapper));
    readsAndWrites(twice);
    readsAndWrites(twice.rebuild().build());
  }

  @Test
  void itStaysStrictOrTolerant() {
    String later = plain().writeValueAsString(LETTER).replace("\"id\"", "\"later\":1,\"id\"");
    ObjectMapper strict = plain();
    ObjectMapper tolerant =
        JsonMapper.builder().addModule(JointletterModule.tolerant()).build();
    for (int used = 0; used < 2; used++) {
      ObjectMapper sentStrict = sent(strict);
      ObjectMapper sentTolerant = sent(tolerant);
      for (ObjectMapper refusing : List.of(strict, sentStrict)) {
        DatabindException thrown = assertThrows(
            DatabindException.class, () -> refusing.readValue(later, JointLetter.class));
        assertInstanceOf(InvalidDocumentException.class, thrown.getCause());
      }
      for (ObjectMapper keeping : List.of(tolerant, sentTolerant)) {
        assertEquals(
            Map.of("later", "1"), keeping.readValue(later, JointLetter.class).getUnknownMembers());
      }
    }
  }

  @Test
  void aModuleIsSent() {
    readsAndWrites(JsonMapper.builder().addModule(sent(new JointletterModule())).build());
  }
}
