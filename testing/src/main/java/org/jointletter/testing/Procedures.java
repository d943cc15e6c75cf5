package org.jointletter.testing;

import static org.jointletter.testing.Sizes.few;
import static org.jointletter.testing.Sizes.maybe;

import java.math.BigDecimal;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Builders;
import net.jqwik.api.Combinators;
import org.jointletter.model.Procedure;
import org.jointletter.model.ProcedureStep;
import org.jointletter.model.Quantity;
import org.jointletter.model.Series;
import org.jointletter.vocabulary.EventKind;
import org.jointletter.vocabulary.Qualifier;
import org.jointletter.vocabulary.Verification;

/**
 * The procedures that letters run under, and the series that they are part of.
 *
 * @since 0.1
 */
public final class Procedures {

  private static final Arbitrary<Series> SERIES = Whole.of(Combinators.combine(
          Texts.texts(),
          Arbitraries.integers().between(0, 300),
          Arbitraries.integers().between(0, 300),
          Arbitraries.of(1, 2, 3, 4),
          Extensions.rare())
      .as((title, number, more, parts, extensions) -> Series.builder()
          .title(parts == 1 ? Optional.empty() : Optional.of(title))
          .number(parts == 2 ? Optional.empty() : Optional.of(BigDecimal.valueOf(number)))
          .total(parts < 4 ? Optional.empty() : Optional.of(BigDecimal.valueOf(number + more)))
          .extensions(extensions)
          .build()));

  static final Procedures ANY = new Procedures(Sources.ANY, Counts.ANY);

  private final Arbitrary<ProcedureStep> steps;
  private final Arbitrary<Procedure> procedures;

  Procedures(Sources sources, Counts counts) {
    this.steps = Whole.of(Builders.withBuilder(ProcedureStep::builder)
        .use(Codes.codes(EventKind.class))
        .in(ProcedureStep.Builder::event)
        .use(maybe(Texts.texts()))
        .in(ProcedureStep.Builder::label)
        .use(few(counts.count().filter(Procedures::isNumbered)))
        .in(ProcedureStep.Builder::thresholds)
        .use(maybe(Times.times()))
        .in(ProcedureStep.Builder::limit)
        .use(maybe(Places.jurisdictions()))
        .in(ProcedureStep.Builder::place)
        .use(Extensions.rare())
        .in(ProcedureStep.Builder::extensions)
        .build(ProcedureStep.Builder::build));
    this.procedures = Whole.of(Builders.withBuilder(Procedure::builder)
        .use(Texts.texts())
        .in(Procedure.Builder::label)
        .use(maybe(Texts.texts()))
        .in(Procedure.Builder::eligibility)
        .use(maybe(Codes.codes(Verification.class)))
        .in(Procedure.Builder::verification)
        .use(few(steps))
        .in(Procedure.Builder::steps)
        .use(sources.cited())
        .in(Procedure.Builder::citations)
        .use(Extensions.rare())
        .in(Procedure.Builder::extensions)
        .build(Procedure.Builder::build));
  }

  /** {@return an arbitrary of procedures} */
  public static Arbitrary<Procedure> procedures() {
    return ANY.procedure();
  }

  /** {@return an arbitrary of steps of procedures} */
  public static Arbitrary<ProcedureStep> steps() {
    return ANY.steps;
  }

  /** {@return an arbitrary of places in a series of letters} */
  public static Arbitrary<Series> series() {
    return SERIES;
  }

  Arbitrary<Procedure> procedure() {
    return procedures;
  }

  private static boolean isNumbered(Quantity threshold) {
    return !threshold.getQualifier().is(Qualifier.INDEFINITE);
  }
}
