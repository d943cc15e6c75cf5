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
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.jointletter.attribute.Attribute;
import org.jointletter.merge.ListUnion.Entry;
import org.jointletter.merge.MergeConflict.Reason;
import org.jspecify.annotations.Nullable;

/**
 * How an attribute of a type is merged, and how the type is ordered by it.
 *
 * @param <T> the type
 * @param <B> its builder
 * @param <C> the type of its content: a value, a list of values or texts by name
 */
abstract sealed class MergedAttribute<T, B, C> implements Comparator<T> {

  private final Attribute<T, B, ?> attribute;
  private final Comparator<? super C> order;

  private MergedAttribute(Attribute<T, B, ?> attribute, Comparator<? super C> order) {
    this.attribute = attribute;
    this.order = order;
  }

  /** Returns how an attribute is merged if no rule says otherwise. */
  static <T, B, V> MergedAttribute<T, B, ?> of(Attribute<T, B, V> attribute, Policy<V> policy) {
    return attribute instanceof Attribute.Many<T, B, V> many
        ? new Many<>(many, policy)
        : new One<>(attribute, policy);
  }

  final Attribute<T, B, ?> attribute() {
    return attribute;
  }

  final String name() {
    return attribute.name();
  }

  /** Returns the content of the attribute, or null if it is empty. */
  abstract @Nullable C content(T holder);

  /** Sets the attribute to everything that its holders state. */
  abstract void merge(
      List<Statement<T>> holders, MergePath owner, FoundConflicts conflicts, B builder);

  /** Sets the attribute as one holder has it, and reports the holders that state anything else. */
  final void keep(
      T kept, List<Statement<T>> holders, MergePath owner, FoundConflicts conflicts, B builder) {
    attribute.copy(kept, builder);
    conflicts.addUnlessStanding(
        owner.attribute(name()), Reason.RULE, content(kept), contents(holders));
  }

  /** Returns the distinct contents of the attribute, in the order of its holders. */
  final List<Statement<C>> contents(List<Statement<T>> holders) {
    DistinctValues<C> contents = new DistinctValues<>(order);
    for (Statement<T> holder : holders) {
      C content = content(holder.value());
      if (content != null) {
        contents.add(content, holder.by());
      }
    }
    return contents.values();
  }

  @Override
  public final int compare(T a, T b) {
    C content = content(a);
    C other = content(b);
    return content != null && other != null
        ? order.compare(content, other)
        : Boolean.compare(content == null, other == null);
  }

  /** An attribute with one value at most. */
  static final class One<T, B, V> extends MergedAttribute<T, B, V> {

    private final Attribute<T, B, V> attribute;
    private final Policy<V> policy;

    private One(Attribute<T, B, V> attribute, Policy<V> policy) {
      super(attribute, policy);
      this.attribute = attribute;
      this.policy = policy;
    }

    @Override
    @Nullable
    V content(T holder) {
      return attribute instanceof Attribute.Maybe<T, B, V> maybe
          ? maybe.get(holder).orElse(null)
          : ((Attribute.One<T, B, V>) attribute).get(holder);
    }

    @Override
    void merge(List<Statement<T>> holders, MergePath owner, FoundConflicts conflicts, B builder) {
      List<Statement<V>> values = contents(holders);
      if (!values.isEmpty()) {
        attribute.set(builder, policy.join(values, owner.attribute(name()), conflicts));
      }
    }
  }

  /** A list whose order means nothing. */
  static sealed class Many<T, B, V> extends MergedAttribute<T, B, List<V>> {

    private final Attribute.Many<T, B, V> attribute;
    final Policy<V> policy;

    private Many(Attribute.Many<T, B, V> attribute, Policy<V> policy) {
      super(attribute, Orders.list(policy));
      this.attribute = attribute;
      this.policy = policy;
    }

    @Override
    final List<V> content(T holder) {
      return attribute.values(holder);
    }

    @Override
    final void merge(
        List<Statement<T>> holders, MergePath owner, FoundConflicts conflicts, B builder) {
      List<Statement<List<V>>> lists = contents(holders);
      List<V> merged = lists.size() == 1 ? lists.get(0).value() : union(lists, owner, conflicts);
      merged.forEach(value -> attribute.set(builder, value));
    }

    List<V> union(List<Statement<List<V>>> lists, MergePath owner, FoundConflicts conflicts) {
      return joined(ListUnion.of(lists, policy).inOrder(), owner, conflicts);
    }

    final List<V> joined(List<Entry<V>> entries, MergePath owner, FoundConflicts conflicts) {
      return ListUnion.joined(entries, name(), policy, owner, conflicts);
    }
  }

  /** A list that is changed if its elements would break a rule together. */
  static final class Repaired<T, B, V> extends Many<T, B, V> {

    private final UnaryOperator<List<V>> repair;

    Repaired(Attribute.Many<T, B, V> attribute, Policy<V> policy, UnaryOperator<List<V>> repair) {
      super(attribute, policy);
      this.repair = repair;
    }

