package org.jointletter.model;

import static java.util.Objects.requireNonNull;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAmount;
import java.util.Optional;

/**
 * The counting of a duration from the time of an event.
 *
 * @param amount days and longer units, or a {@link Duration}
 */
record Counting(TemporalAmount amount) {

  private static final LocalTime LAST_SECOND = LocalTime.of(23, 59, 59);

  /** Returns the counting of a duration: see {@link org.jointletter.constraint.DurationText}. */
  static Counting of(String duration) {
    return new Counting(
        duration.indexOf('T') < 0 ? Period.parse(duration) : Duration.parse(duration));
  }

  /** Returns the end of the duration, or empty if that cannot be told. */
  Optional<Time> from(Time start) {
    return start.edtf().filter(Edtf::hasYear).flatMap(this::from);
  }

  private Optional<Time> from(Edtf start) {
    try {
      return Optional.of(Time.parse(start.isInterval() ? ofInterval(start) : ofPoint(start)));
    } catch (DateTimeException e) {
      return Optional.empty(); // after the last year
    }
  }

  private String ofInterval(Edtf interval) {
    Edtf start = interval.start();
    Edtf end = interval.end();
    return (start.isNoDate() ? start.text() : first(start) + start.mark())
        + "/"
        + (end.isNoDate() ? end.text() : last(end) + end.mark());
  }

  private String ofPoint(Edtf point) {
    if (amount instanceof Duration && point.precision().compareTo(ChronoUnit.DAYS) < 0) {
      LocalDateTime end = point.dateTime().plus(amount);
      return requireYear(end, end.getYear()) + point.zone();
    }
    LocalDate first = first(point);
    LocalDate last = last(point);
    return first + point.mark() + (first.equals(last) ? "" : "/" + last + point.mark());
  }

  private LocalDate first(Edtf date) {
    return end(requireNonNull(date.days().first()), LocalTime.MIN);
  }

  private LocalDate last(Edtf date) {
    return end(requireNonNull(date.days().last()), LAST_SECOND);
  }

  /** Returns the day on which the duration ends if it begins on a day, at some time of it. */
  private LocalDate end(LocalDate day, LocalTime time) {
    LocalDate end =
        amount instanceof Duration ? day.atTime(time).plus(amount).toLocalDate() : day.plus(amount);
    return requireYear(end, end.getYear());
  }

  private static <T> T requireYear(T end, int year) {
    if (year > 9999) {
      throw new DateTimeException("after the last year");
    }
    return end;
  }
}
