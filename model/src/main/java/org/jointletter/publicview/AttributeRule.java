package org.jointletter.publicview;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiPredicate;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A rule on what is shown of an attribute.
 *
 * @param <T> the type that has the attribute
 * @param <V> the type of its values
 */
final class AttributeRule<T, V> {

  /** A rule for each value. */
  @FunctionalInterface
  interface Each<V> {

    /** Returns the value that is shown: the value itself, another, or null for none. */
    @Nullable
    V shown(V value, Scope scope);
  }

  /** A rule for all values together. */
  @FunctionalInterface
  interface All<T, V> {

    /** Returns the values that are shown. */
    List<V> shown(T holder, List<V> values, Scope scope);
  }

  /** The scope of the values. */
  @FunctionalInterface
  interface Within<T, V> {

    /** Returns the scope of a value, given the scope of its holder. */
    Scope scope(T holder, V value, Scope scope);
  }

  /** The entry of a list that stands for all of its withheld entries. */
  @FunctionalInterface
  interface StandIn<T, V> {

    /** Returns an entry for the withheld ones. */
    V of(T holder, List<V> withheld, Scope scope);
  }

  private @Nullable Each<V> each;
  private @Nullable All<T, V> all;
  private @Nullable StandIn<T, V> standIn;
  private Within<T, V> within = (holder, value, scope) -> scope;
  private BiPredicate<T, Scope> leftOut = (holder, scope) -> false;

  /** Sets a rule for each value, instead of the rule for its type. */
  void each(Each<V> rule) {
    each = rule;
  }

  /** Sets a rule for all values together, instead of a rule for each. */
  void all(All<T, V> rule) {
    all = rule;
  }

  /** Sets the scope of the values. */
  void within(Within<T, V> scope) {
    within = scope;
  }

  /** Lets one entry, at the end, stand for all that are withheld. */
  void gathered(StandIn<T, V> entry) {
    standIn = entry;
  }

  /** Leaves all values out if a condition holds. */
  void leftOut(BiPredicate<T, Scope> condition) {
    leftOut = condition;
  }

  /** Returns whether withheld entries are gathered. */
  boolean isGathered() {
    return standIn != null;
  }

  /** Returns the rule for each value: its own, or the rule for its type. */
  Each<V> eachOr(Supplier<Each<V>> byType) {
    return each == null ? byType.get() : each;
  }

  /** Returns the scope of a value, given the scope of its holder. */
  Scope scope(T holder, V value, Scope scope) {
    return within.scope(holder, value, scope);
  }

  /**
   * Returns the values that are shown: the same list, if all are shown as they are.
   *
   * @param rule the rule for each value
   */
  List<V> shown(T holder, List<V> values, Scope scope, Each<V> rule) {
    if (values.isEmpty()) {
      return values;
    }
    if (leftOut.test(holder, scope)) {
      return List.of();
    }
    if (all != null) {
      List<V> shown = all.shown(holder, values, scope);
      return shown.equals(values) ? values : shown;
    }
    if (standIn != null) {
      WithheldParties parties = scope.plan().withheld();
      List<V> withheld = values.stream().filter(parties::includeEntry).toList();
      if (!withheld.isEmpty()) {
        List<V> shown = new ArrayList<>(values);
        shown.removeIf(parties::includeEntry);
        shown = new ArrayList<>(each(holder, shown, scope, rule));
        shown.add(standIn.of(holder, withheld, scope));
        return shown;
      }
    }
    return each(holder, values, scope, rule);
  }

  private List<V> each(T holder, List<V> values, Scope scope, Each<V> rule) {
    List<V> changed = null;
    for (int i = 0; i < values.size(); i++) {
      V before = values.get(i);
      V after = rule.shown(before, scope(holder, before, scope));
      if (changed == null && !isSame(before, after)) {
        changed = new ArrayList<>(values.subList(0, i));
      }
      if (changed != null && after != null) {
        changed.add(after);
      }
    }
    return changed == null ? values : changed;
  }

  /** Returns whether two objects are the same one. */
  @SuppressWarnings("ReferenceEquality") // rules return the value itself if they change nothing
  static boolean isSame(@Nullable Object before, @Nullable Object after) {
    return before == after;
  }
}
