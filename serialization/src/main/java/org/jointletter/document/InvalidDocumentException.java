package org.jointletter.document;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A document that is not valid, with everything that is wrong with it.
 *
 * @since 0.1
 */
public final class InvalidDocumentException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  @SuppressWarnings("serial") // the lists of List.copyOf are serializable
  private final List<Problem> problems;

  /**
   * Creates an exception.
   *
   * @param name what the document is called, as in a file name
   * @param problems what is wrong, in the order of the document; not empty
   */
  public InvalidDocumentException(String name, List<Problem> problems) {
    super(message(name, problems));
    this.problems = List.copyOf(problems);
  }

  /** Returns everything that is wrong, in the order of the document. */
  public List<Problem> getProblems() {
    return problems;
  }

  private static String message(String name, List<Problem> problems) {
    String count = problems.size() == 1 ? "a problem" : problems.size() + " problems";
    return problems.stream()
        .map(problem -> "\n  " + problem)
        .collect(Collectors.joining("", name + " has " + count + ":", ""));
  }
}
