package org.jointletter.testing;

import static org.jointletter.testing.References.resolved;
import static org.jointletter.testing.Sizes.few;
import static org.jointletter.testing.Sizes.maybe;
import static org.jointletter.testing.Sizes.some;

import java.util.ArrayList;
import java.util.Collection;
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
import org.jointletter.model.Copy;
import org.jointletter.model.Event;
import org.jointletter.model.JointLetter;
import org.jointletter.model.Link;
import org.jointletter.model.Roster;
import org.jointletter.model.Text;
import org.jointletter.model.Time;
import org.jointletter.model.Version;
import org.jointletter.vocabulary.Code;
import org.jointletter.vocabulary.EventKind;
import org.jointletter.vocabulary.LetterKind;
import org.jointletter.vocabulary.LetterStatus;
import org.jointletter.vocabulary.Theme;
import org.jointletter.vocabulary.TranslationKind;

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
      .use(maybe(Times.times()))
      .in(Version.Builder::on)
      .use(maybe(Texts.texts()))
      .in(Version.Builder::text)
      .use(maybe(DIGESTS))
      .in(Version.Builder::digest)
      .use(maybe(Texts.texts()))
      .in(Version.Builder::note)
      .use(maybe(Texts.ids()))
      .in(Version.Builder::id)
      .use(maybe(Texts.languages()))
      .in(Version.Builder::language)
      .use(few(Texts.ids()))
      .in(Version.Builder::adds)
      .use(maybe(Combinators.combine(Texts.strings(), maybe(Codes.codes(TranslationKind.class)))
          .as(Original::new)))
      .in((builder, original) -> builder
          .translationOf(original.map(Original::label))
          .translationKind(original.flatMap(Original::kind)))
      .build(Version.Builder::build));

  static final Arbitrary<Copy> COPIES = Whole.of(Combinators.combine(
          Builders.withBuilder(Copy::builder)
              .use(Extensions.rare())
              .in(Copy.Builder::extensions)
              .use(maybe(Texts.strings()))
              .in(Copy.Builder::version)
              .use(maybe(Times.times()))
              .in(Copy.Builder::on)
              .build(),
          maybe(Texts.addresses()),
          maybe(Texts.languages()),
          maybe(Texts.strings()),
          Texts.strings())
      .as(Letters::copy));

  /** A letter has a title, a description or both. */
  private static final Arbitrary<Name> NAMES = Combinators.combine(
          Texts.texts(), maybe(Texts.texts()), Arbitraries.of(true, false))
      .as((title, description, titled) -> new Name(
          titled || description.isEmpty() ? Optional.of(title) : Optional.empty(), description));

  static final Letters ANY =
      new Letters(Sources.ANY, Counts.ANY, Parties.ANY, Rosters.ANY, Statements.ANY);

  private record Original(String label, Optional<Code<TranslationKind>> kind) {}

  private record Name(Optional<Text> title, Optional<Text> description) {}

  /** The texts of a letter, and where they can be read. */
  private record Written(List<Version> versions, List<Copy> copies) {}

  private final Arbitrary<Addressee> addressees;
  private final Arbitrary<Link> links;
  private final Arbitrary<JointLetter> letters;

  Letters(Sources sources, Counts counts, Parties parties, Rosters rosters, Statements statements) {
    this.addressees = parties.addressee();
    this.links = sources.links(Texts.ids());
    this.letters = Whole.of(Combinators.combine(
            builders(sources, counts, parties),
            Texts.ids(),
            some(addressees),
            rosters.roster(),
            said(statements),
            written(),
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

  private static Arbitrary<JointLetter.Builder> builders(
      Sources sources, Counts counts, Parties parties) {
    return Builders.withBuilder(JointLetter::builder)
        .use(Codes.codes(LetterKind.class))
        .in(JointLetter.Builder::kind)
        .use(maybe(Codes.codes(LetterStatus.class)))
        .in(JointLetter.Builder::status)
        .use(NAMES)
        .in((builder, name) -> builder.title(name.title()).description(name.description()))
        .use(few(Texts.texts()))
        .in(JointLetter.Builder::otherTitles)
        .use(few(Places.identifiers()))
        .in(JointLetter.Builder::identifiers)
        .use(few(parties.event()).map(Letters::publishedWhenDated))
        .in(JointLetter.Builder::events)
        .use(few(Texts.ids()))
        .in(JointLetter.Builder::coalitions)
        .use(maybe(Texts.texts()))
        .in(JointLetter.Builder::subject)
        .use(maybe(Procedures.series()))
        .in(JointLetter.Builder::series)
        .use(few(Codes.codes(Theme.class)))
        .in(JointLetter.Builder::themes)
        .use(few(Places.identifiers()))
        .in(JointLetter.Builder::topics)
        .use(few(counts.count()))
        .in(JointLetter.Builder::quantities)
        .use(maybe(new Procedures(sources, counts).procedure()))
        .in(JointLetter.Builder::procedure)
        .use(few(new Surveys(sources, parties).survey()))
        .in(JointLetter.Builder::surveys)
        .use(few(parties.spokesperson()))
        .in(JointLetter.Builder::spokespersons)
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
      Said said,
      Written written,
      List<Link> links) {
    List<String> addressed = addressees.stream()
        .flatMap(addressee -> addressee.getParty().getId().stream())
        .toList();
    Map<String, Version> labelled = labelled(written.versions());
    List<String> labels = List.copyOf(labelled.keySet());
    Ids ids = new Ids(List.of());
    builder.id(ids.unused(id)).roster(ids.unused(signing(labels, roster)));
    Said own = said.directedTo(addressed).unused(ids);
    return builder
        .addressees(addressees)
        .demands(own.demands())
        .allegations(own.allegations())
        .statements(own.statements())
        .versions(translated(labelled.values(), ids, own.ids()))
        .copies(written.copies().stream().map(copy -> of(labels, copy)).toList())
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
    List<Time> dated = dates(EventKind.DATED, events);
    boolean reversed = dates(EventKind.PUBLISHED, events).stream()
        .anyMatch(published -> dated.stream().anyMatch(published::isCertainlyBefore));
    return reversed
        ? events.stream().filter(event -> !event.getEvent().is(EventKind.DATED)).toList()
        : events;
  }

  private static List<Time> dates(EventKind kind, List<Event> events) {
    return events.stream()
        .filter(event -> event.getEvent().is(kind))
        .flatMap(event -> event.getOn().stream())
        .toList();
  }

  private static Arbitrary<Said> said(Statements statements) {
    return Combinators.combine(
            some(statements.demand()), some(statements.allegation()), few(statements.statement()))
        .as(Said::new);
  }

  /** A version is translated from the one before it, if from any. */
  private static List<Version> translated(
      Collection<Version> versions, Ids ids, List<String> said) {
    List<Version> translated = new ArrayList<>();
    for (Version version : versions) {
      Optional<String> original = version
          .getTranslationOf()
          .filter(label -> !translated.isEmpty())
          .map(label -> translated.get(translated.size() - 1).getLabel());
      translated.add(ids.unused(version).toBuilder()
          .translationOf(original)
          .translationKind(version.getTranslationKind().filter(kind -> original.isPresent()))
          .adds(resolved(version.getAdds(), said))
          .build());
    }
    return translated;
  }

  private static Arbitrary<Written> written() {
    return Combinators.combine(few(VERSIONS), few(COPIES)).as(Written::new);
  }

  /** A copy has an address or a language, or else a publisher. */
  private static Copy copy(
      Copy.Builder builder,
      Optional<String> url,
      Optional<String> language,
      Optional<String> publisher,
      String otherwise) {
    boolean known = url.isPresent() || language.isPresent() || publisher.isPresent();
    return builder
        .url(url)
        .language(language)
        .publisher(known ? publisher : Optional.of(otherwise))
        .build();
  }

  private static Copy of(List<String> versions, Copy copy) {
    return copy.toBuilder()
        .version(copy.getVersion().flatMap(version -> resolved(version, versions)))
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
