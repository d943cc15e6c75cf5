package org.jointletter.publicview.text;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jointletter.constraint.Amount;
import org.jointletter.constraint.Characters;

/**
 * Finds numbers that must not be shown, in the digits of any script, and puts a mark in their
 * place.
 *
 * @param numbers the numbers
 */
public record NumberRedaction(Set<Long> numbers) {

  /**
   * A number in the digits of any script, in groups, of which those of India are of two, or not. A
   * number that only stands beside another can look like a group of it.
   */
  private static final Pattern NUMBER = Pattern.compile(
      "(?<!\\p{Nd})(?:\\p{Nd}{1,3}"
          + "(?:[\\p{Zs}.,'\u2018\u2019\u060c\u066b\u066c\u00b7\uff0c\uff0e_-]\\p{Nd}{2,3}+(?!\\p{Nd}))++|\\p{Nd}++)");

  /** The most characters of a count, even in groups of two. */
  private static final int MAX_NUMBER = 24;

  /** Returns whether a number must not be shown. */
  public boolean hides(long number) {
    return numbers.contains(number);
  }

  /** Returns whether a text has a number that must not be shown. */
  public boolean finds(String text) {
    return !redacted(text).equals(text);
  }

  /** Returns a text with a mark in the place of each number, or the text itself if it has none. */
  public String redacted(String text) {
    if (numbers.isEmpty() || !hasDigit(text)) {
      return text;
    }
    int[] places = new int[text.length()];
    Matcher number = NUMBER.matcher(bare(text, places));
    StringBuilder redacted = new StringBuilder();
    int from = 0;
    while (number.find()) {
      if (isHidden(number.group())) {
        redacted.append(text, from, places[number.start()]).append(TextRedaction.MARK);
        from = places[number.end() - 1] + 1;
      }
    }
    return from == 0 ? text : redacted.append(text, from, text.length()).toString();
  }

  private static boolean hasDigit(String text) {
    int codePoint;
    for (int i = 0; i < text.length(); i += Character.charCount(codePoint)) {
      codePoint = text.codePointAt(i);
      if (Character.isDigit(codePoint)) {
        return true;
      }
    }
    return false;
  }

  /**
   * Returns a text without the invisible characters that can stand between digits, and with plain
   * spaces for other characters that take room.
   *
   * @param places is filled: by place in the result, the place in the text
   */
  private static CharSequence bare(String text, int[] places) {
    StringBuilder bare = new StringBuilder(text.length());
    int codePoint;
    for (int i = 0; i < text.length(); i += Character.charCount(codePoint)) {
      codePoint = text.codePointAt(i);
      int from = bare.length();
      if (codePoint >= 128 && Characters.isSpace(codePoint)) {
        bare.append(' ');
      } else if (!Characters.isInvisible(codePoint) || codePoint < 128) {
        bare.appendCodePoint(codePoint);
      }
      for (int to = from; to < bare.length(); to++) {
        places[to] = i + to - from;
      }
    }
    return bare;
  }

  /** Returns whether a number, or some of its groups, is hidden: {@code on 9 321 groups}. */
  private boolean isHidden(String number) {
    int[] digits = number.codePoints().map(c -> Character.digit(c, 10)).toArray();
    for (int from = 0; from < digits.length; from++) {
      if (from == 0 || digits[from - 1] < 0) {
        long value = 0;
        int to = Math.min(digits.length, from + MAX_NUMBER);
        for (int i = from; i < to && value <= Amount.MAX; i++) {
          value = digits[i] < 0 ? value : 10 * value + digits[i];
          boolean isEnd = i + 1 == digits.length || digits[i + 1] < 0;
          if (isEnd && numbers.contains(value)) {
            return true;
          }
        }
      }
    }
    return false;
  }
}
