package org.jointletter.query.order;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;
import org.jointletter.model.Event;
import org.jointletter.model.JointLetter;
import org.jointletter.model.Time;
import org.jointletter.query.basis.Issue;
import org.jointletter.query.basis.Span;

/** Puts letters into an order that agrees with their dates, and with links as far as they do. */
final class LetterOrder {

  private final List<JointLetter> letters;
  private final Map<String, Integer> indexes = new HashMap<>();
  private final List<Issue> issues;
  private final List<LinkContradiction> contradictions = new ArrayList<>();
  private final List<JointLetter> inOrder;

  LetterOrder(List<JointLetter> letters, List<LineageLink> links, List<Descent> descents) {
    this.letters = letters;
    this.issues = letters.stream().map(Issue::of).toList();
    for (int i = 0; i < letters.size(); i++) {
      indexes.put(letters.get(i).getId(), i);
    }
    Set<LineageLink> wrong = contradictedByDates(links);
    List<Descent> sound =
        descents.stream().filter(descent -> !wrong.contains(descent.link())).toList();
    inOrder = order(withoutCircles(sound));
  }

  List<JointLetter> letters() {
    return inOrder;
  }

  List<LinkContradiction> contradictions() {
    return List.copyOf(contradictions);
  }

  private Set<LineageLink> contradictedByDates(List<LineageLink> links) {
    Set<LineageLink> wrong = Collections.newSetFromMap(new IdentityHashMap<>());
    for (LineageLink link : links) {
      Descent.orderOf(link)
          .filter(order -> span(order.later()).isBefore(span(order.earlier())))
          .ifPresent(order -> {
            wrong.add(link);
            contradict(LinkContradiction.Kind.DATES, link);
          });
    }
    return wrong;
  }

  /** Takes away what nothing comes before, and what nothing comes after: what is left circles. */
  private List<Descent> withoutCircles(List<Descent> descents) {
    Set<Integer> left = new HashSet<>(indexes.values());
    sorted(left, descents, this::earlier, this::later).forEach(left::remove);
    sorted(left, within(left, descents), this::later, this::earlier).forEach(left::remove);
    within(left, descents)
        .forEach(descent -> contradict(LinkContradiction.Kind.CIRCLE, descent.link()));
    return descents.stream().filter(descent -> !isWithin(left, descent)).toList();
  }

  private List<Descent> within(Set<Integer> indexes, List<Descent> descents) {
    return descents.stream().filter(descent -> isWithin(indexes, descent)).toList();
  }

  private boolean isWithin(Set<Integer> indexes, Descent descent) {
    return indexes.contains(earlier(descent)) && indexes.contains(later(descent));
  }

  /** Returns letters, each after those that lead to it; those that circles lead to are missing. */
  private static List<Integer> sorted(
      Collection<Integer> letters,
      List<Descent> descents,
      ToIntFunction<Descent> from,
      ToIntFunction<Descent> to) {
    Map<Integer, Integer> open = new HashMap<>();
    Map<Integer, List<Integer>> next = new HashMap<>();
    for (Descent descent : descents) {
      open.merge(to.applyAsInt(descent), 1, Integer::sum);
      next.computeIfAbsent(from.applyAsInt(descent), i -> new ArrayList<>())
          .add(to.applyAsInt(descent));
    }
    PriorityQueue<Integer> ready = new PriorityQueue<>();
    letters.stream().filter(letter -> !open.containsKey(letter)).forEach(ready::add);
    List<Integer> sorted = new ArrayList<>();
    while (!ready.isEmpty()) {
      Integer letter = ready.remove();
      sorted.add(letter);
      for (Integer other : next.getOrDefault(letter, List.of())) {
        if (open.merge(other, -1, Integer::sum) == 0) {
          ready.add(other);
        }
      }
    }
    return sorted;
  }

  /**
   * Sorts by the first day on which a letter can have come out: by its own dates, and because those
   * that it descends from came out before. Where that is open, the date as it is written serves,
   * but not beyond the letters that descend from it.
   */
  private List<JointLetter> order(List<Descent> descents) {
    List<Integer> sorted = sorted(indexes.values(), descents, this::earlier, this::later);
    Map<Integer, List<Descent>> next = new HashMap<>();
    for (Descent descent : descents) {
      next.computeIfAbsent(earlier(descent), i -> new ArrayList<>()).add(descent);
    }
    LocalDate[] first = new LocalDate[letters.size()];
    Arrays.setAll(first, i -> issues.get(i).span().earliest());
    for (int letter : sorted) {
      next.computeIfPresent(
          letter,
          (i, all) -> all.stream().filter(descent -> isPossible(descent, first)).toList());
      for (Descent descent : next.getOrDefault(letter, List.of())) {
        first[later(descent)] = latest(first[later(descent)], first[letter]);
      }
    }
    int[] rank = new int[letters.size()];
    for (int i = 0; i < rank.length; i++) {
      rank[sorted.get(i)] = i;
    }
    for (int i = rank.length - 1; i >= 0; i--) {
      int letter = sorted.get(i);
      if (issues.get(letter).span().earliest().equals(LocalDate.MIN)) {
        LocalDate shown = latest(first[letter], asWritten(letter));
        for (Descent descent : next.getOrDefault(letter, List.of())) {
          shown = shown.isAfter(first[later(descent)]) ? first[later(descent)] : shown;
        }
        first[letter] = shown;
      }
    }
    return IntStream.range(0, letters.size())
        .boxed()
        .sorted(Comparator.comparing((Integer i) -> first[i]).thenComparingInt(i -> rank[i]))
        .map(letters::get)
        .toList();
  }

  private boolean isPossible(Descent descent, LocalDate[] first) {
    boolean possible = !first[earlier(descent)].isAfter(span(descent.later()).latest());
    if (!possible) {
      contradict(LinkContradiction.Kind.DATES_OF_OTHERS, descent.link());
    }
    return possible;
  }

  private LocalDate asWritten(int letter) {
    Issue issue = issues.get(letter);
    List<Time> dates = issue.dates().isEmpty()
        ? letters.get(letter).getEvents().stream()
            .filter(Event::hasHappened)
            .flatMap(event -> event.getOn().stream())
            .toList()
        : issue.dates();
    return dates.stream()
        .flatMap(time -> time.earliest().stream())
        .min(Comparator.naturalOrder())
        .orElse(LocalDate.MAX);
  }

  private static LocalDate latest(LocalDate a, LocalDate b) {
    return a.isAfter(b) ? a : b;
  }

  private void contradict(LinkContradiction.Kind kind, LineageLink link) {
    Function<JointLetter, List<Time>> dates =
        letter -> issues.get(index(letter)).dates();
    contradictions.add(new LinkContradiction(
        kind, link, dates.apply(link.from()), link.to().map(dates).orElse(List.of())));
  }

  private Span span(JointLetter letter) {
    return issues.get(index(letter)).span();
  }

  private int earlier(Descent descent) {
    return index(descent.earlier());
  }

  private int later(Descent descent) {
    return index(descent.later());
  }

  private int index(JointLetter letter) {
    return requireNonNull(indexes.get(letter.getId()));
  }
}
