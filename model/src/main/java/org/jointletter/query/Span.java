package org.jointletter.query;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.jointletter.model.Answer;
import org.jointletter.model.PartialDate;

/**
 * The days between which something certainly happened. An end that is not known is
 * {@link LocalDate#MIN} or {@link LocalDate#MAX}.
 */
record Span(LocalDate earliest, LocalDate latest) {

  /** Any time. */
  static final Span OPEN = new Span(LocalDate.MIN, LocalDate.MAX);

  /** Returns the days of a date; any time, if it is approximate or uncertain. */
  static Span of(PartialDate date) {
    return isExact(date) ? new Span(date.earliest(), date.latest()) : OPEN;
  }

  static Span of(LocalDate day) {
    return new Span(day, day);
  }

  static boolean isExact(PartialDate date) {
    return !date.isApproximate() && !date.isUncertain();
  }

  /** Tells whether this is certainly before another. */
  boolean isBefore(Span other) {
    return latest.isBefore(other.earliest);
  }

  /** Tells whether this is on a day or before it. */
  Answer isBy(LocalDate day) {
    if (earliest.isAfter(day)) {
      return Answer.NO;
    }
    return latest.isAfter(day) || latest.equals(LocalDate.MAX) ? Answer.UNKNOWN : Answer.YES;
  }

  /** Returns when it was, if one of two claims is right. */
  Span or(Span other) {
    return new Span(earlier(earliest, other.earliest), later(latest, other.latest));
  }

  /** Returns when the first of two things was. */
  Span first(Span other) {
    return new Span(earlier(earliest, other.earliest), earlier(latest, other.latest));
  }

  /** Returns the days from this to something later; none if it is not later, or not known. */
  Optional<Days> daysUntil(Span later) {
    boolean bounded = !earliest.equals(LocalDate.MIN) && !later.latest.equals(LocalDate.MAX);
    return bounded && !later.isBefore(this)
        ? Optional.of(new Days(
            Math.max(0, ChronoUnit.DAYS.between(latest, later.earliest)),
            ChronoUnit.DAYS.between(earliest, later.latest)))
        : Optional.empty();
  }

  private static LocalDate earlier(LocalDate a, LocalDate b) {
    return a.isBefore(b) ? a : b;
  }

  private static LocalDate later(LocalDate a, LocalDate b) {
    return a.isAfter(b) ? a : b;
  }
}
