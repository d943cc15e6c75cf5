package org.jointletter.vocabulary;

/**
 * The form of a text that several stand behind, or that one of them sends.
 *
 * @since 0.1
 */
public enum LetterKind {
  /** A letter that speaks to someone and is made public when it is sent. */
  OPEN_LETTER,

  /** An open letter that is printed as a paid advertisement. */
  @Term(broader = "OPEN_LETTER")
  ADVERTISEMENT,

  /** A letter to a newspaper or a journal that is meant to be printed there. */
  @Term(broader = "OPEN_LETTER")
  LETTER_TO_THE_EDITOR,

  /** A letter that several parties send together, and that is not an open letter. */
  JOINT_LETTER,

  /** A letter of one sender, which is not an open letter. */
  LETTER,

  /** A letter that goes with other texts and says why they are sent. */
  @Term(broader = "LETTER")
  COVERING_LETTER,

  /** A letter that complains about someone to someone else. */
  @Term(broader = "LETTER")
  LETTER_OF_COMPLAINT,

  /** A letter that takes the side of someone. */
  @Term(broader = "LETTER")
  LETTER_OF_SUPPORT,

  /** A letter of a state or a mission in diplomatic form. */
  @Term(broader = "LETTER")
  DIPLOMATIC_NOTE,

  /**
   * A text in which several parties state something together, without addressing anyone in
   * particular.
   */
  JOINT_STATEMENT,

  /** A joint statement that is spoken in a session of a body. */
  @Term(broader = "JOINT_STATEMENT")
  ORAL_STATEMENT,

  /** A joint statement that is issued to the press. */
  @Term(broader = "JOINT_STATEMENT")
  JOINT_PRESS_RELEASE,

  /** A request that is open for signature by anyone. */
  PETITION,

  /** A petition that is signed on the site of the body that it asks. */
  @Term(title = "E-petition", broader = "PETITION")
  E_PETITION,

  /**
   * A request for a law or a vote, under a procedure that obliges a body to consider it if enough
   * people sign.
   *
   * @see <a href="http://data.europa.eu/eli/reg/2019/788/oj">Regulation (EU) 2019/788 on the
   *     European citizens' initiative</a>
   */
  @Term(title = "Citizens' initiative", broader = "PETITION")
  CITIZENS_INITIATIVE,

  /**
   * A proposal for what public money is to be spent on, under a procedure in which residents vote
   * on it.
   */
  @Term(broader = "PETITION")
  BUDGET_PROPOSAL,

  /**
   * A letter that United Nations special procedures send to a government or another party.
   *
   * @see <a href="https://spcommreports.ohchr.org/">Communications database of the special
   *     procedures</a>
   */
  @Term(title = "UN communication")
  UN_COMMUNICATION,

  /**
   * A communication about violations that are said to have happened already.
   *
   * @see <a href="https://spcommreports.ohchr.org/">Communications database of the special
   *     procedures</a>
   */
  @Term(broader = "UN_COMMUNICATION")
  ALLEGATION_LETTER,

  /**
   * An allegation letter of several mandates, in sources that tell it from one of a single mandate.
   *
   * @see <a href="https://spcommreports.ohchr.org/">Communications database of the special
   *     procedures</a>
   */
  @Term(broader = "UN_COMMUNICATION")
  JOINT_ALLEGATION_LETTER,

  /**
   * A communication about violations that go on or are about to happen.
   *
   * @see <a href="https://spcommreports.ohchr.org/">Communications database of the special
   *     procedures</a>
   */
  @Term(broader = "UN_COMMUNICATION")
  URGENT_APPEAL,

  /**
   * An urgent appeal of several mandates, in sources that tell it from one of a single mandate.
   *
   * @see <a href="https://spcommreports.ohchr.org/">Communications database of the special
   *     procedures</a>
   */
  @Term(broader = "UN_COMMUNICATION")
  JOINT_URGENT_APPEAL,

