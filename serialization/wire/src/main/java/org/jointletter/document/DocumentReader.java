package org.jointletter.document;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jointletter.codec.DocumentBytes;
import org.jointletter.codec.Reading;
import org.jointletter.codec.ReadingOptions;
import org.jointletter.query.notice.Notices;
import org.jointletter.rule.Limits;
import org.jointletter.rule.Problem;
import org.jspecify.annotations.Nullable;

/**
 * Reads documents: JSON that holds a dossier, or one letter, coalition, signatory, response,
 * allegation or jurisdiction.
 *
 * <p>A document is read as a whole or not at all, and if it is not valid, what is wrong with it is
 * reported together. Readers are immutable and can be shared.
 *
 * <pre>{@code
 * Dossier dossier = DocumentReader.strict().read(Path.of("dossier.json"), Dossier.class);
 * }</pre>
 *
 * <p>Where {@code Object.class} is asked for, a document of any type is read as the type that it
 * says it is.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc8259">RFC 8259, JSON</a>
 * @since 0.1
 */
public final class DocumentReader {

  private static final DocumentReader STRICT = new DocumentReader(ReadingOptions.STRICT, 1, null);

  private static final DocumentReader TOLERANT =
      new DocumentReader(new ReadingOptions(true, Limits.defaults(), 100), 1, null);

  private final ReadingOptions options;
  private final int parallelism;
  private final @Nullable Consumer<? super Problem> notices;

  private DocumentReader(
      ReadingOptions options, int parallelism, @Nullable Consumer<? super Problem> notices) {
    this.options = options;
    this.parallelism = parallelism;
    this.notices = notices;
  }

  /**
   * {@return a reader that accepts what this version of the format knows, and no other members than
   * extensions}
   */
  public static DocumentReader strict() {
    return STRICT;
  }

  /**
   * {@return a reader that keeps members which this version does not know, so that a document of a
   * later minor version can be passed on without loss} It is as strict about all else.
   */
  public static DocumentReader tolerant() {
    return TOLERANT;
  }

  /**
   * {@return a reader like this with other limits}
   *
   * @param limits the limits
   */
  public DocumentReader withLimits(Limits limits) {
    return new DocumentReader(
        new ReadingOptions(options.tolerant(), limits, options.maxProblems()),
        parallelism,
        notices);
  }

  /**
   * {@return a reader like this that lists at most so many problems of a document, and counts the
   * others} By default a hundred are listed.
   *
   * @param maxProblems how many problems to list, at most
   * @throws IllegalArgumentException if it is not positive
   */
  public DocumentReader withMaxProblems(int maxProblems) {
    if (maxProblems <= 0) {
      throw new IllegalArgumentException("at least one problem must be listed");
    }
    return new DocumentReader(
        new ReadingOptions(options.tolerant(), options.limits(), maxProblems),
        parallelism,
        notices);
  }

  /**
   * {@return a reader like this that has streams of documents decoded by so many threads, ahead of
   * whoever asks for them} One of them is the thread that asks, which decodes while it would have
   * to wait. By default, it is the only one.
   *
   * <p>Nothing else changes: documents come in order, bad records in between, all in the thread
   * that asks. The documents that are ahead have a few times 64 KiB for each thread, or, if they
   * are longer, an eighth of the {@linkplain Limits#documentBytes() largest size}; a document that
   * is longer still is decoded when its turn comes. The other threads end with the stream, or when
   * it is closed.
   *
   * @param threads how many threads
   * @throws IllegalArgumentException if it is not positive
   */
  public DocumentReader withParallelism(int threads) {
    if (threads <= 0) {
      throw new IllegalArgumentException("at least one thread must decode");
    }
    return new DocumentReader(options, threads, notices);
  }

  /**
   * {@return a reader like this that hands on notices of the documents that it reads: of what is
   * allowed, and is probably a mistake, such as a misspelt term} See {@link Notices}, which finds
   * them. Each has the form of a problem, with its line and column, and stops nothing:
   *
   * <pre>{@code
   * DocumentReader.tolerant().withNotices(System.err::println).read(file, Dossier.class);
   * }</pre>
   *
   * <p>The notices of a document come in its order, before the document is returned, and in the
   * thread that asks for it. There are no more of them than problems would be
   * {@linkplain #withMaxProblems listed}. A document that is not valid has none. If the name of a
   * member is not shown, line and column are those of the object that has the member.
   *
   * @param notices is handed the notices
   */
  public DocumentReader withNotices(Consumer<? super Problem> notices) {
    return new DocumentReader(options, parallelism, requireNonNull(notices, "notices"));
  }

