package org.jointletter.constraint.check;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.valueextraction.ExtractedValue;
import jakarta.validation.valueextraction.ValueExtractor;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Hands the elements of lists and maps to Hibernate Validator by the thousand, until a thousand
 * rules are broken. It keeps violations in a set in which those of one value collide: forty
 * thousand take it minutes, and nobody reads them.
 */
final class Elements {

  private static final int MANY = 1_000;

  private static final ThreadLocal<@Nullable Elements> CURRENT = new ThreadLocal<>();

  private int from;
  private boolean more;

  private Elements() {}

  /** Returns what a validation finds, whose validator has these {@link #extractors}. */
  static <T> Set<ConstraintViolation<T>> validated(
      Supplier<Set<ConstraintViolation<T>>> validation) {
    Set<ConstraintViolation<T>> violations = new LinkedHashSet<>();
    Elements outer = CURRENT.get(); // of a rule that builds a value
    Elements elements = new Elements();
    CURRENT.set(elements);
    try {
      do {
        elements.more = false;
        violations.addAll(validation.get());
        elements.from += MANY;
      } while (elements.more && violations.size() < MANY);
    } finally {
      if (outer == null) {
        CURRENT.remove();
      } else {
        CURRENT.set(outer);
      }
    }
    return violations;
  }

  /** Returns how elements are found. */
  static List<ValueExtractor<?>> extractors() {
    return List.of(new OfList(), new KeysOfMap(), new ValuesOfMap());
  }

  /** Returns the first of so many elements that was not looked at before. */
  private static int from(int size) {
    Elements elements = Objects.requireNonNull(CURRENT.get());
    elements.more |= size > elements.from + MANY;
    return elements.from;
  }

  private static final class OfList implements ValueExtractor<List<@ExtractedValue ?>> {

    @Override
    public void extractValues(List<?> list, ValueReceiver receiver) {
      int from = from(list.size());
      for (int i = from; i < Math.min(list.size(), from + MANY); i++) {
        receiver.indexedValue("<list element>", i, list.get(i));
      }
    }
  }

  private static final class KeysOfMap implements ValueExtractor<Map<@ExtractedValue ?, ?>> {

    @Override
    public void extractValues(Map<?, ?> map, ValueReceiver receiver) {
      map.keySet().stream()
          .skip(from(map.size()))
          .limit(MANY)
          .forEach(key -> receiver.keyedValue("<map key>", key, key));
    }
  }

  private static final class ValuesOfMap implements ValueExtractor<Map<?, @ExtractedValue ?>> {

    @Override
    public void extractValues(Map<?, ?> map, ValueReceiver receiver) {
      map.entrySet().stream()
          .skip(from(map.size()))
          .limit(MANY)
          .forEach(entry -> receiver.keyedValue("<map value>", entry.getKey(), entry.getValue()));
    }
  }
}
