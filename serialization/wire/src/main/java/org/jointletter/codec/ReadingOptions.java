package org.jointletter.codec;

import java.io.Serializable;
import org.jointletter.rule.Limits;

/**
 * How something is read.
 *
 * @param tolerant whether members that this version does not know are kept, and are no problem
 * @param limits how large it may be
 * @param maxProblems how many problems are listed; the others are counted
 */
public record ReadingOptions(boolean tolerant, Limits limits, int maxProblems)
    implements Serializable {

  /** Nothing unknown, the default limits, and a hundred problems. */
  public static final ReadingOptions STRICT = new ReadingOptions(false, Limits.defaults(), 100);
}
