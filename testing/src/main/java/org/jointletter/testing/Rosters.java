package org.jointletter.testing;

import static org.jointletter.testing.Sizes.few;
import static org.jointletter.testing.Sizes.many;
import static org.jointletter.testing.Sizes.maybe;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Builders;
import net.jqwik.api.Combinators;
import org.jointletter.constraint.Amount;
import org.jointletter.model.Office;
import org.jointletter.model.Party;
import org.jointletter.model.Quantity;
import org.jointletter.model.Roster;
import org.jointletter.model.Signatory;
import org.jointletter.model.SignatoryEvent;
import org.jointletter.vocabulary.Capacity;
import org.jointletter.vocabulary.Code;
import org.jointletter.vocabulary.Completeness;
import org.jointletter.vocabulary.Disclosure;
import org.jointletter.vocabulary.Qualifier;
import org.jointletter.vocabulary.RosterOrder;
import org.jointletter.vocabulary.SignatoryEventKind;
import org.jointletter.vocabulary.SignatoryRole;
import org.jointletter.vocabulary.Unit;
import org.jointletter.vocabulary.Verification;

/**
 * Signatories, and rosters of them.
 *
 * @since 0.1
 */
public final class Rosters {

  static final Rosters ANY = new Rosters(Sources.ANY, Counts.ANY, Parties.ANY);

  private final Counts counts;
  private final Arbitrary<SignatoryEvent> events;
  private final Arbitrary<Signatory> signatories;
  private final Arbitrary<Roster.Builder> lists;
  private final Arbitrary<Roster> rosters;

  Rosters(Sources sources, Counts counts, Parties parties) {
    this.counts = counts;
    this.events = Whole.of(Builders.withBuilder(SignatoryEvent::builder)
        .use(Extensions.rare())
        .in(SignatoryEvent.Builder::extensions)
        .use(Codes.codes(SignatoryEventKind.class))
        .in(SignatoryEvent.Builder::event)
        .use(maybe(Times.times()))
        .in(SignatoryEvent.Builder::on)
        .use(maybe(parties.party()))
        .in(SignatoryEvent.Builder::by)
        .use(maybe(Texts.texts()))
        .in(SignatoryEvent.Builder::reason)
        .use(sources.cited())
        .in(SignatoryEvent.Builder::citations)
        .build(SignatoryEvent.Builder::build));
    this.signatories = signatories(sources, parties);
    this.lists = lists(sources, parties);
    this.rosters = listing(repeating(many(signatories)), counts, lists);
  }

  /**
   * {@return an arbitrary of signatories in every role and capacity, withheld ones and withdrawn
   * ones among them}
   */
  public static Arbitrary<Signatory> signatories() {
    return ANY.signatories;
  }

  /** {@return an arbitrary of what can happen to a signature} */
  public static Arbitrary<SignatoryEvent> events() {
    return ANY.events;
  }

  /**
   * {@return an arbitrary of rosters, from empty ones to ones with a dozen signatories} In some, a
   * name occurs twice. Simplest is an empty one.
   */
  public static Arbitrary<Roster> rosters() {
    return ANY.roster();
  }

  /**
   * {@return an arbitrary of rosters that list the given signatories, or only those in other roles
   * if they say that they do not list signatories} Several counts are declared, and they may
   * disagree, as far as a roster allows it.
   *
   * @param signatories the lists, of any length
   */
  public static Arbitrary<Roster> listing(Arbitrary<List<Signatory>> signatories) {
    return listing(signatories, ANY.counts, ANY.lists);
  }

  Arbitrary<Roster> roster() {
    return rosters;
  }

  private Arbitrary<Signatory> signatories(Sources sources, Parties parties) {
    Arbitrary<Signatory.Builder> builders = Builders.withBuilder(Signatory::builder)
        .use(maybe(Texts.ids()))
        .in(Signatory.Builder::id)
        .use(Codes.codes(SignatoryRole.class))
        .in(Signatory.Builder::role)
        .use(few(events))
        .in(Signatory.Builder::events)
        .use(maybe(Texts.strings()))
        .in(Signatory.Builder::signedVersion)
        .use(maybe(Texts.texts()))
        .in(Signatory.Builder::comment)
        .use(Codes.codes(Disclosure.class))
        .in(Signatory.Builder::disclosure)
        .use(sources.cited())
        .in(Signatory.Builder::citations)
        .use(Extensions.extensions())
        .in(Signatory.Builder::extensions)
        .build();
    return Whole.of(Combinators.combine(
            builders,
            parties.party(),
            Codes.codes(Capacity.class),
            parties.office(),
            few(parties.party()))
        .as(Rosters::signatory));
  }

