package org.jointletter.codec;

import java.util.regex.Pattern;
import org.jointletter.constraint.check.Printable;
import org.jspecify.annotations.Nullable;

/**
 * The part of a value that problems show. Only a value that is to have a form, such as a date, a
 * code or a link, is shown at all, and only if it looks like one: what is wrong may be that
 * somebody is named in the wrong place.
 */
final class Excerpt {

  private static final int MAX_LENGTH = 60;

  /** More than is shown. What is behind it is not looked at: a text can be very long. */
  private static final int LOOKED_AT = 200;

  /**
   * Letters with a sign between them that joins no letters in forms, a mail address, or a letter,
   * mark or symbol that is not in ASCII.
   */
  private static final Pattern MAY_NAME_SOMEONE = Pattern.compile(
      "(?s)[A-Za-z].*[^-A-Za-z0-9_./:+~#?].*[A-Za-z]|@|[\\P{ASCII}&&[^\\p{C}\\p{P}\\p{Z}]]");

  /** From the end of the host or of the first word, if there are letters after it. */
  private static final Pattern PATH =
      Pattern.compile("(?s)^((?:[A-Za-z]+://)?+[^/?#]*+)[/?#](?=.*[A-Za-z]).*");

  private Excerpt() {}

  /** Returns a short form of a text in quotes, or null if the text may name someone. */
  static @Nullable String of(String text) {
    String start = text.length() > LOOKED_AT ? text.substring(0, LOOKED_AT) : text;
    return MAY_NAME_SOMEONE.matcher(start).find()
        ? null
        : Printable.of(Utf8Text.quoted(shortened(PATH.matcher(start).replaceFirst("$1/…"))));
  }

  /** Returns a short form of a number. */
  static String ofNumber(String digits) {
    return shortened(digits);
  }

  private static String shortened(String text) {
    return text.codePointCount(0, text.length()) > MAX_LENGTH
        ? text.substring(0, text.offsetByCodePoints(0, MAX_LENGTH - 1)) + "…"
        : text;
  }
}
