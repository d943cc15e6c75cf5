package org.jointletter.document;

import java.net.URI;
import java.net.URISyntaxException;
import org.jointletter.codec.CompactOutput;
import org.jointletter.codec.Utf8Text;
import org.jointletter.rule.Problem;

/**
 * What is wrong with a document, as web services tell it.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc9457">RFC 9457, Problem Details for HTTP APIs</a>
 */
final class ProblemDetails {

  private static final String TYPE = "https://jointletter.org/problems/invalid-document";
  private static final int UNPROCESSABLE_CONTENT = 422;

  private ProblemDetails() {}

  /** Returns a problem document as compact JSON. */
  static String of(InvalidDocumentException invalid) {
    Utf8Text text = new Utf8Text();
    CompactOutput out = new CompactOutput(text);
    out.startObject();
    member("type", TYPE, out);
    member("title", "The document is not valid", out);
    member("status", UNPROCESSABLE_CONTENT, out);
    member("detail", invalid.getSummary(), out);
    out.name("errors");
    out.startArray();
    invalid.getProblems().forEach(problem -> error(problem, out));
    out.endArray();
    if (invalid.getOmitted() > 0) {
      member("omitted", invalid.getOmitted(), out);
    }
    out.endObject();
    return text.toString();
  }

  private static void error(Problem problem, CompactOutput out) {
    out.startObject();
    member("detail", problem.message(), out);
    member("pointer", fragment(problem.pointer()), out);
    member("code", problem.code(), out);
    if (problem.record() > 0) {
      member("record", problem.record(), out);
    }
    if (problem.line() > 0) {
      member("line", problem.line(), out);
      member("column", problem.column(), out);
    }
    if (problem.offset() >= 0) {
      member("offset", problem.offset(), out);
    }
    if (problem.found() != null) {
      member("found", problem.found(), out);
    }
    out.endObject();
  }

  /** Returns a JSON Pointer as a URI fragment: RFC 6901, section 6. */
  private static String fragment(String pointer) {
    try {
      return new URI(null, null, pointer).toASCIIString();
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  private static void member(String name, String value, CompactOutput out) {
    out.name(name);
    out.string(value);
  }

  private static void member(String name, long value, CompactOutput out) {
    out.name(name);
    out.integer(value);
  }
}
