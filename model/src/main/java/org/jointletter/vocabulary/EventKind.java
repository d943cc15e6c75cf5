package org.jointletter.vocabulary;

/**
 * The kind of an event in the history of a letter or of a response, or around it.
 *
 * @since 0.1
 */
public enum EventKind {
  /** Work on the wording began. */
  DRAFTED,

  /** A draft was put to others for their comments. */
  @Term(broader = "DRAFTED")
  COMMENTED_ON,

  /** The date that the text bears. */
  DATED,

  /** A body entered the text in its register. */
  REGISTERED,

  /** A body found that the text can be dealt with. */
  @Term(broader = "REGISTERED")
  ADMITTED,

  /** A body registered a part of what the text asks for. */
  @Term(broader = "REGISTERED")
  PARTLY_REGISTERED,

  /** The letter was opened for signature. */
  OPENED,

  /** The letter was opened for signature again. */
  REOPENED,

  /** The letter was closed for signature. */
  CLOSED,

  /** The letter was closed for signature before the time that had been announced. */
  @Term(broader = "CLOSED")
  CLOSED_EARLY,

  /** As many had signed as a procedure asks for. */
  THRESHOLD_REACHED,

  /** As many had signed as are needed for a review. */
  @Term(broader = "THRESHOLD_REACHED")
  REVIEW_THRESHOLD,

  /** As many had signed as are needed for an answer. */
  @Term(broader = "THRESHOLD_REACHED")
  RESPONSE_THRESHOLD,

  /** As many had signed as are needed for a debate. */
  @Term(broader = "THRESHOLD_REACHED")
  DEBATE_THRESHOLD,

  /** As many had signed in as many places as a procedure asks for. */
  @Term(broader = "THRESHOLD_REACHED")
  PLACES_THRESHOLD,

  /** The signatures were verified. */
  VERIFIED,

  /** An authority certified how many signatures are valid. */
  @Term(broader = "VERIFIED")
  CERTIFIED,

  /** The text was sent. */
  SENT,

  /** The text was handed in to a procedure. */
  @Term(broader = "SENT")
  SUBMITTED,

  /** The text reached those to whom it is addressed. */
  DELIVERED,

  /** The text was handed over in person. */
  @Term(broader = "DELIVERED")
  PRESENTED,

  /** The receipt of the text was recorded. */
  RECEIVED,

  /** Those who had received the text passed it on to others to deal with it. */
  TRANSFERRED,

  /** The text was read out in a session. */
  READ_OUT,

  /** The text was made public. */
  PUBLISHED,

  /** The text was made public against the will of those who wrote it. */
  @Term(broader = "PUBLISHED")
  LEAKED,

  /** The text was printed in a newspaper or a journal. */
  @Term(broader = "PUBLISHED")
  PRINTED,

  /** The text was made public again, in another place or by someone else. */
  REPUBLISHED,

  /** The text, its list of signatories or its time limits were changed. */
  UPDATED,

  /** The time for signing was prolonged. */
  @Term(broader = "UPDATED")
  EXTENDED,

  /** A translation was added. */
  @Term(broader = "UPDATED")
  TRANSLATED,

  /** A mistake in the text or in the list was mended. */
  @Term(broader = "UPDATED")
  CORRECTED,

  /** The text was signed. */
  SIGNED,

  /** The news or another source reported on the text. */
  REPORTED,

  /** A response was given. */
  GIVEN,

  /** A response or another step was due. */
  DUE,

  /** A response was changed. */
  REVISED,

  /** A body dealt with the text. */
  CONSIDERED,

  /** The text was put on the agenda of a body. */
  @Term(broader = "CONSIDERED")
  TABLED,

  /** A body debated the text or its matter. */
  @Term(broader = "CONSIDERED")
  DEBATED,

  /** A body heard those who signed or others on the matter. */
  @Term(broader = "CONSIDERED")
  HEARD,

  /** A committee dealt with the text. */
  @Term(broader = "CONSIDERED")
  BEFORE_COMMITTEE,

  /** A body or an office decided on the matter. */
  DECIDED,

  /** A body or an office decided in favour of what was asked for. */
  @Term(broader = "DECIDED")
  ACCEPTED,

  /** A body or an office decided against what was asked for. */
  @Term(broader = "DECIDED")
  REFUSED,

  /** A law or a rule on the matter was adopted. */
  @Term(broader = "DECIDED")
  ENACTED,

  /** A law or a rule on the matter was repealed. */
  @Term(broader = "DECIDED")
  REPEALED,

  /** Those who run a procedure or a site refused to take up the text. */
  REJECTED,

  /** The text was refused because another asks for the same. */
  @Term(title = "Rejected as a duplicate", broader = "REJECTED")
  DUPLICATE,

