package org.jointletter.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.validation.ConstraintViolationException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.MonthDay;
import java.time.OffsetDateTime;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.jointletter.vocabulary.EventKind;
import org.jointletter.vocabulary.EventStatus;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TimeTest {

  @ParameterizedTest
  @CsvSource({
    "2020, YEARS, 2020-01-01, 2020-12-31",
    "2020-02~, MONTHS, 2020-02-01, 2020-02-29",
    "2021-02, MONTHS, 2021-02-01, 2021-02-28",
    "2020-09-09?, DAYS, 2020-09-09, 2020-09-09",
    "0001, YEARS, 0001-01-01, 0001-12-31",
    "9999-12, MONTHS, 9999-12-01, 9999-12-31",
    "2020-06%, MONTHS, 2020-06-01, 2020-06-30",
    "2020-09-09T16:00, MINUTES, 2020-09-09, 2020-09-09",
    "2020-09-09T23:30:15-11:00, SECONDS, 2020-09-09, 2020-09-09",
    "2020-09-09T00:15+05:30, MINUTES, 2020-09-09, 2020-09-09",
    "2020-06-27/2020-06-28, DAYS, 2020-06-27, 2020-06-28",
    "2019/2020-06, YEARS, 2019-01-01, 2020-06-30",
    "2020-06/2020, YEARS, 2020-06-01, 2020-12-31",
    "2019/.., YEARS, 2019-01-01,",
    "2019-05/, MONTHS, 2019-05-01,",
    "../2022-02-04, DAYS,, 2022-02-04",
    "/2022-02, MONTHS,, 2022-02-28",
    "2020-06/2020-05~, MONTHS, 2020-05-01, 2020-06-30",
    "XXXX-11-07, DAYS,,",
    "XXXX-11, MONTHS,,"
  })
  void standsForTheDaysOfItsPrecision(
      String text, ChronoUnit precision, @Nullable LocalDate earliest, @Nullable LocalDate latest) {
    Time date = Time.parse(text);
    assertEquals(date, Time.valueOf(text));
    assertEquals(Optional.of(text), date.getEdtf());
    assertEquals(Optional.of(precision), date.precision());
    assertEquals(Optional.ofNullable(earliest), date.earliest());
    assertEquals(Optional.ofNullable(latest), date.latest());
    assertEquals(text.matches(".*[~%].*"), date.isApproximate());
    assertEquals(text.matches(".*[?%].*"), date.isUncertain());
    assertEquals(text.contains("/"), date.isInterval());
    assertEquals(text, date.toString());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "20",
        "202",
        "20200",
        "2020-",
        "2020-0",
        "2020-00",
        "2020-13",
        "2020-1-1",
        "2020-06-31",
        "2021-02-29",
        "1900-02-29",
        "0000",
        "-001",
        "+2020",
        "2020/06",
        "2020-06-1",
        "20200609",
        "2020-06-09T24:00",
        "../..",
        "/",
        "2020/2019",
        "2020-07/2020-06-30",
        "2020/2021/2022",
        "XXXX-02-30",
        "XXXX-06/XXXX-07",
        " 2020",
        "2020 ",
        "2020~?",
        "2020%%",
        "~2020",
        "20X0",
        "2020-XX",
        "٢٠٢٠"
      })
  void refusesWhatIsNoDate(String text) {
    assertThrows(ConstraintViolationException.class, () -> Time.parse(text));
    assertThrows(ConstraintViolationException.class, () -> Time.valueOf(text));
  }

  @ParameterizedTest
  @CsvSource({
    "2019, 2020, BEFORE",
    "2020-06, 2020-07-01, BEFORE",
    "2020-07-01, 2020-06, AFTER",
    "2020, 2020, SAME",
    "2020-02, 2020-02~, SAME",
    "2020, 2020-06, OVERLAPPING",
    "2020-06-30, 2020-06, OVERLAPPING",
    "2020-06-27/2020-06-28, 2020-06-29, BEFORE",
    "2020-06-27/2020-06-28, 2020-06-28, OVERLAPPING",
    "2020-06-01/2020-06-30, 2020-06, SAME",
    "2020-09-09T23:30-11:00, 2020-09-10, BEFORE",
    "2020-09-09T23:30-11:00, 2020-09-09, SAME",
    "2019/.., 2018, AFTER",
    "2019/.., 2025, OVERLAPPING",
    "2019/.., 2019/.., SAME",
    "../2022, 2023, BEFORE",
    "2019/, 2018, AFTER",
    "2019/, 2025, UNKNOWN",
    "2019/, 2019/, UNKNOWN",
    "XXXX-11-07, 2020, UNKNOWN",
    "XXXX-11-07, XXXX-11-07, UNKNOWN"
  })
  void liesToAnother(String one, String other, TimeRelation relation) {
    assertEquals(relation, Time.parse(one).relationTo(Time.parse(other)));
  }

  @ParameterizedTest
  @CsvSource({
    "2019, 2020, true",
    "2019~, 2020, false",
    "2019, 2020?, false",
    "2020, 2020-06, false",
    "2020, 2020, false",
    "../2019, 2020, true",
    "../2019, 2020/.., true",
    "../2019~, 2020, false",
    "2019%, 2020, false",
    "XXXX-11, 2020, false",
    "2019, 2020/, true",
    "2019/, 2020, false"
  })
  void isCertainlyBeforeOnlyIfBothAreExact(String one, String other, boolean certain) {
    assertEquals(certain, Time.parse(one).isCertainlyBefore(Time.parse(other)));
  }

  @Test
  void isMadeOfWhatTheClockHas() {
    assertEquals(Time.parse("2020-09-09"), Time.of(LocalDate.of(2020, 9, 9)));
    assertEquals(Time.parse("0007-09"), Time.of(YearMonth.of(7, 9)));
    assertEquals(Time.parse("0007"), Time.of(Year.of(7)));
    for (int year : new int[] {-5, 0, 10_000}) {
      assertThrows(ConstraintViolationException.class, () -> Time.of(LocalDate.of(year, 1, 1)));
      assertThrows(ConstraintViolationException.class, () -> Time.of(YearMonth.of(year, 1)));
      assertThrows(ConstraintViolationException.class, () -> Time.of(Year.of(year)));
    }
  }

  @Test
  void isEqualIfWrittenAlike() {
    assertEquals(Time.parse("2020-06~"), Time.parse("2020-06~"));
    assertEquals(Time.parse("2020-06~").hashCode(), Time.parse("2020-06~").hashCode());
    assertFalse(Time.parse("2020-06").equals(Time.parse("2020-06~")));
    assertTrue(Time.parse("2020").relationTo(Time.parse("2020?")).isOverlap());
  }

  @Test
  void goesBackToWhatTheClockHas() {
    LocalDateTime time = LocalDateTime.of(2020, 9, 9, 16, 0);
    OffsetDateTime inZone = time.withSecond(30).atOffset(ZoneOffset.ofHoursMinutes(5, 30));
    assertEquals(Optional.of(time), Time.of(time).toLocalDateTime());
    assertEquals(Optional.of(time.toLocalDate()), Time.of(time).toLocalDate());
    assertEquals(Optional.empty(), Time.of(time).toOffsetDateTime());
    assertEquals(Optional.of(inZone), Time.of(inZone).toOffsetDateTime());
    assertEquals(Optional.of(inZone.toLocalDateTime()), Time.of(inZone).toLocalDateTime());
    assertEquals(Optional.of(MonthDay.of(2, 29)), Time.of(MonthDay.of(2, 29)).toMonthDay());
    assertEquals(Optional.of(YearMonth.of(7, 9)), Time.parse("0007-09").toYearMonth());
    assertEquals(Optional.of(Year.of(7)), Time.parse("0007").toYear());
    assertThrows(ConstraintViolationException.class, () -> Time.of(time.withNano(1)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"2020~", "2020-06?", "2020-09-09%", "2020/2021", "2020-09-09/..", "XXXX-11"})
  void nothingOfTheClockIsApproximateOrAnInterval(String text) {
    Time time = Time.parse(text);
    assertEquals(Optional.empty(), time.toLocalDate());
    assertEquals(Optional.empty(), time.toYearMonth());
    assertEquals(Optional.empty(), time.toYear());
    assertEquals(Optional.empty(), time.toMonthDay());
    assertEquals(Optional.empty(), time.toLocalDateTime());
    assertEquals(Optional.empty(), time.toOffsetDateTime());
  }

  @Test
  void isMadeOfTwoEnds() {
    Time start = Time.parse("2020-06-27");
    assertEquals(Time.parse("2020-06-27/2020-07~"), Time.between(start, Time.parse("2020-07~")));
    assertEquals(Time.parse("2020-06-27/.."), Time.since(start));
    assertEquals(Time.parse("../2020-06-27"), Time.until(start));
    assertThrows(ConstraintViolationException.class, () -> Time.since(Time.since(start)));
    assertThrows(
        ConstraintViolationException.class,
        () -> Time.until(Time.within("P60D", EventKind.RECEIVED)));
  }

  @ParameterizedTest
  @CsvSource({
    "P60D, 2020-09-09, 2020-11-08",
    "P1M, 2020-01-31, 2020-02-29",
    "P1Y6M, 2020-02-29, 2021-08-29",
    "P2W, 2020-09-09?, 2020-09-23?",
    "P60D, 2020-09, 2020-10-31/2020-11-29",
    "P60D, 2020-09~, 2020-10-31~/2020-11-29~",
    "P1Y, 2020, 2021-01-01/2021-12-31",
    "P60D, 2020-09-09/2020-09-10, 2020-11-08/2020-11-09",
    "P60D, 2020-09-09/.., 2020-11-08/..",
    "P60D, /2020-09-09, /2020-11-08",
    "P60D, 2020-09-09T16:00Z, 2020-11-08",
    "PT48H, 2020-09-09T16:00+05:30, 2020-09-11T16:00+05:30",
    "PT12H, 2020-09-09T16:00, 2020-09-10T04:00",
    "PT48H, 2020-09-09, 2020-09-11",
    "PT12H, 2020-09-09, 2020-09-09/2020-09-10",
    "P1DT12H, 2020-09-09T16:00:30, 2020-09-11T04:00:30",
    "P60D, XXXX-11-07,",
    "P1Y, 9999-06,",
    "PT48H, 9999-12-31T16:00,"
  })
  void isCountedFromAnEvent(String duration, String start, @Nullable String end) {
    assertEquals(
        Optional.ofNullable(end).map(Time::parse),
        Time.within(duration, EventKind.RECEIVED).from(Time.parse(start)));
  }

  @Test
  void isCountedFromNothingElse() {
    Time words = Time.builder().asStated("in June").build();
    assertEquals(Optional.empty(), Time.parse("2020").from(Time.parse("2020")));
    assertEquals(Optional.empty(), Time.within("P60D", EventKind.RECEIVED).from(words));
    assertEquals(Optional.empty(), words.earliest());
    assertEquals(TimeRelation.UNKNOWN, words.relationTo(words));
    assertEquals("as stated", words.toString());
    assertEquals("P60D after received", Time.within("P60D", EventKind.RECEIVED).toString());
  }

  @Test
  void aLetterCountsFromItsEvents() {
    Time deadline = Time.within("P60D", EventKind.RECEIVED);
    Event received = Event.builder().event(EventKind.RECEIVED).on("2020-09-09").build();
    JointLetter.Builder letter = Minimal.letter("harbour");
    assertEquals(Optional.empty(), letter.build().timeOf(deadline));
    letter.addEvent(received);
    letter.addEvent(received.toBuilder().on("2021").status(EventStatus.PLANNED).build());
    assertEquals(Optional.of(Time.parse("2020-11-08")), letter.build().timeOf(deadline));
    assertEquals(Optional.of(Time.parse("2020")), letter.build().timeOf(Time.parse("2020")));
    letter.addEvent(received);
    assertEquals(Optional.of(Time.parse("2020-11-08")), letter.build().timeOf(deadline));
    letter.addEvent(received.toBuilder().on("2020-09-10").build());
    assertEquals(Optional.empty(), letter.build().timeOf(deadline));
    letter.events(List.of(received, received.toBuilder().on(Optional.empty()).build()));
    assertEquals(Optional.empty(), letter.build().timeOf(deadline));
  }

  @Test
  void aBuilderReportsABrokenTimeInItsPlace() {
    Event.Builder event = Event.builder().event(EventKind.SENT).on("2020-02-30");
    ConstraintViolationException thrown =
        assertThrows(ConstraintViolationException.class, event::build);
    assertEquals(
        List.of("on.edtf"),
        thrown.getConstraintViolations().stream()
            .map(violation -> violation.getPropertyPath().toString())
            .toList());
    assertEquals(
        Optional.of(Time.parse("2020-02-29")),
        event.on(LocalDate.of(2020, 2, 29)).build().getOn());
  }
}
