package org.jointletter.document;

import static java.util.Objects.requireNonNull;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Iterator;
import java.util.Spliterators;
import java.util.function.Consumer;
import org.jointletter.codec.DocumentBytes;
import org.jointletter.codec.IndentedOutput;
import org.jointletter.codec.Migrating;
import org.jointletter.codec.Reading;
import org.jointletter.codec.ReadingOptions;
import org.jointletter.codec.Utf8Text;
import org.jointletter.rule.Limits;

/**
 * Brings documents of an earlier format to this one. The earlier one is 0.9, the draft of 1.0,
 * whose documents say {@code "jointletter": "1.0"} as well.
 *
 * <pre>{@code
 * Migration.from09().migrate(Path.of("dossier.json"), Path.of("dossier-1.0.json"));
 * Dossier dossier = DocumentReader.strict().read(Path.of("dossier-1.0.json"), Dossier.class);
 * }</pre>
 *
 * <h2>The result</h2>
 *
 * Everything that the document says is in the result: members keep their order, and so do lists;
 * numbers keep their digits; extensions, and members that a tolerant reader kept, stay as they are,
 * and so does a later version. Names and shapes are those of 1.0, and terms have their text in 1.0.
 * The documentation of the wire format lists all changes, under "Documents of 0.9".
 *
 * <p>The result is not checked by the rules of 1.0: read it. A document that was not valid in 0.9
 * does not become valid.
 *
 * <h2>Documents of 1.0</h2>
 *
 * Both formats have the same version, so they are told apart by what is in a document. These are
 * marks of 1.0: a member that 1.0 has at its place, and 0.9 had not; a value of another JSON type
 * than 0.9 had there, as an object where a date was; a date that has more than a day, a month or a
 * year; and a term with a slash. A mark of 0.9 is a name or a shape of 0.9 that changed. Terms are
 * none, nor is a version.
 *
 * <ul>
 *   <li>A document without marks of 0.9, and with one of 1.0 or nothing to change, is returned byte
 *       by byte.
 *   <li>A document with marks of 0.9 alone, or with no marks, is taken for one of 0.9. So a
 *       document of 1.0 that uses nothing new, and a term of its own with the text of a renamed
 *       one, gets the new text.
 *   <li>A document with marks of both is refused, and each mark of 1.0 is a problem: nobody knows
 *       which format its terms are of.
 * </ul>
 *
 * <p>A result has marks of 1.0 or nothing to change: it stays as it is when it is migrated again.
 *
 * <h2>What is refused</h2>
 *
 * What a reader refuses before it comes to the rules of the types, with the same problems: no JSON,
 * more than the {@link Limits} allow, members that are there twice, a header that is missing or of
 * another version. Besides, marks of both formats, and a period that goes on and has an end, which
 * was not valid. All problems are reported together, with their places in the document.
 *
 * <p>Migrations are immutable and can be shared.
 *
 * @since 0.1
 */
public final class Migration {

  private static final Migration FROM_09 = new Migration(ReadingOptions.STRICT);

  private final ReadingOptions options;

  private Migration(ReadingOptions options) {
    this.options = options;
  }

  /** {@return the migration from format 0.9} */
  public static Migration from09() {
    return FROM_09;
  }

  /**
   * {@return a migration like this with other limits of the documents that are read}
   *
   * @param limits the limits
   */
  public Migration withLimits(Limits limits) {
    return new Migration(
        new ReadingOptions(options.tolerant(), requireNonNull(limits), options.maxProblems()));
  }

  /**
   * {@return a migration like this that lists at most so many problems of a document, and counts
   * the others} By default a hundred are listed.
   *
   * @param maxProblems the number of problems to list, at most
   * @throws IllegalArgumentException if it is not positive
   */
  public Migration withMaxProblems(int maxProblems) {
    if (maxProblems <= 0) {
      throw new IllegalArgumentException("at least one problem must be listed");
    }
    return new Migration(new ReadingOptions(options.tolerant(), options.limits(), maxProblems));
  }

