package org.jointletter.codec;

import java.io.IOException;
import org.jointletter.codec.JsonInput.Token;
import org.jointletter.document.StructureRule;
import org.jspecify.annotations.Nullable;

/** The two members by which a document says what it is: the version of the format, and its type. */
final class Header {

  /** No header: the object is no document. */
  static final Header NONE = new Header(null, false);

  private static final String FORMAT = "jointletter";
  private static final String TYPE = "type";
  private static final String VERSION = "1.0";

  private final @Nullable DocumentType<?> document;
  private final boolean required;
  private boolean formatSeen;
  private boolean typeSeen;

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

  static void write(DocumentType<?> document, JsonOutput out) throws IOException {
    out.name(FORMAT);
    out.string(VERSION);
    out.name(TYPE);
    out.string(document.text());
  }

  /** Reads a member if it belongs to the header. */
  boolean read(String name, Reading reading) throws IOException {
    if (document == null) {
      return false;
    }
    if (name.equals(FORMAT)) {
      expect(VERSION, StructureRule.UNSUPPORTED_VERSION, formatSeen, reading);
      formatSeen = true;
      return true;
    }
    if (name.equals(TYPE)) {
      expect(document.text(), StructureRule.WRONG_DOCUMENT_TYPE, typeSeen, reading);
      typeSeen = true;
      return true;
    }
    return false;
  }

  /** Reports members that are missing. */
  void close(Reading reading) {
    if (required && !formatSeen) {
      reading.missing(FORMAT, "must be there and say \"" + VERSION + "\"");
    }
    if (required && document != null && !typeSeen) {
      reading.missing(TYPE, "must be there and say \"" + document.text() + "\"");
    }
  }

  /** What is not of this version and type can not be read any further. */
  private static void expect(String value, StructureRule rule, boolean seen, Reading reading)
      throws IOException {
    if (seen) {
      reading.skip(StructureRule.DUPLICATE_MEMBER, "must be there only once");
    } else if (reading.json().token() != Token.STRING
        || !reading.json().string().equals(value)) {
      reading.problem(rule, "must be \"" + value + "\" to be read here");
      throw new Reading.Ended();
    }
  }
}
