package org.jointletter.codec;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jointletter.codec.JsonInput.Token;
import org.jointletter.document.StructureRule;
import org.jspecify.annotations.Nullable;

/**
 * How the objects of one type are read and written: a table of its attributes, in the order in
 * which they are written.
 *
 * @param <T> the type
 * @param <B> its builder
 */
public final class ObjectCodec<T, B> implements Codec<T> {

  private final Class<T> type;
  private final Supplier<B> newBuilder;
  private final Function<B, T> build;
  private final List<Attribute<T, B>> attributes = new ArrayList<>();
  private final Map<String, Integer> positions = new HashMap<>();
  private @Nullable Extensions<T, B> extensions;

  private ObjectCodec(Class<T> type, Supplier<B> newBuilder, Function<B, T> build) {
    this.type = type;
    this.newBuilder = newBuilder;
    this.build = build;
  }

  /** How extensions are got and put. */
  private record Extensions<T, B>(Function<T, Map<String, String>> getter, Putter<B> putter) {}

  /** Puts an extension into a builder. */
  @FunctionalInterface
  interface Putter<B> {

    B put(B builder, String name, String json);
  }

  static <T, B> ObjectCodec<T, B> of(Class<T> type, Supplier<B> newBuilder, Function<B, T> build) {
    return new ObjectCodec<>(type, newBuilder, build);
  }

  /** Adds an attribute that the model requires. That it is there is checked by the model. */
  <V> ObjectCodec<T, B> required(
      String name, Function<T, V> getter, BiFunction<B, V, B> setter, Codec<V> codec) {
    return add(new Attribute.Single<>(name, getter, setter, codec, null));
  }

  /** Adds an attribute that has a value if nothing is written. */
  <V> ObjectCodec<T, B> defaulted(
      String name, V value, Function<T, V> getter, BiFunction<B, V, B> setter, Codec<V> codec) {
    return add(new Attribute.Single<>(name, getter, setter, codec, value));
  }

  /** Adds an attribute that may be absent. */
  <V> ObjectCodec<T, B> optional(
      String name, Function<T, Optional<V>> getter, BiFunction<B, V, B> setter, Codec<V> codec) {
    return add(new Attribute.Maybe<>(name, getter, setter, codec));
  }

  /** Adds an attribute with any number of values. */
  <V> ObjectCodec<T, B> list(
      String name, Function<T, List<V>> getter, BiFunction<B, V, B> adder, Codec<V> codec) {
    return add(new Attribute.Many<>(name, getter, adder, codec));
  }

  /** Lets others add members, whose names have a prefix. */
  ObjectCodec<T, B> extensible(Function<T, Map<String, String>> getter, Putter<B> putter) {
    extensions = new Extensions<>(getter, putter);
    return this;
  }

  private ObjectCodec<T, B> add(Attribute<T, B> attribute) {
    positions.put(attribute.name, attributes.size());
    attributes.add(attribute);
    return this;
  }

  /** Returns the type whose objects these are. */
  public Class<T> type() {
    return type;
  }

  @Override
  public @Nullable T read(Reading reading) throws IOException {
    return read(reading, Header.NONE);
  }

  /** Reads an object that has a header, or may have one. */
  @Nullable
  T read(Reading reading, Header header) throws IOException {
    JsonInput json = reading.json();
    if (json.token() != Token.OBJECT) {
      return reading.wrongType(Token.OBJECT);
    }
    B builder = newBuilder.get();
    int unreadable = reading.unreadable();
    int lost = reading.lost();
    long seen = 0;
    long failed = 0;
    int expected = 0;
    Set<String> others = Set.of();
    reading.descend();
    for (String name = json.nextName(); name != null; name = json.nextName()) {
      reading.at(name);
      json.next();
      int position = position(name, expected);
      if (position >= 0) {
        long bit = 1L << position;
        if ((seen & bit) != 0) {
          reading.skip(StructureRule.DUPLICATE_MEMBER, "must be there only once");
        } else if (!attributes.get(position).read(reading, builder)) {
          failed |= bit;
        }
        seen |= bit;
        expected = position + 1;
      } else if (!header.read(name, reading)) {
        others = others.isEmpty() ? new HashSet<>() : others;
        readOther(name, others.add(name), builder, reading);
      }
    }
    reading.ascend();
    header.close(reading);
    reading.building(
        failed == 0 ? List.of() : names(failed),
        reading.unreadable() > unreadable,
        reading.lost() > lost);
    return build.apply(builder);
  }

  @Override
  public void write(T value, JsonOutput out) throws IOException {
    write(value, out, null);
  }

  /** Writes an object with the header of its type, if there is one. */
  void write(T value, JsonOutput out, @Nullable DocumentType<T> document) throws IOException {
    out.startObject();
    if (document != null) {
      Header.write(document, out);
    }
    for (Attribute<T, B> attribute : attributes) {
      attribute.write(value, out);
    }
    if (extensions != null) {
      for (Map.Entry<String, String> extension :
          extensions.getter().apply(value).entrySet()) {
        out.name(extension.getKey());
        out.json(extension.getValue());
      }
    }
    out.endObject();
  }

  private int position(String name, int expected) {
    return expected < attributes.size() && attributes.get(expected).name.equals(name)
        ? expected
        : positions.getOrDefault(name, -1);
  }

  private void readOther(String name, boolean first, B builder, Reading reading)
      throws IOException {
    if (name.indexOf(':') < 0) {
      reading.skip(
          StructureRule.UNKNOWN_MEMBER,
          "is not known here; correct its name, or give it a prefix (\"ngo:…\") if it is an extension");
    } else if (extensions == null) {
      reading.skip(
          StructureRule.UNKNOWN_MEMBER,
          "must move up: only objects that can have an id have extensions");
    } else if (!first) {
      reading.skip(StructureRule.DUPLICATE_MEMBER, "must be there only once");
    } else {
      extensions.putter().put(builder, name, reading.json().compact());
    }
  }

  private List<String> names(long bits) {
    return attributes.stream()
        .map(attribute -> attribute.name)
        .filter(name -> (bits & 1L << positions.get(name)) != 0)
        .toList();
  }
}
