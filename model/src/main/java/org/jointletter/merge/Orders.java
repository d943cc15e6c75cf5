package org.jointletter.merge;

import static java.util.Comparator.comparing;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jointletter.vocabulary.Code;

/** The orders of simple values. They mean nothing, and are the same everywhere and at any time. */
final class Orders {

  static final Policy<String> STRING = String::compareTo;

  static final Policy<BigDecimal> NUMBER = BigDecimal::compareTo;

  static final Policy<Boolean> BOOLEAN = Boolean::compare;

  static final Comparator<Map<String, String>> MAP = comparing(
      map -> List.copyOf(new TreeMap<>(map).entrySet()),
      list(Map.Entry.<String, String>comparingByKey().thenComparing(Map.Entry.comparingByValue())));

  private Orders() {}

  static <E extends Enum<E>> Policy<Code<E>> code() {
    return Policy.of(comparing(Code::getText));
  }

  /** A value comes before none. */
  static <V> Comparator<Optional<V>> optional(Comparator<? super V> order) {
    return (a, b) -> a.isPresent() && b.isPresent()
        ? order.compare(a.get(), b.get())
        : Boolean.compare(a.isEmpty(), b.isEmpty());
  }

  /** The first order that distinguishes two values decides. */
  static <V> Comparator<V> inTurn(List<? extends Comparator<V>> orders) {
    return (a, b) -> {
      int compared = 0;
      for (int i = 0; compared == 0 && i < orders.size(); i++) {
        compared = orders.get(i).compare(a, b);
      }
      return compared;
    };
  }

  /** The first elements that differ decide; if there are none, the shorter list comes first. */
  static <V> Comparator<List<V>> list(Comparator<? super V> order) {
    return (a, b) -> {
      Iterator<V> others = b.iterator();
      for (V element : a) {
        int compared = others.hasNext() ? order.compare(element, others.next()) : 1;
        if (compared != 0) {
          return compared;
        }
      }
      return others.hasNext() ? -1 : 0;
    };
  }
}
