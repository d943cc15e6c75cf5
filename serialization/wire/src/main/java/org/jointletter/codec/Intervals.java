package org.jointletter.codec;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The times of 1.0, made of the dates and words of 0.9. Members are held by name, as JSON texts.
 */
final class Intervals {

  private static final String OPEN = "..";

  private Intervals() {}

  /**
   * Returns the time that a period is.
   *
   * @param period the members of the period
   * @return null if nothing is known of it
   */
  static @Nullable String ofPeriod(Map<String, String> period) {
    Map<String, String> time = new LinkedHashMap<>(period);
    String start = unquoted(time.remove("start"));
    String end = unquoted(time.remove("end"));
    boolean ongoing = "true".equals(time.remove("ongoing"));
    if (start.isEmpty() && end.isEmpty()) {
      if (ongoing) {
        time.put("asStated", "\"ongoing\"");
      }
      return time.isEmpty() ? null : object(time);
    }
    String interval = '"' + start + '/' + (ongoing ? OPEN : end) + '"';
    return time.isEmpty() ? interval : object("edtf", interval, time);
  }

  /** Returns whether a period goes on and has an end. */
  static boolean isContradiction(Map<String, String> period) {
    return "true".equals(period.get("ongoing")) && period.containsKey("end");
  }

  /** Returns whether nothing is known of a period, and others have added members. */
  static boolean hasOthersAlone(Map<String, String> period) {
    return !period.containsKey("start")
        && !period.containsKey("end")
        && !"true".equals(period.get("ongoing"))
        && !Set.of("ongoing").containsAll(period.keySet());
  }

  /**
   * Returns the time of a date and the words of the source for it.
   *
   * @param date the date, or null if it is missing
   */
  static String ofDate(@Nullable String date, String asStated) {
    Map<String, String> words = new LinkedHashMap<>();
    words.put("asStated", asStated);
    return date == null ? object(words) : object("edtf", date, words);
  }

  private static String object(String name, String value, Map<String, String> more) {
    Map<String, String> members = new LinkedHashMap<>();
    members.put(name, value);
    members.putAll(more);
    return object(members);
  }

  private static String object(Map<String, String> members) {
    StringBuilder text = new StringBuilder("{");
    members.forEach((name, value) -> text.append(text.length() == 1 ? "" : ",")
        .append(Utf8Text.quoted(name))
        .append(':')
        .append(value));
    return text.append('}').toString();
  }

  private static String unquoted(@Nullable String text) {
    return text == null ? "" : text.substring(1, text.length() - 1);
  }
}
