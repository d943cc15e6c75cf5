package org.jointletter.testing;

import static org.jointletter.testing.Sizes.few;
import static org.jointletter.testing.Sizes.maybe;

import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Builders;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.jointletter.model.Addressee;
import org.jointletter.model.Coalition;
import org.jointletter.model.Event;
import org.jointletter.model.Membership;
import org.jointletter.model.Name;
import org.jointletter.model.Office;
import org.jointletter.model.Party;
import org.jointletter.model.Spokesperson;
import org.jointletter.model.Text;
import org.jointletter.model.Time;
import org.jointletter.model.Unnamed;
import org.jointletter.vocabulary.AddresseeMode;
import org.jointletter.vocabulary.Code;
import org.jointletter.vocabulary.EventKind;
import org.jointletter.vocabulary.EventStatus;
import org.jointletter.vocabulary.Formation;
import org.jointletter.vocabulary.MemberRole;
import org.jointletter.vocabulary.NameKind;
import org.jointletter.vocabulary.PartyKind;
import org.jointletter.vocabulary.UnnamedReason;

/**
 * Parties, named and unnamed, and the coalitions that they form.
 *
 * @since 0.1
 */
public final class Parties {

  private static final Arbitrary<Name> NAMES = Whole.of(Builders.withBuilder(Name::builder)
      .use(Extensions.rare())
      .in(Name.Builder::extensions)
      .use(Texts.texts())
      .in(Name.Builder::name)
      .use(maybe(Codes.codes(NameKind.class)))
      .in(Name.Builder::kind)
      .build(Name.Builder::build));

  private static final Arbitrary<Unnamed> REASONS = Whole.of(Builders.withBuilder(Unnamed::builder)
      .use(Extensions.rare())
      .in(Unnamed.Builder::extensions)
      .use(Codes.codes(UnnamedReason.class))
      .in(Unnamed.Builder::reason)
      .use(maybe(Texts.strings()))
      .in(Unnamed.Builder::note)
      .build(Unnamed.Builder::build));

  static final Parties ANY = new Parties(Sources.ANY, Counts.ANY);

  private final Arbitrary<Office> offices;
  private final Arbitrary<Party> parties;
  private final Arbitrary<Membership> memberships;
  private final Arbitrary<Spokesperson> spokespersons;
  private final Arbitrary<Addressee> addressees;
  private final Arbitrary<Coalition> coalitions;
  private final Arbitrary<Event> events;

  Parties(Sources sources, Counts counts) {
    this.offices = offices(new Norms(sources));
    this.parties = parties(counts);
    this.memberships = Whole.of(Builders.withBuilder(Membership::builder)
        .use(Extensions.rare())
        .in(Membership.Builder::extensions)
        .use(parties)
        .in(Membership.Builder::party)
        .use(Codes.codes(MemberRole.class))
        .in(Membership.Builder::role)
        .use(maybe(Times.periods()))
        .in(Membership.Builder::period)
        .use(sources.cited())
        .in(Membership.Builder::citations)
        .build(Membership.Builder::build));
    this.spokespersons = Whole.of(Builders.withBuilder(Spokesperson::builder)
        .use(Extensions.rare())
        .in(Spokesperson.Builder::extensions)
        .use(parties)
        .in(Spokesperson.Builder::party)
        .use(maybe(Texts.texts()))
        .in(Spokesperson.Builder::role)
        .use(few(parties))
        .in(Spokesperson.Builder::onBehalfOf)
        .use(sources.cited())
        .in(Spokesperson.Builder::citations)
        .build(Spokesperson.Builder::build));
    this.addressees = Whole.of(Builders.withBuilder(Addressee::builder)
        .use(Extensions.rare())
        .in(Addressee.Builder::extensions)
        .use(parties)
        .in(Addressee.Builder::party)
        .use(Codes.codes(AddresseeMode.class))
        .in(Addressee.Builder::mode)
        .use(few(parties))
        .in(Addressee.Builder::onBehalfOf)
        .use(sources.cited())
        .in(Addressee.Builder::citations)
        .build(Addressee.Builder::build));
    this.coalitions = coalitions(sources, counts);
    this.events = events(sources, counts);
  }

  /**
   * {@return an arbitrary of parties of every kind: most with a name, some with a reason for having
   * none, some with a pseudonym and a reason for it} Simplest is a person called {@code a}.
   */
  public static Arbitrary<Party> parties() {
    return ANY.party();
  }

  /** {@return an arbitrary of offices} */
  public static Arbitrary<Office> offices() {
    return ANY.office();
  }

  /** {@return an arbitrary of other names of parties} */
  public static Arbitrary<Name> names() {
    return NAMES;
  }

  /** {@return an arbitrary of reasons for not being named} */
  public static Arbitrary<Unnamed> reasons() {
    return REASONS;
  }

  /** {@return an arbitrary of memberships in coalitions} */
  public static Arbitrary<Membership> memberships() {
    return ANY.memberships;
  }

  /** {@return an arbitrary of spokespersons} */
  public static Arbitrary<Spokesperson> spokespersons() {
    return ANY.spokesperson();
  }

