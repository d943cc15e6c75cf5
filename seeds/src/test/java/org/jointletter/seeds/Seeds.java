package org.jointletter.seeds;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.jointletter.document.DocumentReader;
import org.jointletter.model.Dossier;

/** Reads seeds for the tests. */
final class Seeds {

  private Seeds() {}

  static byte[] bytes(Seed seed) {
    try (InputStream in = seed.open()) {
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static Dossier read(Seed seed) {
    return DocumentReader.strict().read(bytes(seed), Dossier.class);
  }
}
