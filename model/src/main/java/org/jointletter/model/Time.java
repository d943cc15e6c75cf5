package org.jointletter.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.constraints.AssertTrue;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.MonthDay;
import java.time.OffsetDateTime;
import java.time.Year;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;
import org.jointletter.constraint.DurationText;
import org.jointletter.constraint.ExtensionName;
import org.jointletter.constraint.JsonText;
import org.jointletter.constraint.PlainText;
import org.jointletter.constraint.TimeText;
import org.jointletter.constraint.UnknownName;
import org.jointletter.constraint.check.BrokenParts;
import org.jointletter.constraint.check.Checked;
import org.jointletter.constraint.check.Shorthand;
import org.jointletter.constraint.check.Unregistered;
import org.jointletter.vocabulary.Code;
import org.jointletter.vocabulary.EventKind;
import org.jointletter.words.RuleWords;
import org.jspecify.annotations.Nullable;

/**
 * A time, as precisely as it is known: a year, a month, a day, a day with a time of day, an
 * interval, or a day or month without its year ({@link #getEdtf()}); a time that is counted from an
 * event ({@link #getWithin()}); or a time of which there are only the words of the source
 * ({@link #getAsStated()}).
 *
 * <p>Something that happens, or is due, at an interval does so at some time in it. A period lasts
 * throughout it.
 *
 * <h2>Days</h2>
 *
 * <p>A time stands for the days from {@link #earliest()} to {@link #latest()}, as far as these are
 * known. The day of a time of day is the day as it is written, in its own zone. Marks of
 * approximate and uncertain dates do not change the days, but nothing about these is certain. Times
 * have no total order, so that they are not {@link Comparable}: see {@link #relationTo}.
 *
 * <h2>Rules</h2>
 *
 * <p>These rules hold between its attributes:
 *
 * <ul>
 *   <li>{@code time-stated-in-some-way}: there are an EDTF text, a duration after an event or the
 *       words of the source, one at least;
 *   <li>{@code counted-from-event}: a duration stands with the event that it is counted from;
 *   <li>{@code end-not-before-start}: the end of an interval is not certainly before its start.
 * </ul>
 *
 * @see <a href="https://www.loc.gov/standards/datetime/">Extended Date/Time Format</a>
 * @since 0.1
 */
@Checked
@Value.Immutable
public abstract sealed class Time implements JsonObject permits ImmutableTime {

  Time() {}

  /**
   * {@return the time with an EDTF text}
   *
   * @param text the text: see {@link TimeText}
   * @throws ConstraintViolationException if there is no such time
   */
  public static Time parse(String text) {
    return builder().edtf(Optional.ofNullable(text)).build();
  }

  /**
   * {@return the time with an EDTF text, as {@link #parse} does} Frameworks that make values of the
   * texts of requests and settings look for this name.
   *
   * @param text the text: see {@link TimeText}
   * @throws ConstraintViolationException if there is no such time
   */
  public static Time valueOf(String text) {
    return parse(text);
  }

  /**
   * {@return a day}
   *
   * @param day the day
   * @throws ConstraintViolationException if its year is not between 1 and 9999
   */
  public static Time of(LocalDate day) {
    return parse(day.toString());
  }

  /**
   * {@return a month}
   *
   * @param month the month
   * @throws ConstraintViolationException if its year is not between 1 and 9999
   */
  public static Time of(YearMonth month) {
    return parse(month.toString());
  }

  /**
   * {@return a year}
   *
   * @param year the year
   * @throws ConstraintViolationException if it is not between 1 and 9999
   */
  public static Time of(Year year) {
    return parse(
        year.getValue() < 0
            ? year.toString()
            : String.format(Locale.ROOT, "%04d", year.getValue()));
  }

  /**
   * {@return a day without its year}
   *
   * @param day the day
   */
  public static Time of(MonthDay day) {
    return parse(day.toString().replaceFirst("^-", "XXXX"));
  }

  /**
   * {@return a time of a day, in a zone that is not known}
   *
   * @param time the time
   * @throws ConstraintViolationException if its year is not between 1 and 9999, or there is a
   *     fraction of a second
   */
  public static Time of(LocalDateTime time) {
    return parse(time.toString());
  }

  /**
   * {@return a time of a day}
   *
   * @param time the time
   * @throws ConstraintViolationException if its year is not between 1 and 9999, or there is a
   *     fraction of a second, in its time or its zone
   */
  public static Time of(OffsetDateTime time) {
    return parse(time.toString());
  }

  /**
   * {@return an interval}
   *
   * @param start its first year, month or day
   * @param end its last year, month or day
   * @throws ConstraintViolationException if the end is certainly before the start, or one of the
   *     two is no year, month or day
   */
  public static Time between(Time start, Time end) {
    return parse(end(start) + "/" + end(end));
  }

