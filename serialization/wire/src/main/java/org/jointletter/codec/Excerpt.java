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

  /**
   * Two words, a mail address or a letter that is not in ASCII. Letters are joined in forms by some
   * signs alone.
   */
  private static final Pattern MAY_NAME_SOMEONE = Pattern.compile(
      "[A-Za-z][^A-Za-z0-9]*[^-A-Za-z0-9_./:+~#?=&%|][^A-Za-z0-9]*[A-Za-z]|@|[\\p{L}&&\\P{ASCII}]");

  /** From the end of the host or of the first word, if there are letters after it. */
  private static final Pattern PATH = Pattern.compile("(?s)(?<![:/])[/?#](?=.*[A-Za-z]).*");

  private Excerpt() {}

  /** Returns a short form of a text in quotes, or null if the text may name someone. */
  static @Nullable String of(String text) {
    return MAY_NAME_SOMEONE.matcher(text).find()
        ? null
        : Printable.of(Utf8Text.quoted(shortened(PATH.matcher(text).replaceFirst("/…"))));
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
