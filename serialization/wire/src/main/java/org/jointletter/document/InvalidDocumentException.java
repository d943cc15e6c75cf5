package org.jointletter.document;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jointletter.codec.Reading;
import org.jointletter.constraint.check.Printable;
import org.jointletter.rule.Problem;
import org.jointletter.words.DocumentWords;
import org.jointletter.words.Sentence;

/**
 * A document that is not valid, with everything that is wrong with it.
 *
 * @since 0.1
 */
public final class InvalidDocumentException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /** What the document is called. */
  private final String name;

  /** What is wrong. */
  private final ArrayList<Problem> problems;

  /** How many more problems there are. */
  private final long omitted;

  /**
   * Creates an exception.
   *
   * @param name what the document is called, as in a file name
   * @param problems what is wrong, in the order of the document; not empty
   * @param omitted how many more problems there are
   */
  public InvalidDocumentException(String name, List<Problem> problems, long omitted) {
    this.name = name;
    this.problems = new ArrayList<>(problems);
    this.omitted = omitted;
  }

  /** {@return what is wrong, in the order of the document} */
  public List<Problem> getProblems() {
    return Collections.unmodifiableList(problems);
  }

  /**
   * {@return how many more problems there are than are listed, because a reader lists
   * {@linkplain DocumentReader#withMaxProblems only so many}} Reading ends at the ten-thousandth
   * problem, or at the last that is listed if that is later.
   */
  public long getOmitted() {
    return omitted;
  }

  /**
   * {@return how many problems the document has, as in {@code dossier.json has 2 problems}}
   * Characters of the name that cannot be seen, such as a line break, are escaped.
   */
  public String getSummary() {
    long count = problems.size() + omitted;
    if (count == 1) {
      return Sentence.of(DocumentWords.HAS_A_PROBLEM, Printable.of(name));
    }
    return Sentence.of(
        count < Reading.MOST_COUNTED
            ? DocumentWords.HAS_PROBLEMS
            : DocumentWords.HAS_AT_LEAST_PROBLEMS,
        Printable.of(name),
        count);
  }

  /**
   * Returns the {@linkplain #getSummary() summary} and, each on a line of its own, the problems.
   */
  @Override
  public String getMessage() {
    StringBuilder message = new StringBuilder(getSummary()).append(':');
    problems.forEach(problem -> message.append("\n  ").append(problem));
    if (omitted > 0) {
      message.append("\n  ").append(Sentence.of(DocumentWords.AND_MORE, omitted));
    }
    return message.toString();
  }

  /**
   * {@return the problems as a problem document, for the answer of a web service: of media type
   * {@code application/problem+json}, with the status 422 and a member {@code errors} that has, of
   * each problem, its {@code detail}, {@code pointer} (as a URI fragment), {@code code},
   * {@code record}, {@code line}, {@code column}, {@code offset} and {@code found}, as far as they
   * are known}
   *
   * @see <a href="https://www.rfc-editor.org/rfc/rfc9457">RFC 9457, Problem Details for HTTP
   *     APIs</a>
   */
  public String toProblemDetails() {
    return ProblemDetails.of(this);
  }
}
