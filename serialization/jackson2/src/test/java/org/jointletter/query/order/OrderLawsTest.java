package org.jointletter.query.order;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.jointletter.model.Dossier;
import org.jointletter.model.JointLetter;
import org.jointletter.model.Time;
import org.jointletter.query.basis.Issue;

/** Every dossier has an order, which is that of all pairs. */
class OrderLawsTest {

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
      Time later = entries.get(i).on();
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

  private static void assertSame(List<TimelineEntry> expected, List<TimelineEntry> actual) {
    assertEquals(counted(expected), counted(actual));
  }

  private static Map<TimelineEntry, Long> counted(List<TimelineEntry> entries) {
    return entries.stream().collect(Collectors.groupingBy(entry -> entry, Collectors.counting()));
  }
}
