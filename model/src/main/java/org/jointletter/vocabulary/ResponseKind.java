package org.jointletter.vocabulary;

/**
 * The kind of an official response, by its content or effect.
 *
 * @since 0.1
 */
public enum ResponseKind {
  /** The response agrees to a demand. */
  ACCEPTANCE,

  /** The response promises an action. */
  COMMITMENT,

  /** The response confirms that the letter was received. */
  ACKNOWLEDGEMENT,

  /** The response takes note of the letter and does not take a position. */
  NOTED,

  /** The response discusses the matter of the letter. */
  SUBSTANTIVE_REPLY,

  /** The response asks for further information. */
  REQUEST_FOR_INFORMATION,

  /** The response puts the answer off. */
  HOLDING_REPLY,

  /** The response passes the letter on to someone else. */
  TRANSFER,

  /** The response says that an allegation is not true. */
  DENIAL,

  /** The response says that the letter deserves no answer. */
  DISMISSAL,

  /** The response refuses a demand. */
  REJECTION,

  /** The response accuses the signatories or others. */
  @Term(title = "Counter-accusation")
  COUNTER_ACCUSATION,

  /** The response is an act that harms those who signed. */
  REPRISAL,

  /** The response is a gesture that, as the source describes it, changes nothing of substance. */
  @Term(title = "Token response")
  TOKEN,

  /** No response was given by a stated date. It excludes every other kind. */
  NO_RESPONSE,

  /** Another response. */
  OTHER
}
