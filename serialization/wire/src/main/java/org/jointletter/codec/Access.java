package org.jointletter.codec;

import java.io.IOException;
import java.util.Map;

/**
 * How values of one type are put together and taken apart.
 *
 * <p>Such a class is generated for each type, from the accessors and the builder of the type:
 * {@code TextAccess} for {@code Text}. See {@link WireForm}. Attributes have numbers, in the order
 * of their accessors.
 *
 * @param <T> the type
 */
abstract class Access<T> {

  /** Returns how each attribute is read and written, by number. */
  abstract Attribute<?>[] attributes();

  /** Returns whether values may say who someone is. */
  abstract boolean isPersonal();

  /**
   * Reads all members of a value, and builds it.
   *
   * @param attributes how each attribute is read, by number
   */
  abstract T read(Members members, Attribute<Object>[] attributes) throws IOException;

  /** Returns the members that this version does not know. */
  abstract Map<String, String> unknown(T value);

  /**
   * Writes all members of a value. An attribute that has its default is left out.
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