  private static Signatory signatory(
      Signatory.Builder builder,
      Party party,
      Code<Capacity> capacity,
      Office office,
      List<Party> onBehalfOf) {
    boolean official = capacity.is(Capacity.OFFICIAL) || capacity.is(Capacity.MANDATE);
    Party signer = official && party.getOffices().stream().allMatch(Office::isFormer)
        ? party.toBuilder().addOffice(office.toBuilder().former(false)).build()
        : party;
    return builder
        .party(signer)
        .capacity(capacity)
        .onBehalfOf(onBehalfOf.stream().filter(other -> !other.isSameAs(signer)).toList())
        .build();
  }

  /** In one of four lists, who comes first comes again. */
  private static Arbitrary<List<Signatory>> repeating(Arbitrary<List<Signatory>> lists) {
    return Combinators.combine(lists, Arbitraries.of(false, false, false, true))
        .as((list, again) -> Stream.concat(
                list.stream(),
                list.stream()
                    .limit(again ? 1 : 0)
                    .map(first -> first.toBuilder().id(Optional.empty()).build()))
            .toList());
  }

  private static Arbitrary<Roster.Builder> lists(Sources sources, Parties parties) {
    return Builders.withBuilder(Roster::builder)
        .use(Extensions.rare())
        .in(Roster.Builder::extensions)
        .use(maybe(Codes.codes(RosterOrder.class)))
        .in(Roster.Builder::order)
        .use(maybe(Times.times()))
        .in(Roster.Builder::asOf)
        .use(maybe(Codes.codes(Verification.class)))
        .in(Roster.Builder::verification)
        .use(few(new Surveys(sources, parties).survey()))
        .in(Roster.Builder::surveys)
        .use(sources.cited())
        .in(Roster.Builder::citations)
        .build();
  }

  private static Arbitrary<Roster> listing(
      Arbitrary<List<Signatory>> signatories, Counts counts, Arbitrary<Roster.Builder> lists) {
    return Whole.of(Combinators.combine(
            lists, signatories, Codes.codes(Completeness.class), few(counts.count()))
        .as((builder, listed, completeness, declared) -> declaring(
            declared,
            builder
                .signatories(
                    completeness.is(Completeness.NOT_LISTED)
                        ? listed.stream()
                            .filter(other -> !other.getRole().is(SignatoryRole.SIGNATORY))
                            .toList()
                        : listed)
                .completeness(completeness)
                .build())));
  }

  /** Of each unit, one exact count that is always comparable has to fit; the rest may disagree. */
  private static Roster declaring(List<Quantity> declared, Roster roster) {
    List<Quantity> fitting = new ArrayList<>();
    Set<Unit> settled = EnumSet.noneOf(Unit.class);
    for (Quantity count : declared) {
      Optional<Unit> unit =
          count.getUnit().getKnown().filter(known -> count.getUnit().isKnown());
      if (unit.isEmpty() || !count.isPlainCount() || settled.contains(unit.get())) {
        fitting.add(count);
      } else {
        fitting.add(fitting(count, unit.get(), roster));
        if (count.getQualifier().is(Qualifier.EXACT) && count.getAsOf().isEmpty()) {
          settled.add(unit.get());
        }
      }
    }
    return roster.toBuilder().declared(fitting).build();
  }

  private static Quantity fitting(Quantity count, Unit unit, Roster roster) {
    long least = roster.listedAtLeast(unit);
    long most = roster.getCompleteness().is(Completeness.COMPLETE)
        ? roster.listedAtMost(unit).orElse(Long.MAX_VALUE)
        : Long.MAX_VALUE;
    BigDecimal value = count.getValue().orElse(BigDecimal.ZERO);
    Quantity.Builder fitting = count.toBuilder();
    if (count.upperBound().isPresent() && least >= Amount.MAX) {
      return fitting
          .qualifier(Qualifier.AT_LEAST)
          .value(value)
          .upper(Optional.empty())
          .build();
    }
    return switch (count.getQualifier().getBroad()) {
      case EXACT ->
        fitting.value(atLeast(value, least).min(BigDecimal.valueOf(most))).build();
      case AT_MOST -> fitting.value(atLeast(value, least)).build();
      case NEARLY, FEWER_THAN -> fitting.value(atLeast(value, least + 1)).build();
      case BETWEEN ->
        fitting.upper(atLeast(count.getUpper().orElse(BigDecimal.ZERO), least)).build();
      default -> count;
    };
  }

  private static BigDecimal atLeast(BigDecimal value, long least) {
    return value.max(BigDecimal.valueOf(least));
  }
}
