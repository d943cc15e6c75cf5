package org.jointletter.testing;

import static org.jointletter.testing.Sizes.maybe;

import java.time.YearMonth;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.jointletter.model.Time;
import org.jointletter.vocabulary.Code;
import org.jointletter.vocabulary.EventKind;

/**
 * Times in all their forms.
 *
 * @since 0.1
 */
public final class Times {

  private static final Arbitrary<String> DATES = Combinators.combine(
          Arbitraries.of(2020, 2019, 2021, 2017, 2024, 1948, 2000, 1900, 1, 9999),
          Arbitraries.of(0, 0, 0, 0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12),
          Arbitraries.of(0, 0, 0, 0, 1, 2, 9, 15, 28, 29, 30, 31),
          Arbitraries.of("", "", "", "", "~", "?", "%"))
      .as(Times::date);

  private static final Arbitrary<String> INTERVALS =
      Combinators.combine(DATES, DATES, Arbitraries.of("", "", "..", "?")).as(Times::interval);

  private static final Arbitrary<String> CLOCKS = Combinators.combine(
          Arbitraries.of("2020-09-09", "2019-12-31", "2024-02-29", "0001-01-01", "9999-12-31"),
          Arbitraries.of("16:00", "00:00", "23:59:59", "09:30:00"),
          Arbitraries.of("", "Z", "+05:30", "-11:00", "+18:00"))
      .as((day, clock, zone) -> day + "T" + clock + zone);

  private static final Arbitrary<String> YEARLESS =
      Arbitraries.of("XXXX-11-07", "XXXX-11", "XXXX-02-29", "XXXX-01-01");

  private static final Arbitrary<Time> TIMES = Whole.of(Combinators.combine(
          Arbitraries.frequencyOf(
              Tuple.of(12, DATES),
              Tuple.of(3, INTERVALS),
              Tuple.of(2, CLOCKS),
              Tuple.of(1, YEARLESS)),
          Arbitraries.of(true, true, true, true, true, true, false),
          Arbitraries.frequencyOf(
              Tuple.of(6, Arbitraries.just(Optional.<String>empty())),
              Tuple.of(1, Texts.strings().map(Optional::of))),
          Arbitraries.frequencyOf(
              Tuple.of(8, Arbitraries.just(Optional.<String>empty())),
              Tuple.of(
                  1, Arbitraries.of("P60D", "P1Y6M", "P2W", "PT48H", "P1DT12H").map(Optional::of))),
          Codes.codes(EventKind.class),
          Extensions.rare())
      .as(Times::time));

  private static final Arbitrary<Time> PERIODS =
      Whole.of(Combinators.combine(INTERVALS, maybe(Texts.strings()))
          .as((text, words) -> Time.builder().edtf(text).asStated(words).build()));

  private Times() {}

  /**
   * {@return an arbitrary of times of every form} Most are years, months and days, plain,
   * approximate and uncertain, close to 2020, so that they often overlap or are the same. Simplest
   * is {@code 2020}.
   */
  public static Arbitrary<Time> times() {
    return TIMES;
  }

  /** {@return an arbitrary of intervals, some with an end that is open or unknown} */
  public static Arbitrary<Time> periods() {
    return PERIODS;
  }

  private static String date(int year, int month, int day, String mark) {
    String text = String.format(Locale.ROOT, "%04d", year);
    if (month > 0) {
      text += String.format(Locale.ROOT, "-%02d", month);
      if (day > 0) {
        int last = YearMonth.of(year, month).lengthOfMonth();
        text += String.format(Locale.ROOT, "-%02d", Math.min(day, last));
      }
    }
    return text + mark;
  }

  /**
   * Returns an interval.
   *
   * @param form what stands in place of the start or the end, if anything does
   */
  private static String interval(String start, String end, String form) {
    if (form.equals("..")) {
      return start.compareTo(end) < 0 ? start + "/.." : "../" + end;
    }
    if (form.equals("?")) {
      return start.compareTo(end) < 0 ? start + "/" : "/" + end;
    }
    boolean reversed = Time.parse(end).isCertainlyBefore(Time.parse(start));
    return reversed ? end + "/" + start : start + "/" + end;
  }

  private static Time time(
      String text,
      boolean known,
      Optional<String> words,
      Optional<String> within,
      Code<EventKind> after,
      Map<String, String> extensions) {
    boolean needed = words.isEmpty() && within.isEmpty();
    return Time.builder()
        .edtf(known || needed ? Optional.of(text) : Optional.empty())
        .within(within)
        .after(within.map(duration -> after))
        .asStated(words)
        .extensions(extensions)
        .build();
  }
}
