package org.jointletter.constraint.check;

import java.util.Locale;
import java.util.Set;
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

  /** Hyphens do not count, and a name can have thousands. */
  private static final int LONGEST = 60;

  private UsualName() {}

  /**
   * Returns a name if it has the form of a name of the format, or else {@value #HIDDEN}.
   *
   * @param personal whether the object around it may say who someone is, so that none is repeated
   */
  public static String of(String name, boolean personal) {
    return !personal && FORM.matcher(name).matches() ? name : HIDDEN;
  }

  /**
   * Returns a name if it is a word of the format, in whatever case, or as {@link #of(String,
   * boolean)} does.
   *
   * @param personal whether the object around it may say who someone is
   * @param words the words of the format, each {@linkplain #folded folded}
   */
  public static String of(String name, boolean personal, Set<String> words) {
    return name.length() <= LONGEST && words.contains(folded(name)) ? name : of(name, personal);
  }

  /** Returns a name without case, hyphens and underscores, by which names are compared. */
  public static String folded(String name) {
    return name.replace("-", "").replace("_", "").toLowerCase(Locale.ROOT);
  }
}
