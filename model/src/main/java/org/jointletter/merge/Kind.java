package org.jointletter.merge;

import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * How values of one kind are put in order, recognized and merged. The order is total, and agrees
 * with equals.
 */
@FunctionalInterface
interface Kind<V> extends Comparator<V> {

  static <V> Kind<V> of(Comparator<V> order) {
    return order::compare;
  }

  /** Returns a kind that is not there yet: for things that have parts of their own type. */
  static <V> Kind<V> later(Supplier<Kind<V>> kind) {
    return new Later<>(kind);
  }

  /** Returns the id that a value has, if values of this kind have ids. */
  default Optional<String> id(V value) {
    return Optional.empty();
  }

  /** Returns what elements of a list have in common that are the same thing. */
  default Object listKey(V value) {
    return id(value).<Object>map(Function.identity()).orElse(value);
  }

  /** Compares what elements have in common that are the same thing: 0 if their keys are equal. */
  default int compareListKeys(V a, V b) {
    Optional<String> id = id(a);
    Optional<String> other = id(b);
    return id.isEmpty() && other.isEmpty()
        ? compare(a, b)
        : Orders.optional(Orders.STRING).compare(id, other);
  }

  /**
   * Returns what values have in common that can be merged into one. In the order, values with the
   * same key stand together.
   */
  default Object key(V value) {
    return id(value).<Object>map(Function.identity()).orElse(value);
  }

  /** Merges two or more values that have the same key, and are not equal. */
  default V merge(List<Stated<V>> values, Where at, Findings findings) {
    throw new IllegalStateException("nothing but equal values has the same key");
  }

  /**
   * Returns what stands for one or more distinct values: the least of them, with what those have to
   * add that can be merged with it.
   */
  default V join(List<Stated<V>> values, Where at, Findings findings) {
    if (values.size() == 1) {
      return values.get(0).value();
    }
    V least = Collections.min(values, Comparator.comparing(Stated::value, this)).value();
    List<Stated<V>> alike =
        values.stream().filter(other -> key(other.value()).equals(key(least))).toList();
    V standing = alike.size() == 1 ? least : merge(alike, at, findings);
    if (alike.size() < values.size()) {
      findings.add(at, MergeConflict.Reason.DIFFERENCE, standing, values);
    }
    return standing;
  }

  /** A kind that is found when it is needed. */
  record Later<V>(Supplier<Kind<V>> kind) implements Kind<V> {

    @Override
    public int compare(V a, V b) {
      return kind.get().compare(a, b);
    }

    @Override
    public Optional<String> id(V value) {
      return kind.get().id(value);
    }

    @Override
    public Object listKey(V value) {
      return kind.get().listKey(value);
    }

    @Override
    public int compareListKeys(V a, V b) {
      return kind.get().compareListKeys(a, b);
    }

    @Override
    public Object key(V value) {
      return kind.get().key(value);
    }

    @Override
    public V merge(List<Stated<V>> values, Where at, Findings findings) {
      return kind.get().merge(values, at, findings);
    }
  }
}
