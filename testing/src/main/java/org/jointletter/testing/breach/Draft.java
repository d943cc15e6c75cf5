package org.jointletter.testing.breach;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A value with some of its attributes changed, so that it may break a rule.
 *
 * @param value the value, which is valid
 * @param changes what attributes hold instead, by their names; null for nothing
 */
record Draft(Object value, Map<String, @Nullable Object> changes) {

  /** Returns a draft in which nothing is changed yet. */
  static Draft of(Object value) {
    return new Draft(value, Map.of());
  }

  /** Returns a draft of a value in which something inside of it is changed. */
  static Draft of(Object value, List<String> steps, Object content) {
    Attribute attribute = Attribute.of(Types.of(value), steps.get(0));
    Object before = attribute.get(value);
    Object after = replaced(
        before instanceof Optional<?> optional ? optional.orElseThrow() : before,
        steps.subList(1, steps.size()),
        content);
    return of(value).with(attribute.name(), after);
  }

  private static Object replaced(Object before, List<String> steps, Object content) {
    if (steps.isEmpty()) {
      return content;
    }
    if (before instanceof List<?> list) {
      List<Object> changed = new ArrayList<>(list);
      int index = Integer.parseInt(steps.get(0));
      changed.set(index, replaced(list.get(index), steps.subList(1, steps.size()), content));
      return changed;
    }
    return of(before, steps, content).build();
  }

  /** Returns a draft in which an attribute holds something else, or nothing if that is null. */
  Draft with(String attribute, @Nullable Object content) {
    Map<String, @Nullable Object> more = new LinkedHashMap<>(changes);
    boolean bare = Attribute.of(type(), attribute).isOptional() && !(content instanceof Optional);
    more.put(attribute, bare ? Optional.ofNullable(content) : content);
    return new Draft(value, Collections.unmodifiableMap(more));
  }

  /** Returns a draft in which an attribute that need not be there is absent. */
  Draft without(String attribute) {
    return with(attribute, Optional.empty());
  }

  /** Returns a draft in which a list has one more element. */
  Draft adding(String attribute, Object element) {
    List<Object> longer = new ArrayList<>((List<?>) get(Attribute.of(type(), attribute)));
    longer.add(element);
    return with(attribute, longer);
  }

  Class<?> type() {
    return Types.of(value);
  }

  /** Returns what an attribute holds. */
  @Nullable
  Object get(Attribute attribute) {
    return changes.containsKey(attribute.name())
        ? changes.get(attribute.name())
        : attribute.get(value);
  }

  /** Builds the value, or throws that it breaks a rule. */
  Object build() {
    Object builder = Attribute.builder(value);
    changes.forEach((name, content) -> Attribute.of(type(), name).set(builder, content));
    return Attribute.build(builder);
  }
}
