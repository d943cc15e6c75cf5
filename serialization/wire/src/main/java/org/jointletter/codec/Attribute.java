package org.jointletter.codec;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.jointletter.codec.JsonInput.Token;
import org.jspecify.annotations.Nullable;

/**
 * How one attribute of a type is read and written.
 *
 * @param <V> the type of its value, or of each of its values
 */
final class Attribute<V> {

  final MemberName name;
  private final Codec<V> codec;
  private final boolean many;
  private final @Nullable V unwritten;

  /**
   * Creates an attribute.
   *
   * @param many whether it has a list of values
   * @param unwritten the value that is left out, and is there if nothing is
   */
  Attribute(String name, Codec<V> codec, boolean many, @Nullable V unwritten) {
    this.name = new MemberName(name);
    this.codec = codec;
    this.many = many;
    this.unwritten = unwritten;
  }

  /**
   * Reads the value at the current token into a builder.
   *
   * @param number the number of the attribute
   * @return whether all of it could be read
   */
  boolean read(Reading reading, Access<?> access, Object builder, int number) throws IOException {
    return many
        ? readAll(reading, access, builder, number)
        : readOne(reading, access, builder, number);
  }

  private boolean readAll(Reading reading, Access<?> access, Object builder, int number)
      throws IOException {
    JsonInput json = reading.json();
    Pointer pointer = reading.pointer();
    if (json.token() != Token.ARRAY) {
      reading.wrongType(Token.ARRAY, codec.isPersonal());
      return false;
    }
    boolean complete = true;
    int most = reading.limits().listSize();
    pointer.descend();
    for (int i = 0; json.next() != Token.ARRAY_END; i++) {
      pointer.at(i);
      if (i >= most) {
        reading.tooLong(i, most);
        complete = false;
      } else if (!readOne(reading, access, builder, number)) {
        pointer.leaveGap();
        complete = false;
      }
    }
    pointer.ascend();
    return complete;
  }

  private boolean readOne(Reading reading, Access<?> access, Object builder, int number)
      throws IOException {
    V value = codec.read(reading);
    if (value == null) {
      return false;
    }
    access.put(builder, number, value);
    return true;
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
