package org.jointletter.vocabulary;

/**
 * Who may learn that someone signed. A code that is not known here is treated as withheld.
 *
 * @since 0.1
 */
public enum Disclosure {
  /** Everyone. */
  PUBLIC,

  /** The addressees know; the public does not. */
  WITHHELD_FROM_PUBLIC,

  /** The addressees do not know, and neither does the public. */
  WITHHELD_FROM_RECIPIENTS
}
