package org.jointletter.rule;

/**
 * How large a document may be, so that a hostile one does not use up a program's memory.
 *
 * <p>The defaults are beyond any letter: one with a million signatories is well within them.
 * Whatever the limits, a name of a member has at most 50,000 characters, and a whole number 1,000
 * digits.
 *
 * @param documentBytes the largest size of a document, in bytes; by default 2<sup>30</sup>
 * @param depth how deep objects and arrays may be nested; by default 200
 * @param textLength the largest length of a string, in {@code char} values; by default 2,000,000,
 *     which holds every text that the model allows
 * @param listSize the largest number of elements of a list, such as the signatories of a roster; by
 *     default 2,000,000
 * @since 0.1
 */
public record Limits(int documentBytes, int depth, int textLength, int listSize) {

  private static final Limits DEFAULTS = new Limits(1 << 30, 200, 2_000_000, 2_000_000);
  private static final Limits NONE =
      new Limits(Integer.MAX_VALUE, 1_000, Integer.MAX_VALUE, Integer.MAX_VALUE);

  /**
   * Creates limits.
   *
   * @param documentBytes the largest size of a document, in bytes; by default 2<sup>30</sup>
   * @param depth how deep objects and arrays may be nested; by default 200
   * @param textLength the largest length of a string, in {@code char} values; by default 2,000,000,
   *     which holds every text that the model allows
   * @param listSize the largest number of elements of a list, such as the signatories of a roster;
   *     by default 2,000,000
   * @throws IllegalArgumentException if one of them is not positive, or the depth is more than
   *     1,000
   */
  public Limits {
    if (documentBytes <= 0 || depth <= 0 || textLength <= 0 || listSize <= 0) {
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
    return new Limits(documentBytes, depth, textLength, listSize);
  }

  /**
   * {@return these limits with another depth}
   *
   * @param depth the largest depth
   * @throws IllegalArgumentException if it is not positive, or more than 1,000
   */
  public Limits withDepth(int depth) {
    return new Limits(documentBytes, depth, textLength, listSize);
  }

  /**
   * {@return these limits with another length of strings, in {@code char} values}
   *
   * @param textLength the largest length of a string
   * @throws IllegalArgumentException if it is not positive
   */
  public Limits withTextLength(int textLength) {
    return new Limits(documentBytes, depth, textLength, listSize);
  }

  /**
   * {@return these limits with another number of elements of a list}
   *
   * @param listSize the largest number of elements of a list
   * @throws IllegalArgumentException if it is not positive
   */
  public Limits withListSize(int listSize) {
    return new Limits(documentBytes, depth, textLength, listSize);
  }
}
