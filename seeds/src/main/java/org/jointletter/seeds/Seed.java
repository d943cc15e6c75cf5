package org.jointletter.seeds;

import java.io.InputStream;
import java.util.Objects;

/**
 * A dossier that comes with the library, as a JSON document in UTF-8. This artifact knows nothing
 * of the model: read the documents with what you like.
 *
 * <pre>{@code
 * try (InputStream in = Seed.UN_PROBE_2020.open()) {
 *   Dossier dossier = DocumentReader.strict().read(in, Dossier.class);
 * }
 * }</pre>
 *
 * @since 0.1
 */
public enum Seed {
  /**
   * The true story of a joint letter of 2020, as one news report tells it: 321 groups ask the
   * United Nations for an independent mechanism. All of it is cited to the report, in other words
   * than the report's.
   */
  UN_PROBE_2020("un-probe-2020.json"),

  /**
   * The invented story of a long petition: islanders ask the Parliament of Norland for their night
   * ferry. It has every stage from the first draft to the closed file, a transfer, answers by
   * organs and by acts, a promise that is not kept, a counter-letter with a forged signature, a
   * renewed letter and a court case. The page {@code docs/night-ferry.md} lists its facts, and
   * where each of them stands.
   */
  NIGHT_FERRY("night-ferry.json"),

  /** An invented dossier, in which every attribute and every code occurs at least once. */
  FULL("full.json"),

  /** A dossier with one letter, and nothing that could be left out. */
  MINIMAL("minimal.json");

  private final String fileName;

  Seed(String fileName) {
    this.fileName = fileName;
  }

  /** {@return the name of the file} */
  public String fileName() {
    return fileName;
  }

  /**
   * Opens the document. The caller closes it.
   *
   * @return a stream of its bytes
   */
  public InputStream open() {
    return Objects.requireNonNull(Seed.class.getResourceAsStream(fileName), fileName);
  }
}
