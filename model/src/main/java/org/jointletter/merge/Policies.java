package org.jointletter.merge;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jointletter.attribute.Attribute;
import org.jointletter.attribute.Attributes;
import org.jointletter.vocabulary.Code;

/** The policies of all types of values. A type without one is refused. */
final class Policies {

  private final Map<Class<?>, Policy<?>> policies = new HashMap<>(Map.of(
      String.class, Orders.STRING,
      BigDecimal.class, Orders.NUMBER,
      Boolean.class, Orders.BOOLEAN,
      Code.class, Orders.code()));
  private final Map<Attributes<?, ?>, MergedType<?, ?>> types = new HashMap<>();
  private final Set<Attributes<?, ?>> wholes = new HashSet<>();

  /** Adds types whose values are merged if they have the same id. */
  void addAll(Attributes<?, ?>... all) {
    List.of(all).forEach(this::add);
  }

  /** Adds a type, and returns it, to state how it is merged. */
  <T, B> MergedType<T, B> add(Attributes<T, B> type) {
    MergedType<T, B> added = new MergedType<>(type);
    types.put(type, added);
    policies.put(type.type(), added);
    return added;
  }

  /** Adds types whose values are never merged: values that differ are different. */
  void addWholes(Attributes<?, ?>... whole) {
    addAll(whole);
    wholes.addAll(List.of(whole));
  }

  /**
   * Finds the policies of all attributes, when all types are added.
   *
   * @throws IllegalStateException if it is not stated which values of a type are the same, or how
   *     the values of an attribute are merged
   */
  void complete() {
    types.forEach((type, merged) -> {
      if (merged.isIdentified() == wholes.contains(type)) {
        throw new IllegalStateException("must state in MergeRules which values of "
            + type.type().getSimpleName()
            + " are the same, by an id or a key, or else that they stand as wholes");
      }
      merged.complete(this);
    });
  }

  /**
   * Returns the policy of the values of an attribute.
   *
   * @throws IllegalStateException if their type has none
   */
  @SuppressWarnings("unchecked") // the attribute says so
  <V> Policy<V> of(Attribute<?, ?, V> attribute) {
    return of((Class<V>) attribute.type());
  }

  /**
   * Returns the policy of a type.
   *
   * @throws IllegalStateException if it has none
   */
  @SuppressWarnings("unchecked") // they are added so
  <V> Policy<V> of(Class<V> type) {
    Policy<V> policy = (Policy<V>) policies.get(type);
    if (policy == null) {
      throw new IllegalStateException("must state in MergeRules how values of "
          + type.getSimpleName()
          + " are merged, or in Policies how they are ordered if they have no attributes");
    }
    return policy;
  }
}