  /**
   * A communication about laws, bills, policies or practices rather than single cases.
   *
   * @see <a href="https://spcommreports.ohchr.org/">Communications database of the special
   *     procedures</a>
   */
  @Term(broader = "UN_COMMUNICATION")
  OTHER_LETTER,

  /**
   * A letter about laws, bills, policies or practices of several mandates, in sources that tell it
   * from one of a single mandate.
   *
   * @see <a href="https://spcommreports.ohchr.org/">Communications database of the special
   *     procedures</a>
   */
  @Term(broader = "UN_COMMUNICATION")
  JOINT_OTHER_LETTER,

  /** A text that is handed in to a procedure, such as a review or a consultation. */
  SUBMISSION,

  /**
   * A submission of stakeholders to the Universal Periodic Review.
   *
   * @see "Human Rights Council resolution 5/1, annex, paragraph 15"
   */
  @Term(title = "UPR submission", broader = "SUBMISSION")
  UPR_SUBMISSION,

  /** A submission to a body that monitors a treaty, beside the report of the state. */
  @Term(broader = "SUBMISSION")
  ALTERNATIVE_REPORT,

  /** A submission that a body circulates among the documents of its session. */
  @Term(broader = "SUBMISSION")
  WRITTEN_STATEMENT,

  /** A submission to a public consultation on a plan or a bill. */
  @Term(broader = "SUBMISSION")
  CONSULTATION_RESPONSE,

  /** A submission to a court by those who are not parties to the case. */
  @Term(broader = "SUBMISSION")
  AMICUS_BRIEF,

  /** A submission that asks a body to find that law or rules were broken. */
  @Term(broader = "SUBMISSION")
  COMPLAINT,

  /** A call to act that is meant for many. */
  APPEAL,

  /** A call to write at once on behalf of people in danger. */
  @Term(broader = "APPEAL")
  URGENT_ACTION,

  /** A call to have no dealings with someone. */
  @Term(broader = "APPEAL")
  CALL_FOR_BOYCOTT,

  /** A call to join a letter. */
  @Term(broader = "APPEAL")
  CALL_TO_SIGN,

  /** A text that states principles or positions. */
  DECLARATION,

  /** A set of rules by which the signatories say that others should act. */
  @Term(broader = "DECLARATION")
  PRINCIPLES,

  /** A public statement of aims and of a program. */
  MANIFESTO,

  /** A text that informs its readers about a matter. */
  BRIEFING,

  /** A text by which those who join it bind themselves. */
  AGREEMENT,

  /** An agreement in which each who joins promises something. */
  @Term(broader = "AGREEMENT")
  PLEDGE,

  /** An agreement on how those who join it act or work together. */
  @Term(broader = "AGREEMENT")
  CHARTER,

  /** An agreement on intentions that binds nobody in law. */
  @Term(broader = "AGREEMENT")
  MEMORANDUM_OF_UNDERSTANDING,

  /** A text that a body is asked to adopt, or has adopted. */
  RESOLUTION,

  /** A text that is put to a parliament or a council for debate or a vote. */
  @Term(broader = "RESOLUTION")
  MOTION,

  /** A text that owners of shares put to the general meeting of a company. */
  @Term(broader = "RESOLUTION")
  SHAREHOLDER_PROPOSAL,

  /** A text that the staff of an employer, or a meeting of it, adopts. */
  @Term(broader = "RESOLUTION")
  STAFF_RESOLUTION,

  /** A letter that answers another text. */
  REPLY,

  /** A reply that says that what the other text states is wrong. */
  @Term(broader = "REPLY")
  REBUTTAL,

  /** A reply by others that wants the opposite of the other text. */
  @Term(broader = "REPLY")
  COUNTER_LETTER,

  /** A reply to an answer that an earlier text of the same senders drew. */
  @Term(broader = "REPLY")
  REJOINDER,

  /** Several letters that are kept as one. */
  SET_OF_LETTERS,

  /** Letters of one wording that many send one by one. */
  @Term(broader = "SET_OF_LETTERS")
  IDENTICAL_LETTERS,

  /** Another form. */
  OTHER
}