  /**
   * Reads a file.
   *
   * @param <T> the type
   * @param file the file
   * @param type the type of the document, as in {@code Dossier.class}
   * @return what the document holds
   * @throws IOException if the file can not be read
   * @throws InvalidDocumentException if the document is not valid
   * @throws IllegalArgumentException if the type can not stand alone
   */
  public <T> T read(Path file, Class<T> type) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      return read(file.toString(), bytesOf(in), type);
    }
  }

  /**
   * Reads a stream to its end, and does not close it.
   *
   * @param <T> the type
   * @param in the stream
   * @param type the type of the document, as in {@code Dossier.class}
   * @return what the document holds
   * @throws IOException if the stream can not be read
   * @throws InvalidDocumentException if the document is not valid
   * @throws IllegalArgumentException if the type can not stand alone
   */
  public <T> T read(InputStream in, Class<T> type) throws IOException {
    return read(bytesOf(in), type);
  }

  /**
   * Reads bytes.
   *
   * @param <T> the type
   * @param json the document, in UTF-8
   * @param type the type of the document, as in {@code Dossier.class}
   * @return what the document holds
   * @throws InvalidDocumentException if the document is not valid
   * @throws IllegalArgumentException if the type can not stand alone
   */
  public <T> T read(byte[] json, Class<T> type) {
    return read("The document", json, type);
  }

  /**
   * Reads a text.
   *
   * @param <T> the type
   * @param json the document
   * @param type the type of the document, as in {@code Dossier.class}
   * @return what the document holds
   * @throws InvalidDocumentException if the document is not valid
   * @throws IllegalArgumentException if the type can not stand alone
   */
  public <T> T read(String json, Class<T> type) {
    return read(utf8(json, options.limits()), type);
  }

  /**
   * Reads a file of documents, one on each line (newline-delimited JSON), compressed by gzip or
   * not. They are read when the stream asks for them, so that a file can be longer than the memory.
   * Empty lines are passed over. Limits are those of each document; of a line that is longer, no
   * more is kept than shows it. A compressed file that is cut off is a failure, and no end.
   *
   * <p>The first record that is not valid ends the stream with an {@link InvalidDocumentException};
   * a failing file, with an {@link java.io.UncheckedIOException}.
   *
   * @param <T> the type
   * @param file the file
   * @param type the type of the documents, as in {@code JointLetter.class}
   * @return a stream that must be closed, which closes the file
   * @throws IOException if the file can not be opened
   * @throws IllegalArgumentException if the type can not stand alone
   * @see <a href="https://github.com/ndjson/ndjson-spec">Newline-delimited JSON</a>
   */
  public <T> Stream<T> lines(Path file, Class<T> type) throws IOException {
    return lines(file, type, bad -> {
      throw bad.toException(file.toString());
    });
  }

  /**
   * Reads a file of documents as {@link #lines(Path, Class)} does, and goes on after records that
   * are not valid.
   *
   * @param <T> the type
   * @param file the file
   * @param type the type of the documents, as in {@code JointLetter.class}
   * @param bad is handed the records that are not valid, in between the others
   * @return a stream that must be closed, which closes the file
   * @throws IOException if the file can not be opened
   * @throws IllegalArgumentException if the type can not stand alone
   */
  public <T> Stream<T> lines(Path file, Class<T> type, Consumer<? super BadRecord> bad)
      throws IOException {
    InputStream in = Files.newInputStream(file);
    try {
      return lines(in, type, bad);
    } catch (IOException | RuntimeException e) {
      try {
        in.close();
      } catch (IOException alsoThis) {
        e.addSuppressed(alsoThis);
      }
      throw e;
    }
  }

  /**
   * Reads documents from a stream as {@link #lines(Path, Class)} does, and goes on after records
   * that are not valid.
   *
   * @param <T> the type
   * @param in the stream
   * @param type the type of the documents, as in {@code JointLetter.class}
   * @param bad is handed the records that are not valid, in between the others
   * @return a stream which, when it is closed, closes the input
   * @throws IOException if the first bytes can not be read
   * @throws IllegalArgumentException if the type can not stand alone
   */
  public <T> Stream<T> lines(InputStream in, Class<T> type, Consumer<? super BadRecord> bad)
      throws IOException {
    DocumentBytes.requireDocument(type);
    DocumentLines lines = DocumentLines.of(in, options.limits().documentBytes());
    return decoded(lines, type).mapMulti((line, next) -> {
      Reading.Outcome<T> outcome = line.outcome();
      if (outcome.value() == null) {
        bad.accept(new BadRecord(
            line.bytes().origin().record(),
            line.bytes().bytes(),
            outcome.problems(),
            outcome.omitted()));
      } else {
        handOn(line.notices());
        next.accept(outcome.value());
      }
    });
  }

  /** A line, and what came of reading it. */
  private record Line<T>(DocumentBytes bytes, Reading.Outcome<T> outcome, List<Problem> notices) {}

  private <T> Stream<Line<T>> decoded(DocumentLines lines, Class<T> type) {
    Function<DocumentBytes, Line<T>> decoder = line -> {
      Reading.Outcome<T> outcome = line.read(type, options);
      return new Line<>(line, outcome, notices(line, outcome));
    };
    if (parallelism == 1) {
      return StreamSupport.stream(lines, false).map(decoder).onClose(lines::close);
    }
    DecodedLines<Line<T>> decoded = new DecodedLines<>(lines, decoder, parallelism);
    int ordered = Spliterator.ORDERED | Spliterator.NONNULL;
    return StreamSupport.stream(Spliterators.spliteratorUnknownSize(decoded, ordered), false)
        .onClose(decoded::close);
  }

  /** Returns a text in UTF-8, up to a character more than a document may have. */
  static byte[] utf8(String text, Limits limits) {
    int most = limits.documentBytes();
    // A character has a byte at least: the rest of a text that is too large need not be encoded.
    return utf8(text.length() > most ? text.substring(0, most) + ' ' : text);
  }

  /**
   * Returns a text in UTF-8. Half of a surrogate pair, which UTF-8 has no form for, ends it with a
   * byte that is none either, so that it is reported where it stands.
   */
  private static byte[] utf8(String text) {
    int i = 0;
    while (i < text.length() && Character.getType(text.codePointAt(i)) != Character.SURROGATE) {
      i += Character.charCount(text.codePointAt(i));
    }
    byte[] whole = text.substring(0, i).getBytes(StandardCharsets.UTF_8);
    if (i == text.length()) {
      return whole;
    }
    byte[] broken = Arrays.copyOf(whole, whole.length + 1);
    broken[whole.length] = (byte) 0xFF;
    return broken;
  }

  private byte[] bytesOf(InputStream in) throws IOException {
    return bytesOf(in, options.limits());
  }

  /** Returns what is in a stream, up to one byte more than a document may have. */
  static byte[] bytesOf(InputStream in, Limits limits) throws IOException {
    int most = limits.documentBytes();
    InputStream patient = new PatientInput(in);
    return most == Integer.MAX_VALUE ? patient.readAllBytes() : patient.readNBytes(most + 1);
  }

  private <T> T read(String name, byte[] json, Class<T> type) {
    DocumentBytes document = new DocumentBytes(json, DocumentBytes.WHOLE);
    Reading.Outcome<T> outcome = document.read(type, options);
    if (outcome.value() == null) {
      throw new InvalidDocumentException(name, outcome.problems(), outcome.omitted());
    }
    handOn(notices(document, outcome));
    return outcome.value();
  }

  private List<Problem> notices(DocumentBytes document, Reading.Outcome<?> outcome) {
    return notices == null || outcome.value() == null
        ? List.of()
        : document.notices(outcome.value(), options);
  }

  private void handOn(List<Problem> found) {
    if (notices != null) {
      found.forEach(notices);
    }
  }
}
