package org.jointletter.codec;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Makes values of texts, and remembers some of the last ones: in lists, the same languages, dates
 * and codes come again and again. Not making the text and parsing it again saves time, and one
 * value for all saves memory.
 *
 * @param <T> the type of the values, which are immutable
 */
public final class Recent<T> {

  private static final int SLOTS = 64;

  /** Nothing long is kept. */
  private static final int MAX_LENGTH = 32;

  private record Entry<T>(String text, T value) {

    boolean isOf(char[] characters, int from, int length) {
      if (text.length() != length) {
        return false;
      }
      for (int i = 0; i < length; i++) {
        if (text.charAt(i) != characters[from + i]) {
          return false;
        }
      }
      return true;
    }
  }

  private final Function<String, T> parsing;

  /** Of whichever thread came last: entries are immutable, so that none can be seen half made. */
  @SuppressWarnings("unchecked") // an array of nothing else
  private final @Nullable Entry<T>[] entries = (Entry<T>[]) new Entry<?>[SLOTS];

  Recent(Function<String, T> parsing) {
    this.parsing = parsing;
  }

  /**
   * Returns the value of a text.
   *
   * @param characters an array in which the text stands
   * @param from where it starts
   * @param length how many {@code char} values it has
   */
  public T of(char[] characters, int from, int length) {
    if (length > MAX_LENGTH) {
      return parsing.apply(new String(characters, from, length));
    }
    int hash = 0;
    for (int i = 0; i < length; i++) {
      hash = 31 * hash + characters[from + i];
    }
    int slot = hash & SLOTS - 1;
    Entry<T> entry = entries[slot];
    if (entry != null && entry.isOf(characters, from, length)) {
      return entry.value();
    }
    String text = new String(characters, from, length);
    T value = parsing.apply(text);
    entries[slot] = new Entry<>(text, value);
    return value;
  }
}
