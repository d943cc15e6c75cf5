package org.jointletter.constraint.check;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The names of members and extensions that messages repeat. A name that the format does not know
 * can be the name of a person: an object may have been written as a map of people.
 */
public final class UsualName {

  /** Stands for a name that is not repeated. */
  public static final String HIDDEN = "*";

  /** A name in the form of those of the format, after a prefix if it is one of an extension. */
  private static final Pattern FORM =
      Pattern.compile("(?:[a-z][a-z0-9]{0,19}:)?[a-z$@][A-Za-z0-9]{0,39}");

  private UsualName() {}

  /**
   * Returns a name if it has the form of a name of the format, or else {@value #HIDDEN}.
   *
   * @param personal whether the object around it may say who someone is, so that none is repeated
   */
  public static String of(String name, boolean personal) {
    return !personal && FORM.matcher(name).matches() ? name : HIDDEN;
  }

  /** Returns a name without case, hyphens and underscores, by which names are compared. */
  public static String folded(String name) {
    return name.replace("-", "").replace("_", "").toLowerCase(Locale.ROOT);
  }
}
