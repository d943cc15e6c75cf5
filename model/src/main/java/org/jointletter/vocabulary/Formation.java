package org.jointletter.vocabulary;

/**
 * How a coalition is organized.
 *
 * @since 0.1
 */
public enum Formation {
  /** A coalition formed for one letter or campaign. */
  AD_HOC,

  /** A group formed to run the procedure of one letter. */
  @Term(broader = "AD_HOC")
  ORGANIZERS,

  /** A lasting coalition with a name of its own. */
  STANDING,

  /** A lasting group of members of one or several parliaments or bodies. */
  @Term(broader = "STANDING")
  CAUCUS,

  /** A lasting coalition whose members also act for themselves. */
  NETWORK,

  /** The source does not state how the coalition is organized. */
  UNKNOWN,

  /** Another form of organization. */
  OTHER
}
