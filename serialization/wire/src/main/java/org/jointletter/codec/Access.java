package org.jointletter.codec;

import java.io.IOException;
import java.util.Map;

/**
 * How values of one type are put together and taken apart.
 *
 * <p>For each type that has a codec in a class that is {@link Accessed}, such a class is written
 * while that one is compiled, from the accessors and the builder of the type: {@code TextAccess}
 * for {@code Text}. Attributes have numbers, in the order of their accessors.
 *
 * @param <T> the type
 */
@SuppressWarnings("UnusedTypeParameter") // those of attributes are for the compiler alone
abstract class Access<T> {

  /** An attribute that always has a value. */
  record One<T, V>(int number) {}

  /** An attribute that may be absent. */
  record Maybe<T, V>(int number) {}

  /** An attribute with any number of values. */
  record Many<T, V>(int number) {}

  /** Returns how many attributes there are. */
  abstract int count();

  /** Tells whether others may add members. */
  abstract boolean isExtensible();

  /**
   * Reads all members of a value, and builds it.
   *
   * @param attributes how each attribute is read, by number
   */
  abstract T read(Members members, Attribute<Object>[] attributes) throws IOException;

  /** Returns the members that this version does not know. */
  abstract Map<String, String> unknown(T value);

  /**
   * Writes all members of a value.
   *
   * @param attributes how each attribute is written, by number
   */
  abstract void write(T value, Attribute<Object>[] attributes, JsonOutput out) throws IOException;

  /** Writes members that are no attributes, each of which is there as compact JSON. */
  static void writeOthers(Map<String, String> members, JsonOutput out) throws IOException {
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
