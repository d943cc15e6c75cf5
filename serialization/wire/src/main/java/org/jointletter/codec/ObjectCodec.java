package org.jointletter.codec;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.jointletter.codec.JsonInput.Token;
import org.jointletter.rule.StructureRule;
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
  private final Members<T, B> unknown;
  private final List<Attribute<T, B>> attributes = new ArrayList<>();
  private final Map<String, Integer> positions = new HashMap<>();
  private String[] names = {};
  private @Nullable Members<T, B> extensions;
  private boolean personal;
  private boolean shared;

  private ObjectCodec(
      Class<T> type, Supplier<B> newBuilder, Function<B, T> build, Members<T, B> unknown) {
    this.type = type;
    this.newBuilder = newBuilder;
    this.build = build;
    this.unknown = unknown;
  }

  /** How members that are no attributes are got and put, each as compact JSON. */
  private record Members<T, B>(Function<T, Map<String, String>> getter, Putter<B> putter) {

    void write(T value, JsonOutput out) throws IOException {
      for (Map.Entry<String, String> member : getter.apply(value).entrySet()) {
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
  static <T, B> ObjectCodec<T, B> of(
      Class<T> type,
      Supplier<B> newBuilder,
      Function<B, T> build,
      Function<T, Map<String, String>> unknown,
      Putter<B> putter) {
    return new ObjectCodec<>(type, newBuilder, build, new Members<>(unknown, putter));
  }

  /** Adds an attribute that the model requires. That it is there is checked by the model. */
  <V> ObjectCodec<T, B> required(
      String name, Function<T, V> getter, BiFunction<B, V, B> setter, Codec<V> codec) {
    return add(new Attribute.Single<>(new MemberName(name), getter, setter, codec, null));
  }

  /** Adds an attribute that has a value if nothing is written. */
  <V> ObjectCodec<T, B> defaulted(
      String name, V value, Function<T, V> getter, BiFunction<B, V, B> setter, Codec<V> codec) {
    return add(new Attribute.Single<>(new MemberName(name), getter, setter, codec, value));
  }

  /** Adds an attribute that may be absent. */
  <V> ObjectCodec<T, B> optional(
      String name, Function<T, Optional<V>> getter, BiFunction<B, V, B> setter, Codec<V> codec) {
    return add(new Attribute.Maybe<>(new MemberName(name), getter, setter, codec));
  }

  /** Adds an attribute with any number of values. */
  <V> ObjectCodec<T, B> list(
      String name, Function<T, List<V>> getter, BiFunction<B, V, B> adder, Codec<V> codec) {
    return add(new Attribute.Many<>(new MemberName(name), getter, adder, codec));
  }

  /** Lets others add members, whose names have a prefix. */
  ObjectCodec<T, B> extensible(Function<T, Map<String, String>> getter, Putter<B> putter) {
    extensions = new Members<>(getter, putter);
    return this;
  }

  /** Notes that objects may say who someone is. */
  ObjectCodec<T, B> personal() {
    personal = true;
    return this;
  }

  /** Notes that equal objects are common in one document, and are to be one. */
  ObjectCodec<T, B> shared() {
    shared = true;
    return this;
  }

  private ObjectCodec<T, B> add(Attribute<T, B> attribute) {
    if (attributes.size() == Long.SIZE) {
      throw new IllegalStateException("more attributes than there are bits to note them");
    }
    positions.put(attribute.name.text(), attributes.size());
    attributes.add(attribute);
    names = Arrays.copyOf(names, attributes.size());
    names[names.length - 1] = attribute.name.text();
    return this;
  }

  /** Returns the type whose objects these are. */
  public Class<T> type() {
    return type;
  }

  /** Returns the wire names of the attributes, in the order in which they are written. */
  public List<String> names() {
    return List.of(names);
  }

  /** Tells whether others may add members. */
  public boolean isExtensible() {
    return extensions != null;
  }

  @Override
  public boolean isPersonal() {
    return personal;
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
      return reading.wrongType(Token.OBJECT, personal);
    }
    B builder = newBuilder.get();
    int unreadable = reading.unreadable();
    int lost = reading.lost();
    long seen = 0;
    long failed = 0;
    int expected = 0;
    Set<String> others = Set.of();
    reading.descend(personal);
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
    if (header.laterVersion() != null && reading.isTolerant()) {
      unknown.putter().put(builder, Header.FORMAT, header.laterVersion());
    }
    reading.building(
        failed == 0 ? List.of() : names(failed),
        reading.unreadable() > unreadable,
        reading.lost() > lost);
    T value = build.apply(builder);
    reading.leave(personal);
    return shared ? reading.shared(value) : value;
  }

  @Override
  public void write(T value, JsonOutput out) throws IOException {
    write(value, out, null);
  }

  /** Writes an object with the header of its type, if there is one. */
  void write(T value, JsonOutput out, @Nullable DocumentType<T> document) throws IOException {
    out.startObject();
    if (document != null) {
      Header.write(document, unknown.getter().apply(value), out);
    }
    for (Attribute<T, B> attribute : attributes) {
      attribute.write(value, out);
    }
    if (extensions != null) {
      extensions.write(value, out);
    }
    unknown.write(value, out);
    out.endObject();
  }

  /** Members mostly come in order, and parsers and compilers intern names. */
  @SuppressWarnings("ReferenceEquality") // what is not the same is looked up
  private int position(String name, int expected) {
    for (int i = expected; i < names.length; i++) {
      if (names[i] == name) {
        return i;
      }
    }
    return positions.getOrDefault(name, -1);
  }

  private void readOther(String name, boolean first, B builder, Reading reading)
      throws IOException {
    boolean extension = name.indexOf(':') >= 0;
    if (!first) {
      reading.skip(StructureRule.DUPLICATE_MEMBER, "must be there only once");
    } else if (extension && extensions != null) {
      extensions.putter().put(builder, name, JsonCopy.compact(reading.json()));
    } else if (name.equals(Header.FORMAT)) {
      // Kept, it would be taken for the version of a document when this is written as one.
      reading.skip(
          StructureRule.UNKNOWN_MEMBER, "must not be there: only a document has a version");
    } else if (reading.isTolerant()) {
      unknown.putter().put(builder, name, JsonCopy.compact(reading.json()));
    } else {
      reading.skip(
          StructureRule.UNKNOWN_MEMBER,
          extension
              ? "must move up: only objects that can have an id have extensions"
              : "is not known here; correct its name, or give it a prefix (\"ngo:…\") if it is an extension");
    }
  }

  private List<String> names(long bits) {
    return IntStream.range(0, names.length)
        .filter(i -> (bits & 1L << i) != 0)
        .mapToObj(i -> names[i])
        .toList();
  }
}