  /**
   * {@return an interval that has no end}
   *
   * @param start its first year, month or day
   * @throws ConstraintViolationException if it is no year, month or day
   */
  public static Time since(Time start) {
    return parse(end(start) + "/..");
  }

  /**
   * {@return an interval that has no start}
   *
   * @param end its last year, month or day
   * @throws ConstraintViolationException if it is no year, month or day
   */
  public static Time until(Time end) {
    return parse("../" + end(end));
  }

  /** Returns the text of the end of an interval; one that is refused, if there is none. */
  private static String end(Time time) {
    return time.getEdtf().orElse("XXXX");
  }

  /**
   * {@return a time that is counted from an event}
   *
   * @param duration the duration: see {@link DurationText}
   * @param event the event
   * @throws ConstraintViolationException if the duration breaks its rule
   */
  public static Time within(String duration, EventKind event) {
    return builder().within(Optional.ofNullable(duration)).after(event).build();
  }

  /** {@return an empty builder} */
  public static Builder builder() {
    return new Builder();
  }

  /** {@return the time in the Extended Date/Time Format (EDTF)} */
  @Shorthand
  public abstract Optional<@TimeText String> getEdtf();

  /** {@return how long after an event it is at the latest, as in P60D} */
  public abstract Optional<@DurationText String> getWithin();

  /** {@return the event from which the duration is counted} */
  public abstract Optional<Code<EventKind>> getAfter();

  /** {@return the time in the words of the source, as in "noon PST Dec 21"} */
  public abstract Optional<@PlainText(max = 1_000) String> getAsStated();

  /** {@return what others have added, by prefixed name, each as compact JSON text, in order} */
  public abstract Map<@ExtensionName String, @JsonText String> getExtensions();

  /**
   * {@return the members that this version does not know, as a tolerant reader kept them: by name,
   * as compact JSON text, in order}
   */
  public abstract Map<
          @UnknownName(to = Time.class) String, @JsonText(max = Integer.MAX_VALUE) String>
      getUnknownMembers();

  /**
   * {@return the unit to which it is known, from {@link ChronoUnit#YEARS} to
   * {@link ChronoUnit#SECONDS}; of an interval, the coarser one of its ends} Empty if there is no
   * EDTF text.
   */
  public final Optional<ChronoUnit> precision() {
    return edtf().map(Edtf::precision);
  }

  /** {@return whether it is an interval} */
  public final boolean isInterval() {
    return edtf().filter(Edtf::isInterval).isPresent();
  }

  /**
   * {@return whether it is approximate, or an end of it is: written with {@code ~} or {@code %}}
   */
  public final boolean isApproximate() {
    return edtf().filter(text -> text.has('~') || text.has('%')).isPresent();
  }

  /** {@return whether it is uncertain, or an end of it is: written with {@code ?} or {@code %}} */
  public final boolean isUncertain() {
    return edtf().filter(text -> text.has('?') || text.has('%')).isPresent();
  }

  /** {@return the first day for which it stands; empty if that is open or not known} */
  public final Optional<LocalDate> earliest() {
    return Optional.ofNullable(days().first()).filter(day -> !day.equals(LocalDate.MIN));
  }

  /** {@return the last day for which it stands; empty if that is open or not known} */
  public final Optional<LocalDate> latest() {
    return Optional.ofNullable(days().last()).filter(day -> !day.equals(LocalDate.MAX));
  }

  /**
   * {@return how this time lies to another, by their days as written: marks of approximate and
   * uncertain dates are passed over}
   *
   * @param other the other time
   */
  public final TimeRelation relationTo(Time other) {
    Edtf.Days ours = days();
    Edtf.Days theirs = other.days();
    if (ours.isBefore(theirs)) {
      return TimeRelation.BEFORE;
    }
    if (theirs.isBefore(ours)) {
      return TimeRelation.AFTER;
    }
    if (!ours.isKnown() || !theirs.isKnown()) {
      return TimeRelation.UNKNOWN;
    }
    return ours.equals(theirs) ? TimeRelation.SAME : TimeRelation.OVERLAPPING;
  }

  /**
   * {@return whether this time is before another, and neither is approximate or uncertain}
   *
   * @param other the other time
   */
  public final boolean isCertainlyBefore(Time other) {
    return isExact() && other.isExact() && relationTo(other) == TimeRelation.BEFORE;
  }

  /** {@return the day, if it is one or a time of one, and neither approximate nor uncertain} */
  public final Optional<LocalDate> toLocalDate() {
    return exact(ChronoUnit.SECONDS, ChronoUnit.DAYS).map(text -> text.days().first());
  }

  /** {@return the month, if it is one of a year, and neither approximate nor uncertain} */
  public final Optional<YearMonth> toYearMonth() {
    return exact(ChronoUnit.MONTHS, ChronoUnit.MONTHS).map(text -> YearMonth.parse(text.text()));
  }

