package org.jointletter.codec;

import java.io.IOException;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jointletter.codec.JsonInput.Token;
import org.jointletter.rule.StructureRule;
import org.jointletter.words.DocumentWords;
import org.jointletter.words.Sentence;
import org.jspecify.annotations.Nullable;

/**
 * The two members by which a document says what it is: the version of the format, and its type.
 *
 * <p>A document of a later minor version can be read, as far as it uses nothing that is new. A
 * tolerant reader keeps the later version beside what is new, so that both are written back.
 */
final class Header {

  /** No header: the object is no document. */
  static final Header NONE = new Header(null, false);

  static final String FORMAT = "jointletter";
  static final String TYPE = "type";
  private static final int MAJOR = 1;
  private static final String VERSION = MAJOR + ".0";
  private static final Pattern VERSION_FORM =
      Pattern.compile("(0|[1-9][0-9]{0,5})\\.(0|[1-9][0-9]{0,5})");

  private final @Nullable DocumentType<?> document;
  private final boolean required;
  private boolean formatSeen;
  private boolean typeSeen;
  private @Nullable String laterVersion;

  private Header(@Nullable DocumentType<?> document, boolean required) {
    this.document = document;
    this.required = required;
  }

  /** A header that must be there. */
  static Header required(DocumentType<?> document) {
    return new Header(document, true);
  }

  /** A header that is checked if it is there. */
  static Header optional(DocumentType<?> document) {
    return new Header(document, false);
  }

  /**
   * Writes a header.
   *
   * @param unknown the unknown members of the document, with its version if that is a later one
   */
  static void write(DocumentType<?> document, Map<String, String> unknown, JsonOutput out)
      throws IOException {
    out.name(FORMAT);
    String later = unknown.get(FORMAT);
    if (later == null) {
      out.string(VERSION);
    } else {
      out.json(later);
    }
    out.name(TYPE);
    out.string(document.text());
  }

  /** Returns whether a text is a version of the format, or looks like one. */
  static boolean isVersion(String text) {
    return VERSION_FORM.matcher(text).matches();
  }

  /** Reads a member if it belongs to the header. */
  boolean read(String name, Reading reading) throws IOException {
    if (document == null) {
      return false;
    }
    if (name.equals(FORMAT)) {
      if (isFirst(formatSeen, reading)) {
        readVersion(reading);
      }
      formatSeen = true;
      return true;
    }
    if (name.equals(TYPE)) {
      if (isFirst(typeSeen, reading) && !document.text().equals(string(reading))) {
        throw reading.ended(
            StructureRule.WRONG_DOCUMENT_TYPE,
            Sentence.of(DocumentWords.WRONG_DOCUMENT_TYPE, document.text()));
      }
      typeSeen = true;
      return true;
    }
    return false;
  }

  private static boolean isFirst(boolean seen, Reading reading) throws IOException {
    if (seen) {
      reading.skip(StructureRule.DUPLICATE_MEMBER, DocumentWords.DUPLICATE_MEMBER);
    }
    return !seen;
  }

  /** Returns the version of the document as JSON, if it is a later one than this library's. */
  @Nullable
  String laterVersion() {
    return laterVersion;
  }

  /** Reports members that are missing. */
  void close(Reading reading) {
    if (required && !formatSeen) {
      reading.missing(FORMAT, Sentence.of(DocumentWords.MISSING_HEADER, VERSION));
    }
    if (required && document != null && !typeSeen) {
      reading.missing(TYPE, Sentence.of(DocumentWords.MISSING_HEADER, document.text()));
    }
  }

  /** What is of another major version can not be read any further. */
  private void readVersion(Reading reading) throws IOException {
    String version = Objects.requireNonNullElse(string(reading), "");
    Matcher numbers = VERSION_FORM.matcher(version);
    boolean wellFormed = numbers.matches();
    if (wellFormed && Integer.parseInt(numbers.group(1)) == MAJOR) {
      if (!version.equals(VERSION)) {
        laterVersion = Utf8Text.quoted(version);
        reading.foundLaterVersion();
      }
      return;
    }
    throw reading.ended(
        StructureRule.UNSUPPORTED_VERSION,
        wellFormed && Integer.parseInt(numbers.group(1)) > MAJOR
            ? Sentence.of(DocumentWords.UNSUPPORTED_VERSION_LATER, MAJOR, version)
            : Sentence.of(DocumentWords.UNSUPPORTED_VERSION, VERSION, MAJOR));
  }

  private static @Nullable String string(Reading reading) throws IOException {
    return reading.json().token() == Token.STRING ? reading.json().string() : null;
  }
}
