package org.jointletter.codec;

import java.io.IOException;
import java.util.Map;
import org.jspecify.annotations.Nullable;

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

  /** Returns whether a text can stand for a whole value. */
  boolean hasShorthand() {
    return false;
  }

  /**
   * Returns the value that a text stands for.
   *
   * @throws jakarta.validation.ConstraintViolationException if the text breaks a rule
   */
  T ofShorthand(String text) {
    throw new UnsupportedOperationException("no text stands for a value");
  }

  /** Returns the text that stands for a value, or null if the value has more than that. */
  @Nullable
  String shorthand(T value) {
    return null;
  }

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
