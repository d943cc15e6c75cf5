package org.jointletter.merge;

import java.util.ArrayList;
import java.util.BitSet;
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
  static <T, V> List<Stated<V>> in(List<Stated<T>> things, Function<T, V> getter) {
    return among(things, thing -> Optional.of(getter.apply(thing)));
  }

  /** Returns the distinct values that things have, if any, in the order of the things. */
  static <T, V> List<Stated<V>> among(List<Stated<T>> things, Function<T, Optional<V>> getter) {
    List<Stated<V>> values = new ArrayList<>();
    for (Stated<T> thing : things) {
      getter.apply(thing.value()).ifPresent(value -> add(values, value, thing.by()));
    }
    return values;
  }

  /** Adds a value, or adds to those who state it. */
  static <V> void add(List<Stated<V>> values, V value, BitSet by) {
    for (int i = 0; i < values.size(); i++) {
      if (values.get(i).value().equals(value)) {
        BitSet all = (BitSet) by.clone();
        all.or(values.get(i).by());
        values.set(i, new Stated<>(value, all));
        return;
      }
    }
    values.add(new Stated<>(value, by));
  }

  /** Returns the number of the first contribution that states it. */
  int first() {
    return by.nextSetBit(0);
  }
}
