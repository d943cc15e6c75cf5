package org.jointletter.testing;

import static org.jointletter.testing.References.resolved;
import static org.jointletter.testing.Sizes.few;
import static org.jointletter.testing.Sizes.maybe;
import static org.jointletter.testing.Sizes.some;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Builders;
import net.jqwik.api.Combinators;
import org.jointletter.model.Addressee;
import org.jointletter.model.Allegation;
import org.jointletter.model.Copy;
import org.jointletter.model.Demand;
import org.jointletter.model.Event;
import org.jointletter.model.JointLetter;
import org.jointletter.model.Link;
import org.jointletter.model.PartialDate;
import org.jointletter.model.Roster;
import org.jointletter.model.Version;
import org.jointletter.vocabulary.EventKind;
import org.jointletter.vocabulary.LetterKind;
import org.jointletter.vocabulary.LetterStatus;

/**
 * Joint letters, and what only they have.
 *
 * @since 0.1
 */
public final class Letters {

  private static final Arbitrary<String> DIGESTS = Arbitraries.integers()
      .between(0, Integer.MAX_VALUE)
      .map(number -> String.format(Locale.ROOT, "sha256:%056x%08x", number, number));

  static final Arbitrary<Version> VERSIONS = Whole.of(Builders.withBuilder(Version::builder)
      .use(Extensions.rare())
      .in(Version.Builder::extensions)
      .use(Texts.strings())
      .in(Version.Builder::label)
      .use(maybe(Dates.dates()))
      .in(Version.Builder::on)
      .use(maybe(Texts.texts()))
      .in(Version.Builder::text)
      .use(maybe(DIGESTS))
      .in(Version.Builder::digest)
      .use(maybe(Texts.texts()))
      .in(Version.Builder::note)
      .build(Version.Builder::build));

  static final Arbitrary<Copy> COPIES = Whole.of(Builders.withBuilder(Copy::builder)
      .use(Extensions.rare())
      .in(Copy.Builder::extensions)
      .use(Texts.addresses())
      .in(Copy.Builder::url)
      .use(maybe(Texts.strings()))
      .in(Copy.Builder::publisher)
      .use(maybe(Texts.languages()))
      .in(Copy.Builder::language)
      .build(Copy.Builder::build));

  static final Letters ANY = new Letters(Sources.ANY, Parties.ANY, Rosters.ANY, Statements.ANY);

  private final Arbitrary<Addressee> addressees;
  private final Arbitrary<Link> links;
  private final Arbitrary<JointLetter> letters;

  Letters(Sources sources, Parties parties, Rosters rosters, Statements statements) {
    this.addressees = parties.addressee();
    this.links = sources.links(Texts.ids());
    this.letters = Whole.of(Combinators.combine(
            builders(sources, parties),
            Texts.ids(),
            some(addressees),
            rosters.roster(),
            some(statements.demand()),
            some(statements.allegation()),
            few(VERSIONS),
            some(links))
        .as(Letters::letter));
  }

  /**
   * {@return an arbitrary of letters, each of them valid on its own: ids are unique, demands are
   * directed to addressees, and signatories signed versions that there are} Its links and citations
   * point at letters and sources outside. Simplest is a letter with nothing but what is required.
   */
  public static Arbitrary<JointLetter> letters() {
    return ANY.letter();
  }

  /** {@return an arbitrary of addressees} */
  public static Arbitrary<Addressee> addressees() {
    return ANY.addressees;
  }

  /** {@return an arbitrary of versions of a letter} */
  public static Arbitrary<Version> versions() {
    return VERSIONS;
  }

  /** {@return an arbitrary of links to other letters and to outside texts} */
  public static Arbitrary<Link> links() {
    return ANY.links;
  }

  /** {@return an arbitrary of places where a letter can be read} */
  public static Arbitrary<Copy> copies() {
    return COPIES;
  }

  Arbitrary<JointLetter> letter() {
    return letters;
  }

  private static Arbitrary<JointLetter.Builder> builders(Sources sources, Parties parties) {
    return Builders.withBuilder(JointLetter::builder)
        .use(Codes.codes(LetterKind.class))
        .in(JointLetter.Builder::kind)
        .use(maybe(Codes.codes(LetterStatus.class)))
        .in(JointLetter.Builder::status)
        .use(Texts.texts())
        .in(JointLetter.Builder::title)
        .use(few(Places.identifiers()))
        .in(JointLetter.Builder::identifiers)
        .use(few(sources.event()).map(Letters::publishedWhenDated))
        .in(JointLetter.Builder::events)
        .use(maybe(Texts.ids()))
        .in(JointLetter.Builder::coalition)
        .use(maybe(Texts.texts()))
        .in(JointLetter.Builder::subject)
        .use(few(parties.spokesperson()))
        .in(JointLetter.Builder::spokespersons)
        .use(few(COPIES))
        .in(JointLetter.Builder::copies)
        .use(few(Texts.texts()))
        .in(JointLetter.Builder::disclaimers)
        .use(sources.cited())
        .in(JointLetter.Builder::citations)
        .use(Extensions.extensions())
        .in(JointLetter.Builder::extensions)
        .build();
  }

  private static JointLetter letter(
      JointLetter.Builder builder,
      String id,
      List<Addressee> addressees,
      Roster roster,
      List<Demand> demands,
      List<Allegation> allegations,
      List<Version> versions,
      List<Link> links) {
    Ids ids = new Ids(List.of());
    List<String> addressed = addressees.stream()
        .flatMap(addressee -> addressee.getParty().getId().stream())
        .toList();
    Map<String, Version> labelled = labelled(versions);
    return builder
        .id(ids.unused(id))
        .addressees(addressees)
        .roster(ids.unused(signing(List.copyOf(labelled.keySet()), roster)))
        .demands(demands.stream()
            .map(demand -> ids.unused(directed(addressed, demand)))
            .toList())
        .allegations(allegations.stream().map(ids::unused).toList())
        .versions(labelled.values())
        .links(links.stream()
            .filter(link -> !link.getTarget().equals(Optional.of(id)))
            .toList())
        .build();
  }

  /** Returns the first version with each label, by label. */
  static Map<String, Version> labelled(List<Version> versions) {
    Map<String, Version> labelled = new LinkedHashMap<>();
    versions.forEach(version -> labelled.putIfAbsent(version.getLabel(), version));
    return labelled;
  }

  /** Nothing is published before it is dated, so that one of the two is not told. */
  private static List<Event> publishedWhenDated(List<Event> events) {
    List<PartialDate> dated = dates(EventKind.DATED, events);
    boolean reversed = dates(EventKind.PUBLISHED, events).stream()
        .anyMatch(published -> dated.stream().anyMatch(published::isCertainlyBefore));
    return reversed
        ? events.stream().filter(event -> !event.getEvent().is(EventKind.DATED)).toList()
        : events;
  }

  private static List<PartialDate> dates(EventKind kind, List<Event> events) {
    return events.stream()
        .filter(event -> event.getEvent().is(kind))
        .map(Event::getOn)
        .toList();
  }

  private static Demand directed(List<String> addressed, Demand demand) {
    return demand.toBuilder()
        .directedTo(resolved(demand.getDirectedTo(), addressed))
        .parts(demand.getParts().stream().map(part -> directed(addressed, part)).toList())
        .build();
  }

  private static Roster signing(List<String> versions, Roster roster) {
    return roster.toBuilder()
        .signatories(roster.getSignatories().stream()
            .map(signatory -> signatory.toBuilder()
                .signedVersion(
                    signatory.getSignedVersion().flatMap(version -> resolved(version, versions)))
                .build())
            .toList())
        .build();
  }
}
