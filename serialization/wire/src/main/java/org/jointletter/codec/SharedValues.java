package org.jointletter.codec;

import org.jspecify.annotations.Nullable;

/** Some of the values that came last, by their hash codes, so that equal ones are one object. */
final class SharedValues {

  private static final int SLOTS = 512;

  /** Made when there is something to share: most lines of a stream are short. */
  private @Nullable Object[] values = {};

  /** Returns a value that is equal to one, and came before if that is not long ago. */
  @SuppressWarnings("unchecked") // equal values are of one type
  <T> T get(T value) {
    if (values.length == 0) {
      values = new Object[SLOTS];
    }
    int slot = value.hashCode() & SLOTS - 1;
    Object before = values[slot];
    if (before != null && before.equals(value)) {
      return (T) before;
    }
    values[slot] = value;
    return value;
  }
}
