package org.jointletter.query.coverage;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.jointletter.query.basis.Span;

/**
 * A number of days, as far as partial dates tell: from 4 to 33, say. Never negative.
 *
 * @param atLeast the fewest days that the dates allow
 * @param atMost the most days that the dates allow
 * @since 0.1
 */
public record Days(long atLeast, long atMost) {

  /** Returns the days between two things; none if the later is not later, or not known. */
  static Optional<Days> between(Span earlier, Span later) {
    boolean bounded =
        !earlier.earliest().equals(LocalDate.MIN) && !later.latest().equals(LocalDate.MAX);
    return bounded && !later.isBefore(earlier)
        ? Optional.of(new Days(
            Math.max(0, ChronoUnit.DAYS.between(earlier.latest(), later.earliest())),
            ChronoUnit.DAYS.between(earlier.earliest(), later.latest())))
        : Optional.empty();
  }

  /** Returns the number if it is known, as in {@code 7}, and the range if not: {@code 4–33}. */
  @Override
  public String toString() {
    return atLeast == atMost ? Long.toString(atLeast) : atLeast + "–" + atMost;
  }
}
