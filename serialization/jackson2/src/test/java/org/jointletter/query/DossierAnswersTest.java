package org.jointletter.query;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jointletter.model.Answer;
import org.jointletter.model.Count;
import org.jointletter.model.Dossier;
import org.jointletter.model.JointLetter;
import org.jointletter.model.PartialDate;
import org.jointletter.model.Party;
import org.jointletter.model.Roster;
import org.jointletter.model.Tolerance;
import org.jointletter.query.basis.Issue;
import org.jointletter.query.conflict.Claim;
import org.jointletter.query.conflict.Conflict;
import org.jointletter.query.conflict.ConflictKind;
import org.jointletter.query.conflict.Conflicts;
import org.jointletter.query.conflict.PartyMentions;
import org.jointletter.query.count.CountAgreement;
import org.jointletter.query.coverage.Coverage;
import org.jointletter.query.coverage.CoverageState;
import org.jointletter.query.coverage.LetterCoverage;
import org.jointletter.query.coverage.PartyCoverage;
import org.jointletter.query.coverage.Reply;
import org.jointletter.query.order.Descent;
import org.jointletter.query.order.Lineage;
import org.jointletter.query.order.LineageLink;
import org.jointletter.query.order.LinkContradiction;
import org.jointletter.query.order.Timeline;
import org.jointletter.query.order.TimelineEntry;
import org.jointletter.testing.Counts;
import org.jointletter.vocabulary.Completeness;
import org.jointletter.vocabulary.LetterKind;

/** Every dossier gets answers, and they keep to their rules. */
class DossierAnswersTest {

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

  @Property(tries = 100)
  void theTimelineIsThatOfAllPairs(@ForAll Dossier dossier) {
    Timeline timeline = Timeline.of(dossier);
    List<TimelineEntry> entries = timeline.getEntries();
    for (TimelineEntry entry : entries) {
      assertSame(
          entries.stream()
              .filter(other -> other.on().isCertainlyBefore(entry.on()))
              .toList(),
          timeline.before(entry.on()));
      assertSame(
          entries.stream()
              .filter(other -> entry.on().isCertainlyBefore(other.on()))
              .toList(),
          timeline.after(entry.on()));
    }
    List<TimelineEntry> grouped = new ArrayList<>();
    for (List<TimelineEntry> group : timeline.getGroups()) {
      assertTrue(grouped.stream()
          .allMatch(earlier ->
              group.stream().allMatch(later -> earlier.on().isCertainlyBefore(later.on()))));
      grouped.addAll(group);
    }
    assertSame(
        entries,
        Stream.concat(grouped.stream(), timeline.getUnordered().stream()).toList());
    for (int i = 0; i < entries.size(); i++) {
      PartialDate later = entries.get(i).on();
      assertTrue(entries.subList(0, i).stream()
          .noneMatch(earlier -> later.isCertainlyBefore(earlier.on())));
    }
  }

  @Property(tries = 100)
  void theOrderOfLettersAgreesWithDatesAndLinks(@ForAll Dossier dossier) {
    Lineage lineage = Lineage.of(dossier);
    List<JointLetter> order = lineage.getLetters();
    assertEquals(Set.copyOf(dossier.getLetters()), Set.copyOf(order));
    assertEquals(dossier.getLetters().size(), order.size());
    for (int later = 0; later < order.size(); later++) {
      for (int earlier = 0; earlier < later; earlier++) {
        assertFalse(Issue.of(order.get(later))
            .span()
            .isBefore(Issue.of(order.get(earlier)).span()));
      }
    }
    Set<LineageLink> wrong = lineage.getContradictions().stream()
        .map(LinkContradiction::link)
        .collect(Collectors.toSet());
    for (LineageLink link : lineage.getLinks()) {
      Descent.of(link).ifPresent(descent -> {
        assertTrue(wrong.contains(link)
            || order.indexOf(descent.earlier()) < order.indexOf(descent.later()));
        assertTrue(lineage.ancestorsOf(descent.later().getId()).contains(descent.earlier()));
        assertTrue(lineage.descendantsOf(descent.earlier().getId()).contains(descent.later()));
      });
    }
  }

  @Property(tries = 100)
  void conflictsHaveSeveralClaims(@ForAll Dossier dossier) {
    List<Conflict> conflicts = Conflicts.of(dossier).getAll();
    assertEquals(conflicts, Conflicts.of(dossier).getAll());
    for (Conflict conflict : conflicts) {
      assertTrue(conflict.claims().size() > 1);
    }
  }

  @Property(tries = 200)
  void countsInConflictAreThoseThatContradictAnother(@ForAll("counts") List<Count> counts) {
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
            .map(Count::toString)
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
    PartyMentions.visit(dossier, (party, citations) -> assertHides(told, party));
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
  Arbitrary<List<Count>> counts() {
    return Counts.counts()
        .map(
            count -> count.toBuilder().citations(List.of()).breakdown(List.of()).build())
        .list()
        .ofMaxSize(12);
  }

  private static void assertSame(List<TimelineEntry> expected, List<TimelineEntry> actual) {
    assertEquals(counted(expected), counted(actual));
  }

  private static Map<TimelineEntry, Long> counted(List<TimelineEntry> entries) {
    return entries.stream().collect(Collectors.groupingBy(entry -> entry, Collectors.counting()));
  }
}
