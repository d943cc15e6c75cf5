package org.jointletter.vocabulary;

/**
 * The way in which signatures were checked.
 *
 * @since 0.1
 */
public enum Verification {
  /** Nobody checked the signatures. */
  NOT_VERIFIED,

  /** Each signer confirmed the signature, as by a link in a message. */
  BY_CONFIRMATION,

  /** Each signer proved who they are, as with an identity document or an electronic identity. */
  BY_IDENTITY,

  /** The signatures were compared with a register of those who may sign, such as voters. */
  AGAINST_REGISTER,

  /** A sample of the signatures was checked. */
  BY_SAMPLE,

  /** Those who collected the signatures checked them, in a way that is not stated. */
  BY_ORGANIZERS,

  /** In none of these ways. */
  OTHER
}
