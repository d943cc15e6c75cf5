package org.jointletter.codec;

import java.io.IOException;
import java.util.function.Supplier;
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

  /** Returns a codec that is looked up when it is needed, for types that contain themselves. */
  static <T> Codec<T> later(Supplier<Codec<T>> codec) {
    return new Codec<>() {
      @Override
      public @Nullable T read(Reading reading) throws IOException {
        return codec.get().read(reading);
      }

      @Override
      public void write(T value, JsonOutput out) throws IOException {
        codec.get().write(value, out);
      }
    };
  }
}
