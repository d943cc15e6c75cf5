package org.jointletter.document;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Whatever bytes a reader meets, it gives a value that can be written and read again, or a report;
 * and so does a migration.
 *
 * <p>A fuzzer calls this with bytes of its own: CONTRIBUTING.md says how. What it finds is kept
 * among the {@linkplain AnyBytesTest tests}.
 */
public final class AnyBytes {

  private AnyBytes() {}

  /** Reads bytes in every way; the name is that by which Jazzer finds it. */
  public static void fuzzerTestOneInput(byte[] bytes) throws IOException {
    Optional<Object> strict = read(bytes, DocumentReader.strict());
    Optional<Object> tolerant = read(bytes, DocumentReader.tolerant());
    if (strict.isPresent()) {
      assertEquals(strict.map(AnyBytes::content), tolerant.map(AnyBytes::content));
    }
    readLines(bytes);
    migrate(bytes);
  }

  /**
   * Returns a document without its version: only a tolerant reader keeps that of a later one, as
   * only it keeps what came with it.
   */
  public static String content(Object document) {
    return DocumentWriter.compact()
        .toString(document)
        .replaceFirst("^\\{\"jointletter\":\"[0-9.]+\"", "{");
  }

  private static Optional<Object> read(byte[] bytes, DocumentReader reader) {
    Object value;
    try {
      value = reader.read(bytes, Object.class);
    } catch (InvalidDocumentException e) {
      requireReport(e);
      return Optional.empty();
    }
    assertEquals(value, reader.read(DocumentWriter.compact().toBytes(value), Object.class));
    String canonical = DocumentWriter.canonical().toString(value);
    Object again = reader.read(canonical, Object.class);
    assertEquals(canonical, DocumentWriter.canonical().toString(again));
    return Optional.of(value);
  }

  private static void readLines(byte[] bytes) throws IOException {
    try (Stream<Object> lines = DocumentReader.tolerant()
        .lines(
            new ByteArrayInputStream(bytes),
            Object.class,
            bad -> requireReport(bad.toException("stream")))) {
      lines.forEach(DocumentWriter.compact()::toBytes);
    } catch (IOException | UncheckedIOException e) {
      assertEquals(0x1f, bytes[0], "only what is compressed can not be read");
    }
  }

  private static void migrate(byte[] bytes) {
    try {
      byte[] migrated = Migration.from09().migrate(bytes);
      assertArrayEquals(migrated, Migration.from09().migrate(migrated));
    } catch (InvalidDocumentException e) {
      requireReport(e);
    }
  }

  private static void requireReport(InvalidDocumentException e) {
    assertFalse(e.getProblems().isEmpty());
    assertFalse(e.getMessage().isEmpty());
    assertFalse(e.toProblemDetails().isEmpty());
  }
}
