package org.jointletter.codec;

import java.io.IOException;
import java.util.List;
import java.util.Optional;

/**
 * How one attribute of a type is read and written.
 *
 * @param <V> the type of its value, or of each of its values
 */
final class Attribute<V> {

  final MemberName name;
  final Codec<V> codec;
  final boolean required;

  private Attribute(String name, Codec<V> codec, boolean required) {
    this.name = new MemberName(name);
    this.codec = codec;
    this.required = required;
  }

  /** Returns an attribute that the model requires, which also checks that it is there. */
  static <V> Attribute<V> required(String name, Codec<V> codec) {
    return new Attribute<>(name, codec, true);
  }

  /** Returns an attribute that can be left out. */
  static <V> Attribute<V> optional(String name, Codec<V> codec) {
    return new Attribute<>(name, codec, false);
  }

  /** Writes the attribute with its value. */
  void writeOne(V value, JsonOutput out) throws IOException {
    out.name(name);
    codec.write(value, out);
  }

  /** Writes the attribute if it has a value. */
  void writeMaybe(Optional<? extends V> value, JsonOutput out) throws IOException {
    if (value.isPresent()) {
      out.name(name);
      codec.write(value.get(), out);
    }
  }

  /** Writes the attribute if it has any values. */
  void writeMany(List<? extends V> values, JsonOutput out) throws IOException {
    if (!values.isEmpty()) {
      out.name(name);
      out.startArray();
      for (V value : values) {
        codec.write(value, out);
      }
      out.endArray();
    }
  }
}
