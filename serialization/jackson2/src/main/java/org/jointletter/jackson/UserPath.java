package org.jointletter.jackson;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonStreamContext;
import com.fasterxml.jackson.core.JsonToken;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import org.jointletter.codec.MemberNames;
import org.jspecify.annotations.Nullable;

/** The way from the root of a text to one of our values, through classes and maps of a user. */
final class UserPath {

  private UserPath() {}

  /**
   * Returns the way as a JSON Pointer. Names of properties are shown; keys of maps are words of the
   * text and are not. Jackson does not say which is which: a name is shown if it is that of the
   * property that holds the value, or one further out that looks like a name, in an object that is
   * known to be no map. Objects that are made when all of their properties are read, such as
   * records, are not known by then.
   *
   * @param property the property of the innermost class that holds the value, or null
   */
  static String pointer(JsonParser parser, @Nullable String property) {
    JsonStreamContext at = parser.getParsingContext();
    // Jackson may have gone into the object already.
    at = parser.hasToken(JsonToken.FIELD_NAME) ? at.getParent() : at;
    Deque<String> steps = new ArrayDeque<>();
    boolean inside = true;
    for (; at != null && !at.inRoot(); at = at.getParent()) {
      if (at.inArray() && at.hasCurrentIndex()) {
        steps.push(String.valueOf(at.getCurrentIndex()));
      } else if (at.hasCurrentName()) {
        String name = at.getCurrentName();
        boolean held = inside && name.equals(property);
        Object holder = at.getCurrentValue();
        boolean hidden = inside || holder == null || holder instanceof Map;
        steps.push(held ? escaped(name) : MemberNames.ofUser(name, hidden));
        inside &= !held;
      }
    }
    StringBuilder pointer = new StringBuilder();
    steps.forEach(step -> pointer.append('/').append(step));
    return pointer.toString();
  }

  private static String escaped(String name) {
    return name.replace("~", "~0").replace("/", "~1");
  }
}
