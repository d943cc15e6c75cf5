package org.jointletter.codec;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * How values of one type are read and written.
 *
 * @param <T> the type
 */
public interface Codec<T> {

  /**
   * Reads the value that starts at the current token, up to its last token.
   *
   * @return null if it can not be read, which has then been reported
   */
  @Nullable
  T read(Reading reading) throws IOException;

  /** Writes a value. */
  void write(T value, JsonOutput out) throws IOException;

  /** Tells whether values may say who someone is, so that nothing of a bad one is shown. */
  default boolean isPersonal() {
    return false;
  }
}
