package org.jointletter.testing;

import static org.jointletter.testing.Sizes.maybe;

import java.time.YearMonth;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.jointletter.model.PartialDate;
import org.jointletter.model.Period;

/**
 * Dates as precise as they come, and spans of them.
 *
 * @since 0.1
 */
public final class Dates {

  private static final Arbitrary<PartialDate> DATES = Whole.of(Combinators.combine(
          Arbitraries.of(2020, 2019, 2021, 2017, 2024, 1948, 2000, 1900, 1, 9999),
          Arbitraries.of(0, 0, 0, 0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12),
          Arbitraries.of(0, 0, 0, 0, 1, 2, 9, 15, 28, 29, 30, 31),
          Arbitraries.of("", "", "", "~", "?"))
      .as(Dates::date));

  private static final Arbitrary<Period> PERIODS = Whole.of(Combinators.combine(
          maybe(DATES), maybe(DATES), Arbitraries.of(false, true), Extensions.rare())
      .as(Dates::period));

  private Dates() {}

  /**
   * {@return an arbitrary of years, months and days, plain, approximate and uncertain} Most are
   * close to 2020, so that they often overlap or are the same. Simplest is {@code 2020}.
   */
  public static Arbitrary<PartialDate> dates() {
    return DATES;
  }

  /** {@return an arbitrary of periods: with a start, an end, both or neither, and ongoing} */
  public static Arbitrary<Period> periods() {
    return PERIODS;
  }

  private static PartialDate date(int year, int month, int day, String mark) {
    String text = String.format(Locale.ROOT, "%04d", year);
    if (month > 0) {
      text += String.format(Locale.ROOT, "-%02d", month);
      if (day > 0) {
        int last = YearMonth.of(year, month).lengthOfMonth();
        text += String.format(Locale.ROOT, "-%02d", Math.min(day, last));
      }
    }
    return PartialDate.parse(text + mark);
  }

  private static Period period(
      Optional<PartialDate> start,
      Optional<PartialDate> end,
      boolean ongoing,
      Map<String, String> extensions) {
    boolean reversed =
        start.isPresent() && end.isPresent() && end.get().isCertainlyBefore(start.get());
    return Period.builder()
        .start(reversed ? end : start)
        .end(reversed ? start : end)
        .ongoing(ongoing && end.isEmpty())
        .extensions(extensions)
        .build();
  }
}
