package org.jointletter.merge;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The distinct values that are stated, in the order in which they were added. A few are compared
 * one by one; many are looked up in their order, which no choice of values can slow down.
 */
final class DistinctValues<V> {

  private static final int FEW = 8;

  private final Comparator<? super V> order;
  private final List<Statement<V>> values = new ArrayList<>(1);
  private @Nullable BitSet own;
  private @Nullable Map<V, Integer> numbers;

  /**
   * Creates an empty one.
   *
   * @param order a total order that agrees with equals
   */
  DistinctValues(Comparator<? super V> order) {
    this.order = order;
  }

  /** Adds a value, or its contributions to an equal one. */
  void add(V value, BitSet by) {
    int number = find(value);
    if (number == values.size()) {
      values.add(new Statement<>(value, by));
      if (numbers != null) {
        numbers.put(value, number);
      }
      return;
    }
    own(number).or(by);
  }

  /** Returns the contributions of a value, as a set that may be changed: at first it is shared. */
  private BitSet own(int number) {
    Statement<V> stated = values.get(number);
    if (own == null) {
      own = new BitSet(number + 1);
    }
    if (!own.get(number)) {
      own.set(number);
      stated = new Statement<>(stated.value(), (BitSet) stated.by().clone());
      values.set(number, stated);
    }
    return stated.by();
  }

  /** Returns a view of the values. */
  List<Statement<V>> values() {
    return Collections.unmodifiableList(values);
  }

  private int find(V value) {
    if (values.size() <= FEW) {
      int number = 0;
      while (number < values.size() && !values.get(number).value().equals(value)) {
        number++;
      }
      return number;
    }
    if (numbers == null) {
      numbers = new TreeMap<>(order);
      for (int i = 0; i < values.size(); i++) {
        numbers.put(values.get(i).value(), i);
      }
    }
    Integer number = numbers.get(value);
    return number == null ? values.size() : number;
  }
}
