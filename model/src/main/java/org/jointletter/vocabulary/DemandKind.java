package org.jointletter.vocabulary;

/**
 * The kind of action that a demand asks for.
 *
 * @since 0.1
 */
public enum DemandKind {
  /** Set up a body that observes a situation and reports on it. */
  ESTABLISH_MONITORING_MECHANISM,

  /** Hold a meeting of a body outside its regular sessions. */
  CONVENE_SPECIAL_SESSION,

  /** Appoint an envoy, a rapporteur or another representative. */
  APPOINT_ENVOY,

  /** Establish the facts. */
  INVESTIGATE,

  /** Bring those who are responsible before a court. */
  PROSECUTE,

  /** Let observers, journalists, aid or others into a place. */
  GRANT_ACCESS,

  /** Repeal or change a law. */
  REPEAL_OR_AMEND_LAW,

  /** Become a party to a treaty. */
  RATIFY,

  /** Set people free. */
  RELEASE,

  /** End an act or a practice. */
  CEASE,

  /** Keep people from harm. */
  PROTECT,

  /** Make good the harm that was done. */
  REMEDY,

  /** Take restrictive measures against someone. */
  SANCTION,

  /** Disapprove of something in public. */
  CONDEMN,

  /** Make something public. */
  PUBLISH,

  /** Fund, back or vote for an effort. */
  SUPPORT,

  /** Do something that the signatories promise to do themselves. */
  PLEDGE,

  /** Answer the letter. */
  REPLY,

  /** Another action. */
  OTHER
}