  /** The text was refused because its matter is not for the body to decide. */
  @Term(title = "Rejected as outside competence", broader = "REJECTED")
  OUTSIDE_COMPETENCE,

  /** The text was refused because it is not clear what it asks for. */
  @Term(title = "Rejected for lack of a clear demand", broader = "REJECTED")
  NO_CLEAR_DEMAND,

  /** The text was refused because there is another procedure for its matter. */
  @Term(title = "Rejected as under the wrong procedure", broader = "REJECTED")
  WRONG_PROCEDURE,

  /** The text was refused because it is about an honour or an appointment. */
  @Term(title = "Rejected as about an honour or an appointment", broader = "REJECTED")
  HONOURS_OR_APPOINTMENT,

  /** The text was refused because it asks for information that is to be asked for elsewhere. */
  @Term(title = "Rejected as a request for information", broader = "REJECTED")
  INFORMATION_REQUEST,

  /** The text was refused because of a name that is not real. */
  @Term(title = "Rejected for a false name", broader = "REJECTED")
  FALSE_NAME,

  /** The text was refused because it may defame someone or break a rule of confidence. */
  @Term(title = "Rejected as defamatory", broader = "REJECTED")
  DEFAMATORY,

  /** The text was refused because it offends, jokes or advertises. */
  @Term(title = "Rejected as offensive", broader = "REJECTED")
  OFFENSIVE,

  /** The text was refused for another formal reason. */
  @Term(title = "Rejected as inadmissible", broader = "REJECTED")
  INADMISSIBLE,

  /** The host took the text down. */
  REMOVED,

  /** Someone disputed that the text is genuine. */
  DISPUTED,

  /** The text was found to be forged. */
  @Term(broader = "DISPUTED")
  FOUND_FORGED,

  /** The text was taken back. */
  WITHDRAWN,

  /** The effort began again with another text. */
  RENEWED,

  /** The text was put into an archive. */
  ARCHIVED,

  /** The procedure that the text ran under ended. */
  CONCLUDED,

  /** What was asked or promised was done, or a part of it. */
  FULFILLED,

  /** People were set free. */
  @Term(broader = "FULFILLED")
  RELEASED,

  /** Someone went to a court, or a court acted. */
  LITIGATION,

  /** Someone brought the matter before a court. */
  @Term(broader = "LITIGATION")
  SUED,

  /** Someone was accused before a criminal court. */
  @Term(broader = "LITIGATION")
  CHARGED,

  /** A court decided. */
  @Term(broader = "LITIGATION")
  RULED,

  /** Someone asked a higher court to change a decision. */
  @Term(broader = "LITIGATION")
  APPEALED,

  /** The parties to a case agreed. */
  @Term(broader = "LITIGATION")
  SETTLED,

  /** People met about the matter. */
  MEETING,

  /** People spoke to the press about the matter. */
  @Term(broader = "MEETING")
  PRESS_CONFERENCE,

  /** Those who are concerned were asked about the matter. */
  @Term(broader = "MEETING")
  CONSULTATION,

  /** The parties negotiated about the matter. */
  @Term(broader = "MEETING")
  NEGOTIATION,

  /** The members or owners of an organization met. */
  @Term(broader = "MEETING")
  GENERAL_MEETING,

  /** People demonstrated about the matter. */
  PROTEST,

  /** People marched about the matter. */
  @Term(broader = "PROTEST")
  MARCH,

  /** People kept a vigil about the matter. */
  @Term(broader = "PROTEST")
  VIGIL,

  /** People stopped their work about the matter. */
  @Term(broader = "PROTEST")
  STRIKE,

  /** People occupied a place about the matter. */
  @Term(broader = "PROTEST")
  OCCUPATION,

  /** People refused to eat about the matter. */
  @Term(broader = "PROTEST")
  HUNGER_STRIKE,

  /** A body voted on the matter. */
  VOTE,

  /** People were elected. */
  @Term(broader = "VOTE")
  ELECTION,

  /** The people voted on the matter. */
  @Term(broader = "VOTE")
  REFERENDUM,

  /** The members of an organization voted on the matter. */
  @Term(broader = "VOTE")
  BALLOT,

  /** A place or a person was visited about the matter. */
  VISIT,

  /** Something happened that the text is about. */
  INCIDENT,

  /** People were arrested. */
  @Term(broader = "INCIDENT")
  ARREST,

  /** People or things were attacked. */
  @Term(broader = "INCIDENT")
  ATTACK,

  /** People died. */
  @Term(broader = "INCIDENT")
  DEATH,

  /** People lost their work or their office. */
  @Term(broader = "INCIDENT")
  DISMISSAL,

  /** A natural event or an accident did great harm. */
  @Term(broader = "INCIDENT")
  DISASTER,

  /** Another event. */
  OTHER
}
