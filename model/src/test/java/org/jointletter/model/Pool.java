package org.jointletter.model;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.jointletter.model.Builders.Built;

/** Some values of every value type, made by chance, and the same in every run. */
final class Pool {

  private static final Map<Class<?>, List<Object>> VALID = new HashMap<>();
  private static final Map<Class<?>, List<Object>> REJECTED = new HashMap<>();

  private static final Set<Class<?>> IN_THE_MAKING = new HashSet<>();

  static {
    ValueTypes.all().forEach(Pool::parts);
    ValueTypes.all().forEach(type -> grow(type, 15, 3_000));
    ValueTypes.all().forEach(type -> rejected(type, 6));
  }

  private Pool() {}

  /** Returns valid values of a type. */
  static List<Object> valid(Class<?> type) {
    return VALID.get(type);
  }

  /** Returns values of a type that break rules, and could be built all the same. */
  static List<Object> rejected(Class<?> type) {
    return REJECTED.get(type);
  }

  /** Returns the valid values of a type that there are by now: few, or none, for parts of parts. */
  private static List<Object> parts(Class<?> type) {
    List<Object> values = VALID.computeIfAbsent(type, t -> new ArrayList<>());
    if (values.isEmpty() && IN_THE_MAKING.add(type)) {
      grow(type, 3, 100);
      IN_THE_MAKING.remove(type);
    }
    return values;
  }

  private static void grow(Class<?> type, int size, int tries) {
    List<Object> values = VALID.get(type);
    Random random = new Random(size);
    for (int i = 0; values.size() < size && i < tries; i++) {
      Built built = Builders.buildCollected(Filling.good(random, Pool::parts).builder(type));
      if (built.isValid()) {
        values.add(built.value());
      }
    }
    if (values.isEmpty() && IN_THE_MAKING.isEmpty()) {
      throw new IllegalStateException("chance finds no valid value of " + type);
    }
  }

  private static void rejected(Class<?> type, int size) {
    List<Object> values = new ArrayList<>();
    Random random = new Random(size);
    for (int tries = 0; values.size() < size && tries < 2_000; tries++) {
      Built built =
          Builders.buildCollected(new Filling(random, 0.3, 0.5, Pool::valid).builder(type));
      if (!built.isValid()) {
        values.add(built.value());
      }
    }
    REJECTED.put(type, values);
  }
}
