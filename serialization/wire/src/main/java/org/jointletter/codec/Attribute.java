package org.jointletter.codec;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How one attribute of a type is read and written.
 *
 * @param <V> the type of its value, or of each of its values
 */
final class Attribute<V> {

  final MemberName name;
  final Codec<V> codec;
  private final @Nullable V unwritten;

  /**
   * Creates an attribute.
   *
   * @param unwritten the value that is left out, and is there if nothing is
   */
  Attribute(String name, Codec<V> codec, @Nullable V unwritten) {
    this.name = new MemberName(name);
    this.codec = codec;
    this.unwritten = unwritten;
  }

  /** Writes the attribute with its value, unless that goes without saying. */
  void writeOne(V value, JsonOutput out) throws IOException {
    if (!value.equals(unwritten)) {
      out.name(name);
      codec.write(value, out);
    }
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
