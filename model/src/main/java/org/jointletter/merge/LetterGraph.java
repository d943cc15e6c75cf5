package org.jointletter.merge;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Letters and the links between them, which are added one by one. */
final class LetterGraph {

  private final Map<String, List<String>> next = new HashMap<>();
  private final Map<String, List<String>> previous = new HashMap<>();

  void add(String from, String to) {
    next.computeIfAbsent(from, id -> new ArrayList<>(1)).add(to);
    previous.computeIfAbsent(to, id -> new ArrayList<>(1)).add(from);
  }

  /**
   * Returns whether a path leads from one letter to another. Two searches take turns, one from each
   * end: mostly one of the ends has few letters around it, and its search is over early.
   */
  boolean hasPath(String from, String to) {
    if (from.equals(to)) {
      return true;
    }
    Search ahead = new Search(from, next);
    Search behind = new Search(to, previous);
    while (ahead.hasNext() && behind.hasNext()) {
      if (ahead.meets(behind) || behind.meets(ahead)) {
        return true;
      }
    }
    return false;
  }

  /** A search for the letters that can be reached from one end. */
  private static final class Search {

    private final Map<String, List<String>> links;
    private final Set<String> reached = new HashSet<>();
    private final Deque<Iterator<String>> open = new ArrayDeque<>();

    Search(String end, Map<String, List<String>> links) {
      this.links = links;
      reach(end);
    }

    private void reach(String letter) {
      if (reached.add(letter)) {
        open.push(links.getOrDefault(letter, List.of()).iterator());
      }
    }

    /** Returns whether there is a link left to follow. */
    boolean hasNext() {
      while (!open.isEmpty() && !open.element().hasNext()) {
        open.remove();
      }
      return !open.isEmpty();
    }

    /** Follows one link, if any is left, and returns whether the other search has been there. */
    boolean meets(Search other) {
      if (!hasNext()) {
        return false;
      }
      String letter = open.element().next();
      reach(letter);
      return other.reached.contains(letter);
    }
  }
}