  /** {@return the year, if it is one, and neither approximate nor uncertain} */
  public final Optional<Year> toYear() {
    return exact(ChronoUnit.YEARS, ChronoUnit.YEARS).map(text -> Year.parse(text.text()));
  }

  /** {@return the day without its year, if it is one} */
  public final Optional<MonthDay> toMonthDay() {
    return edtf()
        .filter(text -> !text.hasYear() && text.text().length() == 10)
        .map(text -> MonthDay.parse(text.text().replaceFirst("^XXXX", "-")));
  }

  /** {@return the time of a day as it is written, without its zone, if it is one} */
  public final Optional<LocalDateTime> toLocalDateTime() {
    return exact(ChronoUnit.SECONDS, ChronoUnit.MINUTES).map(Edtf::dateTime);
  }

  /** {@return the time of a day, if it is one and has a zone} */
  public final Optional<OffsetDateTime> toOffsetDateTime() {
    return exact(ChronoUnit.SECONDS, ChronoUnit.MINUTES)
        .filter(text -> !text.zone().isEmpty())
        .map(text -> OffsetDateTime.parse(text.text()));
  }

  /**
   * Returns when a time that is counted from an event ends, by the time of the event: {@code P60D}
   * after {@code 2020-09-09} is {@code 2020-11-08}. If the event has several days, so has the
   * result; if one of these is approximate, uncertain, open or unknown, so is that of the result.
   *
   * <p>Years, months, weeks and days are counted by the calendar, from day to day. Hours, minutes
   * and seconds are counted from the time of day, or from each time of the day if none is stated.
   *
   * @param start the time of the event
   * @return empty if this time is not counted from an event, if the time of the event has no days
   *     that are known, or if the result is after the year 9999
   */
  public final Optional<Time> from(Time start) {
    return getWithin().flatMap(duration -> Counting.of(duration).from(start));
  }

  /**
   * Returns whether there are times on both sides, and each of the one is certainly before each of
   * the other.
   */
  static boolean areAllCertainlyBefore(List<Time> times, List<Time> others) {
    return !times.isEmpty()
        && !others.isEmpty()
        && times.stream().allMatch(time -> others.stream().allMatch(time::isCertainlyBefore));
  }

  /**
   * Returns whether it has an EDTF text with a year, which is neither approximate nor uncertain, so
   * that its days are certain.
   */
  final boolean isExact() {
    return edtf().filter(text -> text.isExact() && text.hasYear()).isPresent();
  }

  final Optional<Edtf> edtf() {
    return getEdtf().map(Edtf::new);
  }

  private Edtf.Days days() {
    return edtf().map(Edtf::days).orElse(Edtf.UNKNOWN);
  }

  /** Returns the text of a point in time that is exact, and known to a unit in a range. */
  private Optional<Edtf> exact(ChronoUnit finest, ChronoUnit coarsest) {
    return edtf()
        .filter(text -> !text.isInterval() && text.isExact() && text.hasYear())
        .filter(text ->
            text.precision().compareTo(finest) >= 0 && text.precision().compareTo(coarsest) <= 0);
  }

  /** {@return a builder that starts from the values of this object} */
  public abstract Builder toBuilder();

  @AssertTrue(message = RuleWords.TIME_STATED_IN_SOME_WAY)
  final boolean isTimeStatedInSomeWay() {
    return getEdtf().isPresent()
        || getWithin().isPresent()
        || getAfter().isPresent()
        || getAsStated().isPresent();
  }

  @AssertTrue(message = RuleWords.COUNTED_FROM_EVENT)
  final boolean isCountedFromEvent() {
    return getWithin().isPresent() == getAfter().isPresent();
  }

  @AssertTrue(message = RuleWords.END_NOT_BEFORE_START)
  final boolean isEndNotBeforeStart() {
    return edtf()
        .filter(text -> text.isInterval() && text.isExact())
        .filter(text -> text.end().days().isBefore(text.start().days()))
        .isEmpty();
  }

  @Value.Check
  void check() {
    TimeCheck.check(this);
  }

  /** Stops a mapper without our module from reading: it would find {@link #valueOf} by its name. */
  @JsonCreator
  private static Time fromJson(String unused) {
    throw Unregistered.exception("Time");
  }

  /** Returns the EDTF text if there is one, and otherwise shows the duration and the event. */
  @Override
  public String toString() {
    return getEdtf()
        .or(() -> getWithin().map(within -> within + " after " + getAfter().orElse(null)))
        .orElse("as stated");
  }

  /** Assembles a {@link Time}; {@link #build()} reports every broken rule at once. */
  public static final class Builder extends ImmutableTime.Builder implements TimeSetters {

    @Nullable
    BrokenParts<Time> broken;

    Builder() {}

    /**
     * {@return what has been assembled}
     *
     * @throws ConstraintViolationException with every rule that it breaks
     */
    @Override
    public Time build() {
      return broken == null ? super.build() : broken.build(super::build);
    }
  }
}
