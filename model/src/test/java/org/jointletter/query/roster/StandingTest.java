package org.jointletter.query.roster;

import static org.jointletter.query.roster.Entries.complete;
import static org.jointletter.query.roster.Entries.names;
import static org.jointletter.query.roster.Entries.partial;
import static org.jointletter.query.roster.Entries.with;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.jointletter.model.Roster;
import org.jointletter.model.Signatory;
import org.jointletter.vocabulary.SignatoryRole;
import org.junit.jupiter.api.Test;

class StandingTest {

  private static final Signatory SIGNED = with("signed@2020-09-01", named("signed"));
  private static final Signatory GONE =
      with("signed@2020-09-01 withdrawn@2020-10", named("gone in October"));
  private static final Signatory BACK =
      with("signed@2020-09-01 retracted@2020-09-10 reinstated@2020-09-20", named("back"));
  private static final Signatory DISPUTED =
      with("signed@2020-09-01 disputed@2020-09-10", named("disputed"));
  private static final Signatory SILENT = named("silent");

  private static final Roster ROSTER =
      partial(SIGNED, GONE, BACK, DISPUTED, SILENT).build();

  @Test
  void aWithdrawalKnownToTheMonthLeavesTheMonthUnknown() {
    assertStanding("2020-09-30", "yes: signed, gone in October, back");
    assertStanding("2020-10-01", "yes: signed, back", "unknown: gone in October");
    assertStanding("2020-10-30", "yes: signed, back", "unknown: gone in October");
    assertStanding("2020-10-31", "yes: signed, back", "no: gone in October");
  }

  @Test
  void whatHappenedIsFollowedFromDayToDay() {
    assertStanding("2020-08-31", "no: signed, gone in October, back, disputed");
    assertStanding("2020-09-01", "yes: signed, gone in October, back, disputed");
    assertStanding("2020-09-10", "yes: signed, gone in October", "no: back");
    assertStanding("2020-09-20", "yes: signed, gone in October, back");
  }

  /** 37 states on one day, and 13 more two weeks later. */
  @Test
  void aListTellsWhoStoodOnItsDayAndOnNoOther() {
    Roster first = complete(states(1, 37)).asOf("2020-10-06").build();
    Roster later = complete(states(1, 50)).asOf("2020-10-20").build();
    assertEquals(37, Standing.of(first, LocalDate.of(2020, 10, 6)).getYes().size());
    assertEquals(37, Standing.of(first, LocalDate.of(2020, 10, 7)).getUnknown().size());
    assertEquals(37, Standing.of(first, LocalDate.of(2020, 10, 5)).getUnknown().size());
    assertEquals(50, Standing.of(later, LocalDate.of(2020, 10, 20)).getYes().size());
    assertEquals(50, Standing.of(later, LocalDate.of(2020, 10, 6)).getUnknown().size());
  }

  @Test
  void aListOfAMonthTellsNothingOfItsDays() {
    for (String asOf : List.of("2020-10", "2020-10-06~", "2020-10-06?")) {
      Roster roster = complete(states(1, 37)).asOf(asOf).build();
      assertEquals(
          37, Standing.of(roster, LocalDate.of(2020, 10, 6)).getUnknown().size());
    }
  }

  @Test
  void aListTellsItOnlyOfSignatoriesWhoStandAndOfNoneToWhomSomethingHappenedLater() {
    Roster roster = partial(
            SILENT,
            with("signed", named("signed")),
            with("signed withdrawal-requested", named("asked")),
            with("signed withdrawal-requested@2020-09-06", named("asked before")),
            with("withdrawn", named("gone")),
            with("disputed", named("disputed")),
            with("invited", named("invited")),
            with("withdrawn@2020-10 reinstated@2020-10", named("back in October")),
            with("withdrawn reinstated@2020-09-06", named("back")),
            with("signed@2020-10-06~", named("signed about then")),
            named("drafter").toBuilder().role(SignatoryRole.DRAFTER).build())
        .asOf("2020-10-06")
        .build();
    Standing standing = Standing.of(roster, LocalDate.of(2020, 10, 6));
    assertEquals(
        List.of("silent", "signed", "asked", "asked before", "back"),
        names(standing.getYes().stream()));
    assertEquals(List.of("invited"), names(standing.getNo().stream()));
    assertEquals(
        List.of("gone", "disputed", "back in October", "signed about then", "drafter"),
        names(standing.getUnknown().stream()));
  }

  @Test
  void namesNobody() {
    String shown = Standing.of(ROSTER, LocalDate.of(2020, 10, 1)).toString();
    assertEquals("Standing[2020-10-01: 2 yes, 0 no, 3 unknown]", shown);
    assertFalse(shown.contains("gone"));
  }

  /** What is not listed is unknown, but for the silent one, who always is. */
  private static void assertStanding(String day, String... expected) {
    Standing standing = Standing.of(ROSTER, LocalDate.parse(day));
    assertEquals(LocalDate.parse(day), standing.getDay());
    assertEquals(expected(expected, "yes: "), names(standing.getYes().stream()));
    assertEquals(expected(expected, "no: "), names(standing.getNo().stream()));
    List<String> unknown = names(standing.getUnknown().stream());
    assertEquals("silent", unknown.get(unknown.size() - 1));
    assertEquals(
        5,
        standing.getYes().size()
            + standing.getNo().size()
            + standing.getUnknown().size());
  }

  private static List<String> expected(String[] expected, String answer) {
    for (String line : expected) {
      if (line.startsWith(answer)) {
        return List.of(line.substring(answer.length()).split(", "));
      }
    }
    return List.of();
  }

  private static Signatory named(String name) {
    return Signatory.organization(name);
  }

  private static Signatory[] states(int from, int to) {
    return IntStream.rangeClosed(from, to)
        .mapToObj(i -> Entries.state("State " + i))
        .toArray(Signatory[]::new);
  }
}
