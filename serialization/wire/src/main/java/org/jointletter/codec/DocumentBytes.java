package org.jointletter.codec;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import org.jointletter.codec.JsonInput.Position;
import org.jointletter.codec.JsonInput.Token;
import org.jointletter.query.notice.Notices;
import org.jointletter.rule.Problem;
import org.jointletter.rule.StructureRule;
import org.jointletter.words.DocumentWords;
import org.jointletter.words.Sentence;
import org.jspecify.annotations.Nullable;

/**
 * The bytes of one document, to be read more than once: for what it says, and for the places of
 * problems.
 *
 * @param bytes the document
 * @param origin where it comes from
 */
@SuppressWarnings("ArrayRecordComponent") // nobody compares them
public record DocumentBytes(byte[] bytes, Origin origin) {

  /** The origin of a document that is all there is. */
  public static final Origin WHOLE = new Origin(0, 1, 0);

  /**
   * Where in a stream of documents one comes from.
   *
   * @param record its number, from 1; 0 if there is no stream
   * @param line the line where it starts, from 1
   * @param offset how many bytes come before it
   */
  public record Origin(long record, int line, long offset) {}

  /**
   * Makes sure that a type can be read.
   *
   * @throws IllegalArgumentException if it can not stand alone, and is not {@code Object}
   */
  public static void requireDocument(Class<?> type) {
    if (type != Object.class) {
      DocumentType.of(type);
    }
  }

  /**
   * Reads the document.
   *
   * @param type one of the types that can stand alone, or {@code Object} for whichever it is
   * @throws IllegalArgumentException if the type can not stand alone
   */
  public <T> Reading.Outcome<T> read(Class<T> type, ReadingOptions options) {
    requireDocument(type);
    Reading.Outcome<T> refused = refused(options);
    if (refused != null) {
      return refused;
    }
    try {
      return type == Object.class ? readStated(options) : read(DocumentType.of(type), options);
    } catch (IOException e) {
      throw new UncheckedIOException("reading from memory failed", e);
    }
  }

  /** Returns what is wrong with the document if it is too large, or no text; null otherwise. */
  <T> Reading.@Nullable Outcome<T> refused(ReadingOptions options) {
    if (bytes.length > options.limits().documentBytes()) {
      return unreadable(
          StructureRule.LIMIT_EXCEEDED,
          options.limits().documentBytes(),
          Budget.tooLarge(options.limits()));
    }
    int malformed = isUtf16() ? 0 : Utf8.malformedAt(bytes);
    if (malformed >= 0) {
      return unreadable(
          StructureRule.NOT_JSON,
          malformed,
          isGzip(bytes) ? DocumentWords.NOT_JSON_GZIP : DocumentWords.NOT_JSON_UTF8);
    }
    return null;
  }

  private <T> Reading.Outcome<T> read(DocumentType<T> document, ReadingOptions options)
      throws IOException {
    return located(json -> Reading.ofDocument(json, document, options), options);
  }

  /** Something that reads a document from its start. */
  @FunctionalInterface
  interface Pass<T> {
    Reading.Outcome<T> of(JsonInput json) throws IOException;
  }

  /** Reads the document, and once more for the places of problems if there are any. */
  <T> Reading.Outcome<T> located(Pass<T> pass, ReadingOptions options) throws IOException {
    Reading.Outcome<T> outcome;
    try (JsonInput json = open(options)) {
      outcome = pass.of(json);
    }
    if (outcome.problems().isEmpty()) {
      return outcome;
    }
    try (JsonInput json = open(options)) {
      return new Reading.Outcome<>(
          Locations.find(outcome.problems(), outcome.places(), json, this), outcome.omitted());
    }
  }

  /**
   * Returns the notices of a value that was read from the document, in its order: as problems that
   * are none.
   */
  public List<Problem> notices(Object value, ReadingOptions options) {
    List<Problem> notices = Notices.of(value).stream()
        .limit(options.maxProblems())
        .map(notice -> new Problem(
            notice.code(),
            notice.place().pointer(),
            0,
            0,
            0,
            Position.UNKNOWN.offset(),
            notice.message(),
            notice.found()))
        .toList();
    if (notices.isEmpty()) {
      return notices;
    }
    try (JsonInput json = open(options)) {
      return Locations.find(notices, notices.stream().map(Problem::pointer).toList(), json, this);
    } catch (IOException e) {
      throw new UncheckedIOException("reading from memory failed", e);
    }
  }

  /** Reads the document as what it says it is. */
  @SuppressWarnings("unchecked") // asked for as an object
  private <T> Reading.Outcome<T> readStated(ReadingOptions options) throws IOException {
    Optional<DocumentType<?>> stated = DocumentType.called(stated(options));
    if (stated.isPresent()) {
      return read((DocumentType<T>) stated.get(), options);
    }
    // Something else may be in the way: that it is no JSON, or of another version.
    Reading.Outcome<T> outcome = read((DocumentType<T>) DocumentType.all().get(0), options);
    List<Problem> ofHeader = outcome.problems().stream()
        .filter(problem -> problem.pointer().matches("/" + Header.FORMAT + "|/" + Header.TYPE))
        .map(DocumentBytes::ofAnyType)
        .toList();
    return ofHeader.isEmpty() ? outcome : new Reading.Outcome<>(ofHeader, 0);
  }

  private static Problem ofAnyType(Problem problem) {
    return problem.pointer().endsWith(Header.FORMAT)
        ? problem
        : new Problem(
            problem.code(),
            problem.pointer(),
            problem.record(),
            problem.line(),
            problem.column(),
            problem.offset(),
            Sentence.of(
                DocumentWords.MISSING_HEADER_ONE_OF,
                DocumentType.all().stream().map(DocumentType::text).toList()),
            problem.found());
  }

  /** Returns what the document says it is, if that can be told. */
  @Nullable
  String stated(ReadingOptions options) throws IOException {
    try (JsonInput json = open(options)) {
      if (json.next() == Token.OBJECT) {
        for (String name = json.nextName(); name != null; name = json.nextName()) {
          if (json.next() == Token.STRING && name.equals("type")) {
            return json.string();
          }
          json.skip();
        }
      }
    } catch (IOException | RuntimeException e) {
      if (json(e, options) == null) {
        throw e;
      }
    }
    return null;
  }

  private JsonInput open(ReadingOptions options) throws IOException {
    return JsonLibrary.get().read(bytes, options.limits());
  }

  private JsonInput.@Nullable Fault json(Exception e, ReadingOptions options) throws IOException {
    try (JsonInput json = open(options)) {
      return json.fault(e);
    }
  }

  /** Tells whether bytes start as compressed ones do: RFC 1952, section 2.3.1. */
  public static boolean isGzip(byte[] bytes) {
    return bytes.length > 1 && bytes[0] == 0x1F && bytes[1] == (byte) 0x8B;
  }

  /** Parsers guess other encodings from zeros, which no JSON text in UTF-8 starts with. */
  private boolean isUtf16() {
    return bytes.length > 0 && bytes[0] == 0 || bytes.length > 1 && bytes[1] == 0;
  }

  private <T> Reading.Outcome<T> unreadable(StructureRule rule, int offset, String message) {
    Problem problem = new Problem(rule.code(), "", 0, 0, 0, offset, message, null);
    return new Reading.Outcome<>(Locations.place(List.of(problem), this), 0);
  }
}
