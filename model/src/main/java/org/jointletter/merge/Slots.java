package org.jointletter.merge;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;

/**
 * Lists laid side by side: the elements that are the same thing share a slot. What has an id is one
 * thing, however often a list has it. What else a list has several times has as many slots: as many
 * as in the list that has it most often.
 *
 * @param lists the slots of each list, in the order of the list
 * @param size how many slots there are
 */
record Slots<V>(List<Stated<List<Slot<V>>>> lists, int size) {

  /** The distinct values of what is the same thing. Two slots are equal if they are one. */
  static final class Slot<V> {

    private final Distinct<V> values;

    private Slot(Kind<V> kind) {
      this.values = new Distinct<>(kind);
    }

    List<Stated<V>> values() {
      return values.values();
    }

    /** Returns the value that a contribution states, which does state one. */
    V of(int contribution) {
      return values().stream()
          .filter(value -> value.by().get(contribution))
          .findFirst()
          .orElseThrow()
          .value();
    }
  }

  static <V> Slots<V> of(List<Stated<List<V>>> stated, Kind<V> kind) {
    Map<Key, List<Slot<V>>> slots = new HashMap<>();
    List<Stated<List<Slot<V>>>> lists = new ArrayList<>();
    int size = 0;
    for (Stated<List<V>> list : stated) {
      List<Key> keys = list.value().stream().map(value -> Key.of(value, kind)).toList();
      Map<Key, List<V>> copies = new HashMap<>();
      for (int i = 0; i < keys.size(); i++) {
        copies
            .computeIfAbsent(keys.get(i), key -> new ArrayList<>(1))
            .add(list.value().get(i));
      }
      copies.values().forEach(same -> same.sort(kind.reversed()));
      List<Slot<V>> own = new ArrayList<>();
      Map<Key, Integer> used = new HashMap<>();
      for (Key key : keys) {
        List<V> rest = requireNonNull(copies.get(key));
        V value = rest.remove(rest.size() - 1);
        int number = kind.id(value).isPresent() ? 0 : used.merge(key, 1, Integer::sum) - 1;
        List<Slot<V>> same = slots.computeIfAbsent(key, k -> new ArrayList<>(1));
        if (number == same.size()) {
          same.add(new Slot<>(kind));
          size++;
        }
        same.get(number).values.add(value, list.by());
        own.add(same.get(number));
      }
      lists.add(new Stated<>(Collections.unmodifiableList(own), list.by()));
    }
    return new Slots<>(Collections.unmodifiableList(lists), size);
  }

  /** Returns the slots of the list that a contribution states. */
  List<Slot<V>> of(int contribution) {
    return lists.stream()
        .filter(list -> list.by().get(contribution))
        .findFirst()
        .orElseThrow()
        .value();
  }

  /** Returns all slots: those of the first list, then what each of the others adds. */
  List<Slot<V>> inOrder() {
    Set<Slot<V>> all = new LinkedHashSet<>();
    lists.forEach(list -> all.addAll(list.value()));
    return List.copyOf(all);
  }

  /**
   * Returns all slots: those of the first list, and what each of the others adds, as early as it
   * certainly comes before something, but after all that it comes after in its own list.
   */
  List<Slot<V>> inOrder(BiPredicate<Slot<V>, Slot<V>> certainlyBefore) {
    List<Slot<V>> all = List.of();
    for (Stated<List<Slot<V>>> list : lists) {
      Set<Slot<V>> before = new HashSet<>(all);
      Set<Slot<V>> placed = new HashSet<>();
      List<Slot<V>> next = new ArrayList<>();
      int read = 0;
      for (Slot<V> slot : list.value()) {
        boolean known = before.contains(slot);
        while (read < all.size()
            && (known ? !placed.contains(slot) : !certainlyBefore.test(slot, all.get(read)))) {
          placed.add(all.get(read));
          next.add(all.get(read++));
        }
        if (!known) {
          next.add(slot);
        }
      }
      next.addAll(all.subList(read, all.size()));
      all = next;
    }
    return all;
  }

  /** Returns what stands for each slot. */
  static <V> List<V> joined(
      List<Slot<V>> slots, String list, Kind<V> kind, Where owner, Findings findings) {
    List<V> all = new ArrayList<>(slots.size());
    for (Slot<V> slot : slots) {
      List<Stated<V>> values = slot.values();
      V first = values.get(0).value();
      all.add(
          values.size() == 1
              ? first
              : kind.join(values, owner.element(list, kind.id(first).orElse(null)), findings));
    }
    return all;
  }
}
