package org.jointletter.model;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * The text of a time, or of one end of an interval.
 *
 * @param text the text: see {@link org.jointletter.constraint.TimeText}
 */
record Edtf(String text) {

  static final String OPEN = "..";

  /** The days for which a time stands that nothing is known of. */
  static final Days UNKNOWN = new Days(null, null);

  /**
   * The days for which a time stands.
   *
   * @param first the first day, {@link LocalDate#MIN} if the start is open, or null if it is
   *     unknown
   * @param last the last day, {@link LocalDate#MAX} if the end is open, or null if it is unknown
   */
  record Days(@Nullable LocalDate first, @Nullable LocalDate last) {

    boolean isKnown() {
      return first != null && last != null;
    }

    boolean isBefore(Days other) {
      return last != null && other.first != null && last.isBefore(other.first);
    }
  }

  boolean isInterval() {
    return text.indexOf('/') >= 0;
  }

  /** Returns the start of an interval. */
  Edtf start() {
    return new Edtf(text.substring(0, text.indexOf('/')));
  }

  /** Returns the end of an interval. */
  Edtf end() {
    return new Edtf(text.substring(text.indexOf('/') + 1));
  }

  /** Returns whether this is an end of an interval that is open or unknown. */
  boolean isNoDate() {
    return text.isEmpty() || text.equals(OPEN);
  }

  boolean hasYear() {
    return !text.startsWith("XXXX");
  }

  /** Returns the mark after a date, or nothing. */
  String mark() {
    int last = text.length() - 1;
    return last > 0 && "~?%".indexOf(text.charAt(last)) >= 0 ? text.substring(last) : "";
  }

  /** Returns whether a mark stands after the date, or after an end of the interval. */
  boolean has(char mark) {
    return text.indexOf(mark) >= 0;
  }

  /** Returns whether a time is neither approximate nor uncertain, so that its days are certain. */
  boolean isExact() {
    return !has('~') && !has('?') && !has('%');
  }

  /** Returns the text without a mark. */
  String unmarked() {
    return text.substring(0, text.length() - mark().length());
  }

  /** Returns the unit to which the time is known; of an interval, the coarser one of its ends. */
  ChronoUnit precision() {
    if (isInterval()) {
      Edtf start = start();
      Edtf end = end();
      if (start.isNoDate() || end.isNoDate()) {
        return (start.isNoDate() ? end : start).precision();
      }
      return start.precision().compareTo(end.precision()) > 0 ? start.precision() : end.precision();
    }
    int length = unmarked().length();
    if (length > 10) {
      return length > 16 && text.charAt(16) == ':' ? ChronoUnit.SECONDS : ChronoUnit.MINUTES;
    }
    return length == 10 ? ChronoUnit.DAYS : length == 7 ? ChronoUnit.MONTHS : ChronoUnit.YEARS;
  }

  /**
   * Returns the days for which it stands. A text that breaks its rule stands for none that are
   * known: rules of values around it may look at it before it is refused.
   */
  Days days() {
    try {
      return isInterval() ? ofInterval(start().ofEnd(), end().ofEnd()) : ofPoint();
    } catch (DateTimeException | NumberFormatException | IndexOutOfBoundsException e) {
      return UNKNOWN;
    }
  }

  /** An approximate end may be written before the start: the days are those between the two. */
  private Days ofInterval(Days start, Days end) {
    if (!end.isBefore(start)) {
      return new Days(start.first, end.last);
    }
    return isExact() ? UNKNOWN : new Days(end.first, start.last);
  }

  private Days ofEnd() {
    if (text.isEmpty()) {
      return UNKNOWN;
    }
    return text.equals(OPEN) ? new Days(LocalDate.MIN, LocalDate.MAX) : ofPoint();
  }

  private Days ofPoint() {
    if (!hasYear()) {
      return UNKNOWN;
    }
    int length = unmarked().length();
    LocalDate first =
        LocalDate.of(number(0, 4), length < 7 ? 1 : number(5, 7), length < 10 ? 1 : number(8, 10));
    LocalDate last = length < 7
        ? first.plusYears(1).minusDays(1)
        : length < 10 ? first.plusMonths(1).minusDays(1) : first;
    return new Days(first, last);
  }

  /** Returns the day and time of day as written, without its zone. */
  LocalDateTime dateTime() {
    return LocalDateTime.parse(text.substring(0, precision() == ChronoUnit.SECONDS ? 19 : 16));
  }

  /** Returns the zone after the time of day, or nothing. */
  String zone() {
    return text.substring(precision() == ChronoUnit.SECONDS ? 19 : 16);
  }

  private int number(int from, int to) {
    return Integer.parseInt(text, from, to, 10);
  }
}
