package org.jointletter.vocabulary;

/**
 * The kind of an official response, by its content or effect.
 *
 * @since 0.1
 */
public enum ResponseKind {
  /** The response agrees to a demand. */
  ACCEPTANCE,

  /** The response agrees to a part of a demand. */
  @Term(broader = "ACCEPTANCE")
  PARTIAL_ACCEPTANCE,

  /** The response promises an action. */
  COMMITMENT,

  /** The response does something of what was asked for. */
  ACTION,

  /** The response begins an investigation. */
  @Term(broader = "ACTION")
  INQUIRY_OPENED,

  /** The response takes a decision back. */
  @Term(broader = "ACTION")
  DECISION_REVERSED,

  /** The response changes a law, a rule or a practice. */
  @Term(broader = "ACTION")
  RULES_CHANGED,

  /** The response is that someone leaves an office. */
  @Term(broader = "ACTION")
  RESIGNATION,

  /** The response sets people free. */
  @Term(broader = "ACTION")
  PEOPLE_RELEASED,

  /** The response pays what was asked for, or a part of it. */
  @Term(broader = "ACTION")
  PAYMENT,

  /** The response confirms that the letter was received. */
  ACKNOWLEDGEMENT,

  /** A program confirmed that the letter was received. */
  @Term(broader = "ACKNOWLEDGEMENT")
  AUTOMATIC_ACKNOWLEDGEMENT,

  /** The response confirms the receipt with thanks or praise and says no more. */
  @Term(broader = "ACKNOWLEDGEMENT")
  THANKS,

  /** The response says that the letter was not received. */
  RECEIPT_DENIED,

  /** The response takes note of the letter and does not take a position. */
  NOTED,

  /** The response discusses the matter of the letter. */
  SUBSTANTIVE_REPLY,

  /** The response explains how things are, and decides nothing. */
  @Term(broader = "SUBSTANTIVE_REPLY")
  EXPLANATION,

  /** The response says what was done on the matter and how it goes on. */
  @Term(broader = "SUBSTANTIVE_REPLY")
  PROGRESS_REPORT,

  /** The response corrects facts that the letter states. */
  @Term(broader = "SUBSTANTIVE_REPLY")
  CORRECTION,

  /** The response has a wording that goes to many letters. */
  STANDARD_REPLY,

  /** The response speaks of the matter and avoids an answer. */
  @Term(title = "Evasive reply")
  EVASION,

  /** The response says that there will be no comment. */
  @Term(broader = "EVASION")
  NO_COMMENT,

  /** The response takes the letter for something else. */
  @Term(title = "Mistaken for something else", broader = "EVASION")
  MISTAKEN,

  /** The response asks for further information. */
  REQUEST_FOR_INFORMATION,

  /** The response puts the answer off. */
  HOLDING_REPLY,

  /** The response passes the letter on to someone else. */
  TRANSFER,

  /** The response invites the signatories to a meeting, a visit or a procedure. */
  INVITATION,

  /** The response offers something else than was asked for. */
  @Term(title = "Alternative offer")
  ALTERNATIVE,

  /** The response takes the side of the letter or of those who signed. */
  SUPPORT,

  /** The response apologizes. */
  APOLOGY,

  /** The response takes back what those who respond had said or done before. */
  RETRACTION,

  /**
   * The response says that those who respond have nothing to do with the letter, a signature or a
   * statement.
   */
  DISAVOWAL,

  /** The response is a step of the procedure that the letter runs under. */
  PROCEDURAL_STEP,

  /** The response finds that the letter can be dealt with. */
  @Term(title = "Found admissible", broader = "PROCEDURAL_STEP")
  ADMITTED,

  /** The response sets a debate or a hearing. */
  @Term(broader = "PROCEDURAL_STEP")
  DEBATE_SCHEDULED,

  /** The response is a debate of a body on the matter. */
  @Term(broader = "PROCEDURAL_STEP")
  DEBATE,

  /** The response ends the procedure. */
  @Term(broader = "PROCEDURAL_STEP")
  CASE_CLOSED,

  /** The response says that an allegation is not true. */
  DENIAL,

  /** The response says that the letter deserves no answer. */
  DISMISSAL,

  /** The response refuses a demand. */
  REJECTION,

  /** The response refuses to deal with the letter for a formal reason. */
  @Term(broader = "REJECTION")
  NOT_ADMITTED,

  /** Those to whom the letter was brought would not take it. */
  @Term(broader = "REJECTION")
  DELIVERY_REFUSED,

  /** The response accuses the signatories or others. */
  @Term(title = "Counter-accusation")
  COUNTER_ACCUSATION,

  /** The response blames or warns the signatories because of the letter. */
  @Term(broader = "COUNTER_ACCUSATION")
  ADMONITION,

  /** The response complains about the letter to someone else. */
  COMPLAINT,

  /** The response takes the letter, or those who signed it, to a court. */
  @Term(broader = "COMPLAINT")
  LEGAL_CLAIM,

  /** The response is an act that harms those who signed. */
  REPRISAL,

  /** The response punishes signatories at their work or their place of study. */
  @Term(broader = "REPRISAL")
  DISCIPLINE,

  /** The response accuses signatories before a criminal court. */
  @Term(broader = "REPRISAL")
  PROSECUTION,

  /** The response forbids the letter, or bars signatories from a place or an activity. */
  @Term(broader = "REPRISAL")
  BAN,

  /** The response is a gesture that, as the source describes it, changes nothing of substance. */
  @Term(title = "Token response")
  TOKEN,

  /** No response was given by a stated date. It excludes every other kind. */
  NO_RESPONSE,

  /** Another response. */
  OTHER
}
