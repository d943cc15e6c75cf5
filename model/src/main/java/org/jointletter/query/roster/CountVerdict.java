package org.jointletter.query.roster;

import java.util.List;
import org.jointletter.model.Answer;
import org.jointletter.model.Quantity;
import org.jointletter.model.QuantityPart;
import org.jointletter.query.count.Range;

/**
 * How a list stands against one declared count.
 *
 * <p>{@link RosterVerdict} tells the rules. The verdict is never {@link Verdict#CONTRADICTORY}.
 *
 * @param count the count, with its citations
 * @param declared what the count allows
 * @param listed how many are listed of what is counted; the least is without who signed after it
 * @param verdict how the two stand to each other
 * @param addsUp whether the breakdown adds up to the count, in each of its dimensions: yes, if all
 *     numbers are exact and it does; no, if it can not; unknown, if it can and need not, if there
 *     is none, or if a part is of another time or counts what does not add up to this unit
 * @param parts how the list stands against each part of the breakdown, in order
 * @since 0.1
 */
public record CountVerdict(
    Quantity count,
    Range declared,
    Range listed,
    Verdict verdict,
    Answer addsUp,
    List<PartVerdict> parts) {

  /**
   * Creates a verdict.
   *
   * @param count the count, with its citations
   * @param declared what the count allows
   * @param listed how many are listed of what is counted; the least is without who signed after it
   * @param verdict how the two stand to each other
   * @param addsUp whether the breakdown adds up to the count, in each of its dimensions: yes, if
   *     all numbers are exact and it does; no, if it can not; unknown, if it can and need not, if
   *     there is none, or if a part is of another time or counts what does not add up to this unit
   * @param parts how the list stands against each part of the breakdown, in order
   */
  public CountVerdict {
    parts = List.copyOf(parts);
  }

  /**
   * How a list stands against one part of a declared count.
   *
   * @param part the part, with its label and place
   * @param verdict how the list stands against its count
   */
  public record PartVerdict(QuantityPart part, CountVerdict verdict) {}
}
