package org.jointletter.jackson3;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.jointletter.codec.DocumentType;
import org.jointletter.document.AnyBytes;
import org.jointletter.document.DocumentReader;
import org.jointletter.document.InvalidDocumentException;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.json.JsonMapper;

/**
 * Whatever bytes a mapper meets, it gives a value that it can write and read again, or throws what
 * mappers throw.
 *
 * <p>A fuzzer calls this with bytes of its own: CONTRIBUTING.md says how.
 */
public final class MappedBytes {

  private static final DocumentReader READER = DocumentReader.strict();

  private static final List<ObjectMapper> MAPPERS = List.of(
      JsonMapper.builder().addModule(new JointletterModule()).build(),
      JsonMapper.builder().addModule(JointletterModule.tolerant()).build());

  private MappedBytes() {}

  /** Reads bytes as each type of document; the name is that by which Jazzer finds it. */
  public static void fuzzerTestOneInput(byte[] bytes) {
    for (DocumentType<?> type : DocumentType.all()) {
      Optional<?> read = read(bytes, type.codec().type());
      for (ObjectMapper mapper : MAPPERS) {
        Optional<?> mapped = map(bytes, type.codec().type(), mapper);
        if (read.isPresent()) {
          assertEquals(read.map(AnyBytes::content), mapped.map(AnyBytes::content));
        }
      }
    }
  }

  private static <T> Optional<T> read(byte[] bytes, Class<T> type) {
    try {
      return Optional.of(READER.read(bytes, type));
    } catch (InvalidDocumentException e) {
      return Optional.empty();
    }
  }

  private static <T> Optional<T> map(byte[] bytes, Class<T> type, ObjectMapper mapper) {
    Optional<T> mapped;
    try {
      mapped = Optional.ofNullable(mapper.readValue(bytes, type));
    } catch (JacksonException e) {
      return Optional.empty();
    }
    if (mapped.isPresent()) {
      assertEquals(mapped.get(), mapper.readValue(mapper.writeValueAsBytes(mapped.get()), type));
    }
    return mapped;
  }
}
