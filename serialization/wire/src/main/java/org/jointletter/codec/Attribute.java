package org.jointletter.codec;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jointletter.codec.JsonInput.Token;
import org.jspecify.annotations.Nullable;

/**
 * How one attribute of a type is read and written.
 *
 * @param <T> the type
 * @param <B> its builder
 */
abstract sealed class Attribute<T, B> {

  final MemberName name;

  private Attribute(MemberName name) {
    this.name = name;
  }

  /**
   * Reads the value at the current token into a builder.
   *
   * @return whether all of it could be read
   */
  abstract boolean read(Reading reading, B builder) throws IOException;

  /** Writes the attribute, unless it is absent. */
  abstract void write(T value, JsonOutput out) throws IOException;

  /** An attribute with one value, which is always there. */
  static final class Single<T, B, V> extends Attribute<T, B> {

    private final Function<T, V> getter;
    private final BiFunction<B, V, B> setter;
    private final Codec<V> codec;
    private final @Nullable V unwritten;

    /**
     * Creates an attribute.
     *
     * @param unwritten the value that is left out, and is there if nothing is
     */
    Single(
        MemberName name,
        Function<T, V> getter,
        BiFunction<B, V, B> setter,
        Codec<V> codec,
        @Nullable V unwritten) {
      super(name);
      this.getter = getter;
      this.setter = setter;
      this.codec = codec;
      this.unwritten = unwritten;
    }

    @Override
    boolean read(Reading reading, B builder) throws IOException {
      return readOne(reading, builder, setter, codec);
    }

    @Override
    void write(T value, JsonOutput out) throws IOException {
      V attribute = getter.apply(value);
      if (!attribute.equals(unwritten)) {
        out.name(name);
        codec.write(attribute, out);
      }
    }
  }

  /** An attribute that may be absent. */
  static final class Maybe<T, B, V> extends Attribute<T, B> {

    private final Function<T, Optional<V>> getter;
    private final BiFunction<B, V, B> setter;
    private final Codec<V> codec;

    Maybe(
        MemberName name,
        Function<T, Optional<V>> getter,
        BiFunction<B, V, B> setter,
        Codec<V> codec) {
      super(name);
      this.getter = getter;
      this.setter = setter;
      this.codec = codec;
    }

    @Override
    boolean read(Reading reading, B builder) throws IOException {
      return readOne(reading, builder, setter, codec);
    }

    @Override
    void write(T value, JsonOutput out) throws IOException {
      Optional<V> attribute = getter.apply(value);
      if (attribute.isPresent()) {
        out.name(name);
        codec.write(attribute.get(), out);
      }
    }
  }

  /** An attribute with any number of values. */
  static final class Many<T, B, V> extends Attribute<T, B> {

    private final Function<T, List<V>> getter;
    private final BiFunction<B, V, B> adder;
    private final Codec<V> codec;

    Many(MemberName name, Function<T, List<V>> getter, BiFunction<B, V, B> adder, Codec<V> codec) {
      super(name);
      this.getter = getter;
      this.adder = adder;
      this.codec = codec;
    }

    @Override
    boolean read(Reading reading, B builder) throws IOException {
      JsonInput json = reading.json();
      if (json.token() != Token.ARRAY) {
        reading.wrongType(Token.ARRAY, codec.isPersonal());
        return false;
      }
      boolean complete = true;
      int most = reading.limits().listSize();
      reading.descend();
      for (int i = 0; json.next() != Token.ARRAY_END; i++) {
        reading.at(i);
        if (i >= most) {
          reading.tooLong(i, most);
          complete = false;
        } else if (!readOne(reading, builder, adder, codec)) {
          reading.leaveGap();
          complete = false;
        }
      }
      reading.ascend();
      return complete;
    }

    @Override
    void write(T value, JsonOutput out) throws IOException {
      List<V> attribute = getter.apply(value);
      if (!attribute.isEmpty()) {
        out.name(name);
        out.startArray();
        for (V element : attribute) {
          codec.write(element, out);
        }
        out.endArray();
      }
    }
  }

  @SuppressWarnings("ReturnValueIgnored") // builders return themselves
  private static <B, V> boolean readOne(
      Reading reading, B builder, BiFunction<B, V, B> setter, Codec<V> codec) throws IOException {
    V value = codec.read(reading);
    if (value == null) {
      return false;
    }
    setter.apply(builder, value);
    return true;
  }
}
