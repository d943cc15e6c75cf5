package org.jointletter.merge;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jointletter.attribute.Attribute;
import org.jointletter.attribute.Attributes;
import org.jointletter.model.PartialDate;
import org.jointletter.vocabulary.Code;

/**
 * The policies of all types of values. A type that has none is refused, so that none is merged by
 * accident.
 */
final class Policies {

  private final Map<Class<?>, Policy<?>> policies = new HashMap<>(Map.of(
      String.class, Orders.STRING,
      Long.class, Orders.NUMBER,
      Boolean.class, Orders.BOOLEAN,
      PartialDate.class, Orders.DATE,
      Code.class, Orders.code()));
  private final Map<Attributes<?, ?>, MergedType<?, ?>> types = new HashMap<>();
  private final Set<Attributes<?, ?>> wholes = new HashSet<>();

  /** Adds a type, and returns it, to state how it is merged. */
  <T, B> MergedType<T, B> add(Attributes<T, B> type) {
    MergedType<T, B> added = new MergedType<>(type);
    types.put(type, added);
    policies.put(type.type(), added);
    return added;
  }

  /** Adds types whose values are never merged: values that differ are different. */
  void addWholes(Attributes<?, ?>... whole) {
    for (Attributes<?, ?> type : whole) {
      add(type);
      wholes.add(type);
    }
  }

  /**
   * Completes the policies.
   *
   * @param all all types; values of a type that is not added are merged by their ids
   * @throws IllegalStateException if it is not known which values of a type are the same, or how
   *     the values of an attribute are merged
   */
  void complete(List<Attributes<?, ?>> all) {
    all.stream().filter(type -> !types.containsKey(type)).forEach(this::add);
    List<String> undecided = types.keySet().stream()
        .filter(type -> types.get(type).isIdentified() == wholes.contains(type))
        .map(type -> type.type().getSimpleName())
        .sorted()
        .toList();
    if (!undecided.isEmpty()) {
      throw new IllegalStateException(
          "must state in MergeRules which values are the same, by an id or a key, or else that they"
              + " stand as wholes: " + String.join(", ", undecided));
    }
    types.values().forEach(type -> type.complete(this));
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
      throw new IllegalStateException("Policies must state how to order " + type.getName());
    }
    return policy;
  }
}
