package org.jointletter.vocabulary;

/**
 * The kind of action that a demand asks for.
 *
 * @since 0.1
 */
public enum DemandKind {
  /** Establish the facts. */
  INVESTIGATE,

  /** Have the facts established by those who are independent of everyone concerned. */
  @Term(broader = "INVESTIGATE")
  INDEPENDENT_INQUIRY,

  /** Have accounts, measurements or a procedure checked. */
  @Term(broader = "INVESTIGATE")
  AUDIT,

  /** Observe a situation and report on it, without a new body. */
  MONITOR,

  /** Set up a body, an office or a procedure. */
  ESTABLISH_BODY,

  /** Set up a body that observes a situation and reports on it. */
  @Term(broader = "ESTABLISH_BODY")
  ESTABLISH_MONITORING_MECHANISM,

  /** Set up a commission of inquiry or a fact-finding mission. */
  @Term(broader = "ESTABLISH_BODY")
  ESTABLISH_INQUIRY,

  /** Set up a court or another body that judges. */
  @Term(broader = "ESTABLISH_BODY")
  ESTABLISH_COURT,

  /** Hold a meeting. */
  CONVENE,

  /** Hold a meeting of a body outside its regular sessions. */
  @Term(broader = "CONVENE")
  CONVENE_SPECIAL_SESSION,

  /** Hold a debate in a parliament or another body. */
  @Term(broader = "CONVENE")
  HOLD_DEBATE,

  /** Hold a hearing. */
  @Term(broader = "CONVENE")
  HOLD_HEARING,

  /** Meet those who signed, or those for whom they speak. */
  @Term(broader = "CONVENE")
  MEET,

  /** Hold negotiations. */
  @Term(broader = "CONVENE")
  NEGOTIATE,

  /** Hold an election, a referendum or another vote. */
  @Term(broader = "CONVENE")
  HOLD_VOTE,

  /** Put someone into an office or a task. */
  APPOINT,

  /** Appoint an envoy, a rapporteur or another representative. */
  @Term(broader = "APPOINT")
  APPOINT_ENVOY,

  /** Put someone back into the office or the work that they lost. */
  @Term(broader = "APPOINT")
  REINSTATE,

  /** Take someone out of an office or a task. */
  REMOVE_FROM_OFFICE,

  /** Leave an office. */
  @Term(broader = "REMOVE_FROM_OFFICE")
  RESIGN,

  /** Bring those who are responsible before a court. */
  PROSECUTE,

  /** Refer a situation to an international court. */
  @Term(broader = "PROSECUTE")
  REFER_TO_COURT,

  /** Hand someone over to a court of another country. */
  @Term(broader = "PROSECUTE")
  EXTRADITE,

  /** Make, change or stop a law. */
  CHANGE_LAW,

  /** Make a new law. */
  @Term(broader = "CHANGE_LAW")
  ADOPT_LAW,

  /** Repeal or change a law. */
  @Term(broader = "CHANGE_LAW")
  REPEAL_OR_AMEND_LAW,

  /** Not pass a bill. */
  @Term(broader = "CHANGE_LAW")
  REJECT_BILL,

  /** Become a party to a treaty. */
  RATIFY,

  /** Accept a procedure of complaint or inquiry under a treaty. */
  @Term(broader = "RATIFY")
  ACCEPT_PROCEDURE,

  /** Take back a reservation to a treaty. */
  @Term(broader = "RATIFY")
  WITHDRAW_RESERVATION,

  /** Keep to a law, a judgment, an agreement or a recommendation that exists. */
  COMPLY,

  /** Keep an agreement or a promise. */
  @Term(broader = "COMPLY")
  KEEP_AGREEMENT,

  /** Do what a judgment orders. */
  @Term(broader = "COMPLY")
  IMPLEMENT_JUDGMENT,

  /** Do what a body has recommended. */
  @Term(broader = "COMPLY")
  IMPLEMENT_RECOMMENDATION,

  /** Change a policy, a plan, a rule of one's own or a service. */
  CHANGE_POLICY,

  /** Keep what is to be closed or cut. */
  @Term(broader = "CHANGE_POLICY")
  KEEP_SERVICE,

  /** Change pay or conditions of work for the better. */
  @Term(broader = "CHANGE_POLICY")
  IMPROVE_WORKING_CONDITIONS,

  /** Ask for less money for something. */
  @Term(broader = "CHANGE_POLICY")
  LOWER_PRICE,

  /** Cancel a decision that was taken, or take a step back. */
  REVERSE_DECISION,

  /** Give up a project. */
  @Term(broader = "REVERSE_DECISION")
  CANCEL_PROJECT,

  /** End restrictive measures. */
  @Term(broader = "REVERSE_DECISION")
  LIFT_SANCTIONS,

  /** Do something later than planned. */
  POSTPONE,

  /** Stop something until a condition is met. */
  @Term(broader = "POSTPONE")
  MORATORIUM,

  /** Not do what is planned, threatened or feared. */
  REFRAIN,

  /**
   * Not send people to a place where they are in danger.
   *
   * @see "Convention relating to the Status of Refugees, Article 33"
   */
  @Term(broader = "REFRAIN")
  NOT_RETURN,

  /** End an act or a practice. */
  CEASE,

  /** Stop fighting. */
  @Term(title = "Ceasefire", broader = "CEASE")
  CEASE_FIRE,

  /** Take armed forces out of a place. */
  @Term(broader = "CEASE")
  WITHDRAW_FORCES,

  /** End an investment, a contract or other business. */
  @Term(title = "End business or divest", broader = "CEASE")
  END_BUSINESS,

  /** Set people free. */
  RELEASE,

