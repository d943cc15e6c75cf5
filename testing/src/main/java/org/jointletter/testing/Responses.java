package org.jointletter.testing;

import static org.jointletter.testing.Sizes.few;
import static org.jointletter.testing.Sizes.maybe;
import static org.jointletter.testing.Sizes.some;

import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Builders;
import net.jqwik.api.Combinators;
import org.jointletter.model.OfficialResponse;
import org.jointletter.model.Position;
import org.jointletter.model.ResponseTarget;
import org.jointletter.model.Version;
import org.jointletter.vocabulary.Channel;
import org.jointletter.vocabulary.Code;
import org.jointletter.vocabulary.PositionKind;
import org.jointletter.vocabulary.Relation;
import org.jointletter.vocabulary.ResponseForm;
import org.jointletter.vocabulary.ResponseKind;
import org.jointletter.vocabulary.Stance;

/**
 * Official responses, and observations that there was none.
 *
 * @since 0.1
 */
public final class Responses {

  static final Responses ANY = new Responses(Sources.ANY, Counts.ANY, Parties.ANY, Statements.ANY);

  private final Arbitrary<ResponseTarget> targets;
  private final Arbitrary<Position> positions;
  private final Arbitrary<OfficialResponse> responses;

  Responses(Sources sources, Counts counts, Parties parties, Statements statements) {
    this.targets = Whole.of(Builders.withBuilder(ResponseTarget::builder)
        .use(Texts.idsElsewhere())
        .in(ResponseTarget.Builder::target)
        .use(maybe(Codes.codes(Relation.class)))
        .in(ResponseTarget.Builder::relation)
        .use(sources.cited())
        .in(ResponseTarget.Builder::citations)
        .use(Extensions.rare())
        .in(ResponseTarget.Builder::extensions)
        .build(ResponseTarget.Builder::build));
    this.positions = Whole.of(Builders.withBuilder(Position::builder)
        .use(Extensions.rare())
        .in(Position.Builder::extensions)
        .use(Texts.ids())
        .in(Position.Builder::on)
        .use(Codes.codes(PositionKind.class))
        .in(Position.Builder::position)
        .use(maybe(Texts.texts()))
        .in(Position.Builder::condition)
        .use(maybe(Times.times()))
        .in(Position.Builder::at)
        .use(maybe(Times.times()))
        .in(Position.Builder::due)
        .use(statements.assessed())
        .in(Position.Builder::assessments)
        .use(sources.cited())
        .in(Position.Builder::citations)
        .build(Position.Builder::build));
    this.responses = Whole.of(Combinators.combine(
            builders(sources, counts, parties),
            some(Codes.codes(ResponseKind.class)),
            few(Letters.VERSIONS))
        .as(Responses::response));
  }

  /** {@return an arbitrary of responses to letters with any ids} Some of them are no responses. */
  public static Arbitrary<OfficialResponse> responses() {
    return ANY.response();
  }

  /** {@return an arbitrary of positions on allegations and demands with any ids} */
  public static Arbitrary<Position> positions() {
    return ANY.positions;
  }

  /** {@return an arbitrary of what a response answers, with any ids} */
  public static Arbitrary<ResponseTarget> targets() {
    return ANY.targets;
  }

  Arbitrary<OfficialResponse> response() {
    return responses;
  }

  private Arbitrary<OfficialResponse.Builder> builders(
      Sources sources, Counts counts, Parties parties) {
    return Builders.withBuilder(OfficialResponse::builder)
        .use(Texts.ids())
        .in(OfficialResponse.Builder::id)
        .use(maybe(Codes.codes(ResponseForm.class)))
        .in(OfficialResponse.Builder::form)
        .use(some(targets))
        .in(OfficialResponse.Builder::respondsTo)
        .use(parties.party())
        .in(OfficialResponse.Builder::addIssuer)
        .use(few(parties.party()))
        .in(OfficialResponse.Builder::addAllIssuers)
        .use(few(parties.party()))
        .in(OfficialResponse.Builder::onBehalfOf)
        .use(few(parties.addressee()))
        .in(OfficialResponse.Builder::recipients)
        .use(Codes.codes(Relation.class))
        .in(OfficialResponse.Builder::relation)
        .use(maybe(parties.party()))
        .in(OfficialResponse.Builder::spokesperson)
        .use(maybe(Codes.codes(Stance.class)))
        .in(OfficialResponse.Builder::stance)
        .use(Codes.codes(Channel.class))
        .in(OfficialResponse.Builder::channel)
        .use(maybe(Texts.texts()))
        .in(OfficialResponse.Builder::prompt)
        .use(maybe(Times.times()))
        .in(OfficialResponse.Builder::asOf)
        .use(few(parties.event()))
        .in(OfficialResponse.Builder::events)
        .use(few(Places.identifiers()))
        .in(OfficialResponse.Builder::identifiers)
        .use(maybe(Texts.texts()))
        .in(OfficialResponse.Builder::text)
        .use(some(positions))
        .in(OfficialResponse.Builder::positions)
        .use(few(counts.count()))
        .in(OfficialResponse.Builder::quantities)
        .use(few(sources.links(Texts.idsElsewhere())))
        .in(OfficialResponse.Builder::links)
        .use(few(Letters.COPIES))
        .in(OfficialResponse.Builder::copies)
        .use(sources.cited())
        .in(OfficialResponse.Builder::citations)
        .use(Extensions.extensions())
        .in(OfficialResponse.Builder::extensions)
        .build();
  }

  /** That there is no response stands alone. */
  private static OfficialResponse response(
      OfficialResponse.Builder builder, List<Code<ResponseKind>> kinds, List<Version> versions) {
    Optional<Code<ResponseKind>> none =
        kinds.stream().filter(kind -> kind.is(ResponseKind.NO_RESPONSE)).findFirst();
    return builder
        .kinds(none.map(List::of).orElse(kinds))
        .versions(Letters.labelled(versions).values())
        .build();
  }
}
