package org.jointletter.query.count;

import java.util.Arrays;

/**
 * The largest sets of intervals that have a number in common, in the order of these numbers.
 *
 * <p>A set is known by its window: the numbers that all of its intervals contain. There are at most
 * as many windows as intervals, none of them touch, and each interval is in an unbroken run of
 * sets, from the first to the last whose window it contains. Takes n·log n steps.
 */
final class Sweep {

  private final long[] lower;
  private final long[] upper;
  private final long[] from;
  private final long[] to;

  /**
   * Finds the windows.
   *
   * @param lower where each interval begins
   * @param upper where it ends: there, or after its beginning
   */
  Sweep(long[] lower, long[] upper) {
    this.lower = lower;
    this.upper = upper;
    int n = lower.length;
    long[] opening = sorted(lower);
    long[] closing = sorted(upper);
    long[] starts = new long[n];
    long[] ends = new long[n];
    int windows = 0;
    int closed = 0;
    for (int opened = 0; opened < n; windows++) {
      while (closing[closed] < opening[opened]) {
        closed++;
      }
      while (opened < n && opening[opened] <= closing[closed]) {
        opened++;
      }
      starts[windows] = opening[opened - 1];
      ends[windows] = closing[closed];
    }
    this.from = Arrays.copyOf(starts, windows);
    this.to = Arrays.copyOf(ends, windows);
  }

  private static long[] sorted(long[] values) {
    long[] copy = values.clone();
    Arrays.sort(copy);
    return copy;
  }

  int windows() {
    return from.length;
  }

  long from(int window) {
    return from[window];
  }

  long to(int window) {
    return to[window];
  }

  boolean contains(int interval, int window) {
    return lower[interval] <= from[window] && to[window] <= upper[interval];
  }

  /** Returns the first set that an interval is in. */
  int first(int interval) {
    int found = Arrays.binarySearch(to, lower[interval]);
    return found >= 0 ? found : -found - 1;
  }

  /** Returns the last set that an interval is in. */
  int last(int interval) {
    int found = Arrays.binarySearch(from, upper[interval]);
    return found >= 0 ? found : -found - 2;
  }
}
