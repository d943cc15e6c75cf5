package org.jointletter.publicview;

import java.util.List;
import org.jointletter.attribute.Attribute;
import org.jointletter.attribute.Attributes;
import org.jointletter.publicview.AttributeRule.Each;
import org.jointletter.publicview.Rules.TypeRule;
import org.jspecify.annotations.Nullable;

/**
 * Builds what is shown of the values of a type, from nothing: an attribute is there only if its
 * rule shows it.
 *
 * @param <T> the type
 * @param <B> its builder
 */
final class Rebuild<T, B> {

  private final Attributes<T, B> attributes;
  private final TypeRule<T> rule;
  private List<Step<T, B, ?>> steps = List.of();

  Rebuild(Attributes<T, B> attributes, TypeRule<T> rule) {
    this.attributes = attributes;
    this.rule = rule;
  }

  /** Sets the rules on the attributes, once all types are known. */
  void complete(Rebuilds types, Rules rules) {
    steps = attributes.all().stream()
        .<Step<T, B, ?>>map(attribute -> Step.of(attribute, types, rules))
        .toList();
  }

  /** Returns what is shown of a value: the value itself if that is all of it, or null for none. */
  @Nullable
  T shown(T value, Scope scope) {
    return rule.shown(value, scope, this);
  }

  /** Returns what the rules on its attributes show of a value: the value itself if all of it. */
  T byAttributes(T value, Scope scope) {
    List<?>[] shown = new List<?>[steps.size()];
    boolean unchanged = true;
    for (int i = 0; i < shown.length; i++) {
      unchanged &= steps.get(i).show(value, scope, shown, i);
    }
    if (unchanged) {
      return value;
    }
    B builder = attributes.builder();
    for (int i = 0; i < shown.length; i++) {
      steps.get(i).set(builder, shown[i]);
    }
    return attributes.build(builder);
  }

  /**
   * The part of a rebuild that is about one attribute.
   *
   * @param attribute the attribute
   * @param rule the rule on it
   * @param each the rule for each of its values
   */
  private record Step<T, B, V>(
      Attribute<T, B, V> attribute, AttributeRule<T, V> rule, Each<V> each) {

    static <T, B, V> Step<T, B, V> of(Attribute<T, B, V> attribute, Rebuilds types, Rules rules) {
      AttributeRule<T, V> rule = rules.of(attribute);
      return new Step<>(attribute, rule, rule.eachOr(() -> types.byType(attribute, rule)));
    }

    /** Writes the shown values down, and returns whether they are all values, unchanged. */
    boolean show(T holder, Scope scope, List<?>[] shown, int place) {
      List<V> values = attribute.values(holder);
      List<V> after = rule.shown(holder, values, scope, each);
      shown[place] = after;
      return AttributeRule.isSame(values, after);
    }

    @SuppressWarnings("unchecked") // they were shown by this step
    void set(B builder, List<?> shown) {
      for (Object value : shown) {
        attribute.set(builder, (V) value);
      }
    }
  }
}
