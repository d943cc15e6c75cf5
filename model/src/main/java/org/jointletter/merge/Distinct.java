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
 * with each other; many are looked up in their order, which no choice of values can slow down.
 */
final class Distinct<V> {

  private static final int FEW = 8;

  private final Comparator<? super V> order;
  private final List<Stated<V>> values = new ArrayList<>(1);
  private @Nullable BitSet own;
  private @Nullable Map<V, Integer> numbers;

  /**
   * Creates an empty one.
   *
   * @param order a total order that agrees with equals
   */
  Distinct(Comparator<? super V> order) {
    this.order = order;
  }

  /** Adds a value, or adds to those who state it. */
  void add(V value, BitSet by) {
    int number = find(value);
    if (number == values.size()) {
      values.add(new Stated<>(value, by));
      if (numbers != null) {
        numbers.put(value, number);
      }
      return;
    }
    own(number).or(by);
  }

  /** Returns the set of those who state a value. At first it belongs to whoever stated it first. */
  private BitSet own(int number) {
    Stated<V> stated = values.get(number);
    if (own == null) {
      own = new BitSet(number + 1);
    }
    if (!own.get(number)) {
      own.set(number);
      stated = new Stated<>(stated.value(), (BitSet) stated.by().clone());
      values.set(number, stated);
    }
    return stated.by();
  }

  /** Returns the values as far as they are added. */
  List<Stated<V>> values() {
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
