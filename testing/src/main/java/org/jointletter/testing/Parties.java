package org.jointletter.testing;

import static org.jointletter.testing.Sizes.few;
import static org.jointletter.testing.Sizes.maybe;

import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Builders;
import net.jqwik.api.Combinators;
import org.jointletter.model.Addressee;
import org.jointletter.model.Coalition;
import org.jointletter.model.Membership;
import org.jointletter.model.Office;
import org.jointletter.model.Party;
import org.jointletter.model.Spokesperson;
import org.jointletter.model.Text;
import org.jointletter.model.Unnamed;
import org.jointletter.vocabulary.AddresseeMode;
import org.jointletter.vocabulary.Formation;
import org.jointletter.vocabulary.MemberRole;
import org.jointletter.vocabulary.PartyKind;
import org.jointletter.vocabulary.UnnamedReason;

/**
 * Parties, named and unnamed, and the coalitions that they form.
 *
 * @since 0.1
 */
public final class Parties {

  private static final Arbitrary<Office> OFFICES = Whole.of(Builders.withBuilder(Office::builder)
      .use(Extensions.rare())
      .in(Office.Builder::extensions)
      .use(Texts.texts())
      .in(Office.Builder::title)
      .use(maybe(Texts.texts()))
      .in(Office.Builder::body)
      .use(few(Texts.texts()))
      .in(Office.Builder::legalBasis)
      .build(Office.Builder::build));

  private static final Arbitrary<Unnamed> REASONS = Whole.of(Builders.withBuilder(Unnamed::builder)
      .use(Extensions.rare())
      .in(Unnamed.Builder::extensions)
      .use(Codes.codes(UnnamedReason.class))
      .in(Unnamed.Builder::reason)
      .use(maybe(Texts.strings()))
      .in(Unnamed.Builder::note)
      .build(Unnamed.Builder::build));

  static final Parties ANY = new Parties(Sources.ANY, Counts.ANY);

  private final Arbitrary<Party> parties;
  private final Arbitrary<Membership> memberships;
  private final Arbitrary<Spokesperson> spokespersons;
  private final Arbitrary<Addressee> addressees;
  private final Arbitrary<Coalition> coalitions;

  Parties(Sources sources, Counts counts) {
    this.parties = parties(counts);
    this.memberships = Whole.of(Builders.withBuilder(Membership::builder)
        .use(Extensions.rare())
        .in(Membership.Builder::extensions)
        .use(parties)
        .in(Membership.Builder::party)
        .use(Codes.codes(MemberRole.class))
        .in(Membership.Builder::role)
        .use(maybe(Dates.periods()))
        .in(Membership.Builder::period)
        .build(Membership.Builder::build));
    this.spokespersons = Whole.of(Builders.withBuilder(Spokesperson::builder)
        .use(Extensions.rare())
        .in(Spokesperson.Builder::extensions)
        .use(parties)
        .in(Spokesperson.Builder::party)
        .use(maybe(Texts.texts()))
        .in(Spokesperson.Builder::role)
        .use(maybe(parties))
        .in(Spokesperson.Builder::speaksFor)
        .build(Spokesperson.Builder::build));
    this.addressees = Whole.of(Builders.withBuilder(Addressee::builder)
        .use(Extensions.rare())
        .in(Addressee.Builder::extensions)
        .use(parties)
        .in(Addressee.Builder::party)
        .use(Codes.codes(AddresseeMode.class))
        .in(Addressee.Builder::mode)
        .build(Addressee.Builder::build));
    this.coalitions = coalitions(sources, counts);
  }

  /**
   * {@return an arbitrary of parties of every kind: most with a name, some with a reason for having
   * none} Simplest is a person called {@code a}.
   */
  public static Arbitrary<Party> parties() {
    return ANY.party();
  }

  /** {@return an arbitrary of offices} */
  public static Arbitrary<Office> offices() {
    return OFFICES;
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

  private static Arbitrary<Party> parties(Counts counts) {
    Arbitrary<Party.Builder> builders = Builders.withBuilder(Party::builder)
        .use(maybe(Texts.ids()))
        .in(Party.Builder::id)
        .use(Codes.codes(PartyKind.class))
        .in(Party.Builder::kind)
        .use(few(Texts.texts()))
        .in(Party.Builder::otherNames)
        .use(few(Texts.texts()))
        .in(Party.Builder::affiliations)
        .use(maybe(OFFICES))
        .in(Party.Builder::office)
        .use(maybe(Places.jurisdictions()))
        .in(Party.Builder::jurisdiction)
        .use(maybe(counts.count()))
        .in(Party.Builder::size)
        .use(few(Places.identifiers()))
        .in(Party.Builder::identifiers)
        .use(Extensions.extensions())
        .in(Party.Builder::extensions)
        .build();
    return Whole.of(Combinators.combine(builders, Texts.texts(), maybe(REASONS))
        .as((builder, name, reason) -> builder
            .name(reason.isPresent() ? Optional.empty() : Optional.of(name))
            .unnamed(reason)
            .build()));
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
