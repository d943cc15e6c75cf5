package org.jointletter.codec;

import java.io.IOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The attributes of one type, in the order in which they are written, and how its objects are
 * built.
 *
 * @param <T> the type
 * @param <B> its builder
 */
final class Table<T, B> {

  final Supplier<B> newBuilder;
  final Function<B, T> build;
  final Members<T, B> unknown;

  /** In an array: all of them are visited for each object that is written. */
  @SuppressWarnings("unchecked") // an array of nothing else
  Attribute<T, B>[] attributes = (Attribute<T, B>[]) new Attribute<?, ?>[0];

  private final Map<String, Integer> positions = new HashMap<>();
  private String[] names = {};

  @Nullable
  Members<T, B> extensions;

  boolean personal;
  boolean shared;

  private Table(Supplier<B> newBuilder, Function<B, T> build, Members<T, B> unknown) {
    this.newBuilder = newBuilder;
    this.build = build;
    this.unknown = unknown;
  }

  /** How members that are no attributes are got and put, each as compact JSON. */
  record Members<T, B>(Function<T, Map<String, String>> getter, Putter<B> putter) {

    void write(T value, JsonOutput out) throws IOException {
      Map<String, String> members = getter.apply(value);
      if (members.isEmpty()) {
        return; // as are most
      }
      for (Map.Entry<String, String> member : members.entrySet()) {
        if (!member.getKey().equals(Header.FORMAT)) {
          out.name(member.getKey());
          out.json(member.getValue());
        }
      }
    }
  }

  /** Puts a member into a builder. */
  @FunctionalInterface
  interface Putter<B> {

    B put(B builder, String name, String json);
  }

  /**
   * Creates a table without attributes.
   *
   * @param unknown gets the members that this version does not know
   * @param putter puts such a member
   */
  static <T, B> Table<T, B> of(
      Supplier<B> newBuilder,
      Function<B, T> build,
      Function<T, Map<String, String>> unknown,
      Putter<B> putter) {
    return new Table<>(newBuilder, build, new Members<>(unknown, putter));
  }

  /** Adds an attribute that the model requires. That it is there is checked by the model. */
  <V> Table<T, B> required(
      String name, Function<T, V> getter, BiFunction<B, V, B> setter, Codec<V> codec) {
    return add(new Attribute.Single<>(new MemberName(name), getter, setter, codec, null));
  }

  /** Adds an attribute that has a value if nothing is written. */
  <V> Table<T, B> defaulted(
      String name, V value, Function<T, V> getter, BiFunction<B, V, B> setter, Codec<V> codec) {
    return add(new Attribute.Single<>(new MemberName(name), getter, setter, codec, value));
  }

  /** Adds an attribute that may be absent. */
  <V> Table<T, B> optional(
      String name, Function<T, Optional<V>> getter, BiFunction<B, V, B> setter, Codec<V> codec) {
    return add(new Attribute.Maybe<>(new MemberName(name), getter, setter, codec));
  }

  /** Adds an attribute with any number of values. */
  <V> Table<T, B> list(
      String name, Function<T, List<V>> getter, BiFunction<B, V, B> adder, Codec<V> codec) {
    return add(new Attribute.Many<>(new MemberName(name), getter, adder, codec));
  }

  /** Lets others add members, whose names have a prefix. */
  Table<T, B> extensible(Function<T, Map<String, String>> getter, Putter<B> putter) {
    extensions = new Members<>(getter, putter);
    return this;
  }

  /** Notes that objects may say who someone is. */
  Table<T, B> personal() {
    personal = true;
    return this;
  }

  /** Notes that equal objects are common in one document, and are to be one. */
  Table<T, B> shared() {
    shared = true;
    return this;
  }

  private Table<T, B> add(Attribute<T, B> attribute) {
    int position = attributes.length;
    if (position == Long.SIZE) {
      throw new IllegalStateException("more attributes than there are bits to note them");
    }
    positions.put(attribute.name.text(), position);
    attributes = Arrays.copyOf(attributes, position + 1);
    attributes[position] = attribute;
    names = Arrays.copyOf(names, position + 1);
    names[position] = attribute.name.text();
    return this;
  }

  /** Returns the wire names of the attributes, in the order in which they are written. */
  List<String> names() {
    return List.of(names);
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
