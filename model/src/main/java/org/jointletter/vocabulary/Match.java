package org.jointletter.vocabulary;

/**
 * How well a code fits what it is attached to.
 *
 * @since 0.1
 */
public enum Match {
  /**
   * The code and the thing it is attached to are the same concept.
   *
   * @see <a href="https://www.w3.org/TR/skos-reference/#mapping">SKOS Reference, mapping
   *     properties</a>
   */
  EXACT,

  /**
   * The code and the thing it is attached to are nearly the same concept.
   *
   * @see <a href="https://www.w3.org/TR/skos-reference/#mapping">SKOS Reference, mapping
   *     properties</a>
   */
  CLOSE,

  /**
   * The code stands for a wider concept.
   *
   * @see <a href="https://www.w3.org/TR/skos-reference/#mapping">SKOS Reference, mapping
   *     properties</a>
   */
  BROADER,

  /**
   * The code stands for a narrower concept.
   *
   * @see <a href="https://www.w3.org/TR/skos-reference/#mapping">SKOS Reference, mapping
   *     properties</a>
   */
  NARROWER,

  /**
   * The code stands for a concept that has to do with the thing.
   *
   * @see <a href="https://www.w3.org/TR/skos-reference/#mapping">SKOS Reference, mapping
   *     properties</a>
   */
  RELATED,

  /** Another fit. */
  OTHER
}
