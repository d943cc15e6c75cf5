package org.jointletter.vocabulary;

/**
 * What a stated number is for, or how it came about.
 *
 * @since 0.1
 */
public enum QuantityRole {
  /** A number that somebody aims for, without consequence if it is not reached. */
  GOAL,

  /** A number from which a rule makes something happen, such as a reply or a debate. */
  THRESHOLD,

  /** The most or the least that a rule allows. */
  LIMIT,

  /** The number that was gathered, before anybody checked it. */
  COLLECTED,

  /** The number that was found valid when it was checked. */
  VALIDATED,

  /** The number that was found invalid when it was checked. */
  INVALIDATED,

  /** A number that was worked out or guessed, and not counted. */
  ESTIMATE,

  /** A number that is expected for a time to come. */
  PROJECTION,

  /** The mean of several numbers. */
  AVERAGE,

  /** By how much a number rose. */
  INCREASE,

  /** By how much a number fell. */
  DECREASE,

  /** None of these. */
  OTHER
}
