package org.jointletter.testing;

import static org.jointletter.testing.Sizes.few;
import static org.jointletter.testing.Sizes.maybe;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Builders;
import net.jqwik.api.Combinators;
import org.jointletter.constraint.Amount;
import org.jointletter.model.Quantity;
import org.jointletter.model.QuantityPart;
import org.jointletter.vocabulary.Code;
import org.jointletter.vocabulary.Qualifier;
import org.jointletter.vocabulary.Unit;

/**
 * Counts, and the parts that they are made up of.
 *
 * @since 0.1
 */
public final class Counts {

  private static final Arbitrary<Long> VALUES =
      Arbitraries.of(1L, 0L, 2L, 3L, 7L, 23L, 47L, 300L, 321L, 769L, 2_000_000L, Amount.MAX - 1);

  private static final Arbitrary<Long> GAPS = Arbitraries.of(1L, 2L, 10L, 1_000L);

  static final Counts ANY = new Counts(Sources.ANY);

  private final Arbitrary<Quantity> counts;
  private final Arbitrary<QuantityPart> parts;

  Counts(Sources sources) {
    Arbitrary<Quantity> undivided = Whole.of(builders(sources).map(Quantity.Builder::build));
    Arbitrary<Quantity> divided = of(few(parts(undivided)), sources);
    this.parts = parts(divided);
    this.counts = of(few(parts), sources);
  }

  /**
   * {@return an arbitrary of counts of every qualifier, with a breakdown whose parts may be broken
   * down again, up to two times} They need not add up. Simplest is exactly one organization.
   */
  public static Arbitrary<Quantity> counts() {
    return ANY.count();
  }

  /** {@return an arbitrary of the parts of a count} */
  public static Arbitrary<QuantityPart> parts() {
    return ANY.parts;
  }

  Arbitrary<Quantity> count() {
    return counts;
  }

  private static Arbitrary<QuantityPart> parts(Arbitrary<Quantity> counts) {
    return Whole.of(Builders.withBuilder(QuantityPart::builder)
        .use(Texts.texts())
        .in(QuantityPart.Builder::label)
        .use(maybe(Places.jurisdictions()))
        .in(QuantityPart.Builder::jurisdiction)
        .use(counts)
        .in(QuantityPart.Builder::count)
        .build(QuantityPart.Builder::build));
  }

  private static Arbitrary<Quantity> of(Arbitrary<List<QuantityPart>> parts, Sources sources) {
    return Whole.of(Combinators.combine(builders(sources), parts)
        .as((builder, breakdown) -> builder.breakdown(breakdown).build()));
  }

  private static Arbitrary<Quantity.Builder> builders(Sources sources) {
    Arbitrary<Quantity.Builder> wordings = Builders.withBuilder(Quantity::builder)
        .use(Codes.codes(Unit.class))
        .in(Quantity.Builder::unit)
        .use(maybe(Texts.strings()))
        .in(Quantity.Builder::asStated)
        .use(maybe(Dates.dates()))
        .in(Quantity.Builder::asOf)
        .use(sources.cited())
        .in(Quantity.Builder::citations)
        .build();
    return Combinators.combine(wordings, Codes.codes(Qualifier.class), VALUES, GAPS)
        .as(Counts::counting);
  }

  private static Quantity.Builder counting(
      Quantity.Builder builder, Code<Qualifier> qualifier, long value, long gap) {
    builder.qualifier(qualifier);
    boolean unknown = qualifier.is(Qualifier.OTHER);
    if (!qualifier.is(Qualifier.INDEFINITE) && !(unknown && gap == 1)) {
      builder.value(value);
    }
    if (qualifier.is(Qualifier.BETWEEN) || unknown && gap > 2) {
      builder.upper(Math.min(value + gap, Amount.MAX));
    }
    return builder;
  }
}