    @Override
    List<V> union(List<Statement<List<V>>> lists, MergePath owner, FoundConflicts conflicts) {
      List<V> all = super.union(lists, owner, conflicts);
      List<V> repaired = repair.apply(all);
      if (!repaired.equals(all)) {
        conflicts.add(owner.attribute(name()), Reason.RULE, repaired, lists);
      }
      return repaired;
    }
  }

  /** A list of events, in the order in which they happened. */
  static final class History<T, B, V> extends Many<T, B, V> {

    private final BiPredicate<V, V> certainlyBefore;

    History(
        Attribute.Many<T, B, V> attribute, Policy<V> policy, BiPredicate<V, V> certainlyBefore) {
      super(attribute, policy);
      this.certainlyBefore = certainlyBefore;
    }

    /** Reports the lists, unless one of them has all events, and the others some in its order. */
    @Override
    List<V> union(List<Statement<List<V>>> lists, MergePath owner, FoundConflicts conflicts) {
      List<Statement<List<V>>> longestFirst = new ArrayList<>(lists);
      longestFirst.sort(Comparator.comparingInt(list -> -list.value().size()));
      List<V> all = joined(
          ListUnion.of(longestFirst, policy)
              .inOrder((a, b) -> certainlyBefore.test(first(a), first(b))),
          owner,
          conflicts);
      boolean stated = all.size() == longestFirst.get(0).value().size() && areInOrder(lists, all);
      if (!stated) {
        conflicts.add(owner.attribute(name()), Reason.DIFFERENCE, all, lists);
      }
      return all;
    }

    private static <V> V first(Entry<V> entry) {
      return entry.values().get(0).value();
    }

    /** Returns whether each of the lists is a subsequence of all. */
    private boolean areInOrder(List<Statement<List<V>>> lists, List<V> all) {
      Map<V, NavigableSet<Integer>> places = new TreeMap<>(policy);
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

  /** Texts by name, each of which is merged as an attribute of its own. */
  static final class Named<T, B> extends MergedAttribute<T, B, Map<String, String>> {

    private final Attribute.Named<T, B> attribute;

    Named(Attribute.Named<T, B> attribute) {
      super(attribute, Orders.MAP);
      this.attribute = attribute;
    }

    @Override
    Map<String, String> content(T holder) {
      return attribute.get(holder);
    }

    @Override
    void merge(List<Statement<T>> holders, MergePath owner, FoundConflicts conflicts, B builder) {
      Map<String, DistinctValues<String>> stated = new LinkedHashMap<>();
      for (Statement<T> holder : holders) {
        content(holder.value())
            .forEach((key, text) -> stated
                .computeIfAbsent(key, k -> new DistinctValues<>(Orders.STRING))
                .add(text, holder.by()));
      }
      Map<String, String> merged = new LinkedHashMap<>();
      stated.forEach((key, texts) -> merged.put(
          key, Orders.STRING.join(texts.values(), owner.element(name(), key), conflicts)));
      attribute.set(builder, merged);
    }
  }

  /** An attribute that does not stand if some holders state another one in its place. */
  static final class Replaceable<T, B, C> extends MergedAttribute<T, B, C> {

    private final MergedAttribute<T, B, C> replaced;
    private final Function<T, Optional<?>> replacement;
    private final Predicate<T> silent;

    /**
     * Creates the attribute.
     *
     * @param replaced how the attribute is merged if it is not replaced
     * @param replacement the other attribute that stands in its place, or beside it
     * @param silent the holders from which nothing is lost with the attribute
     */
    Replaceable(
        MergedAttribute<T, B, C> replaced,
        Function<T, Optional<?>> replacement,
        Predicate<T> silent) {
      super(replaced.attribute(), replaced.order);
      this.replaced = replaced;
      this.replacement = replacement;
      this.silent = silent;
    }

    @Override
    @Nullable
    C content(T holder) {
      return replaced.content(holder);
    }

    @Override
    void merge(List<Statement<T>> holders, MergePath owner, FoundConflicts conflicts, B builder) {
      Optional<?> kept = holders.stream()
          .<Optional<?>>map(holder -> replacement.apply(holder.value()))
          .filter(Optional::isPresent)
          .findFirst()
          .orElse(Optional.empty());
      // Those who state the same in its place may state it beside that.
      Predicate<Statement<T>> agrees = holder -> kept.equals(replacement.apply(holder.value()));
      List<Statement<T>> same = holders.stream().filter(agrees).toList();
      replaced.merge(same, owner, conflicts, builder);
      List<Statement<T>> rest = holders.stream()
          .filter(agrees.negate())
          .filter(holder -> !silent.test(holder.value()))
          .toList();
      conflicts.addUnlessStanding(
          owner.attribute(name()),
          Reason.RULE,
          contents(same).stream().map(Statement::value).findFirst().orElse(null),
          contents(rest));
    }
  }
}
