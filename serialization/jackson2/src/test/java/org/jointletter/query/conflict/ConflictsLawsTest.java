package org.jointletter.query.conflict;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jointletter.model.Dossier;
import org.jointletter.model.JointLetter;
import org.jointletter.model.Party;
import org.jointletter.model.Quantity;
import org.jointletter.model.Roster;
import org.jointletter.model.Tolerance;
import org.jointletter.query.basis.PartyVisit;
import org.jointletter.query.count.CountAgreement;
import org.jointletter.query.coverage.Coverage;
import org.jointletter.query.coverage.LetterCoverage;
import org.jointletter.query.order.Lineage;
import org.jointletter.query.order.Timeline;
import org.jointletter.testing.Counts;
import org.jointletter.vocabulary.Completeness;
import org.jointletter.vocabulary.LetterKind;

/**
 * Conflicts are what contradicts something else, and no answer about a dossier tells who someone
 * is.
 */
class ConflictsLawsTest {

  @Property(tries = 100)
  void conflictsHaveSeveralClaims(@ForAll Dossier dossier) {
    List<Conflict> conflicts = Conflicts.of(dossier).getAll();
    assertEquals(conflicts, Conflicts.of(dossier).getAll());
    for (Conflict conflict : conflicts) {
      assertTrue(conflict.claims().size() > 1);
    }
  }

  @Property(tries = 200)
  void countsInConflictAreThoseThatContradictAnother(@ForAll("counts") List<Quantity> counts) {
    Dossier dossier = Dossier.builder()
        .id("dossier")
        .title("Dossier")
        .addLetter(JointLetter.builder()
            .id("letter")
            .kind(LetterKind.OPEN_LETTER)
            .title("Letter")
            .roster(Roster.builder()
                .completeness(Completeness.NOT_LISTED)
                .addAllDeclared(counts)
                .build())
            .build())
        .build();
    Conflicts conflicts = Conflicts.of(dossier);
    List<Object> claimed = conflicts.ofKind(ConflictKind.DECLARED_COUNT).stream()
        .flatMap(conflict -> conflict.claims().stream())
        .map(Claim::value)
        .toList();
    assertEquals(
        counts.stream()
            .filter(count -> !counts.stream().allMatch(count::isCompatibleWith))
            .map(Quantity::toString)
            .sorted()
            .toList(),
        claimed.stream().map(Object::toString).sorted().toList());
    assertEquals(CountAgreement.of(counts, Tolerance.standard()).isAgreed(), claimed.isEmpty());
  }

  @Property(tries = 100)
  void noAnswerShowsWhoSomeoneIs(@ForAll Dossier dossier, @ForAll("days") LocalDate day) {
    Coverage coverage = Coverage.of(dossier, day);
    Conflicts conflicts = Conflicts.of(dossier);
    String told = ""
        + coverage
        + coverage.getLetters()
        + coverage.getLetters().stream().map(LetterCoverage::demands).toList()
        + coverage.getLetters().stream().map(LetterCoverage::allegations).toList()
        + Timeline.of(dossier).getEntries()
        + Lineage.of(dossier).getLinks()
        + conflicts
        + conflicts.getAll()
        + conflicts.getAll().stream().map(Conflict::claims).toList();
    PartyVisit.all(dossier, (party, citations) -> assertHides(told, party));
  }

  private static void assertHides(String told, Party party) {
    party.getName().ifPresent(name -> {
      if (name.getValue().codePointCount(0, name.getValue().length()) > 8) {
        assertFalse(told.contains(name.getValue()));
      }
    });
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

  @Provide
  Arbitrary<List<Quantity>> counts() {
    return Counts.counts()
        .map(
            count -> count.toBuilder().citations(List.of()).breakdown(List.of()).build())
        .list()
        .ofMaxSize(12);
  }
}
