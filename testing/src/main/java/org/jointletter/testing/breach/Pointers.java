package org.jointletter.testing.breach;

import java.util.List;
import java.util.stream.Collectors;

/** How the place of something is written: as a JSON Pointer, and as a property path. */
final class Pointers {

  private Pointers() {}

  /** Returns a JSON Pointer. */
  static String of(List<String> steps) {
    return steps.stream()
        .map(step -> "/" + step.replace("~", "~0").replace("/", "~1"))
        .collect(Collectors.joining());
  }

  /** Returns the property path by which a violation tells of an attribute or an element. */
  static String path(List<String> steps) {
    StringBuilder path = new StringBuilder();
    boolean element = false;
    for (String step : steps) {
      element = Character.isDigit(step.charAt(0));
      if (element) {
        path.append('[').append(step).append(']');
      } else {
        path.append(path.isEmpty() ? "" : ".").append(step);
      }
    }
    return path + (element ? ".<list element>" : "");
  }
}
