package org.jointletter.merge;

import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * A value, and which contributions state it.
 *
 * @param by the numbers of the contributions
 */
record Stated<V>(V value, BitSet by) {

  static <V> Stated<V> of(V value, int contribution) {
    BitSet by = new BitSet();
    by.set(contribution);
    return new Stated<>(value, by);
  }

  /** Returns the distinct values that things have, in the order of the things. */
  static <T, V> List<Stated<V>> in(
      List<Stated<T>> things, Function<T, V> getter, Comparator<? super V> order) {
    return among(things, thing -> Optional.of(getter.apply(thing)), order);
  }

  /** Returns the distinct values that things have, if any, in the order of the things. */
  static <T, V> List<Stated<V>> among(
      List<Stated<T>> things, Function<T, Optional<V>> getter, Comparator<? super V> order) {
    Distinct<V> values = new Distinct<>(order);
    for (Stated<T> thing : things) {
      getter.apply(thing.value()).ifPresent(value -> values.add(value, thing.by()));
    }
    return values.values();
  }

  /** Returns the number of the first contribution that states it. */
  int first() {
    return by.nextSetBit(0);
  }
}
