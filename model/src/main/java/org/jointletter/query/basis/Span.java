package org.jointletter.query.basis;

import java.time.LocalDate;
import org.jointletter.model.Answer;
import org.jointletter.model.Event;
import org.jointletter.model.Time;

/**
 * The days between which something certainly happened. An end that is not known is
 * {@link LocalDate#MIN} or {@link LocalDate#MAX}.
 */
public record Span(LocalDate earliest, LocalDate latest) {

  /** Any time. */
  public static final Span OPEN = new Span(LocalDate.MIN, LocalDate.MAX);

  /** Returns the days of a time; any time, if it is approximate or uncertain. */
  public static Span of(Time time) {
    return isExact(time) ? asWritten(time) : OPEN;
  }

  /** Returns the days of a time as it is written, even if it is approximate or uncertain. */
  public static Span asWritten(Time time) {
    return new Span(time.earliest().orElse(LocalDate.MIN), time.latest().orElse(LocalDate.MAX));
  }

  /** Returns the days of an event; any time, if it has none. */
  public static Span of(Event event) {
    return event.getOn().map(Span::of).orElse(OPEN);
  }

  /** Returns a day. */
  public static Span of(LocalDate day) {
    return new Span(day, day);
  }

  /** Returns whether a time is neither approximate nor uncertain. */
  public static boolean isExact(Time time) {
    return !time.isApproximate() && !time.isUncertain();
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
