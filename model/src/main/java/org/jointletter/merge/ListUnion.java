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
 * The union of several lists. Elements of different lists that have the same key share an entry. An
 * element with an id has one entry, however often a list has it. Any other element has as many
 * entries as it has copies in the list that has most of them.
 *
 * @param lists the entries of each list, in the order of the list
 * @param size the number of entries
 */
record ListUnion<V>(List<Statement<List<Entry<V>>>> lists, int size) {

  /** The distinct values of one element. Entries are equal only if they are the same. */
  static final class Entry<V> {

    private final DistinctValues<V> values;

    private Entry(Policy<V> policy) {
      this.values = new DistinctValues<>(policy);
    }

    List<Statement<V>> values() {
      return values.values();
    }

    /** Returns the value that a contribution states, which must be among the values. */
    V of(int contribution) {
      return values().stream()
          .filter(value -> value.by().get(contribution))
          .findFirst()
          .orElseThrow()
          .value();
    }
  }

  static <V> ListUnion<V> of(List<Statement<List<V>>> stated, Policy<V> policy) {
    Map<ElementKey, List<Entry<V>>> entries = new HashMap<>();
    List<Statement<List<Entry<V>>>> lists = new ArrayList<>();
    int size = 0;
    for (Statement<List<V>> list : stated) {
      List<ElementKey> keys =
          list.value().stream().map(value -> ElementKey.of(value, policy)).toList();
      Map<ElementKey, List<V>> copies = new HashMap<>();
      for (int i = 0; i < keys.size(); i++) {
        copies
            .computeIfAbsent(keys.get(i), key -> new ArrayList<>(1))
            .add(list.value().get(i));
      }
      copies.values().forEach(same -> same.sort(policy.reversed()));
      List<Entry<V>> own = new ArrayList<>();
      Map<ElementKey, Integer> used = new HashMap<>();
      for (ElementKey key : keys) {
        List<V> rest = requireNonNull(copies.get(key));
        V value = rest.remove(rest.size() - 1);
        int number = policy.id(value).isPresent() ? 0 : used.merge(key, 1, Integer::sum) - 1;
        List<Entry<V>> same = entries.computeIfAbsent(key, k -> new ArrayList<>(1));
        if (number == same.size()) {
          same.add(new Entry<>(policy));
          size++;
        }
        same.get(number).values.add(value, list.by());
        own.add(same.get(number));
      }
      lists.add(new Statement<>(Collections.unmodifiableList(own), list.by()));
    }
    return new ListUnion<>(Collections.unmodifiableList(lists), size);
  }

  /** Returns the entries of the list that a contribution states. */
  List<Entry<V>> of(int contribution) {
    return lists.stream()
        .filter(list -> list.by().get(contribution))
        .findFirst()
        .orElseThrow()
        .value();
  }

  /** Returns all entries: those of the first list, then the additions of each of the others. */
  List<Entry<V>> inOrder() {
    Set<Entry<V>> all = new LinkedHashSet<>();
    lists.forEach(list -> all.addAll(list.value()));
    return List.copyOf(all);
  }

  /**
   * Returns all entries: those of the first list and the additions of each of the others. An
   * addition stands before the first entry that it certainly comes before, but after all entries
   * that precede it in its own list.
   */
  List<Entry<V>> inOrder(BiPredicate<Entry<V>, Entry<V>> certainlyBefore) {
    List<Entry<V>> all = List.of();
    for (Statement<List<Entry<V>>> list : lists) {
      Set<Entry<V>> before = new HashSet<>(all);
      Set<Entry<V>> placed = new HashSet<>();
      List<Entry<V>> next = new ArrayList<>();
      int read = 0;
      for (Entry<V> entry : list.value()) {
        boolean known = before.contains(entry);
        while (read < all.size()
            && (known ? !placed.contains(entry) : !certainlyBefore.test(entry, all.get(read)))) {
          placed.add(all.get(read));
          next.add(all.get(read++));
        }
        if (!known) {
          next.add(entry);
        }
      }
      next.addAll(all.subList(read, all.size()));
      all = next;
    }
    return all;
  }

  /** Returns the standing value of each entry, and reports the others. */
  static <V> List<V> joined(
      List<Entry<V>> entries,
      String attribute,
      Policy<V> policy,
      MergePath owner,
      FoundConflicts conflicts) {
    List<V> all = new ArrayList<>(entries.size());
    for (Entry<V> entry : entries) {
      List<Statement<V>> values = entry.values();
      V first = values.get(0).value();
      all.add(
          values.size() == 1
              ? first
              : policy.join(
                  values, owner.element(attribute, policy.id(first).orElse(null)), conflicts));
    }
    return all;
  }
}
