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

/** Ways from one letter to others, along links that are added one by one. */
final class Ways {

  private final Map<String, List<String>> next = new HashMap<>();
  private final Map<String, List<String>> previous = new HashMap<>();

  void add(String from, String to) {
    next.computeIfAbsent(from, id -> new ArrayList<>(1)).add(to);
    previous.computeIfAbsent(to, id -> new ArrayList<>(1)).add(from);
  }

  /**
   * Returns whether there is a way. It is looked for from both ends by turns: one of them mostly
   * has few letters around it, and is done early.
   */
  boolean isWay(String from, String to) {
    if (from.equals(to)) {
      return true;
    }
    Side ahead = new Side(from, next);
    Side behind = new Side(to, previous);
    while (ahead.hasNext() && behind.hasNext()) {
      if (ahead.meets(behind) || behind.meets(ahead)) {
        return true;
      }
    }
    return false;
  }

  /** The letters that are reached from one end. */
  private static final class Side {

    private final Map<String, List<String>> links;
    private final Set<String> reached = new HashSet<>();
    private final Deque<Iterator<String>> open = new ArrayDeque<>();

    Side(String end, Map<String, List<String>> links) {
      this.links = links;
      reach(end);
    }

    private void reach(String letter) {
      if (reached.add(letter)) {
        open.push(links.getOrDefault(letter, List.of()).iterator());
      }
    }

    /** Returns whether there is a link to go on along. */
    boolean hasNext() {
      while (!open.isEmpty() && !open.element().hasNext()) {
        open.remove();
      }
      return !open.isEmpty();
    }

    /**
     * Goes on along one link, if there is one, and returns whether the other side has been there.
     */
    boolean meets(Side other) {
      if (!hasNext()) {
        return false;
      }
      String letter = open.element().next();
      reach(letter);
      return other.reached.contains(letter);
    }
  }
}
