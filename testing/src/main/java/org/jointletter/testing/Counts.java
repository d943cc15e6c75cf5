package org.jointletter.testing;

import static org.jointletter.testing.Sizes.few;
import static org.jointletter.testing.Sizes.maybe;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Builders;
import net.jqwik.api.Combinators;
import org.jointletter.constraint.Quantity;
import org.jointletter.model.Count;
import org.jointletter.model.CountPart;
import org.jointletter.vocabulary.Code;
import org.jointletter.vocabulary.CountQualifier;
import org.jointletter.vocabulary.CountUnit;

/**
 * Counts, and the parts that they are made up of.
 *
 * @since 0.1
 */
public final class Counts {

  private static final Arbitrary<Long> VALUES =
      Arbitraries.of(1L, 0L, 2L, 3L, 7L, 23L, 47L, 300L, 321L, 769L, 2_000_000L, Quantity.MAX - 1);

  private static final Arbitrary<Long> GAPS = Arbitraries.of(1L, 2L, 10L, 1_000L);

  static final Counts ANY = new Counts(Sources.ANY);

  private final Arbitrary<Count> counts;
  private final Arbitrary<CountPart> parts;

  Counts(Sources sources) {
    Arbitrary<Count> undivided = Whole.of(builders(sources).map(Count.Builder::build));
    Arbitrary<Count> divided = of(few(parts(undivided)), sources);
    this.parts = parts(divided);
    this.counts = of(few(parts), sources);
  }

  /**
   * {@return an arbitrary of counts of every qualifier, with a breakdown whose parts may be broken
   * down again, up to two times} They need not add up. Simplest is exactly one organization.
   */
  public static Arbitrary<Count> counts() {
    return ANY.count();
  }

  /** {@return an arbitrary of the parts of a count} */
  public static Arbitrary<CountPart> parts() {
    return ANY.parts;
  }

  Arbitrary<Count> count() {
    return counts;
  }

  private static Arbitrary<CountPart> parts(Arbitrary<Count> counts) {
    return Whole.of(Builders.withBuilder(CountPart::builder)
        .use(Texts.texts())
        .in(CountPart.Builder::label)
        .use(maybe(Places.jurisdictions()))
        .in(CountPart.Builder::jurisdiction)
        .use(counts)
        .in(CountPart.Builder::count)
        .build(CountPart.Builder::build));
  }

  private static Arbitrary<Count> of(Arbitrary<List<CountPart>> parts, Sources sources) {
    return Whole.of(Combinators.combine(builders(sources), parts)
        .as((builder, breakdown) -> builder.breakdown(breakdown).build()));
  }

  private static Arbitrary<Count.Builder> builders(Sources sources) {
    Arbitrary<Count.Builder> wordings = Builders.withBuilder(Count::builder)
        .use(Codes.codes(CountUnit.class))
        .in(Count.Builder::unit)
        .use(maybe(Texts.strings()))
        .in(Count.Builder::asStated)
        .use(maybe(Dates.dates()))
        .in(Count.Builder::asOf)
        .use(sources.cited())
        .in(Count.Builder::citations)
        .build();
    return Combinators.combine(wordings, Codes.codes(CountQualifier.class), VALUES, GAPS)
        .as(Counts::counting);
  }

  private static Count.Builder counting(
      Count.Builder builder, Code<CountQualifier> qualifier, long value, long gap) {
    builder.qualifier(qualifier);
    boolean unknown = qualifier.getKnown().isEmpty();
    if (!qualifier.is(CountQualifier.INDEFINITE) && !(unknown && gap == 1)) {
      builder.value(value);
    }
    if (qualifier.is(CountQualifier.BETWEEN) || unknown && gap > 2) {
      builder.upper(Math.min(value + gap, Quantity.MAX));
    }
    return builder;
  }
}
