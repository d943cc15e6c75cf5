package org.jointletter.testing.breach;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** Writes trees as JSON text. */
final class Json {

  private Json() {}

  static String of(Object tree) {
    if (tree instanceof Map<?, ?> object) {
      return object.entrySet().stream()
          .map(member -> string((String) member.getKey()) + ":" + of(member.getValue()))
          .collect(Collectors.joining(",", "{", "}"));
    }
    if (tree instanceof List<?> array) {
      return array.stream().map(Json::of).collect(Collectors.joining(",", "[", "]"));
    }
    if (tree instanceof Tree.Raw raw) {
      return raw.text();
    }
    return tree instanceof String text ? string(text) : tree.toString();
  }

  /** What UTF-8 can not say is escaped, as is what JSON does not let stand in a string. */
  private static String string(String text) {
    return text.codePoints().mapToObj(Json::character).collect(Collectors.joining("", "\"", "\""));
  }

  private static String character(int codePoint) {
    boolean escaped = codePoint < ' '
        || codePoint == '"'
        || codePoint == '\\'
        || Character.getType(codePoint) == Character.SURROGATE;
    return escaped
        ? String.format(Locale.ROOT, "\\u%04x", codePoint)
        : Character.toString(codePoint);
  }
}
