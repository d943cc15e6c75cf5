package org.jointletter.document;

import java.io.Serializable;

/**
 * Something that is wrong with a document: where, which rule, and what to do.
 *
 * <p>A problem never repeats a value of the document, which may be about someone who is not to be
 * named.
 *
 * @param code the stable code of the rule: a {@linkplain org.jointletter.constraint.RuleCode rule
 *     of the model}, or a {@link StructureRule}
 * @param pointer where, as a JSON Pointer; the empty text is the whole document
 * @param line the line, from 1; 0 if it is not known
 * @param column the column in the line, from 1, in characters or, in UTF-8 input, in bytes; 0 if it
 *     is not known
 * @param message what to do
 * @see <a href="https://www.rfc-editor.org/rfc/rfc6901">RFC 6901, JSON Pointer</a>
 * @since 0.1
 */
public record Problem(String code, String pointer, int line, int column, String message)
    implements Serializable {

  /**
   * Returns the problem in one line, as in {@code line 3, column 12: /title is required
   * [required]}.
   */
  @Override
  public String toString() {
    String place = line == 0 ? "" : "line " + line + ", column " + column + ": ";
    return place + (pointer.isEmpty() ? "the document" : pointer) + " " + message + " [" + code
        + "]";
  }
}
