package org.jointletter.jackson;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.StreamReadConstraints;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jointletter.codec.DocumentType;
import org.jointletter.codec.Locations;
import org.jointletter.codec.Reading;
import org.jointletter.document.InvalidDocumentException;
import org.jointletter.document.Problem;

/**
 * Reads documents: JSON that holds a dossier, or one letter, coalition, signatory, response,
 * allegation or jurisdiction.
 *
 * <p>Reading is strict. A document is read as a whole or not at all, and if it is not valid, all
 * that is wrong with it is reported together. Readers are immutable and can be shared.
 *
 * <pre>{@code
 * Dossier dossier = DocumentReader.strict().read(Path.of("dossier.json"), Dossier.class);
 * }</pre>
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc8259">RFC 8259, JSON</a>
 * @since 0.1
 */
public final class DocumentReader {

  private static final DocumentReader STRICT = new DocumentReader();

  /** Beyond any letter, and within any stack. */
  private static final int MAX_DEPTH = 200;

  /** The length of numbers and names that an extension can have. */
  static final int MAX_TOKEN_LENGTH = 100_000;

  private final JsonFactory factory = JsonFactory.builder()
      .streamReadConstraints(StreamReadConstraints.builder()
          .maxNestingDepth(MAX_DEPTH)
          .maxNumberLength(MAX_TOKEN_LENGTH)
          .maxNameLength(MAX_TOKEN_LENGTH)
          .build())
      .build();

  private DocumentReader() {}

  /** Returns a reader that accepts documents of this version of the format, and nothing else. */
  public static DocumentReader strict() {
    return STRICT;
  }

  /**
   * Reads a file.
   *
   * @param type the type of the document, as in {@code Dossier.class}
   * @throws IOException if the file can not be read
   * @throws InvalidDocumentException if the document is not valid
   * @throws IllegalArgumentException if the type can not stand alone
   */
  public <T> T read(Path file, Class<T> type) throws IOException {
    byte[] bytes = Files.readAllBytes(file);
    return read(String.valueOf(file.getFileName()), () -> factory.createParser(bytes), type);
  }

  /**
   * Reads a stream to its end, and does not close it.
   *
   * @param type the type of the document, as in {@code Dossier.class}
   * @throws IOException if the stream can not be read
   * @throws InvalidDocumentException if the document is not valid
   * @throws IllegalArgumentException if the type can not stand alone
   */
  public <T> T read(InputStream in, Class<T> type) throws IOException {
    return read(in.readAllBytes(), type);
  }

  /**
   * Reads bytes.
   *
   * @param json the document, in UTF-8, UTF-16 or UTF-32
   * @param type the type of the document, as in {@code Dossier.class}
   * @throws InvalidDocumentException if the document is not valid
   * @throws IllegalArgumentException if the type can not stand alone
   */
  public <T> T read(byte[] json, Class<T> type) {
    return readInMemory(() -> factory.createParser(json), type);
  }

  /**
   * Reads a text.
   *
   * @param json the document
   * @param type the type of the document, as in {@code Dossier.class}
   * @throws InvalidDocumentException if the document is not valid
   * @throws IllegalArgumentException if the type can not stand alone
   */
  public <T> T read(String json, Class<T> type) {
    return readInMemory(() -> factory.createParser(json), type);
  }

  /** Opens the document, which may happen twice: to read it, and to find the lines of problems. */
  @FunctionalInterface
  private interface Opening {

    JsonParser open() throws IOException;
  }

  private <T> T readInMemory(Opening opening, Class<T> type) {
    try {
      return read("The document", opening, type);
    } catch (IOException e) {
      throw new IllegalStateException("reading from memory failed", e);
    }
  }

  private <T> T read(String name, Opening opening, Class<T> type) throws IOException {
    Reading.Outcome<T> outcome;
    try (JsonParser parser = opening.open()) {
      outcome = Reading.ofDocument(new JacksonInput(parser), DocumentType.of(type));
    }
    if (outcome.value() == null) {
      throw new InvalidDocumentException(name, located(outcome.problems(), opening));
    }
    return outcome.value();
  }

  private static List<Problem> located(List<Problem> problems, Opening opening) throws IOException {
    try (JsonParser parser = opening.open()) {
      return Locations.find(problems, new JacksonInput(parser));
    }
  }
}
