package org.jointletter.query.basis;

import java.time.LocalDate;
import org.jointletter.model.Answer;
import org.jointletter.model.PartialDate;

/**
 * The days between which something certainly happened. An end that is not known is
 * {@link LocalDate#MIN} or {@link LocalDate#MAX}.
 */
public record Span(LocalDate earliest, LocalDate latest) {

  /** Any time. */
  public static final Span OPEN = new Span(LocalDate.MIN, LocalDate.MAX);

  /** Returns the days of a date; any time, if it is approximate or uncertain. */
  public static Span of(PartialDate date) {
    return isExact(date) ? new Span(date.earliest(), date.latest()) : OPEN;
  }

  /** Returns a day. */
  public static Span of(LocalDate day) {
    return new Span(day, day);
  }

  /** Tells whether a date is neither approximate nor uncertain. */
  public static boolean isExact(PartialDate date) {
    return !date.isApproximate() && !date.isUncertain();
  }

  /** Tells whether this is certainly before another. */
  public boolean isBefore(Span other) {
    return latest.isBefore(other.earliest);
  }

  /** Tells whether this is on a day or before it. */
  public Answer isBy(LocalDate day) {
    if (earliest.isAfter(day)) {
      return Answer.NO;
    }
    return latest.isAfter(day) || latest.equals(LocalDate.MAX) ? Answer.UNKNOWN : Answer.YES;
  }

  /** Returns when it was, if one of two claims is right. */
  public Span or(Span other) {
    return new Span(earlier(earliest, other.earliest), later(latest, other.latest));
  }

  /** Returns when the first of two things was. */
  public Span first(Span other) {
    return new Span(earlier(earliest, other.earliest), earlier(latest, other.latest));
  }

  private static LocalDate earlier(LocalDate a, LocalDate b) {
    return a.isBefore(b) ? a : b;
  }

  private static LocalDate later(LocalDate a, LocalDate b) {
    return a.isAfter(b) ? a : b;
  }
}
