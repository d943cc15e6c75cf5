package org.jointletter.testing;

import static org.jointletter.testing.Sizes.few;
import static org.jointletter.testing.Sizes.maybe;

import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Builders;
import net.jqwik.api.Combinators;
import org.jointletter.model.Allegation;
import org.jointletter.model.Assessment;
import org.jointletter.model.Citation;
import org.jointletter.model.Demand;
import org.jointletter.model.Statement;
import org.jointletter.vocabulary.AssessmentStatus;
import org.jointletter.vocabulary.DemandKind;
import org.jointletter.vocabulary.Modality;
import org.jointletter.vocabulary.PartsMode;
import org.jointletter.vocabulary.StatementKind;
import org.jointletter.vocabulary.Theme;

/**
 * What letters say: demands, allegations and other statements.
 *
 * @since 0.1
 */
public final class Statements {

  static final Statements ANY = new Statements(Sources.ANY, Counts.ANY, Parties.ANY);

  private final Arbitrary<Demand> demands;
  private final Optional<Arbitrary<Assessment>> assessments;
  private final Arbitrary<Statement> statements;
  private final Arbitrary<Allegation> allegations;

  Statements(Sources sources, Counts counts, Parties parties) {
    this.assessments = sources.citation().map(citations -> assessments(citations, parties));
    Arbitrary<Demand.Builder> builders = demandBuilders(sources, counts, parties);
    Arbitrary<Demand> undivided = Whole.of(builders.map(Demand.Builder::build));
    this.demands = divided(builders, divided(builders, undivided));
    this.statements = statements(sources, counts, parties);
    this.allegations = allegations(sources, counts, parties);
  }

  /** {@return an arbitrary of demands, whose parts may have parts again, up to two deep} */
  public static Arbitrary<Demand> demands() {
    return ANY.demand();
  }

  /** {@return an arbitrary of allegations, with assessments and without} */
  public static Arbitrary<Allegation> allegations() {
    return ANY.allegation();
  }

  /** {@return an arbitrary of what is neither asked nor alleged} */
  public static Arbitrary<Statement> statements() {
    return ANY.statement();
  }

  /** {@return an arbitrary of assessments of allegations} */
  public static Arbitrary<Assessment> assessments() {
    return ANY.assessments.orElseThrow();
  }

  /** Returns an arbitrary of the assessments of one value. */
  Arbitrary<List<Assessment>> assessed() {
    return assessments.map(Sizes::few).orElse(Arbitraries.just(List.of()));
  }

  Arbitrary<Demand> demand() {
    return demands;
  }

  Arbitrary<Statement> statement() {
    return statements;
  }

  Arbitrary<Allegation> allegation() {
    return allegations;
  }

  private Arbitrary<Statement> statements(Sources sources, Counts counts, Parties parties) {
    return Whole.of(Builders.withBuilder(Statement::builder)
        .use(Texts.ids())
        .in(Statement.Builder::id)
        .use(Codes.codes(StatementKind.class))
        .in(Statement.Builder::kind)
        .use(Texts.texts())
        .in(Statement.Builder::statement)
        .use(few(Texts.ids()))
        .in(Statement.Builder::directedTo)
        .use(maybe(Times.times()))
        .in(Statement.Builder::due)
        .use(maybe(parties.party()))
        .in(Statement.Builder::attributedTo)
        .use(few(counts.count()))
        .in(Statement.Builder::quantities)
        .use(assessed())
        .in(Statement.Builder::assessments)
        .use(sources.cited())
        .in(Statement.Builder::citations)
        .use(Extensions.rare())
        .in(Statement.Builder::extensions)
        .build(Statement.Builder::build));
  }

  private Arbitrary<Demand.Builder> demandBuilders(
      Sources sources, Counts counts, Parties parties) {
    return Builders.withBuilder(Demand::builder)
        .use(Texts.ids())
        .in(Demand.Builder::id)
        .use(Texts.texts())
        .in(Demand.Builder::statement)
        .use(few(Codes.codes(DemandKind.class)))
        .in(Demand.Builder::kinds)
        .use(few(Texts.ids()))
        .in(Demand.Builder::directedTo)
        .use(maybe(Texts.texts()))
        .in(Demand.Builder::condition)
        .use(maybe(Times.times()))
        .in(Demand.Builder::deadline)
        .use(few(parties.party()))
        .in(Demand.Builder::beneficiaries)
        .use(few(Places.identifiers()))
        .in(Demand.Builder::identifiers)
        .use(few(counts.count()))
        .in(Demand.Builder::quantities)
        .use(assessed())
        .in(Demand.Builder::assessments)
        .use(maybe(parties.party()))
        .in(Demand.Builder::attributedTo)
        .use(sources.cited())
        .in(Demand.Builder::citations)
        .use(few(sources.links(Texts.idsElsewhere())))
        .in(Demand.Builder::links)
        .use(Extensions.extensions())
        .in(Demand.Builder::extensions)
        .build();
  }

  private static Arbitrary<Demand> divided(
      Arbitrary<Demand.Builder> builders, Arbitrary<Demand> parts) {
    return Whole.of(Combinators.combine(builders, few(parts), Codes.codes(PartsMode.class))
        .as((builder, some, mode) -> builder
            .parts(some)
            .partsMode(some.isEmpty() ? Optional.empty() : Optional.of(mode))
            .build()));
  }

  private static Arbitrary<Assessment> assessments(Arbitrary<Citation> citations, Parties parties) {
    return Whole.of(Builders.withBuilder(Assessment::builder)
        .use(Extensions.rare())
        .in(Assessment.Builder::extensions)
        .use(Codes.codes(AssessmentStatus.class))
        .in(Assessment.Builder::status)
        .use(parties.party())
        .in(Assessment.Builder::by)
        .use(maybe(Times.times()))
        .in(Assessment.Builder::on)
        .use(maybe(Texts.texts()))
        .in(Assessment.Builder::reason)
        .use(citations)
        .in(Assessment.Builder::addCitation)
        .use(few(citations))
        .in(Assessment.Builder::addAllCitations)
        .build(Assessment.Builder::build));
  }

  private Arbitrary<Allegation> allegations(Sources sources, Counts counts, Parties parties) {
    return Whole.of(Builders.withBuilder(Allegation::builder)
        .use(Texts.ids())
        .in(Allegation.Builder::id)
        .use(Texts.texts())
        .in(Allegation.Builder::statement)
        .use(few(Codes.codes(Theme.class)))
        .in(Allegation.Builder::themes)
        .use(maybe(Codes.codes(Modality.class)))
        .in(Allegation.Builder::modality)
        .use(few(Places.identifiers()))
        .in(Allegation.Builder::topics)
        .use(few(Places.identifiers()))
        .in(Allegation.Builder::identifiers)
        .use(few(Places.jurisdictions()))
        .in(Allegation.Builder::jurisdictions)
        .use(few(parties.party()))
        .in(Allegation.Builder::responsible)
        .use(few(parties.party()))
        .in(Allegation.Builder::affected)
        .use(maybe(Times.periods()))
        .in(Allegation.Builder::period)
        .use(few(counts.count()))
        .in(Allegation.Builder::quantities)
        .use(few(new Norms(sources).norm()))
        .in(Allegation.Builder::norms)
        .use(maybe(parties.party()))
        .in(Allegation.Builder::attributedTo)
        .use(assessed())
        .in(Allegation.Builder::assessments)
        .use(sources.cited())
        .in(Allegation.Builder::citations)
        .use(Extensions.extensions())
        .in(Allegation.Builder::extensions)
        .build(Allegation.Builder::build));
  }
}
