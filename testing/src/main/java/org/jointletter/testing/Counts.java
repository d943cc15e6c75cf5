package org.jointletter.testing;

import static org.jointletter.testing.Sizes.few;
import static org.jointletter.testing.Sizes.maybe;

import java.math.BigDecimal;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Builders;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.jointletter.constraint.Amount;
import org.jointletter.model.Quantity;
import org.jointletter.model.QuantityPart;
import org.jointletter.vocabulary.Code;
import org.jointletter.vocabulary.Dimension;
import org.jointletter.vocabulary.Qualifier;
import org.jointletter.vocabulary.QuantityRole;
import org.jointletter.vocabulary.Unit;

/**
 * Counts, and the parts that they are made up of.
 *
 * @since 0.1
 */
public final class Counts {

  private static final Arbitrary<BigDecimal> VALUES = Arbitraries.of(
          1L, 0L, 2L, 3L, 7L, 23L, 47L, 300L, 321L, 769L, 2_000_000L, Amount.MAX - 1)
      .map(BigDecimal::valueOf);

  /** Numbers of what is measured: the most and the fewest digits among them. */
  private static final Arbitrary<BigDecimal> DECIMALS = Arbitraries.of(
          "4.5", "0.000001", "99.9", "12.25", "123456789.123456", "0.5", "100", "1000000")
      .map(BigDecimal::new);

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
        .use(Extensions.rare())
        .in(QuantityPart.Builder::extensions)
        .use(Texts.texts())
        .in(QuantityPart.Builder::label)
        .use(maybe(Places.jurisdictions()))
        .in(QuantityPart.Builder::jurisdiction)
        .use(maybe(Codes.codes(Dimension.class)))
        .in(QuantityPart.Builder::dimension)
        .use(counts)
        .in(QuantityPart.Builder::quantity)
        .build(QuantityPart.Builder::build));
  }

  private static Arbitrary<Quantity> of(Arbitrary<List<QuantityPart>> parts, Sources sources) {
    return Whole.of(Combinators.combine(builders(sources), parts)
        .as((builder, breakdown) -> builder.breakdown(breakdown).build()));
  }

  private static Arbitrary<Quantity.Builder> builders(Sources sources) {
    Arbitrary<Quantity.Builder> wordings = Builders.withBuilder(Quantity::builder)
        .use(Extensions.rare())
        .in(Quantity.Builder::extensions)
        .use(maybe(Texts.texts()))
        .in(Quantity.Builder::of)
        .use(maybe(Codes.codes(QuantityRole.class)))
        .in(Quantity.Builder::role)
        .use(maybe(Texts.strings()))
        .in(Quantity.Builder::asStated)
        .use(maybe(Times.times()))
        .in(Quantity.Builder::asOf)
        .use(sources.cited())
        .in(Quantity.Builder::citations)
        .build();
    return Combinators.combine(
            wordings, Codes.codes(Unit.class), Codes.codes(Qualifier.class), numbers(), GAPS)
        .as((builder, unit, qualifier, value, gap) ->
            counting(of(builder, unit), qualifier, value, gap));
  }

  private static Arbitrary<BigDecimal> numbers() {
    return Arbitraries.frequencyOf(Tuple.of(5, VALUES), Tuple.of(1, DECIMALS));
  }

  /** A percentage is of something, and money has a currency. */
  private static Quantity.Builder of(Quantity.Builder builder, Code<Unit> unit) {
    builder.unit(unit);
    if (unit.is(Unit.PERCENT)) {
      builder.of("all");
    } else if (unit.is(Unit.MONEY)) {
      builder.currency("CHF");
    }
    return builder;
  }

  private static Quantity.Builder counting(
      Quantity.Builder builder, Code<Qualifier> qualifier, BigDecimal value, long gap) {
    builder.qualifier(qualifier);
    boolean unknown = qualifier.is(Qualifier.OTHER);
    if (!qualifier.is(Qualifier.INDEFINITE) && !(unknown && gap == 1)) {
      builder.value(value);
    }
    if (qualifier.is(Qualifier.BETWEEN) || unknown && gap > 2) {
      builder.upper(value.add(BigDecimal.valueOf(gap)).min(BigDecimal.valueOf(Amount.MAX)));
    }
    return builder;
  }
}