  /**
   * Brings bytes to 1.0.
   *
   * @param json the document, in UTF-8
   * @return the document in 1.0, without spaces between tokens; or an equal array if nothing in it
   *     is different
   * @throws InvalidDocumentException if the document is refused
   */
  public byte[] migrate(byte[] json) {
    byte[] migrated = migrated("The document", json);
    return Arrays.equals(migrated, json) ? json.clone() : migrated;
  }

  /**
   * Brings a text to 1.0.
   *
   * @param json the document
   * @return the document in 1.0, without spaces between tokens; or the text itself if nothing in it
   *     is different
   * @throws InvalidDocumentException if the document is refused
   */
  public String migrate(String json) {
    byte[] utf8 = DocumentReader.utf8(json, options.limits());
    byte[] migrated = migrated("The document", utf8);
    return Arrays.equals(migrated, utf8) ? json : new String(migrated, StandardCharsets.UTF_8);
  }

  /**
   * Reads a stream to its end, without closing it, and brings its document to 1.0.
   *
   * @param in the stream
   * @return the document in 1.0, without spaces between tokens; or the bytes of the stream if
   *     nothing in them is different
   * @throws IOException if the stream can not be read
   * @throws InvalidDocumentException if the document is refused
   */
  public byte[] migrate(InputStream in) throws IOException {
    return migrated("The document", DocumentReader.bytesOf(in, options.limits()));
  }

  /**
   * Brings a file to 1.0. The result is written as {@link DocumentWriter#write(Object, Path)} does,
   * so that it may replace the file that is read: with every member on a line of its own, or byte
   * by byte if nothing is different.
   *
   * @param from the file with the document
   * @param to the file for the result
   * @throws IOException if a file can not be read or written
   * @throws InvalidDocumentException if the document is refused; nothing is written then
   */
  public void migrate(Path from, Path to) throws IOException {
    byte[] json;
    try (InputStream in = Files.newInputStream(from)) {
      json = DocumentReader.bytesOf(in, options.limits());
    }
    byte[] migrated = migrated(from.toString(), json);
    WholeFile.replace(to, out -> {
      if (Arrays.equals(migrated, json)) {
        out.write(json);
      } else {
        writeIndented(migrated, out);
      }
    });
  }

  /**
   * Brings documents to 1.0, one on each line (newline-delimited JSON), compressed by gzip or not,
   * as {@link DocumentReader#lines(InputStream, Class, Consumer)} reads them. The results are
   * written one on each line, and not compressed. Neither stream is closed.
   *
   * @param in the stream of documents
   * @param out the stream for the results
   * @param bad is handed the records that are refused, in between the others
   * @throws IOException if a stream can not be read or written
   */
  public void lines(InputStream in, OutputStream out, Consumer<? super BadRecord> bad)
      throws IOException {
    Iterator<DocumentBytes> lines =
        Spliterators.iterator(DocumentLines.of(in, options.limits().documentBytes()));
    OutputStream buffered = new BufferedOutputStream(out);
    while (hasNext(lines)) {
      DocumentBytes line = lines.next();
      Reading.Outcome<byte[]> outcome = Migrating.migrate(line, options);
      if (outcome.value() == null) {
        bad.accept(new BadRecord(
            line.origin().record(), line.bytes(), outcome.problems(), outcome.omitted()));
      } else {
        buffered.write(outcome.value());
        buffered.write('\n');
      }
    }
    buffered.flush();
  }

  private byte[] migrated(String name, byte[] json) {
    Reading.Outcome<byte[]> outcome =
        Migrating.migrate(new DocumentBytes(json, DocumentBytes.WHOLE), options);
    if (outcome.value() == null) {
      throw new InvalidDocumentException(name, outcome.problems(), outcome.omitted());
    }
    return outcome.value();
  }

  private static void writeIndented(byte[] json, OutputStream out) throws IOException {
    Utf8Text text = new Utf8Text(out);
    try {
      new IndentedOutput(text).json(new String(json, StandardCharsets.UTF_8));
      text.add('\n');
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
    text.flush();
  }

  /** Reads the next line. Exceptions of those who take bad records are left alone. */
  private static boolean hasNext(Iterator<DocumentBytes> lines) throws IOException {
    try {
      return lines.hasNext();
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }
}
