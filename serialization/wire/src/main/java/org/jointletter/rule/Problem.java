package org.jointletter.rule;

import java.io.Serializable;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Something that is wrong with a document: where, which rule, what was expected, and what was
 * found.
 *
 * <p>What is said of parties and signatories never repeats what the document says of them, because
 * they may be people who are not to be named.
 *
 * @param code the stable code of the rule: a {@linkplain org.jointletter.constraint.RuleCode rule
 *     of the model}, or a {@link StructureRule}
 * @param pointer where, as a JSON Pointer; the empty text is the whole document
 * @param record the number of the record, from 1, in a stream of documents; else 0
 * @param line the line, from 1, in a stream too; 0 if it is not known
 * @param column the column in the line, from 1, in Unicode characters; 0 if it is not known
 * @param offset how many bytes come before it, in a stream too (after decompression); -1 if that is
 *     not known
 * @param message what was expected, as in "must be a string"
 * @param found what was found: a number, a text of at most 60 characters in quotes, or a kind of
 *     value in words; null if that says nothing, or may say too much
 * @see <a href="https://www.rfc-editor.org/rfc/rfc6901">RFC 6901, JSON Pointer</a>
 * @serial exclude
 * @since 0.1
 */
@SuppressWarnings("InvalidBlockTag") // it is right for a class
public record Problem(
    String code,
    String pointer,
    long record,
    int line,
    int column,
    long offset,
    String message,
    @Nullable String found)
    implements Serializable {

  /**
   * Returns the problem in one line, as in {@code line 3, column 12: /title is required
   * [required]}.
   */
  @Override
  public String toString() {
    return (record == 0 ? "" : "record " + record + ", ")
        + (line == 0 ? "" : "line " + line + ", column " + column + ": ")
        + describe();
  }

  /**
   * {@return the problem without its line, as in {@code /title is required [required]}} Control
   * characters of the pointer are escaped.
   */
  public String describe() {
    return (pointer.isEmpty() ? "the document" : printable(pointer))
        + " "
        + message
        + (found == null ? "" : "; found " + found)
        + " ["
        + code
        + "]";
  }

  /** Names of members are whatever somebody wrote, and could forge lines of a log. */
  private static String printable(String pointer) {
    return Pattern.compile("[\\p{Cc}\\u2028\\u2029]")
        .matcher(pointer)
        .replaceAll(control -> "\\\\u%04x".formatted((int) control.group().charAt(0)));
  }
}
