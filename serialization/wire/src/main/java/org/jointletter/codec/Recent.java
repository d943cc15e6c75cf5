package org.jointletter.codec;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Makes values of texts, and remembers some of the last ones: in lists, the same languages, dates
 * and codes come again and again. Parsing them once saves time, and one value for all saves memory.
 *
 * @param <T> the type of the values, which are immutable
 */
final class Recent<T> implements Function<String, T> {

  private static final int SLOTS = 64;

  /** Nothing long is kept. */
  private static final int MAX_LENGTH = 32;

  private record Entry<T>(String text, T value) {}

  private final Function<String, T> parsing;

  /** Of whichever thread came last: entries are immutable, so that none can be seen half made. */
  @SuppressWarnings("unchecked") // an array of nothing else
  private final @Nullable Entry<T>[] entries = (Entry<T>[]) new Entry<?>[SLOTS];

  Recent(Function<String, T> parsing) {
    this.parsing = parsing;
  }

  @Override
  public T apply(String text) {
    int slot = text.hashCode() & SLOTS - 1;
    Entry<T> entry = entries[slot];
    if (entry != null && entry.text().equals(text)) {
      return entry.value();
    }
    T value = parsing.apply(text);
    if (text.length() <= MAX_LENGTH) {
      entries[slot] = new Entry<>(text, value);
    }
    return value;
  }
}
