package org.jointletter.merge;

import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * How the values of a type are ordered, recognized and merged. The order is total, and agrees with
 * equals.
 *
 * @param <V> the type
 */
@FunctionalInterface
interface Policy<V> extends Comparator<V> {

  static <V> Policy<V> of(Comparator<V> order) {
    return order::compare;
  }

  /** Returns the id of a value, or empty if it has none. */
  default Optional<String> id(V value) {
    return Optional.empty();
  }

  /** Returns the key of an element of a list. Elements with equal keys are the same element. */
  default Object elementKey(V value) {
    return id(value).<Object>map(Function.identity()).orElse(value);
  }

  /** Compares the keys of elements, as an order that agrees with their equality. */
  default int compareElementKeys(V a, V b) {
    Optional<String> id = id(a);
    Optional<String> other = id(b);
    return id.isEmpty() && other.isEmpty()
        ? compare(a, b)
        : Orders.optional(Orders.STRING).compare(id, other);
  }

  /**
   * Returns the key of a value. Values with equal keys can be merged into one, and stand together
   * in the order.
   */
  default Object key(V value) {
    return id(value).<Object>map(Function.identity()).orElse(value);
  }

  /** Merges two or more values that have the same key and are not equal. */
  default V merge(List<Statement<V>> values, MergePath at, FoundConflicts conflicts) {
    throw new IllegalStateException("only equal values have the same key");
  }

  /**
   * Returns the value that stands for one or more distinct values: the least, merged with those of
   * its key. The others are reported.
   */
  default V join(List<Statement<V>> values, MergePath at, FoundConflicts conflicts) {
    if (values.size() == 1) {
      return values.get(0).value();
    }
    V least =
        Collections.min(values, Comparator.comparing(Statement::value, this)).value();
    List<Statement<V>> alike =
        values.stream().filter(other -> key(other.value()).equals(key(least))).toList();
    V standing = alike.size() == 1 ? least : merge(alike, at, conflicts);
    if (alike.size() < values.size()) {
      conflicts.add(at, MergeConflict.Reason.DIFFERENCE, standing, values);
    }
    return standing;
  }
}
