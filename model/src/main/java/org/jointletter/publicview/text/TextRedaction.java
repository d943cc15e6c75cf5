package org.jointletter.publicview.text;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/**
 * Takes words and numbers that must not be shown out of texts.
 *
 * @param words the words
 * @param numbers the numbers
 */
public record TextRedaction(WordRedaction words, NumberRedaction numbers) {

  /** Stands in the place of a word or a number. */
  public static final String MARK = "[withheld]";

  /** Returns a redaction of the same words, and of these numbers. */
  public TextRedaction hiding(Set<Long> hidden) {
    return new TextRedaction(words, new NumberRedaction(hidden));
  }

  /** Returns whether a text has a word or a number that must not be shown. */
  public boolean finds(String text) {
    return words.finds(text) || numbers.finds(text);
  }

  /**
   * Returns a text with marks in the place of words and numbers, or the text itself if it has none
   * of them.
   *
   * @param max the number of characters after which it is cut off
   */
  public String redacted(String text, int max) {
    String redacted = numbers.redacted(words.redacted(text));
    return redacted.length() <= max || redacted.codePointCount(0, redacted.length()) <= max
        ? redacted
        : redacted.substring(0, redacted.offsetByCodePoints(0, max));
  }

  /**
   * Returns JSON texts by name without those that have a word or a number that must not be shown,
   * be it in their name; the map itself if all of them stay.
   */
  public Map<String, String> redacted(Map<String, String> members) {
    Map<String, String> shown = null;
    for (Map.Entry<String, String> member : members.entrySet()) {
      if (finds(member.getKey()) || finds(member.getValue())) {
        shown = shown == null ? new LinkedHashMap<>(members) : shown;
        shown.remove(member.getKey());
      }
    }
    return shown == null ? members : shown;
  }
}
