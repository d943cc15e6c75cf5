package org.jointletter.words;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A sentence with places for values, such as {@code must have at most {max} characters}. */
public final class Sentence {

  private static final Pattern PLACE = Pattern.compile("\\{([a-z]+)\\}");

  private Sentence() {}

  /**
   * Returns a sentence with values in its places.
   *
   * @param words the sentence
   * @param values the values, in the order in which the names of the places first occur
   * @throws IllegalArgumentException if there are more or fewer names than values
   */
  public static String of(String words, Object... values) {
    Map<String, Object> named = new LinkedHashMap<>();
    Matcher places = PLACE.matcher(words);
    String sentence = places.replaceAll(place -> {
      int number = named.size();
      Object value = named.computeIfAbsent(
          place.group(1), name -> number < values.length ? values[number] : "");
      return Matcher.quoteReplacement(value.toString());
    });
    if (named.size() != values.length) {
      throw new IllegalArgumentException(words + " has places for " + named.keySet());
    }
    return sentence;
  }
}
