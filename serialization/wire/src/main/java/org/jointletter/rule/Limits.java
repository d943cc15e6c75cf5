package org.jointletter.rule;

import java.io.Serializable;

/**
 * How large a document may be, so that a hostile one does not use up a program's memory.
 *
 * <p>With the defaults, a program with 256 MB of heap reads any document, or refuses it, if it
 * reads one at a time and holds no others. They admit letters with a hundred thousand signatories.
 * Larger documents need larger limits, as in {@code Limits.defaults().withDocumentBytes(1 <<
 * 28).withValues(20_000_000)}, and memory that goes with them.
 *
 * <p>Limits are the same for every way to read. A reader ends at the first limit that is exceeded,
 * and the problem names the method that raises it. A mapper does not see bytes: it counts
 * characters, and what its own parser reads before is subject to the limits of that parser.
 * Whatever the limits, a name of a member has at most 50,000 characters, and a whole number 1,000
 * digits.
 *
 * @param documentBytes the largest size of a document, in bytes; by default 12 MiB
 * @param depth how deep objects and arrays may be nested; by default 200
 * @param textLength the largest length of a string, in {@code char} values; by default 2,000,000,
 *     which holds every text that the model allows
 * @param listSize the largest number of elements of a list, such as the signatories of a roster; by
 *     default 1,000,000
 * @param values the largest number of values of a document: members, and elements of lists, at all
 *     depths; a member that is kept as it stands counts three times; by default 1,500,000
 * @serial exclude
 * @since 0.1
 */
@SuppressWarnings("InvalidBlockTag") // it is right for a class
public record Limits(int documentBytes, int depth, int textLength, int listSize, int values)
    implements Serializable {

  private static final Limits DEFAULTS = new Limits(12 << 20, 200, 2_000_000, 1_000_000, 1_500_000);
  private static final Limits NONE =
      new Limits(Integer.MAX_VALUE, 1_000, Integer.MAX_VALUE, Integer.MAX_VALUE, Integer.MAX_VALUE);

  /**
   * Creates limits.
   *
   * @param documentBytes the largest size of a document, in bytes; by default 12 MiB
   * @param depth how deep objects and arrays may be nested; by default 200
   * @param textLength the largest length of a string, in {@code char} values; by default 2,000,000,
   *     which holds every text that the model allows
   * @param listSize the largest number of elements of a list, such as the signatories of a roster;
   *     by default 1,000,000
   * @param values the largest number of values of a document: members, and elements of lists, at
   *     all depths; a member that is kept as it stands counts three times; by default 1,500,000
   * @throws IllegalArgumentException if one of them is not positive, or the depth is more than
   *     1,000
   */
  public Limits {
    if (documentBytes <= 0 || depth <= 0 || textLength <= 0 || listSize <= 0 || values <= 0) {
      throw new IllegalArgumentException("limits must be positive");
    }
    if (depth > 1_000) {
      throw new IllegalArgumentException("a depth of more than 1000 may overflow the stack");
    }
  }

  /** {@return the defaults} */
  public static Limits defaults() {
    return DEFAULTS;
  }

  /** {@return limits that are as wide as they can be, for documents of your own} */
  public static Limits none() {
    return NONE;
  }

  /**
   * {@return these limits with another size of documents, in bytes}
   *
   * @param documentBytes the largest size of a document
   * @throws IllegalArgumentException if it is not positive
   */
  public Limits withDocumentBytes(int documentBytes) {
    return new Limits(documentBytes, depth, textLength, listSize, values);
  }

  /**
   * {@return these limits with another depth}
   *
   * @param depth the largest depth
   * @throws IllegalArgumentException if it is not positive, or more than 1,000
   */
  public Limits withDepth(int depth) {
    return new Limits(documentBytes, depth, textLength, listSize, values);
  }

  /**
   * {@return these limits with another length of strings, in {@code char} values}
   *
   * @param textLength the largest length of a string
   * @throws IllegalArgumentException if it is not positive
   */
  public Limits withTextLength(int textLength) {
    return new Limits(documentBytes, depth, textLength, listSize, values);
  }

  /**
   * {@return these limits with another number of elements of a list}
   *
   * @param listSize the largest number of elements of a list
   * @throws IllegalArgumentException if it is not positive
   */
  public Limits withListSize(int listSize) {
    return new Limits(documentBytes, depth, textLength, listSize, values);
  }

  /**
   * {@return these limits with another number of values}
   *
   * @param values the largest number of values of a document
   * @throws IllegalArgumentException if it is not positive
   */
  public Limits withValues(int values) {
    return new Limits(documentBytes, depth, textLength, listSize, values);
  }
}
