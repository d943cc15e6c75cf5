package org.jointletter.vocabulary;

/**
 * What is asked for.
 *
 * @since 0.1
 */
public enum DemandKind {
  /** That a body be set up to watch and report. */
  ESTABLISH_MONITORING_MECHANISM,

  /** That a body meet out of turn. */
  CONVENE_SPECIAL_SESSION,

  /** That an envoy or rapporteur be named. */
  APPOINT_ENVOY,

  /** That facts be established. */
  INVESTIGATE,

  /** That those responsible be tried. */
  PROSECUTE,

  /** That observers, journalists or aid be let in. */
  GRANT_ACCESS,

  /** That a law be changed or dropped. */
  REPEAL_OR_AMEND_LAW,

  /** That a treaty be joined. */
  RATIFY,

  /** That people be set free. */
  RELEASE,

  /** That an act or practice end. */
  CEASE,

  /** That people be kept from harm. */
  PROTECT,

  /** That harm be made good. */
  REMEDY,

  /** That measures be taken against someone. */
  SANCTION,

  /** That something be publicly disapproved. */
  CONDEMN,

  /** That something be made public. */
  PUBLISH,

  /** That an effort be funded, backed or voted for. */
  SUPPORT,

  /** What the signatories promise to do themselves. */
  PLEDGE,

  /** That the letter be answered. */
  REPLY
}
