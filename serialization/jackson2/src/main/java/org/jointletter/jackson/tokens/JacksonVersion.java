package org.jointletter.jackson.tokens;

import com.fasterxml.jackson.core.Version;
import java.security.CodeSource;

/**
 * The versions of Jackson that are there, which other libraries may have chosen. With an older one
 * than is needed, reading would end in an error about a class that is missing.
 */
public final class JacksonVersion {

  /** The first whose parsers have limits. */
  private static final int OLDEST_MINOR = 15;

  private JacksonVersion() {}

  /**
   * Checks the version of {@code jackson-core}, by which documents are read.
   *
   * @throws IllegalStateException if it is too old
   */
  public static void requireCore() {
    require(
        com.fasterxml.jackson.core.json.PackageVersion.VERSION,
        com.fasterxml.jackson.core.json.PackageVersion.class);
  }

  /**
   * Checks the versions of {@code jackson-core} and {@code jackson-databind}, as mappers need both.
   *
   * @throws IllegalStateException if one is too old
   */
  public static void requireDatabind() {
    requireCore();
    require(
        com.fasterxml.jackson.databind.cfg.PackageVersion.VERSION,
        com.fasterxml.jackson.databind.cfg.PackageVersion.class);
  }

  /** Copies of Jackson in other packages may not know their version: those are let pass. */
  static void require(Version version, Class<?> in) {
    boolean old = version.getMajorVersion() == 2 && version.getMinorVersion() < OLDEST_MINOR;
    if (old) {
      throw new IllegalStateException(version.getArtifactId()
          + " "
          + version
          + " is too old"
          + place(in)
          + ": Jackson 2."
          + OLDEST_MINOR
          + " or later is needed. Import com.fasterxml.jackson:jackson-bom of such a version, "
          + "or use jointletter-serialization-jackson3");
    }
  }

  private static String place(Class<?> in) {
    CodeSource source = in.getProtectionDomain().getCodeSource();
    return source == null || source.getLocation() == null ? "" : " (" + source.getLocation() + ")";
  }
}
