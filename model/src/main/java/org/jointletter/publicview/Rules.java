package org.jointletter.publicview;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jointletter.attribute.Attribute;
import org.jointletter.attribute.Attributes;
import org.jspecify.annotations.Nullable;

/** The rules on attributes and types that do not follow from the type of an attribute. */
final class Rules {

  /** A rule for the values of a type, in all places. */
  @FunctionalInterface
  interface TypeRule<T> {

    /**
     * Returns the value that is shown, or null for none.
     *
     * @param value the value
     * @param scope the scope of its place
     * @param rebuild shows its attributes by their rules
     */
    @Nullable
    T shown(T value, Scope scope, Rebuild<T, ?> rebuild);
  }

  private final Map<Attribute<?, ?, ?>, AttributeRule<?, ?>> attributes = new HashMap<>();
  private final Map<Class<?>, TypeRule<?>> types = new HashMap<>();
  private final Set<Class<?>> decided = new HashSet<>();

  /** Adds a rule on an attribute, or returns the rule that has been added. */
  @SuppressWarnings("unchecked") // it was put there with the attribute
  <T, V> AttributeRule<T, V> on(Attribute<T, ?, V> attribute) {
    return (AttributeRule<T, V>)
        attributes.computeIfAbsent(attribute, a -> new AttributeRule<T, V>());
  }

  /** Adds a rule on a type. */
  <T> void on(Attributes<T, ?> type, TypeRule<T> rule) {
    types.put(type.type(), rule);
  }

  /** Notes that it is decided what is shown of the words beside a party that is withheld. */
  void onWordsBesideParties(Set<Class<?>> holders) {
    decided.addAll(holders);
  }

  /** Returns whether it is decided what is shown of the words of a type that has a party. */
  boolean hasDecisionOnWords(Class<?> holder) {
    return decided.contains(holder);
  }

  /** Returns the rule on an attribute. */
  @SuppressWarnings("unchecked") // it was put there with the attribute
  <T, V> AttributeRule<T, V> of(Attribute<T, ?, V> attribute) {
    AttributeRule<?, ?> rule = attributes.get(attribute);
    return rule == null ? new AttributeRule<>() : (AttributeRule<T, V>) rule;
  }

  /** Returns the scope of a value of an attribute, given the scope of its holder. */
  @SuppressWarnings("unchecked") // the value comes from the attribute
  <T> Scope scope(Attribute<T, ?, ?> attribute, T holder, Object value, Scope scope) {
    AttributeRule<?, ?> rule = attributes.get(attribute);
    return rule == null ? scope : ((AttributeRule<T, Object>) rule).scope(holder, value, scope);
  }

  /** Returns the rule on a type. */
  @SuppressWarnings("unchecked") // it was put there with the type
  <T> TypeRule<T> of(Attributes<T, ?> type) {
    TypeRule<?> rule = types.get(type.type());
    return rule == null
        ? (value, scope, rebuild) -> rebuild.byAttributes(value, scope)
        : (TypeRule<T>) rule;
  }
}