  /** {@return an arbitrary of coalitions, with a name, a description or both} */
  public static Arbitrary<Coalition> coalitions() {
    return ANY.coalition();
  }

  Arbitrary<Office> office() {
    return offices;
  }

  /** {@return an arbitrary of events, most of which have happened, at some time} */
  public static Arbitrary<Event> events() {
    return ANY.event();
  }

  Arbitrary<Event> event() {
    return events;
  }

  Arbitrary<Party> party() {
    return parties;
  }

  Arbitrary<Spokesperson> spokesperson() {
    return spokespersons;
  }

  Arbitrary<Addressee> addressee() {
    return addressees;
  }

  Arbitrary<Coalition> coalition() {
    return coalitions;
  }

  private static Arbitrary<Office> offices(Norms norms) {
    Arbitrary<Office.Builder> builders = Builders.withBuilder(Office::builder)
        .use(Extensions.rare())
        .in(Office.Builder::extensions)
        .use(maybe(Times.periods()))
        .in(Office.Builder::period)
        .use(Arbitraries.of(false, true))
        .in(Office.Builder::former)
        .use(few(norms.norm()))
        .in(Office.Builder::legalBasis)
        .build();
    return Whole.of(Combinators.combine(
            builders, Texts.texts(), maybe(Texts.texts()), Arbitraries.of(true, true, false))
        .as((builder, title, body, titled) -> builder
            .title(titled || body.isEmpty() ? Optional.<Text>of(title) : Optional.empty())
            .body(body)
            .build()));
  }

  private Arbitrary<Party> parties(Counts counts) {
    Arbitrary<Party.Builder> builders = Builders.withBuilder(Party::builder)
        .use(maybe(Texts.ids()))
        .in(Party.Builder::id)
        .use(Codes.codes(PartyKind.class))
        .in(Party.Builder::kind)
        .use(few(NAMES))
        .in(Party.Builder::otherNames)
        .use(few(Texts.texts()))
        .in(Party.Builder::affiliations)
        .use(few(offices))
        .in(Party.Builder::offices)
        .use(few(Places.jurisdictions()))
        .in(Party.Builder::jurisdictions)
        .use(maybe(counts.count()))
        .in(Party.Builder::size)
        .use(few(Places.identifiers()))
        .in(Party.Builder::identifiers)
        .use(Extensions.extensions())
        .in(Party.Builder::extensions)
        .build();
    return Whole.of(Combinators.combine(
            builders, Texts.texts(), maybe(REASONS), Arbitraries.of(false, false, true))
        .as((builder, name, reason, pseudonym) -> builder
            .name(reason.isPresent() && !pseudonym ? Optional.empty() : Optional.of(name))
            .unnamed(reason)
            .build()));
  }

  private Arbitrary<Event> events(Sources sources, Counts counts) {
    return Whole.of(Builders.withBuilder(Event::builder)
        .use(Extensions.rare())
        .in(Event.Builder::extensions)
        .use(Codes.codes(EventKind.class))
        .in(Event.Builder::event)
        .use(Arbitraries.frequencyOf(
            Tuple.of(6, Times.times().map(Optional::of)),
            Tuple.of(1, Arbitraries.just(Optional.<Time>empty()))))
        .in(Event.Builder::on)
        .use(Arbitraries.frequencyOf(
            Tuple.of(5, Arbitraries.just(Optional.<Code<EventStatus>>empty())),
            Tuple.of(1, Codes.codes(EventStatus.class).map(Optional::of))))
        .in(Event.Builder::status)
        .use(few(parties))
        .in(Event.Builder::by)
        .use(maybe(Texts.texts()))
        .in(Event.Builder::label)
        .use(maybe(Places.jurisdictions()))
        .in(Event.Builder::place)
        .use(few(counts.count()))
        .in(Event.Builder::quantities)
        .use(sources.cited())
        .in(Event.Builder::citations)
        .build(Event.Builder::build));
  }

  private Arbitrary<Coalition> coalitions(Sources sources, Counts counts) {
    Arbitrary<Coalition.Builder> builders = Builders.withBuilder(Coalition::builder)
        .use(Texts.ids())
        .in(Coalition.Builder::id)
        .use(Codes.codes(Formation.class))
        .in(Coalition.Builder::formation)
        .use(few(memberships))
        .in(Coalition.Builder::members)
        .use(few(counts.count()))
        .in(Coalition.Builder::declaredSize)
        .use(few(parties))
        .in(Coalition.Builder::convenors)
        .use(few(spokespersons))
        .in(Coalition.Builder::spokespersons)
        .use(few(new Surveys(sources, this).survey()))
        .in(Coalition.Builder::surveys)
        .use(sources.cited())
        .in(Coalition.Builder::citations)
        .use(Extensions.extensions())
        .in(Coalition.Builder::extensions)
        .build();
    return Whole.of(Combinators.combine(
            builders, Texts.texts(), maybe(Texts.texts()), Arbitraries.of(true, false))
        .as((builder, name, description, named) -> builder
            .name(named || description.isEmpty() ? Optional.<Text>of(name) : Optional.empty())
            .description(description)
            .build()));
  }
}
