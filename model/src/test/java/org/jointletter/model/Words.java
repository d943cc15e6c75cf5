package org.jointletter.model;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jointletter.vocabulary.Code;

/** The texts, terms and ids in a value, wherever they stand. */
public final class Words {

  private Words() {}

  public static List<String> in(Object value) {
    return of(value).toList();
  }

  private static Stream<String> of(Object value) {
    if (value instanceof String text) {
      return Stream.of(text);
    }
    if (value instanceof Code<?> code) {
      return Stream.of(code.getText());
    }
    if (value instanceof Optional<?> optional) {
      return optional.stream().flatMap(Words::of);
    }
    if (value instanceof Collection<?> values) {
      return values.stream().flatMap(Words::of);
    }
    if (value instanceof Map<?, ?> members) {
      return Stream.concat(of(members.keySet()), of(members.values()));
    }
    Class<?> type = value.getClass().getSuperclass();
    return ValueTypes.contains(type)
        ? Attribute.of(type).stream().flatMap(attribute -> of(attribute.get(value)))
        : Stream.empty();
  }
}
