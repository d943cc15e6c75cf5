package org.jointletter.codec;

import java.io.IOException;
import java.util.Iterator;
import java.util.ServiceConfigurationError;
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
   * Returns the library that is there: of several, the first that can be used.
   *
   * @throws IllegalStateException if there is none
   */
  static JsonLibrary get() {
    return Found.library();
  }

  /** The library that is there, looked for when it is first needed. */
  final class Found {

    /** More than there are libraries: a search may fail at the same place each time. */
    private static final int MOST_TRIES = 10;

    private static volatile @Nullable JsonLibrary library;

    private Found() {}

    private static JsonLibrary library() {
      JsonLibrary found = library;
      if (found == null) {
        found = find();
        library = found;
      }
      return found;
    }

    /** Not in a static initializer, where a failure would be reported once, and never again. */
    private static JsonLibrary find() {
      Throwable failure = null;
      Iterator<JsonLibrary> all = ServiceLoader.load(
              JsonLibrary.class, JsonLibrary.class.getClassLoader())
          .iterator();
      for (int tries = 0; tries < MOST_TRIES; tries++) {
        try {
          if (!all.hasNext()) {
            break;
          }
          return all.next();
        } catch (ServiceConfigurationError e) {
          failure = failure == null ? (e.getCause() == null ? e : e.getCause()) : failure;
        }
      }
      throw failure == null
          ? new IllegalStateException(
              "no JSON library is there; add jointletter-serialization or jointletter-serialization-jackson3")
          : new IllegalStateException(
              "the JSON library cannot be used: " + failure.getMessage(), failure);
    }
  }
}