  /** Take back an accusation before a court. */
  @Term(broader = "RELEASE")
  DROP_CHARGES,

  /** Remit a sentence, or change it to a lesser one. */
  @Term(broader = "RELEASE")
  PARDON,

  /** Let observers, journalists, aid or others into a place. */
  GRANT_ACCESS,

  /** Let observers or experts into a place. */
  @Term(broader = "GRANT_ACCESS")
  ADMIT_OBSERVERS,

  /** Let aid into a place. */
  @Term(broader = "GRANT_ACCESS")
  ADMIT_AID,

  /** Permit an act, or lift a ban on it. */
  ALLOW,

  /** Keep people from harm. */
  PROTECT,

  /** Take people in who are in danger. */
  @Term(broader = "PROTECT")
  GIVE_REFUGE,

  /** Give people what they need to live. */
  @Term(broader = "PROTECT")
  PROVIDE_AID,

  /** Keep a place, a species or a thing from harm. */
  PRESERVE,

  /** Build, restore or equip something. */
  BUILD,

  /** Remove pollution or other damage from a place. */
  @Term(broader = "BUILD")
  CLEAN_UP,

  /**
   * Make good the harm that was done.
   *
   * @see "Basic Principles and Guidelines on the Right to a Remedy and Reparation, General Assembly
   *     resolution 60/147"
   */
  REMEDY,

  /**
   * Give back what was taken.
   *
   * @see "Basic Principles and Guidelines on the Right to a Remedy and Reparation, General Assembly
   *     resolution 60/147"
   */
  @Term(broader = "REMEDY")
  RESTITUTE,

  /**
   * Pay for the harm.
   *
   * @see "Basic Principles and Guidelines on the Right to a Remedy and Reparation, General Assembly
   *     resolution 60/147"
   */
  @Term(broader = "REMEDY")
  COMPENSATE,

  /**
   * Provide care and services for those who were harmed.
   *
   * @see "Basic Principles and Guidelines on the Right to a Remedy and Reparation, General Assembly
   *     resolution 60/147"
   */
  @Term(broader = "REMEDY")
  REHABILITATE,

  /**
   * Apologize for the harm.
   *
   * @see "Basic Principles and Guidelines on the Right to a Remedy and Reparation, General Assembly
   *     resolution 60/147"
   */
  @Term(broader = "REMEDY")
  APOLOGIZE,

  /**
   * Honour and remember those who were harmed.
   *
   * @see "Basic Principles and Guidelines on the Right to a Remedy and Reparation, General Assembly
   *     resolution 60/147"
   */
  @Term(broader = "REMEDY")
  COMMEMORATE,

  /**
   * See to it that it does not happen again.
   *
   * @see "Basic Principles and Guidelines on the Right to a Remedy and Reparation, General Assembly
   *     resolution 60/147"
   */
  @Term(broader = "REMEDY")
  PREVENT_REPETITION,

  /** Correct a statement or a text. */
  CORRECT,

  /** Take back a statement or a text as a whole. */
  @Term(broader = "CORRECT")
  RETRACT,

  /** Take restrictive measures against someone. */
  SANCTION,

  /** Stop the delivery of arms. */
  @Term(broader = "SANCTION")
  ARMS_EMBARGO,

  /** Freeze the assets of persons, or bar them from entry. */
  @Term(broader = "SANCTION")
  TARGETED_SANCTIONS,

  /** Suspend or end someone's membership of a body. */
  @Term(broader = "SANCTION")
  SUSPEND_MEMBERSHIP,

  /** Have no dealings with someone, or not take part in something. */
  @Term(broader = "SANCTION")
  BOYCOTT,

  /** Disapprove of something in public. */
  CONDEMN,

  /** Say in public that one has nothing to do with something. */
  @Term(broader = "CONDEMN")
  DISSOCIATE,

  /** Press someone else to act. */
  URGE_OTHERS,

  /** Help those who disagree to find a settlement. */
  @Term(broader = "URGE_OTHERS")
  MEDIATE,

  /** Recognize a right, a status or a fact. */
  RECOGNIZE,

  /** Ask those who are concerned before a decision. */
  CONSULT,

  /**
   * Decide only with the free, prior and informed consent of those who are concerned.
   *
   * @see "United Nations Declaration on the Rights of Indigenous Peoples, Article 19"
   */
  @Term(broader = "CONSULT")
  OBTAIN_CONSENT,

  /** Make a promise or an agreement. */
  COMMIT,

  /** Make something public. */
  PUBLISH,

  /** Give information to those who signed or who are concerned. */
  INFORM,

  /** Give reasons for what was done or decided. */
  @Term(broader = "INFORM")
  EXPLAIN,

  /** Say where people are and what became of them. */
  @Term(broader = "INFORM")
  DISCLOSE_FATE,

  /** Say later what was done about the matter. */
  @Term(broader = "INFORM")
  REPORT_BACK,

  /** Train or teach people, or make something known to them. */
  EDUCATE,

  /** Fund or back an effort. */
  SUPPORT,

  /** Give money to an effort. */
  @Term(broader = "SUPPORT")
  FUND,

  /** Sign or endorse a text, or join an effort. */
  @Term(broader = "SUPPORT")
  JOIN,

  /** Vote in a way that the letter asks for. */
  VOTE,

  /** Vote for something. */
  @Term(broader = "VOTE")
  VOTE_FOR,

  /** Vote against something. */
  @Term(broader = "VOTE")
  VOTE_AGAINST,

  /** Take part in something. */
  TAKE_PART,

  /** Come to a place or a person. */
  VISIT,

  /** Do something that the signatories promise to do themselves. */
  PLEDGE,

  /** Answer the letter. */
  REPLY,

  /** Another action. */
  OTHER
}
