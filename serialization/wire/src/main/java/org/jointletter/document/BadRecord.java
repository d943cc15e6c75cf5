package org.jointletter.document;

import java.util.List;
import org.jointletter.rule.Problem;

/**
 * A record in a stream of documents that is not valid.
 *
 * @param number its number in the stream, from 1
 * @param bytes the record as it was read, without its end of line; of one that is larger than a
 *     document may be, as much as shows that
 * @param problems what is wrong, in the order of the document
 * @param omitted how many more problems there are
 * @since 0.1
 */
@SuppressWarnings("ArrayRecordComponent") // nobody compares them
public record BadRecord(long number, byte[] bytes, List<Problem> problems, long omitted) {

  /**
   * {@return the problems as an exception}
   *
   * @param name what the stream is called, as in a file name
   */
  public InvalidDocumentException toException(String name) {
    return new InvalidDocumentException(name + ", record " + number, problems, omitted);
  }

  /** Returns the number and how many problems there are, and nothing that the record says. */
  @Override
  public String toString() {
    return "BadRecord[" + number + ", " + (problems.size() + omitted) + " problems]";
  }
}
