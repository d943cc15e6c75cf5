package org.jointletter.model;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which ids lead back to each other. What only leads into a circle, or out of one, is no part of
 * it.
 *
 * <p>These are the strongly connected components, by Kosaraju's method, without recursion: a chain
 * of letters can be long.
 *
 * @param numbers the same number for all ids of a circle
 */
record Circles(Map<String, Integer> numbers) {

  /** A visit to an id, before or after those that it leads to. */
  private record Visit(String id, boolean done) {}

  /** Finds the circles of links, from each id to others. */
  static Circles of(Map<String, List<String>> links) {
    Map<String, List<String>> back = new HashMap<>();
    links.forEach((from, targets) ->
        targets.forEach(to -> back.computeIfAbsent(to, id -> new ArrayList<>()).add(from)));
    List<String> ids = afterTheirTargets(links);
    Map<String, Integer> numbers = new HashMap<>();
    Deque<String> open = new ArrayDeque<>();
    for (int i = ids.size() - 1; i >= 0; i--) {
      open.push(ids.get(i));
      while (!open.isEmpty()) {
        String id = open.pop();
        if (numbers.putIfAbsent(id, i) == null) {
          back.getOrDefault(id, List.of()).forEach(open::push);
        }
      }
    }
    return new Circles(numbers);
  }

  /** Tells whether a link leads back to where it starts. */
  boolean isPart(@Nullable String from, String to) {
    Integer number = numbers.get(from);
    return number != null && number.equals(numbers.get(to));
  }

  private static List<String> afterTheirTargets(Map<String, List<String>> links) {
    Set<String> seen = new HashSet<>();
    List<String> ids = new ArrayList<>();
    Deque<Visit> visits = new ArrayDeque<>();
    for (String start : links.keySet()) {
      visits.push(new Visit(start, false));
      while (!visits.isEmpty()) {
        Visit visit = visits.pop();
        if (visit.done()) {
          ids.add(visit.id());
        } else if (seen.add(visit.id())) {
          visits.push(new Visit(visit.id(), true));
          links
              .getOrDefault(visit.id(), List.of())
              .forEach(to -> visits.push(new Visit(to, false)));
        }
      }
    }
    return ids;
  }
}
