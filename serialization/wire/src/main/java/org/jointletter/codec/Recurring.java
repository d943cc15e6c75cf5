package org.jointletter.codec;

import java.io.IOException;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How values are read and written of which equal ones are common in one document: these become one
 * object.
 *
 * @param <T> the type
 */
final class Recurring<T> extends Codec<T> {

  private final Codec<T> codec;

  private Recurring(Codec<T> codec) {
    this.codec = codec;
  }

  /** Returns a codec of the same form that makes one object of equal values. */
  static <T> Codec<T> recurring(Codec<T> codec) {
    return new Recurring<>(codec);
  }

  @Override
  public @Nullable T read(Reading reading) throws IOException {
    int others = reading.others();
    T value = codec.read(reading);
    // Values are equal in whatever order others have added to them, and keep that order.
    return value == null || reading.others() > others ? value : reading.shared(value);
  }

  @Override
  public void write(T value, JsonOutput out) throws IOException {
    codec.write(value, out);
  }

  @Override
  public boolean isPersonal() {
    return codec.isPersonal();
  }

  @Override
  void addTypes(Set<Class<?>> types) {
    codec.addTypes(types);
  }
}
