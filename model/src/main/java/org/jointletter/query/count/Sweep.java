package org.jointletter.query.count;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The largest sets of intervals that have a number in common, in the order of these numbers.
 *
 * <p>A set is known by its window: the numbers that all of its intervals contain. There are at most
 * as many windows as intervals, none of them touch, and each interval is in an unbroken run of
 * sets, from the first to the last whose window it contains. Takes n·log n steps.
 *
 * @param <T> the type of the numbers
 */
final class Sweep<T extends Comparable<? super T>> {

  private final List<T> lower;
  private final List<T> upper;
  private final List<T> from = new ArrayList<>();
  private final List<T> to = new ArrayList<>();
  private volatile @Nullable List<List<Integer>> nodes;

  /**
   * Finds the windows.
   *
   * @param lower where each interval begins
   * @param upper where it ends: there, or after its beginning
   */
  Sweep(List<T> lower, List<T> upper) {
    this.lower = lower;
    this.upper = upper;
    int n = lower.size();
    List<T> opening = lower.stream().sorted().toList();
    List<T> closing = upper.stream().sorted().toList();
    int closed = 0;
    for (int opened = 0; opened < n; ) {
      while (closing.get(closed).compareTo(opening.get(opened)) < 0) {
        closed++;
      }
      while (opened < n && opening.get(opened).compareTo(closing.get(closed)) <= 0) {
        opened++;
      }
      from.add(opening.get(opened - 1));
      to.add(closing.get(closed));
    }
  }

  int windows() {
    return from.size();
  }

  T from(int window) {
    return from.get(window);
  }

  T to(int window) {
    return to.get(window);
  }

  /** Returns the intervals that contain a window, in order. Takes no steps for the others. */
  int[] in(int window) {
    List<List<Integer>> tree = nodes;
    if (tree == null) {
      tree = tree();
      nodes = tree;
    }
    IntStream.Builder found = IntStream.builder();
    for (int node = windows() + window; node > 0; node /= 2) {
      tree.get(node).forEach(found::add);
    }
    return found.build().sorted().toArray();
  }

  /** Puts each interval at the few nodes of a binary tree whose leaves are its windows. */
  private List<List<Integer>> tree() {
    List<List<Integer>> tree = new ArrayList<>();
    for (int node = 0; node < 2 * windows(); node++) {
      tree.add(new ArrayList<>(1));
    }
    for (int interval = 0; interval < lower.size(); interval++) {
      int left = windows() + first(interval);
      int right = windows() + last(interval) + 1;
      for (; left < right; left /= 2, right /= 2) {
        if (left % 2 == 1) {
          tree.get(left++).add(interval);
        }
        if (right % 2 == 1) {
          tree.get(--right).add(interval);
        }
      }
    }
    return tree;
  }

  /** Returns the first set that an interval is in. */
  int first(int interval) {
    int found = Collections.binarySearch(to, lower.get(interval));
    return found >= 0 ? found : -found - 1;
  }

  /** Returns the last set that an interval is in. */
  int last(int interval) {
    int found = Collections.binarySearch(from, upper.get(interval));
    return found >= 0 ? found : -found - 2;
  }
}
