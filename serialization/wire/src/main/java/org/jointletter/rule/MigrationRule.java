package org.jointletter.rule;

import java.util.Locale;

/**
 * The rules on documents of an earlier format: for a reader that meets one, and for
 * {@link org.jointletter.document.Migration}.
 *
 * @since 0.1
 */
public enum MigrationRule {
  /** The document is of the format of its reader, and not of an earlier one. */
  OLD_FORMAT,

  /** The document is of one format as a whole, and the later format can say all of it. */
  NOT_MIGRATED;

  /** {@return the code of the rule: lower-case words joined by hyphens} */
  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
