package org.jointletter.codec;

import java.io.IOException;
import java.util.ServiceLoader;
import org.jointletter.rule.Limits;
import org.jspecify.annotations.Nullable;

/** A library that reads JSON tokens. The artifact that brings one provides it as a service. */
public interface JsonLibrary {

  /**
   * Reads a JSON text.
   *
   * @param utf8 the text, in UTF-8
   * @param limits how large and how deep it may be
   */
  JsonInput read(byte[] utf8, Limits limits) throws IOException;

  /**
   * Returns the library that is there.
   *
   * @throws IllegalStateException if there is none
   */
  static JsonLibrary get() {
    if (Found.LIBRARY == null) {
      throw new IllegalStateException(
          "no JSON library is there; add jointletter-serialization or jointletter-serialization-jackson3");
    }
    return Found.LIBRARY;
  }

  /** The library that is there, looked for when it is first needed. */
  final class Found {

    private static final @Nullable JsonLibrary LIBRARY = ServiceLoader.load(
            JsonLibrary.class, JsonLibrary.class.getClassLoader())
        .findFirst()
        .orElse(null);

    private Found() {}
  }
}
