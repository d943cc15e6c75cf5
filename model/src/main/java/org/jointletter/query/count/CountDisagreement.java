package org.jointletter.query.count;

import java.util.List;
import org.jointletter.model.Quantity;

/**
 * Claims of one thing and time that contradict each other: each of the lower ones contradicts each
 * of the higher ones.
 *
 * <p>In a list of disagreements, the lower claims of one also contradict the higher claims of every
 * later one; these are all the contradictions there are.
 *
 * @param lower claims that allow too little
 * @param higher claims that allow too much
 * @since 0.1
 */
public record CountDisagreement(List<Quantity> lower, List<Quantity> higher) {

  /**
   * Creates a disagreement.
   *
   * @param lower claims that allow too little
   * @param higher claims that allow too much
   */
  public CountDisagreement {
    lower = List.copyOf(lower);
    higher = List.copyOf(higher);
  }
}
