package org.jointletter.testing;

import static org.jointletter.testing.Sizes.few;
import static org.jointletter.testing.Sizes.maybe;
import static org.jointletter.testing.Sizes.some;

import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Builders;
import net.jqwik.api.Combinators;
import org.jointletter.model.OfficialResponse;
import org.jointletter.model.Position;
import org.jointletter.model.Time;
import org.jointletter.vocabulary.Channel;
import org.jointletter.vocabulary.Code;
import org.jointletter.vocabulary.PositionKind;
import org.jointletter.vocabulary.Relation;
import org.jointletter.vocabulary.ResponseKind;
import org.jointletter.vocabulary.Stance;

/**
 * Official responses, and observations that there was none.
 *
 * @since 0.1
 */
public final class Responses {

  static final Responses ANY = new Responses(Sources.ANY, Parties.ANY);

  private final Arbitrary<Position> positions;
  private final Arbitrary<OfficialResponse> responses;

  Responses(Sources sources, Parties parties) {
    this.positions = Whole.of(Builders.withBuilder(Position::builder)
        .use(Extensions.rare())
        .in(Position.Builder::extensions)
        .use(Texts.ids())
        .in(Position.Builder::on)
        .use(Codes.codes(PositionKind.class))
        .in(Position.Builder::position)
        .use(sources.cited())
        .in(Position.Builder::citations)
        .build(Position.Builder::build));
    this.responses = Whole.of(Combinators.combine(
            builders(sources, parties),
            some(Codes.codes(ResponseKind.class)),
            Times.times(),
            Arbitraries.of(false, true))
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

  Arbitrary<OfficialResponse> response() {
    return responses;
  }

  private Arbitrary<OfficialResponse.Builder> builders(Sources sources, Parties parties) {
    return Builders.withBuilder(OfficialResponse::builder)
        .use(Texts.ids())
        .in(OfficialResponse.Builder::id)
        .use(some(Texts.ids()))
        .in(OfficialResponse.Builder::respondsTo)
        .use(parties.party())
        .in(OfficialResponse.Builder::issuer)
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
        .use(few(parties.event()))
        .in(OfficialResponse.Builder::events)
        .use(maybe(Texts.texts()))
        .in(OfficialResponse.Builder::text)
        .use(some(positions))
        .in(OfficialResponse.Builder::positions)
        .use(sources.cited())
        .in(OfficialResponse.Builder::citations)
        .use(Extensions.extensions())
        .in(OfficialResponse.Builder::extensions)
        .build();
  }

  /** That there is no response stands alone, and is told as of a date. */
  private static OfficialResponse response(
      OfficialResponse.Builder builder, List<Code<ResponseKind>> kinds, Time asOf, boolean dated) {
    Optional<Code<ResponseKind>> none =
        kinds.stream().filter(kind -> kind.is(ResponseKind.NO_RESPONSE)).findFirst();
    return builder
        .kinds(none.map(List::of).orElse(kinds))
        .asOf(dated || none.isPresent() ? Optional.of(asOf) : Optional.empty())
        .build();
  }
}
