package org.jointletter.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import org.jointletter.constraint.DateText;
import org.jointletter.constraint.Required;
import org.jointletter.constraint.check.Checked;
import org.jointletter.constraint.check.Unregistered;
import org.jspecify.annotations.Nullable;

/**
 * A day, a month or a year, as precisely as it is known: {@code 2020-09-09}, {@code 2020-06},
 * {@code 2020}, and {@code 2020-06~} or {@code 2020?} if that is approximate or uncertain.
 *
 * <p>It stands for the days from {@link #earliest()} to {@link #latest()}. Such dates have no total
 * order, so that they are not {@link Comparable}: see {@link #relationTo}.
 *
 * @see <a href="https://www.loc.gov/standards/datetime/">Extended Date/Time Format</a>, of which
 *     this is a strict profile
 * @since 0.1
 */
@Checked
public final class PartialDate {

  private final String text;

  private PartialDate(String text) {
    this.text = text;
    PartialDateCheck.require(this);
  }

  /**
   * {@return the date that a text stands for}
   *
   * @param text the date: see {@link DateText}
   * @throws jakarta.validation.ConstraintViolationException if there is no such date
   */
  public static PartialDate parse(String text) {
    return new PartialDate(text);
  }

  /**
   * {@return the date that a text stands for, as {@link #parse} does} Frameworks that make values
   * of the texts of requests and settings look for this name.
   *
   * @param text the date: see {@link DateText}
   * @throws jakarta.validation.ConstraintViolationException if there is no such date
   */
  public static PartialDate valueOf(String text) {
    return parse(text);
  }

  /**
   * {@return a day}
   *
   * @param day the day
   * @throws jakarta.validation.ConstraintViolationException if its year is not between 1 and 9999
   */
  public static PartialDate of(LocalDate day) {
    return parse(day.toString());
  }

  /**
   * {@return a month}
   *
   * @param month the month
   * @throws jakarta.validation.ConstraintViolationException if its year is not between 1 and 9999
   */
  public static PartialDate of(YearMonth month) {
    return parse(month.toString());
  }

  /**
   * {@return a year}
   *
   * @param year the year
   * @throws jakarta.validation.ConstraintViolationException if it is not between 1 and 9999
   */
  public static PartialDate of(Year year) {
    return parse(
        year.getValue() < 0
            ? year.toString()
            : String.format(Locale.ROOT, "%04d", year.getValue()));
  }

  /** {@return the date as it is written in documents} */
  @Required
  @DateText
  public String getText() {
    return text;
  }

  /**
   * {@return how precise the date is: {@link ChronoUnit#DAYS}, {@link ChronoUnit#MONTHS} or
   * {@link ChronoUnit#YEARS}}
   */
  public ChronoUnit precision() {
    return text.length() < 7
        ? ChronoUnit.YEARS
        : text.length() < 10 ? ChronoUnit.MONTHS : ChronoUnit.DAYS;
  }

  /** {@return whether the date is approximate: written with {@code ~}} */
  public boolean isApproximate() {
    return text.endsWith("~");
  }

  /** {@return whether the date is uncertain: written with {@code ?}} */
  public boolean isUncertain() {
    return text.endsWith("?");
  }

  /** {@return the first day that the date stands for} */
  public LocalDate earliest() {
    return LocalDate.of(
        number(0, 4),
        precision() == ChronoUnit.YEARS ? 1 : number(5, 7),
        precision() == ChronoUnit.DAYS ? number(8, 10) : 1);
  }

  /** {@return the last day that the date stands for} */
  public LocalDate latest() {
    return earliest().plus(1, precision()).minusDays(1);
  }

  /**
   * {@return how this date lies to another, as the two are written: that one is approximate or
   * uncertain is passed over}
   *
   * @param other the other date
   */
  public DateRelation relationTo(PartialDate other) {
    if (latest().isBefore(other.earliest())) {
      return DateRelation.BEFORE;
    }
    if (earliest().isAfter(other.latest())) {
      return DateRelation.AFTER;
    }
    return earliest().equals(other.earliest()) && latest().equals(other.latest())
        ? DateRelation.SAME
        : DateRelation.OVERLAPPING;
  }

  /**
   * {@return whether this date is before another, and neither is approximate or uncertain}
   *
   * @param other the other date
   */
  public boolean isCertainlyBefore(PartialDate other) {
    return isExact() && other.isExact() && relationTo(other) == DateRelation.BEFORE;
  }

  /**
   * Tells whether there are dates on both sides, and each of the one is certainly before each of
   * the other.
   */
  static boolean areAllCertainlyBefore(List<PartialDate> dates, List<PartialDate> others) {
    return !dates.isEmpty()
        && !others.isEmpty()
        && dates.stream().allMatch(date -> others.stream().allMatch(date::isCertainlyBefore));
  }

  /** Tells whether it is neither approximate nor uncertain, so that its days are certain. */
  boolean isExact() {
    return !isApproximate() && !isUncertain();
  }

  /** Two dates are equal if they are written alike. */
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof PartialDate date && date.text.equals(text);
  }

  @Override
  public int hashCode() {
    return text.hashCode();
  }

  /** Returns the {@linkplain #getText() text}. */
  @Override
  public String toString() {
    return text;
  }

  /** Stops a mapper without our module, as {@link JsonObject} does. */
  @JsonValue
  private String toJson() {
    throw Unregistered.exception("PartialDate");
  }

  /** Stops it from reading, too: it would find {@link #valueOf} by its name. */
  @JsonCreator
  private static PartialDate fromJson(String unused) {
    throw Unregistered.exception("PartialDate");
  }

  private int number(int from, int to) {
    return Integer.parseInt(text, from, to, 10);
  }
}
