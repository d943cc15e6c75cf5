package org.jointletter.query.coverage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jointletter.model.Answer;
import org.jointletter.model.Dossier;

/** Every dossier has coverage, and it keeps to its rules. */
class CoverageLawsTest {

  @Property(tries = 100)
  void coverageKeepsToItsRules(@ForAll Dossier dossier, @ForAll("days") LocalDate day) {
    Coverage coverage = Coverage.of(dossier, day);
    assertEquals(dossier.getLetters().size(), coverage.getLetters().size());
    assertEquals(coverage.getLetters(), Coverage.of(dossier, day).getLetters());
    for (LetterCoverage letter : coverage.getLetters()) {
      assertEquals(letter.letter().getAddressees().size(), letter.addressees().size());
      Stream.concat(letter.addressees().stream(), letter.subjects().stream())
          .forEach(party -> assertFits(party, letter.replies(), false));
      Stream.concat(letter.demands().stream(), letter.allegations().stream())
          .forEach(statement ->
              statement.parties().forEach(party -> assertFits(party, statement.replies(), true)));
    }
  }

  private static void assertFits(PartyCoverage party, List<Reply> all, boolean isOnStatement) {
    assertTrue(all.containsAll(party.replies()));
    assertTrue(all.containsAll(party.possibleReplies()));
    boolean answered = party.replies().stream()
        .anyMatch(
            reply -> reply.given() == Answer.YES && (!isOnStatement || reply.takesPosition()));
    if (party.state() != CoverageState.NOT_YET_ASKED) {
      assertEquals(answered, party.state() == CoverageState.ANSWERED);
    }
    if (party.state() == CoverageState.UNANSWERED && party.silences().isEmpty()) {
      assertTrue(Stream.concat(party.replies().stream(), party.possibleReplies().stream())
          .noneMatch(reply -> !isOnStatement || reply.takesPosition()));
    }
    for (Reply reply : all) {
      assertFalse(reply.given() == Answer.NO);
      reply
          .days()
          .ifPresent(days -> assertTrue(0 <= days.atLeast() && days.atLeast() <= days.atMost()));
    }
  }

  @Provide
  Arbitrary<LocalDate> days() {
    return Arbitraries.of(
        LocalDate.MIN,
        LocalDate.parse("2019-12-31"),
        LocalDate.parse("2020-01-01"),
        LocalDate.parse("2020-06-15"),
        LocalDate.parse("2021-01-01"),
        LocalDate.MAX);
  }
}
