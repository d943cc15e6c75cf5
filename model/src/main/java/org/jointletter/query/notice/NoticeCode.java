package org.jointletter.query.notice;

import java.util.Locale;

/**
 * The kinds of notices, each with its stable code.
 *
 * @since 0.1
 */
public enum NoticeCode {
  /**
   * A term that this version does not know, and that has no prefix of somebody else's vocabulary.
   */
  UNKNOWN_TERM,

  /** A member that this version does not know, as a tolerant reader kept it. */
  UNKNOWN_MEMBER,

  /** A roster that is said to be complete, and lists nobody. */
  COMPLETE_WITHOUT_SIGNATORIES;

  /** {@return the code, as in {@code unknown-term}; it does not change} */
  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
