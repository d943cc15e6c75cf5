package org.jointletter.testing;

import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCases;
import net.jqwik.api.RandomGenerator;
import net.jqwik.api.Shrinkable;
import net.jqwik.api.ShrinkingDistance;
import org.jspecify.annotations.Nullable;

/**
 * An arbitrary of values that are put together from many others.
 *
 * <p>It keeps the way to a dossier cheap. jqwik compares arbitraries to find their generators
 * again: these are compared by identity. It combines the edge cases of all parts: these have none
 * of their own, only their parts do. And it makes a value again whenever it is looked at: these are
 * made once, so that shrinking one part does not make all the others anew.
 */
final class Whole<T> implements Arbitrary<T> {

  private final Arbitrary<T> parts;

  private Whole(Arbitrary<T> parts) {
    this.parts = parts;
  }

  /** Returns an arbitrary of immutable values. */
  static <T> Arbitrary<T> of(Arbitrary<T> parts) {
    return new Whole<>(parts);
  }

  @Override
  public RandomGenerator<T> generator(int genSize) {
    return made(parts.generator(genSize));
  }

  @Override
  public RandomGenerator<T> generatorWithEmbeddedEdgeCases(int genSize) {
    return made(parts.generatorWithEmbeddedEdgeCases(genSize));
  }

  @Override
  public EdgeCases<T> edgeCases(int maxEdgeCases) {
    return EdgeCases.none();
  }

  private static <T> RandomGenerator<T> made(RandomGenerator<T> parts) {
    return random -> new Made<>(parts.next(random));
  }

  /** A value that is made when it is first looked at. */
  private static final class Made<T> implements Shrinkable<T> {

    private final Shrinkable<T> parts;
    private @Nullable T value;

    Made(Shrinkable<T> parts) {
      this.parts = parts;
    }

    @Override
    public T value() {
      T made = value;
      if (made == null) {
        made = parts.value();
        value = made;
      }
      return made;
    }

    @Override
    public Stream<Shrinkable<T>> shrink() {
      return parts.shrink().map(Made::new);
    }

    @Override
    public ShrinkingDistance distance() {
      return parts.distance();
    }
  }
}
