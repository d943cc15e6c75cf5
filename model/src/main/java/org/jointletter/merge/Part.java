package org.jointletter.merge;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jointletter.merge.MergeConflict.Reason;
import org.jointletter.merge.Slots.Slot;

/**
 * How one attribute of a type is merged and put in order.
 *
 * @param <T> the type
 * @param <B> its builder
 */
abstract sealed class Part<T, B> implements Comparator<T> {

  final String name;
  boolean bound;

  /** Tells which things state something in place of the attribute: it does not stand then. */
  Predicate<T> replaced = thing -> false;

  /** Tells of which things nothing is lost if it does not stand. */
  Predicate<T> silent = thing -> false;

  private Part(String name) {
    this.name = name;
  }

  /** Sets the attribute to what things state of it. */
  abstract void merge(List<Stated<T>> things, Where owner, Findings findings, B builder);

  /** Sets the attribute to what one of the things states, and reports what the others state. */
  abstract void keep(T kept, List<Stated<T>> things, Where at, Findings findings, B builder);

  /** Puts a named text. */
  @FunctionalInterface
  interface Put<B> {

    B put(B builder, String name, String text);
  }

  /** An attribute with one value at most. */
  static final class One<T, B, V> extends Part<T, B> {

    private final Function<T, Optional<V>> getter;
    private final BiConsumer<B, V> setter;
    private final Kind<V> kind;

    One(String name, Function<T, Optional<V>> getter, BiConsumer<B, V> setter, Kind<V> kind) {
      super(name);
      this.getter = getter;
      this.setter = setter;
      this.kind = kind;
    }

    @Override
    public int compare(T a, T b) {
      return Orders.optional(kind).compare(getter.apply(a), getter.apply(b));
    }

    @Override
    void merge(List<Stated<T>> things, Where owner, Findings findings, B builder) {
      List<Stated<V>> values = Stated.among(things, getter, kind);
      if (!values.isEmpty()) {
        setter.accept(builder, kind.join(values, owner.attribute(name), findings));
      }
    }

    @Override
    void keep(T kept, List<Stated<T>> things, Where at, Findings findings, B builder) {
      Optional<V> value = getter.apply(kept);
      value.ifPresent(present -> setter.accept(builder, present));
      findings.addUnlessStanding(
          at, Reason.RULE, value.orElse(null), Stated.among(things, getter, kind));
    }
  }

  /** An attribute with any number of values, in an order that means nothing. */
  static sealed class Many<T, B, V> extends Part<T, B> {

    private final Function<T, List<V>> getter;
    private final BiConsumer<B, V> adder;
    private final Kind<V> kind;

    Many(String name, Function<T, List<V>> getter, BiConsumer<B, V> adder, Kind<V> kind) {
      super(name);
      this.getter = getter;
      this.adder = adder;
      this.kind = kind;
    }

    @Override
    public int compare(T a, T b) {
      return Orders.list(kind).compare(getter.apply(a), getter.apply(b));
    }

    @Override
    final void merge(List<Stated<T>> things, Where owner, Findings findings, B builder) {
      merged(things, owner, findings).forEach(value -> adder.accept(builder, value));
    }

    /** Returns everything that the lists of things hold. */
    final List<V> merged(List<Stated<T>> things, Where owner, Findings findings) {
      List<Stated<List<V>>> lists = Stated.in(things, getter, Orders.list(kind));
      return lists.size() == 1 ? lists.get(0).value() : union(lists, owner, findings);
    }

    List<V> union(List<Stated<List<V>>> lists, Where owner, Findings findings) {
      return joined(Slots.of(lists, kind).inOrder(), owner, findings);
    }

    final List<V> joined(List<Slot<V>> slots, Where owner, Findings findings) {
      return Slots.joined(slots, name, kind, owner, findings);
    }

    final Kind<V> kind() {
      return kind;
    }

    @Override
    final void keep(T kept, List<Stated<T>> things, Where at, Findings findings, B builder) {
      getter.apply(kept).forEach(value -> adder.accept(builder, value));
      findings.addUnlessStanding(
          at, Reason.RULE, getter.apply(kept), Stated.in(things, getter, Orders.list(kind)));
    }
  }

  /** A list of what happened, in that order. */
  static final class History<T, B, V> extends Many<T, B, V> {

    private final BiPredicate<V, V> certainlyBefore;

    History(
        String name,
        Function<T, List<V>> getter,
        BiConsumer<B, V> adder,
        Kind<V> kind,
        BiPredicate<V, V> certainlyBefore) {
      super(name, getter, adder, kind);
      this.certainlyBefore = certainlyBefore;
    }

    /** Reports the lists, unless one of them tells everything, and the others the same in short. */
    @Override
    List<V> union(List<Stated<List<V>>> lists, Where owner, Findings findings) {
      List<Stated<List<V>>> longestFirst = new ArrayList<>(lists);
      longestFirst.sort(Comparator.comparingInt(list -> -list.value().size()));
      List<V> all = joined(
          Slots.of(longestFirst, kind())
              .inOrder((a, b) -> certainlyBefore.test(first(a), first(b))),
          owner,
          findings);
      boolean told = all.size() == longestFirst.get(0).value().size() && areInOrder(lists, all);
      if (!told) {
        findings.add(owner.attribute(name), Reason.DIFFERENCE, all, lists);
      }
      return all;
    }

    private static <V> V first(Slot<V> slot) {
      return slot.values().get(0).value();
    }

    /** Returns whether all can be left with what is in each of the lists, in its order. */
    private boolean areInOrder(List<Stated<List<V>>> lists, List<V> all) {
      Map<V, NavigableSet<Integer>> places = new TreeMap<>(kind());
      for (int i = 0; i < all.size(); i++) {
        places.computeIfAbsent(all.get(i), value -> new TreeSet<>()).add(i);
      }
      return lists.stream().allMatch(list -> isInOrder(list.value(), places));
    }

    private static <V> boolean isInOrder(List<V> some, Map<V, NavigableSet<Integer>> places) {
      Integer last = -1;
      for (V value : some) {
        NavigableSet<Integer> ofValue = places.get(value);
        last = ofValue == null ? null : ofValue.higher(last);
        if (last == null) {
          return false;
        }
      }
      return true;
    }
  }

  /** Texts by name. */
  static final class Named<T, B> extends Part<T, B> {

    private final Function<T, Map<String, String>> getter;
    private final Put<B> put;

    Named(String name, Function<T, Map<String, String>> getter, Put<B> put) {
      super(name);
      this.getter = getter;
      this.put = put;
    }

    @Override
    public int compare(T a, T b) {
      return Orders.MAP.compare(getter.apply(a), getter.apply(b));
    }

    @Override
    void merge(List<Stated<T>> things, Where owner, Findings findings, B builder) {
      Map<String, Distinct<String>> texts = new LinkedHashMap<>();
      for (Stated<T> thing : things) {
        getter
            .apply(thing.value())
            .forEach((key, text) -> texts
                .computeIfAbsent(key, k -> new Distinct<>(Orders.STRING))
                .add(text, thing.by()));
      }
      texts.forEach((key, values) -> put.put(
          builder, key, Orders.STRING.join(values.values(), owner.element(name, key), findings)));
    }

    @Override
    void keep(T kept, List<Stated<T>> things, Where at, Findings findings, B builder) {
      getter.apply(kept).forEach((key, text) -> put.put(builder, key, text));
      findings.addUnlessStanding(
          at, Reason.RULE, getter.apply(kept), Stated.in(things, getter, Orders.MAP));
    }
  }
}
