package org.jointletter.codec;

import java.util.ArrayList;
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

  final Access<T> access;

  /** By number. */
  final Attribute<Object>[] attributes;

  private final String[] names;
  private final Map<String, Integer> positions = new HashMap<>();
  private final List<String> required = new ArrayList<>();
  private boolean personal;

  @SuppressWarnings("unchecked") // an array of nothing else
  private Table(Access<T> access) {
    this.access = access;
    this.attributes = (Attribute<Object>[]) new Attribute<?>[access.count()];
    this.names = new String[attributes.length];
    if (attributes.length > Long.SIZE) {
      throw new IllegalStateException("more attributes than there are bits to note them");
    }
  }

  /** Creates a table without attributes. */
  static <T> Table<T> of(Access<T> access) {
    return new Table<>(access);
  }

  /** Adds an attribute that the model requires. That it is there is checked by the model. */
  <V> Table<T> required(String name, Access.One<T, V> attribute, Codec<V> codec) {
    required.add(name);
    return add(attribute.number(), name, codec, null);
  }

  /** Adds an attribute that has a value if nothing is written. */
  <V> Table<T> defaulted(String name, V value, Access.One<T, V> attribute, Codec<V> codec) {
    return add(attribute.number(), name, codec, value);
  }

  /** Adds an attribute that may be absent. */
  <V> Table<T> optional(String name, Access.Maybe<T, V> attribute, Codec<V> codec) {
    return add(attribute.number(), name, codec, null);
  }

  /** Adds an attribute with any number of values. */
  <V> Table<T> list(String name, Access.Many<T, V> attribute, Codec<V> codec) {
    return add(attribute.number(), name, codec, null);
  }

  @SuppressWarnings("unchecked") // it gets what the accessor returns, which is of its type
  private <V> Table<T> add(int number, String name, Codec<V> codec, @Nullable V unwritten) {
    attributes[number] = (Attribute<Object>) new Attribute<>(name, codec, unwritten);
    names[number] = name;
    positions.put(name, number);
    return this;
  }

  /** Notes that objects may say who someone is. */
  Table<T> personal() {
    personal = true;
    return this;
  }

  /**
   * Returns the table, which has a line for each attribute.
   *
   * @throws IllegalStateException if it has not
   */
  Table<T> complete() {
    if (positions.size() < names.length) {
      throw new IllegalStateException("attributes are missing beside " + positions.keySet());
    }
    return this;
  }

  /** Tells whether objects may say who someone is. */
  boolean isPersonal() {
    return personal;
  }

  /** Returns the wire names of the attributes, in the order in which they are written. */
  List<String> names() {
    return List.of(names);
  }

  /** Returns the wire names of the attributes that the model requires. */
  List<String> required() {
    return List.copyOf(required);
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
