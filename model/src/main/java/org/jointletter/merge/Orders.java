package org.jointletter.merge;

import static java.util.Comparator.comparing;

import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jointletter.model.PartialDate;
import org.jointletter.vocabulary.Code;

/**
 * The order of what everything is made of. It means nothing: it is only the same wherever and
 * whenever values are compared.
 */
final class Orders {

  static final Kind<String> STRING = String::compareTo;

  static final Kind<Long> NUMBER = Long::compare;

  static final Kind<PartialDate> DATE = Kind.of(comparing(PartialDate::getText));

  static final Comparator<Map<String, String>> MAP = comparing(
      map -> List.copyOf(new TreeMap<>(map).entrySet()),
      list(Map.Entry.<String, String>comparingByKey().thenComparing(Map.Entry.comparingByValue())));

  private Orders() {}

  static <E extends Enum<E>> Kind<Code<E>> code() {
    return Kind.of(comparing(Code::getText));
  }

  /** What is there comes before what is not. */
  static <V> Comparator<Optional<V>> optional(Comparator<? super V> order) {
    return (a, b) -> a.isPresent() && b.isPresent()
        ? order.compare(a.get(), b.get())
        : Boolean.compare(a.isEmpty(), b.isEmpty());
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
