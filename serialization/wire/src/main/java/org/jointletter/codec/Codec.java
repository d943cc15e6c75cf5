package org.jointletter.codec;

import java.io.IOException;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How values of one type are read and written. It is a class, as calls to an interface take longer:
 * a fiftieth of a decode.
 *
 * @param <T> the type
 */
public abstract class Codec<T> {

  /**
   * Reads the value that starts at the current token, up to its last token.
   *
   * @return null if it can not be read, which has then been reported
   */
  @Nullable
  public abstract T read(Reading reading) throws IOException;

  /** Writes a value. */
  public abstract void write(T value, JsonOutput out) throws IOException;

  /** Returns whether values may say who someone is, so that nothing of a bad one is shown. */
  public boolean isPersonal() {
    return false;
  }

  /** Adds the types of all objects that a value can be or hold, however deep. */
  void addTypes(Set<Class<?>> types) {}
}
