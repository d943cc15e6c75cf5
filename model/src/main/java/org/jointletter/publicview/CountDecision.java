package org.jointletter.publicview;

import java.util.Set;

/**
 * Which of the counts that belong together are shown.
 *
 * @param withholding whether anyone is withheld there
 * @param totals whether counts are shown
 * @param breakdowns whether their parts are shown
 * @param hidden the numbers that are not shown
 */
record CountDecision(boolean withholding, boolean totals, boolean breakdowns, Set<Long> hidden) {

  /** Everything is shown. */
  static final CountDecision ALL = new CountDecision(false, true, true, Set.of());

  /** Returns how the counts themselves are shown. */
  Counting counting() {
    return !withholding ? Counting.AS_STATED : totals ? Counting.BARE : Counting.INDEFINITE;
  }

  /** How counts are shown. */
  enum Counting {
    /** With their wording and quotes. */
    AS_STATED,
    /** Without their wording and quotes. */
    BARE,
    /** Without any number. */
    INDEFINITE
  }
}
