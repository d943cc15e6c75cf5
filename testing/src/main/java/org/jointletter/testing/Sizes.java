package org.jointletter.testing;

import java.math.BigInteger;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.RandomDistribution;

/** How much there is of what may be left out. Simplest is nothing. */
final class Sizes {

  private static final RandomDistribution SHORTEST = falling(0.05);
  private static final RandomDistribution SHORT = falling(0.35);
  private static final RandomDistribution LONG = falling(0.7);

  private Sizes() {}

  /** Returns an arbitrary of one value or none. */
  static <T> Arbitrary<Optional<T>> maybe(Arbitrary<T> values) {
    return ofAtMost(1, values, SHORT).map(list -> list.stream().findFirst());
  }

  /**
   * Returns an arbitrary of lists that are nearly always empty, and have three elements at most.
   */
  static <T> Arbitrary<List<T>> hardlyAny(Arbitrary<T> values) {
    return ofAtMost(3, values, SHORTEST);
  }

  /** Returns an arbitrary of lists that are mostly empty, and have three elements at most. */
  static <T> Arbitrary<List<T>> few(Arbitrary<T> values) {
    return ofAtMost(3, values, SHORT);
  }

  /** Returns an arbitrary of lists that are seldom empty, and have three elements at most. */
  static <T> Arbitrary<List<T>> some(Arbitrary<T> values) {
    return ofAtMost(3, values, LONG);
  }

  /** Returns an arbitrary of lists that are seldom empty, and have twelve elements at most. */
  static <T> Arbitrary<List<T>> many(Arbitrary<T> values) {
    return ofAtMost(12, values, LONG);
  }

  private static <T> Arbitrary<List<T>> ofAtMost(
      int max, Arbitrary<T> values, RandomDistribution sizes) {
    return values.list().ofMaxSize(max).withSizeDistribution(sizes);
  }

  /** Every size is less likely than the one before: another element comes with a probability. */
  private static RandomDistribution falling(double another) {
    return (genSize, min, max, center) -> random -> {
      BigInteger size = min;
      while (size.compareTo(max) < 0 && random.nextDouble() < another) {
        size = size.add(BigInteger.ONE);
      }
      return size;
    };
  }
}
