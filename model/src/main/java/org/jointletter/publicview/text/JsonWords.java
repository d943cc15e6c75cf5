package org.jointletter.publicview.text;

import java.util.ArrayList;
import java.util.List;

/** The strings and numbers in compact JSON text, without the names of members. */
public final class JsonWords {

  private JsonWords() {}

  /** Returns the words of a text, strings with their escapes resolved. */
  public static List<String> in(String json) {
    List<String> words = new ArrayList<>();
    int at = 0;
    while (at < json.length()) {
      int from = at;
      if (json.charAt(at) == '"') {
        StringBuilder string = new StringBuilder();
        at = string(json, at + 1, string);
        if (at == json.length() || json.charAt(at) != ':') {
          words.add(string.toString());
        }
      } else if (isOfNumber(json.charAt(at))) {
        while (at < json.length() && isOfNumber(json.charAt(at))) {
          at++;
        }
        words.add(json.substring(from, at));
      } else {
        at++;
      }
    }
    return words;
  }

  /** Reads a string after its first quote, and returns its end. */
  private static int string(String json, int from, StringBuilder string) {
    int at = from;
    while (json.charAt(at) != '"') {
      char c = json.charAt(at++);
      if (c == '\\') {
        c = json.charAt(at++);
        if ("bfnrtu".indexOf(c) >= 0) {
          at += c == 'u' ? 4 : 0; // only control characters are escaped
          c = ' ';
        }
      }
      string.append(c);
    }
    return at + 1;
  }

  private static boolean isOfNumber(char c) {
    return c >= '0' && c <= '9' || c == '-' || c == '+' || c == '.' || c == 'e' || c == 'E';
  }
}
