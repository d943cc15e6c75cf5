package org.jointletter.merge;

import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * A value, and the contributions that state it.
 *
 * @param value the value
 * @param by the numbers of the contributions
 */
record Statement<V>(V value, BitSet by) {

  static <V> Statement<V> of(V value, int contribution) {
    BitSet by = new BitSet();
    by.set(contribution);
    return new Statement<>(value, by);
  }

  /** Returns the distinct values of an attribute, in the order of its holders. */
  static <T, V> List<Statement<V>> in(
      List<Statement<T>> holders, Function<T, V> getter, Comparator<? super V> order) {
    DistinctValues<V> values = new DistinctValues<>(order);
    for (Statement<T> holder : holders) {
      values.add(getter.apply(holder.value()), holder.by());
    }
    return values.values();
  }

  /** Returns the distinct values of an attribute that can be empty, in the order of its holders. */
  static <T, V> List<Statement<V>> among(
      List<Statement<T>> holders, Function<T, Optional<V>> getter, Comparator<? super V> order) {
    DistinctValues<V> values = new DistinctValues<>(order);
    for (Statement<T> holder : holders) {
      getter.apply(holder.value()).ifPresent(value -> values.add(value, holder.by()));
    }
    return values.values();
  }

  /** Returns the number of the first contribution that states the value. */
  int first() {
    return by.nextSetBit(0);
  }
}
