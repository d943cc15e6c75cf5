package org.jointletter.seeds;

import java.io.InputStream;
import java.util.regex.Pattern;

/**
 * The conformance corpus: documents that every reader of the format accepts, and documents that
 * every reader refuses, with what is wrong with them. It can test a reader in any language, and a
 * program against documents of every kind.
 *
 * <p>A {@linkplain #manifest() manifest} lists them. It is JSON, and described by
 * {@code manifest.schema.json} and {@code README.md}, which are opened like any document.
 *
 * <pre>{@code
 * try (InputStream in = Conformance.open("valid/roster-and-others.json")) {
 *   JointLetter letter = DocumentReader.strict().read(in, JointLetter.class);
 * }
 * }</pre>
 *
 * @since 0.1
 */
public final class Conformance {

  private static final Pattern FILE =
      Pattern.compile("(valid|invalid)/[a-z0-9-]+\\.json|manifest\\.schema\\.json|README\\.md");

  private Conformance() {}

  /**
   * Opens the manifest, which is JSON in UTF-8. The caller closes it.
   *
   * @return a stream of its bytes
   */
  public static InputStream manifest() {
    return opened("manifest.json");
  }

  /**
   * Opens a document, which may be no JSON, and no text. The caller closes it.
   *
   * @param file as the manifest names it
   * @return a stream of its bytes
   * @throws IllegalArgumentException if there is none of this name
   */
  public static InputStream open(String file) {
    if (!FILE.matcher(file).matches()) {
      throw new IllegalArgumentException("no document of the corpus has such a name");
    }
    return opened(file);
  }

  private static InputStream opened(String file) {
    InputStream in = Conformance.class.getResourceAsStream("conformance/" + file);
    if (in == null) {
      throw new IllegalArgumentException("no document of the corpus is called " + file);
    }
    return in;
  }
}
