package org.jointletter.model;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.jointletter.model.Attribute.Content;
import org.jointletter.vocabulary.Code;

/**
 * Fills builders of any value type at random.
 *
 * @param random where chance comes from
 * @param density how likely an attribute that can be left out is filled
 * @param badness how likely a value breaks a constraint, or something required is missing
 * @param parts the values that others are made up of
 */
record Filling(Random random, double density, double badness, Parts parts) {

  private static final double[] DENSITIES = {0, 0.1, 0.25, 0.5, 0.9};
  private static final double[] BADNESSES = {0, 0, 0, 0.05, 0.3};

  /** Offers values of a type; none if there are none yet. */
  @FunctionalInterface
  interface Parts {

    List<Object> of(Class<?> type);
  }

  /** Returns a filling whose density and badness are by chance too. */
  static Filling atRandom(Random random, Parts parts) {
    return new Filling(random, pick(random, DENSITIES), pick(random, BADNESSES), parts);
  }

  /** Returns a filling in which everything keeps the constraints on single attributes. */
  static Filling good(Random random, Parts parts) {
    return new Filling(random, pick(random, DENSITIES), 0, parts);
  }

  /** Returns a filling that leaves nothing out. */
  static Filling dense(Parts parts) {
    return new Filling(new Random(1), 1, 0, parts);
  }

  Object builder(Class<?> type) {
    Object builder = Builders.of(type);
    Attribute.of(type).forEach(attribute -> fill(builder, attribute));
    return builder;
  }

  private void fill(Object builder, Attribute attribute) {
    if (attribute.isRequired() && !attribute.isDefaulted() ? !chance(badness) : chance(density)) {
      if (attribute.isMap()) {
        attribute.set(builder, map(attribute));
      } else if (attribute.isList()) {
        attribute.set(builder, list(attribute.content()));
      } else {
        one(attribute.content()).ifPresent(content -> attribute.set(builder, content));
      }
    }
  }

  private List<Object> list(Content content) {
    List<Object> list = new ArrayList<>();
    for (int i = random.nextInt(3); i >= 0; i--) {
      one(content).ifPresent(list::add);
    }
    return list;
  }

  private Map<Object, Object> map(Attribute attribute) {
    Map<Object, Object> map = new LinkedHashMap<>();
    for (int i = random.nextInt(2); i >= 0; i--) {
      map.put(one(attribute.key()).orElseThrow(), one(attribute.content()).orElseThrow());
    }
    return map;
  }

  /** Returns some content, or empty if there are no values of its type yet. */
  Optional<Object> one(Content content) {
    Class<?> type = content.raw();
    if (ValueTypes.contains(type)) {
      List<Object> values = parts.of(type);
      return values.isEmpty() ? Optional.empty() : Optional.of(pick(values));
    }
    if (type == Code.class) {
      return Optional.of(code(content.argument()));
    }
    if (type == boolean.class) {
      return Optional.of(random.nextBoolean());
    }
    return Optional.of(pick(
        chance(badness)
            ? Samples.bad(content.constraints())
            : Samples.good(content.constraints())));
  }

  @SuppressWarnings({"unchecked", "rawtypes"}) // the argument of Code is an enum
  private Code<?> code(Class<?> vocabulary) {
    return chance(0.1)
        ? Code.of((Class) vocabulary, "ngo:other")
        : Code.of((Enum) pick(List.of(vocabulary.getEnumConstants())));
  }

  private boolean chance(double probability) {
    return random.nextDouble() < probability;
  }

  private <T> T pick(List<T> values) {
    return values.get(random.nextInt(values.size()));
  }

  private static double pick(Random random, double[] values) {
    return values[random.nextInt(values.length)];
  }
}
