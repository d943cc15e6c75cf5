package org.jointletter.publicview;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.jointletter.attribute.AllAttributes;
import org.jointletter.attribute.Attribute;
import org.jointletter.attribute.Attributes;

/**
 * A walk through the parts of a dossier that are shown, by the attributes that lead to some types.
 */
final class Walk {

  /** Visits a part. */
  @FunctionalInterface
  interface Visitor {

    /**
     * Visits a part.
     *
     * @param type its type
     * @param part the part
     * @param scope the scope of its place
     * @return whether to visit what it consists of
     */
    boolean visit(Class<?> type, Object part, Scope scope);
  }

  private final Rules rules;
  private final Map<Class<?>, List<Attribute<Object, ?, ?>>> ways = new HashMap<>();

  /**
   * Creates a walk.
   *
   * @param rules the scopes of places
   * @param goals whether it leads to a type
   */
  Walk(Rules rules, Predicate<Class<?>> goals) {
    this.rules = rules;
    Set<Class<?>> leading = new HashSet<>();
    int before;
    do {
      before = leading.size();
      for (Attributes<?, ?> type : AllAttributes.get()) {
        if (goals.test(type.type())
            || type.all().stream().anyMatch(attribute -> leading.contains(attribute.type()))) {
          leading.add(type.type());
        }
      }
    } while (leading.size() > before);
    for (Attributes<?, ?> type : AllAttributes.get()) {
      ways.put(type.type(), ways(type, leading));
    }
  }

  @SuppressWarnings("unchecked") // the holder is of their type
  private static List<Attribute<Object, ?, ?>> ways(Attributes<?, ?> type, Set<Class<?>> leading) {
    return type.all().stream()
        .filter(attribute -> leading.contains(attribute.type()))
        .<Attribute<Object, ?, ?>>map(attribute -> (Attribute<Object, ?, ?>) attribute)
        .toList();
  }

  /** Visits the parts of a value, and theirs, in the order of their attributes. */
  void visit(Class<?> type, Object value, Scope scope, Visitor visitor) {
    for (Attribute<Object, ?, ?> attribute : ways.getOrDefault(type, List.of())) {
      for (Object part : attribute.values(value)) {
        Scope inner = rules.scope(attribute, value, part, scope);
        if (!scope.plan().withheld().includeEntry(part)
            && visitor.visit(attribute.type(), part, inner)) {
          visit(attribute.type(), part, inner, visitor);
        }
      }
    }
  }
}
