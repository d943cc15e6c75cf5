package org.jointletter.vocabulary;

/**
 * To whom a signature is disclosed. A term that is not listed counts as withheld.
 *
 * @since 0.1
 */
public enum Disclosure {
  /** The signature is disclosed to everyone. */
  PUBLIC,

  /** The signature is disclosed to the addressees and withheld from the public. */
  WITHHELD_FROM_PUBLIC,

  /** The signature is withheld from the addressees and from the public. */
  WITHHELD_FROM_RECIPIENTS,

  /** Another disclosure, which counts as withheld. */
  OTHER
}
