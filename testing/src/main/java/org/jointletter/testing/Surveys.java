package org.jointletter.testing;

import static org.jointletter.testing.Sizes.maybe;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.Builders;
import org.jointletter.model.Survey;
import org.jointletter.vocabulary.Completeness;
import org.jointletter.vocabulary.SurveyedList;

/**
 * Surveys of lists.
 *
 * @since 0.1
 */
public final class Surveys {

  private final Arbitrary<Survey> surveys;

  Surveys(Sources sources, Parties parties) {
    this.surveys = Whole.of(Builders.withBuilder(Survey::builder)
        .use(Codes.codes(SurveyedList.class))
        .in(Survey.Builder::of)
        .use(Codes.codes(Completeness.class))
        .in(Survey.Builder::completeness)
        .use(maybe(Times.times()))
        .in(Survey.Builder::asOf)
        .use(maybe(parties.party()))
        .in(Survey.Builder::by)
        .use(sources.cited())
        .in(Survey.Builder::citations)
        .use(Extensions.rare())
        .in(Survey.Builder::extensions)
        .build(Survey.Builder::build));
  }

  /** {@return an arbitrary of surveys} */
  public static Arbitrary<Survey> surveys() {
    return new Surveys(Sources.ANY, Parties.ANY).survey();
  }

  Arbitrary<Survey> survey() {
    return surveys;
  }
}
