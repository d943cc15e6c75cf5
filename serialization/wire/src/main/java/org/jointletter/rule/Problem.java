package org.jointletter.rule;

import java.io.Serializable;
import org.jointletter.constraint.check.Printable;
import org.jointletter.words.DocumentWords;
import org.jointletter.words.Sentence;
import org.jspecify.annotations.Nullable;

/**
 * Something that is wrong with a document: where, which rule, what was expected, and what was
 * found.
 *
 * <p>A problem can be logged and sent back: it names nobody. Its words are those of the format, and
 * of the document it repeats at most:
 *
 * <ul>
 *   <li>Names of members that the format does not know, if they look like one of the format, as
 *       {@code colour} or {@code ngo:caseNumber} do. In parties, rosters, and all else that says
 *       who someone is, none is repeated. A name that is not repeated stands as {@code *} in the
 *       pointer; line, column and offset are those of the very member.
 *   <li>Numbers, and values that are to have a form: dates, codes, language tags, links and
 *       digests. They are shown in quotes, with at most 60 characters, if they look like one word:
 *       without two words beside each other, letters that are not ASCII, or {@code @}; of a path
 *       with letters, a link has nothing but the start. Texts, ids, identifiers and citations are
 *       never shown, and nothing of a party or a roster is.
 * </ul>
 *
 * <p>Characters that cannot be seen have the form {@code \}{@code u001b}, so that no line of a log
 * can be forged.
 *
 * @param code the stable code of the rule: a {@linkplain org.jointletter.constraint.RuleCode rule
 *     of the model}, or a {@link StructureRule}
 * @param pointer where, as a JSON Pointer, in which {@code *} stands for a name that is not shown;
 *     the empty text is the whole document
 * @param record the number of the record, from 1, in a stream of documents; else 0
 * @param line the line, from 1, in a stream too; 0 if it is not known
 * @param column the column in the line, from 1, in Unicode characters; 0 if it is not known
 * @param offset how many bytes come before it, in a stream too (after decompression); -1 if that is
 *     not known
 * @param message what was expected, as in "must be a string"
 * @param found what was found: a number, a text in quotes, or a kind of value in words; null if
 *     that says nothing, or may say too much
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
    return (record == 0 ? "" : Sentence.of(DocumentWords.AT_RECORD, record))
        + (line == 0 ? "" : Sentence.of(DocumentWords.AT_LINE, line, column))
        + describe();
  }

  /**
   * {@return the problem without its line, as in {@code /title is required [required]}} Characters
   * that cannot be seen are escaped.
   */
  public String describe() {
    String place = pointer.isEmpty() ? DocumentWords.THE_DOCUMENT : pointer;
    return Printable.of(
        found == null
            ? Sentence.of(DocumentWords.PROBLEM, place, message, code)
            : Sentence.of(DocumentWords.PROBLEM_FOUND, place, message, found, code));
  }
}
