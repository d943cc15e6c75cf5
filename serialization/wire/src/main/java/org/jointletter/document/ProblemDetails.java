package org.jointletter.document;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import org.jointletter.codec.CompactOutput;
import org.jointletter.codec.Utf8Text;
import org.jointletter.rule.Problem;
import org.jointletter.words.DocumentWords;

/**
 * What is wrong with a document, as web services tell it.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc9457">RFC 9457, Problem Details for HTTP APIs</a>
 */
final class ProblemDetails {

  private static final String TYPE = "https://jointletter.org/problems/invalid-document";
  private static final int UNPROCESSABLE_CONTENT = 422;

  /** What stands for itself, beside letters and digits: RFC 3986, section 3.5. */
  private static final String IN_FRAGMENTS = "-._~!$&'()*+,;=:@/?";

  private static final HexFormat HEX = HexFormat.of().withUpperCase();

  private ProblemDetails() {}

  /** Returns a problem document as compact JSON. */
  static String of(InvalidDocumentException invalid) {
    Utf8Text text = new Utf8Text();
    CompactOutput out = new CompactOutput(text);
    out.startObject();
    member("type", TYPE, out);
    member("title", DocumentWords.TITLE, out);
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
    StringBuilder fragment = new StringBuilder("#");
    for (byte next : pointer.getBytes(StandardCharsets.UTF_8)) {
      boolean stands = next >= '0' && next <= '9'
          || next >= 'A' && next <= 'Z'
          || next >= 'a' && next <= 'z'
          || IN_FRAGMENTS.indexOf(next) >= 0;
      if (stands) {
        fragment.append((char) next);
      } else {
        fragment.append('%').append(HEX.toHexDigits(next));
      }
    }
    return fragment.toString();
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
