package org.jointletter.testing.breach;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Ways into a value, by the names of attributes and the indexes of lists. */
final class Steps {

  private Steps() {}

  /** Returns the ways to what is in an attribute: none, one, or as many as a list has elements. */
  static Stream<List<String>> into(Object value, String attribute) {
    Object content = Attribute.of(Types.of(value), attribute).get(value);
    if (content instanceof List<?> list) {
      return IntStream.range(0, list.size()).mapToObj(i -> List.of(attribute, String.valueOf(i)));
    }
    return content instanceof Optional<?> optional && optional.isEmpty()
        ? Stream.empty()
        : Stream.of(List.of(attribute));
  }

  /** Returns what is at the end of a way. */
  static Object follow(Object value, List<String> steps) {
    Object at = value;
    for (String step : steps) {
      at = at instanceof List<?> list
          ? list.get(Integer.parseInt(step))
          : Attribute.of(Types.of(at), step).get(at);
      at = at instanceof Optional<?> optional ? optional.orElseThrow() : at;
    }
    return at;
  }

  /** Returns one way after another. */
  static List<String> join(List<String> first, List<String> then) {
    return Stream.concat(first.stream(), then.stream()).toList();
  }
}
