package org.jointletter.query.roster;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Which entries of a list have a key, by their places. Keys are texts, which a map tells apart in
 * few steps even if all of them have one hash code.
 */
final class Index {

  /** The order of lists of entries by their first entries, then by the next. */
  static final Comparator<List<Integer>> ORDER = (some, others) -> {
    int common = Math.min(some.size(), others.size());
    for (int i = 0; i < common; i++) {
      int order = Integer.compare(some.get(i), others.get(i));
      if (order != 0) {
        return order;
      }
    }
    return Integer.compare(some.size(), others.size());
  };

  private final Map<String, List<Integer>> entries = new LinkedHashMap<>();

  /** Adds a key of an entry; entries come in their order. */
  void add(String key, int entry) {
    List<Integer> found = entries.computeIfAbsent(key, k -> new ArrayList<>(1));
    if (found.isEmpty() || found.get(found.size() - 1) != entry) {
      found.add(entry);
    }
  }

  /** Returns the entries that have a key, in their order. */
  List<Integer> get(String key) {
    return entries.getOrDefault(key, List.of());
  }

  /** Returns all entries by key, in the order in which the keys were first added. */
  Map<String, List<Integer>> byKey() {
    return entries;
  }
}
