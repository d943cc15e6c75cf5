package org.jointletter.query.order;

import java.util.List;
import org.jointletter.model.Time;

/**
 * A link that can not be right if the dates, or other links, are.
 *
 * @param kind what contradicts it
 * @param link the link
 * @param fromDates the dates that tell when the letter with the link came out
 * @param toDates the dates that tell when the other letter came out
 * @since 0.1
 */
public record LinkContradiction(
    Kind kind, LineageLink link, List<Time> fromDates, List<Time> toDates) {

  /**
   * Copies the lists.
   *
   * @param kind what contradicts it
   * @param link the link
   * @param fromDates the dates that tell when the letter with the link came out
   * @param toDates the dates that tell when the other letter came out
   */
  public LinkContradiction {
    fromDates = List.copyOf(fromDates);
    toDates = List.copyOf(toDates);
  }

  /**
   * What contradicts a link.
   *
   * @since 0.1
   */
  public enum Kind {
    /** By their own dates, the later letter is certainly the earlier one. */
    DATES,

    /** By the dates of letters that others are linked to, it is certainly the earlier one. */
    DATES_OF_OTHERS,

    /** Links of several kinds lead in a circle, and this is one of them, or lies between two. */
    CIRCLE
  }

  @Override
  public String toString() {
    return "LinkContradiction[" + kind + ", " + link + ", " + fromDates + ", " + toDates + "]";
  }
}
