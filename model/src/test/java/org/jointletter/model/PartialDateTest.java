package org.jointletter.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.validation.ConstraintViolationException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PartialDateTest {

  @ParameterizedTest
  @CsvSource({
    "2020, YEARS, 2020-01-01, 2020-12-31",
    "2020-02~, MONTHS, 2020-02-01, 2020-02-29",
    "2021-02, MONTHS, 2021-02-01, 2021-02-28",
    "2020-09-09?, DAYS, 2020-09-09, 2020-09-09",
    "0001, YEARS, 0001-01-01, 0001-12-31",
    "9999-12, MONTHS, 9999-12-01, 9999-12-31"
  })
  void standsForTheDaysOfItsPrecision(
      String text, ChronoUnit precision, LocalDate earliest, LocalDate latest) {
    PartialDate date = PartialDate.parse(text);
    assertEquals(date, PartialDate.valueOf(text));
    assertEquals(precision, date.precision());
    assertEquals(earliest, date.earliest());
    assertEquals(latest, date.latest());
    assertEquals(text.endsWith("~"), date.isApproximate());
    assertEquals(text.endsWith("?"), date.isUncertain());
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
        "2020-06-09T00:00",
        " 2020",
        "2020 ",
        "2020~?",
        "2020%",
        "~2020",
        "20X0",
        "2020-XX",
        "٢٠٢٠"
      })
  void refusesWhatIsNoDate(String text) {
    assertThrows(ConstraintViolationException.class, () -> PartialDate.parse(text));
    assertThrows(ConstraintViolationException.class, () -> PartialDate.valueOf(text));
  }

  @ParameterizedTest
  @CsvSource({
    "2019, 2020, BEFORE",
    "2020-06, 2020-07-01, BEFORE",
    "2020-07-01, 2020-06, AFTER",
    "2020, 2020, SAME",
    "2020-02, 2020-02~, SAME",
    "2020, 2020-06, OVERLAPPING",
    "2020-06-30, 2020-06, OVERLAPPING"
  })
  void liesToAnother(String one, String other, DateRelation relation) {
    assertEquals(relation, PartialDate.parse(one).relationTo(PartialDate.parse(other)));
  }

  @ParameterizedTest
  @CsvSource({
    "2019, 2020, true",
    "2019~, 2020, false",
    "2019, 2020?, false",
    "2020, 2020-06, false",
    "2020, 2020, false"
  })
  void isCertainlyBeforeOnlyIfBothAreExact(String one, String other, boolean certain) {
    assertEquals(certain, PartialDate.parse(one).isCertainlyBefore(PartialDate.parse(other)));
  }

  @Property
  void theRelationIsThatOfTheDays(@ForAll LocalDate one, @ForAll LocalDate other) {
    for (PartialDate a : dates(one)) {
      for (PartialDate b : dates(other)) {
        boolean overlap = !a.latest().isBefore(b.earliest()) && !b.latest().isBefore(a.earliest());
        assertEquals(overlap, a.relationTo(b).isOverlap());
        assertEquals(a.relationTo(b) == DateRelation.BEFORE, b.relationTo(a) == DateRelation.AFTER);
        assertEquals(a.equals(b), a.relationTo(b) == DateRelation.SAME);
      }
    }
  }

  @Test
  void isMadeOfWhatTheClockHas() {
    assertEquals(PartialDate.parse("2020-09-09"), PartialDate.of(LocalDate.of(2020, 9, 9)));
    assertEquals(PartialDate.parse("0007-09"), PartialDate.of(YearMonth.of(7, 9)));
    assertEquals(PartialDate.parse("0007"), PartialDate.of(Year.of(7)));
    for (int year : new int[] {-5, 0, 10_000}) {
      assertThrows(
          ConstraintViolationException.class, () -> PartialDate.of(LocalDate.of(year, 1, 1)));
      assertThrows(ConstraintViolationException.class, () -> PartialDate.of(YearMonth.of(year, 1)));
      assertThrows(ConstraintViolationException.class, () -> PartialDate.of(Year.of(year)));
    }
  }

  @Test
  void isEqualIfWrittenAlike() {
    assertEquals(PartialDate.parse("2020-06~"), PartialDate.parse("2020-06~"));
    assertEquals(
        PartialDate.parse("2020-06~").hashCode(), PartialDate.parse("2020-06~").hashCode());
    assertFalse(PartialDate.parse("2020-06").equals(PartialDate.parse("2020-06~")));
    assertTrue(PartialDate.parse("2020").relationTo(PartialDate.parse("2020?")).isOverlap());
  }

  private static PartialDate[] dates(LocalDate day) {
    LocalDate inRange = day.withYear(Math.max(1, Math.min(9_999, day.getYear())));
    return new PartialDate[] {
      PartialDate.of(inRange),
      PartialDate.of(YearMonth.from(inRange)),
      PartialDate.of(Year.of(inRange.getYear()))
    };
  }
}
