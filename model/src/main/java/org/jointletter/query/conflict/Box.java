package org.jointletter.query.conflict;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.TreeMap;
import org.jointletter.query.basis.Span;

/**
 * What a claim allows: a range of values, at a time. Two claims clash if they may be of one time,
 * and have no value in common.
 *
 * @param low the least value
 * @param high the greatest value
 * @param time when
 */
record Box(BigDecimal low, BigDecimal high, Span time) {

  /** Returns a box that holds both this and another one. */
  Box or(Box other) {
    return new Box(low.min(other.low), high.max(other.high), time.or(other.time));
  }

  /**
   * Returns the claims that clash with another, in groups of which none has a time in common with
   * the next. Needs no comparison of all pairs.
   */
  static <K> List<Set<K>> clashes(Map<K, Box> boxes) {
    List<Map.Entry<K, Box>> byEnd = boxes.entrySet().stream()
        .sorted(Comparator.comparing(entry -> entry.getValue().time.latest()))
        .toList();
    PriorityQueue<Box> waiting =
        new PriorityQueue<>(Comparator.comparing((Box box) -> box.time.earliest()));
    waiting.addAll(boxes.values());
    Staircase lows = new Staircase();
    Staircase highs = new Staircase();
    List<Map.Entry<K, Box>> clashing = new ArrayList<>();
    // Those that begin by the end of a box are added before it is looked at; of them, those that
    // last until its beginning have a day in common with it.
    for (Map.Entry<K, Box> entry : byEnd) {
      Box box = entry.getValue();
      while (!waiting.isEmpty() && !waiting.peek().time.earliest().isAfter(box.time.latest())) {
        Box begun = waiting.remove();
        lows.add(begun.time.latest(), begun.low);
        highs.add(begun.time.latest(), begun.high.negate());
      }
      if (lows.isAbove(box.high, box.time.earliest())
          || highs.isAbove(box.low.negate(), box.time.earliest())) {
        clashing.add(entry);
      }
    }
    return groups(clashing);
  }

  private static <K> List<Set<K>> groups(Collection<Map.Entry<K, Box>> boxes) {
    List<Set<K>> groups = new ArrayList<>();
    LocalDate end = LocalDate.MIN;
    List<Map.Entry<K, Box>> byStart = boxes.stream()
        .sorted(Comparator.comparing(entry -> entry.getValue().time.earliest()))
        .toList();
    for (Map.Entry<K, Box> entry : byStart) {
      Span time = entry.getValue().time;
      if (groups.isEmpty() || time.earliest().isAfter(end)) {
        groups.add(new HashSet<>());
      }
      groups.get(groups.size() - 1).add(entry.getKey());
      end = time.latest().isAfter(end) ? time.latest() : end;
    }
    return groups;
  }

  /** The highest of all values that last until some day or longer. */
  private static final class Staircase {

    private final TreeMap<LocalDate, BigDecimal> steps = new TreeMap<>();

    void add(LocalDate until, BigDecimal value) {
      Map.Entry<LocalDate, BigDecimal> step = steps.ceilingEntry(until);
      if (step != null && step.getValue().compareTo(value) >= 0) {
        return;
      }
      Map.Entry<LocalDate, BigDecimal> lower = steps.floorEntry(until);
      while (lower != null && lower.getValue().compareTo(value) <= 0) {
        steps.remove(lower.getKey());
        lower = steps.floorEntry(until);
      }
      steps.put(until, value);
    }

    /** Returns whether a value that lasts until a day or longer is above another. */
    boolean isAbove(BigDecimal value, LocalDate day) {
      Map.Entry<LocalDate, BigDecimal> step = steps.ceilingEntry(day);
      return step != null && step.getValue().compareTo(value) > 0;
    }
  }
}
