package org.jointletter.model;

import java.util.Collection;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * How deep values of one type may stand inside each other: deeper than any letter needs, and well
 * within what programs that walk them, or read them as JSON, can bear.
 */
final class Nesting {

  private static final int MAX = 16;

  private Nesting() {}

  /** Tells whether a value has no more levels than are allowed, its own included. */
  static <T> boolean isWithinBounds(T value, Function<T, Collection<T>> parts) {
    return isWithin(MAX, value, parts);
  }

  private static <T> boolean isWithin(
      int levels, @Nullable T value, Function<T, Collection<T>> parts) {
    return value == null
        || levels > 0
            && parts.apply(value).stream().allMatch(part -> isWithin(levels - 1, part, parts));
  }
}
