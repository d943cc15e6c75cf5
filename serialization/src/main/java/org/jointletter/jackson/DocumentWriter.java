package org.jointletter.jackson;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.PrettyPrinter;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.UUID;
import java.util.function.Supplier;
import org.jointletter.codec.DocumentType;
import org.jspecify.annotations.Nullable;

/**
 * Writes documents: a dossier, or one letter, coalition, signatory, response, allegation or
 * jurisdiction, as JSON in UTF-8.
 *
 * <p>Everything that a value holds is written, what is withheld from the public included. Writers
 * are immutable and can be shared.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc8259">RFC 8259, JSON</a>
 * @since 0.1
 */
public final class DocumentWriter {

  private static final DocumentWriter COMPACT = new DocumentWriter(null);
  private static final DocumentWriter INDENTED = new DocumentWriter(DocumentWriter::indentation);

  private static final JsonFactory FACTORY = JsonFactory.builder()
      // Characters beyond U+FFFF are written as they are, like all others.
      .enable(JsonWriteFeature.COMBINE_UNICODE_SURROGATES_IN_UTF8)
      .build();

  private final @Nullable Supplier<PrettyPrinter> layout;

  private DocumentWriter(@Nullable Supplier<PrettyPrinter> layout) {
    this.layout = layout;
  }

  /** Returns a writer that leaves no space between tokens. */
  public static DocumentWriter compact() {
    return COMPACT;
  }

  /**
   * Returns a writer that writes every member on a line of its own, with two spaces for each level.
   */
  public static DocumentWriter indented() {
    return INDENTED;
  }

  /**
   * Writes a document to a file, which is then there as a whole or, if this fails, as it was
   * before. A link is followed, and a file that is there keeps its permissions.
   *
   * @throws IOException if the file can not be written
   * @throws IllegalArgumentException if the type of the value can not stand alone
   */
  public void write(Object document, Path file) throws IOException {
    byte[] bytes = toBytes(document);
    boolean exists = Files.exists(file);
    Path target = exists ? file.toRealPath() : file.toAbsolutePath();
    if (exists && !(Files.isRegularFile(target) && Files.isWritable(target))) {
      throw new AccessDeniedException(file.toString(), null, "is not a file that can be written");
    }
    if (!exists && !Files.isDirectory(target.getParent())) {
      throw new NoSuchFileException(target.getParent().toString());
    }
    // Unlike a temporary file, this one gets the permissions that files of the user usually have.
    Path draft = target.resolveSibling(".jointletter-" + UUID.randomUUID());
    try {
      try (OutputStream out = Files.newOutputStream(draft, StandardOpenOption.CREATE_NEW)) {
        if (exists) {
          copyPermissions(target, draft); // before there is anything to see
        }
        out.write(bytes);
      }
      moveInto(draft, target);
    } finally {
      Files.deleteIfExists(draft);
    }
  }

  /**
   * Writes a document to a stream, and does not close it.
   *
   * @throws IOException if the stream can not be written
   * @throws IllegalArgumentException if the type of the value can not stand alone
   */
  public void write(Object document, OutputStream out) throws IOException {
    out.write(toBytes(document));
  }

  /**
   * Returns a document as bytes.
   *
   * @throws IllegalArgumentException if the type of the value can not stand alone
   */
  public byte[] toBytes(Object document) {
    DocumentType<Object> type = DocumentType.of(document.getClass());
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (JsonGenerator generator = FACTORY.createGenerator(out)) {
      if (layout != null) {
        generator.setPrettyPrinter(layout.get());
      }
      type.write(document, new JacksonOutput(generator));
      generator.flush();
      if (layout != null) {
        out.write('\n');
      }
    } catch (IOException e) {
      throw new IllegalStateException("writing to memory failed", e);
    }
    return out.toByteArray();
  }

  /**
   * Returns a document as a text.
   *
   * @throws IllegalArgumentException if the type of the value can not stand alone
   */
  public String toString(Object document) {
    return new String(toBytes(document), StandardCharsets.UTF_8);
  }

  private static void copyPermissions(Path from, Path to) throws IOException {
    if (from.getFileSystem().supportedFileAttributeViews().contains("posix")) {
      Files.setPosixFilePermissions(to, Files.getPosixFilePermissions(from));
    }
  }

  private static void moveInto(Path draft, Path target) throws IOException {
    try {
      Files.move(draft, target, StandardCopyOption.ATOMIC_MOVE);
    } catch (AtomicMoveNotSupportedException e) {
      Files.move(draft, target, StandardCopyOption.REPLACE_EXISTING);
    }
  }

  private static PrettyPrinter indentation() {
    DefaultIndenter lines = new DefaultIndenter("  ", "\n");
    Separators separators = Separators.createDefaultInstance()
        .withObjectFieldValueSpacing(Separators.Spacing.AFTER)
        .withObjectEmptySeparator("")
        .withArrayEmptySeparator("");
    return new DefaultPrettyPrinter(separators).withObjectIndenter(lines).withArrayIndenter(lines);
  }
}
