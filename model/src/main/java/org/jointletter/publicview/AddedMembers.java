package org.jointletter.publicview;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.toUnmodifiableMap;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jointletter.attribute.AllAttributes;
import org.jointletter.attribute.Attribute;
import org.jointletter.attribute.Attributes;
import org.jointletter.model.Jurisdiction;
import org.jointletter.model.Party;

/** The extensions and unknown members of an entry and of its parts. */
final class AddedMembers {

  private static final Map<Class<?>, List<Attribute<Object, ?, ?>>> ATTRIBUTES =
      AllAttributes.get().stream().collect(toUnmodifiableMap(Attributes::type, AddedMembers::all));

  private AddedMembers() {}

  /**
   * Visits the JSON text of each extension and unknown member. Other parties have an entry of their
   * own, and places are many people's.
   *
   * @param type the type of the entry
   * @param entry the entry
   */
  static void visit(Class<?> type, Object entry, Consumer<String> visitor) {
    for (Attribute<Object, ?, ?> attribute : requireNonNull(ATTRIBUTES.get(type))) {
      if (attribute.type() == Map.class) {
        attribute
            .values(entry)
            .forEach(members ->
                ((Map<?, ?>) members).values().forEach(json -> visitor.accept((String) json)));
      } else if (ATTRIBUTES.containsKey(attribute.type())
          && attribute.type() != Party.class
          && attribute.type() != Jurisdiction.class) {
        attribute.values(entry).forEach(part -> visit(attribute.type(), part, visitor));
      }
    }
  }

  @SuppressWarnings("unchecked") // the holder is of their type
  private static List<Attribute<Object, ?, ?>> all(Attributes<?, ?> type) {
    return type.all().stream()
        .<Attribute<Object, ?, ?>>map(attribute -> (Attribute<Object, ?, ?>) attribute)
        .toList();
  }
}
