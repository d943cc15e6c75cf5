package org.jointletter.codec;

import static java.util.Objects.requireNonNull;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The attributes of one type, in the order in which they are written.
 *
 * @param <T> the type
 */
final class Table<T> {

  /** The simple name of the type. */
  final String type;

  final Access<T> access;

  /** Reads the texts that stand for whole values, or null if none can. */
  final @Nullable Codec<T> shorthands;

  /** By number. */
  final Attribute<Object>[] attributes;

  private final boolean hasRequired;
  private final String[] names;
  private final Map<String, Integer> positions = new HashMap<>();

  @SuppressWarnings("unchecked") // each gets what its accessor returns, which is of its type
  Table(Access<T> access, String type) {
    this.type = type;
    this.access = access;
    this.shorthands = access.hasShorthand()
        ? Scalars.of(access::ofShorthand, value -> requireNonNull(access.shorthand(value)))
        : null;
    this.attributes = (Attribute<Object>[]) access.attributes();
    if (attributes.length > Long.SIZE) {
      throw new IllegalStateException("more attributes than there are bits to note them");
    }
    this.hasRequired = Arrays.stream(attributes).anyMatch(attribute -> attribute.required);
    this.names = new String[attributes.length];
    for (int number = 0; number < names.length; number++) {
      names[number] = attributes[number].name.text();
      positions.put(names[number], number);
    }
  }

  /** Returns whether objects may say who someone is. */
  boolean isPersonal() {
    return access.isPersonal();
  }

  /** Returns the wire names of the attributes, in the order in which they are written. */
  List<String> names() {
    return List.of(names);
  }

  /**
   * Returns whether the model requires an attribute. A string that stands for such an object is an
   * id, which has to lead somewhere; times, of which there are many more, are no concern of others.
   */
  boolean hasRequired() {
    return hasRequired;
  }

  /** Returns the wire names of the attributes that the model requires. */
  List<String> required() {
    return Arrays.stream(attributes)
        .filter(attribute -> attribute.required)
        .map(attribute -> attribute.name.text())
        .toList();
  }

  /** Members mostly come in order, and parsers and compilers intern names. */
  @SuppressWarnings("ReferenceEquality") // what is not the same is looked up
  int position(String name, int expected) {
    for (int i = expected; i < names.length; i++) {
      if (names[i] == name) {
        return i;
      }
    }
    return positions.getOrDefault(name, -1);
  }

  /** Returns the names of the attributes at some positions. */
  List<String> names(long bits) {
    return IntStream.range(0, names.length)
        .filter(i -> (bits & 1L << i) != 0)
        .mapToObj(i -> names[i])
        .toList();
  }
}
