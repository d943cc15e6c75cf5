package org.jointletter.document;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.jointletter.codec.CanonicalOutput;
import org.jointletter.codec.CompactOutput;
import org.jointletter.codec.DocumentType;
import org.jointletter.codec.IndentedOutput;
import org.jointletter.codec.Utf8Text;

/**
 * Writes documents: a dossier, or one letter, coalition, signatory, response, allegation or
 * jurisdiction, as JSON in UTF-8.
 *
 * <p>Everything that a value holds is written, what is withheld from the public included. Equal
 * values make equal bytes in the {@linkplain #canonical() canonical form}; in the others, members
 * that others have added stand in the order in which they were added. Writers are immutable and can
 * be shared.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc8259">RFC 8259, JSON</a>
 * @since 0.1
 */
public final class DocumentWriter {

  /** How a document is laid out. */
  private enum Layout {
    COMPACT,
    INDENTED,
    CANONICAL
  }

  private static final DocumentWriter COMPACT = new DocumentWriter(Layout.COMPACT);
  private static final DocumentWriter INDENTED = new DocumentWriter(Layout.INDENTED);
  private static final DocumentWriter CANONICAL = new DocumentWriter(Layout.CANONICAL);

  private final Layout layout;

  private DocumentWriter(Layout layout) {
    this.layout = layout;
  }

  /** {@return a writer that leaves no space between tokens} */
  public static DocumentWriter compact() {
    return COMPACT;
  }

  /**
   * {@return a writer that writes every member on a line of its own, with two spaces for each
   * level}
   */
  public static DocumentWriter indented() {
    return INDENTED;
  }

  /**
   * {@return a writer of the canonical form, which is the same for all who write the same record,
   * in whatever language: members in the order of their names, nothing between tokens}
   *
   * <p>Numbers of extensions become the nearest IEEE 754 doubles in it, as far as there are any.
   *
   * @see <a href="https://www.rfc-editor.org/rfc/rfc8785">RFC 8785, JSON Canonicalization
   *     Scheme</a>
   */
  public static DocumentWriter canonical() {
    return CANONICAL;
  }

  /**
   * {@return the digest of the {@linkplain #canonical() canonical form} of a document, by which
   * equal records are recognized: {@code sha256:} and 64 hexadecimal digits}
   *
   * @param document the document: a value of a type that can stand alone
   * @throws IllegalArgumentException if the type of the value can not stand alone
   */
  public static String digest(Object document) {
    try {
      MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
      return "sha256:" + HexFormat.of().formatHex(sha256.digest(CANONICAL.toBytes(document)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }

  /**
   * Writes a document to a file, which is then there as a whole or, if this fails, as it was
   * before. A link to a file is followed. A file that is there keeps its permissions, and its owner
   * and group as far as the process may set them; if it may not set the group, the new file gives
   * no group a permission. A new file has the permissions that files of the process usually have.
   *
   * <p>Until it is complete, the document is a draft in the same folder, with a name that starts
   * with {@code .jointletter-}. On file systems with POSIX permissions or access control lists,
   * only its owner can read it, from the first byte. If the process is killed, the draft stays. The
   * next write to a file of that folder by the same user removes it, also from another process of
   * the same machine; a draft of another machine, or from before a restart, is removed by a write a
   * day later. Only Linux says which machine it is: elsewhere, every draft waits for a day. A
   * process searches a folder at its first write, and then not more than once in a second, or a
   * tenth of the time. No draft is removed whose writer is known to live: it holds a lock on it. In
   * file systems other than that of the platform, such as archives, no draft is locked or removed.
   *
   * <p>The content is forced to the disk before the file is replaced, and the folder after that, if
   * the platform allows it.
   *
   * @param document the document: a value of a type that can stand alone
   * @param file the file
   * @throws IOException if the file can not be written
   * @throws IllegalArgumentException if the type of the value can not stand alone
   */
  public void write(Object document, Path file) throws IOException {
    DocumentType<Object> type = DocumentType.of(document.getClass());
    WholeFile.replace(file, out -> write(document, type, out));
  }

  /**
   * Writes a document to a stream, and does not close it.
   *
   * @param document the document: a value of a type that can stand alone
   * @param out the stream
   * @throws IOException if the stream can not be written
   * @throws IllegalArgumentException if the type of the value can not stand alone
   */
  public void write(Object document, OutputStream out) throws IOException {
    write(document, DocumentType.of(document.getClass()), out);
  }

  /**
   * {@return a writer of documents to a stream, one on each line (newline-delimited JSON)} To
   * compress them, wrap the stream in a {@link java.util.zip.GZIPOutputStream}.
   *
   * @param out the stream
   * @see DocumentReader#lines
   */
  public static LinesWriter lines(OutputStream out) {
    return new LinesWriter(out);
  }

  /**
   * {@return a document as bytes}
   *
   * @param document the document: a value of a type that can stand alone
   * @throws IllegalArgumentException if the type of the value can not stand alone
   */
  public byte[] toBytes(Object document) {
    return toBytes(document, DocumentType.of(document.getClass()));
  }

  /**
   * {@return a document as a text}
   *
   * @param document the document: a value of a type that can stand alone
   * @throws IllegalArgumentException if the type of the value can not stand alone
   */
  public String toString(Object document) {
    return new String(toBytes(document), StandardCharsets.UTF_8);
  }

  private byte[] toBytes(Object document, DocumentType<Object> type) {
    Utf8Text text = new Utf8Text();
    try {
      write(document, type, text);
    } catch (IOException e) {
      throw new UncheckedIOException("writing to memory failed", e);
    }
    return text.toByteArray();
  }

  private void write(Object document, DocumentType<Object> type, OutputStream out)
      throws IOException {
    if (layout == Layout.CANONICAL) {
      out.write(toBytes(document, type)); // nothing of it is in its place before the end
      return;
    }
    Utf8Text text = new Utf8Text(out);
    try {
      write(document, type, text);
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
    text.flush();
  }

  private void write(Object document, DocumentType<Object> type, Utf8Text text) throws IOException {
    switch (layout) {
      case COMPACT -> type.write(document, new CompactOutput(text));
      case CANONICAL -> type.write(document, new CanonicalOutput(text));
      case INDENTED -> {
        type.write(document, new IndentedOutput(text));
        text.add('\n');
      }
    }
  }
}
