package org.jointletter.vocabulary;

/**
 * What an official response does.
 *
 * @since 0.1
 */
public enum ResponseKind {
  /** It agrees to what was asked. */
  ACCEPTANCE,

  /** It promises something. */
  COMMITMENT,

  /** It confirms that the letter came. */
  ACKNOWLEDGEMENT,

  /** It takes note. */
  NOTED,

  /** It goes into the matter. */
  SUBSTANTIVE_REPLY,

  /** It asks for more. */
  REQUEST_FOR_INFORMATION,

  /** It puts the answer off. */
  HOLDING_REPLY,

  /** It passes the letter on to someone else. */
  TRANSFER,

  /** It says that what is alleged is not so. */
  DENIAL,

  /** It treats the letter as not worth an answer. */
  DISMISSAL,

  /** It refuses what was asked. */
  REJECTION,

  /** It accuses in turn. */
  COUNTER_ACCUSATION,

  /** It harms those who signed. */
  REPRISAL,

  /** It makes a gesture without substance. */
  TOKEN,

  /** None came, as of a date. Excludes every other kind. */
  NO_RESPONSE
}
