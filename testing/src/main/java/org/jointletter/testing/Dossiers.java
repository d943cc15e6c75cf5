package org.jointletter.testing;

import static org.jointletter.testing.References.resolved;
import static org.jointletter.testing.Sizes.few;
import static org.jointletter.testing.Sizes.maybe;
import static org.jointletter.testing.Sizes.some;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Builders;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.jointletter.model.Coalition;
import org.jointletter.model.Demand;
import org.jointletter.model.Dossier;
import org.jointletter.model.Event;
import org.jointletter.model.JointLetter;
import org.jointletter.model.Link;
import org.jointletter.model.OfficialResponse;
import org.jointletter.model.Position;
import org.jointletter.model.ResponseTarget;
import org.jointletter.model.Source;
import org.jointletter.model.Time;
import org.jointletter.vocabulary.Code;
import org.jointletter.vocabulary.EventKind;

/**
 * Dossiers, in which everything that refers to something finds it.
 *
 * @since 0.1
 */
public final class Dossiers {

  private static final Arbitrary<Dossier> DOSSIERS = Whole.of(Arbitraries.frequencyOf(
      Tuple.of(1, dossiers(List.of())), Tuple.of(4, dossiers(List.of("source-1", "source-2")))));

  private Dossiers() {}

  /**
   * {@return an arbitrary of dossiers, with up to three letters, coalitions and responses} Every
   * reference finds what it points at, links form no cycle, and no response comes before its
   * letters. Simplest is an empty dossier.
   */
  public static Arbitrary<Dossier> dossiers() {
    return DOSSIERS;
  }

  /** Returns an arbitrary of dossiers in which nothing is cited but these sources. */
  private static Arbitrary<Dossier> dossiers(List<String> cited) {
    Sources sources = Sources.only(cited);
    Counts counts = new Counts(sources);
    Parties parties = new Parties(sources, counts);
    Rosters rosters = new Rosters(sources, counts, parties);
    Statements statements = new Statements(sources, counts, parties);
    Letters letters = new Letters(sources, counts, parties, rosters, statements);
    Responses responses = new Responses(sources, counts, parties, statements);
    return Whole.of(Combinators.combine(
            builders(sources, counts, parties),
            Texts.ids(),
            Sources.sources().list().ofSize(cited.size()),
            few(Sources.sources()),
            some(parties.coalition()),
            some(letters.letter()),
            some(responses.response()))
        .as((builder, id, withIds, uncited, coalitions, written, given) -> {
          Ids ids = new Ids(cited);
          builder.id(ids.unused(id));
          for (int i = 0; i < cited.size(); i++) {
            builder.addSource(withIds.get(i).toBuilder().id(cited.get(i)).build());
          }
          for (Source source : uncited) {
            builder.addSource(source.toBuilder().id(ids.unused(source.getId())).build());
          }
          List<Coalition> united = coalitions.stream()
              .map(coalition ->
                  coalition.toBuilder().id(ids.unused(coalition.getId())).build())
              .toList();
          List<JointLetter> linked = linked(united, written, ids);
          return builder
              .coalitions(united)
              .letters(linked)
              .responses(given.stream()
                  .map(response -> answering(linked, response, ids))
                  .toList())
              .build();
        }));
  }

  private static Arbitrary<Dossier.Builder> builders(
      Sources sources, Counts counts, Parties parties) {
    return Builders.withBuilder(Dossier::builder)
        .use(Texts.texts())
        .in(Dossier.Builder::title)
        .use(few(parties.event()))
        .in(Dossier.Builder::events)
        .use(few(counts.count()))
        .in(Dossier.Builder::quantities)
        .use(few(new Surveys(sources, parties).survey()))
        .in(Dossier.Builder::surveys)
        .use(maybe(Texts.strings()))
        .in(Dossier.Builder::revision)
        .use(Extensions.extensions())
        .in(Dossier.Builder::extensions)
        .build();
  }

  private static List<JointLetter> linked(
      List<Coalition> coalitions, List<JointLetter> letters, Ids ids) {
    List<String> coalitionIds = coalitions.stream().map(Coalition::getId).toList();
    List<String> letterIds =
        letters.stream().map(letter -> ids.unused(letter.getId())).toList();
    List<JointLetter> own = letters.stream().map(ids::unusedInside).toList();
    return IntStream.range(0, letters.size())
        .mapToObj(i -> own.get(i).toBuilder()
            .id(letterIds.get(i))
            .coalitions(resolved(letters.get(i).getCoalitions(), coalitionIds))
            .demands(own.get(i).getDemands().stream()
                .map(demand -> linked(demand, letterIds))
                .toList())
            .links(letters.get(i).getLinks().stream()
                .flatMap(link -> linked(link, i, letterIds).stream())
                .toList())
            .build())
        .toList();
  }

  /** Links that must not form a cycle all lead the same way, each kind in its own. */
  private static Optional<Link> linked(Link link, int from, List<String> letters) {
    if (link.getTarget().isEmpty()) {
      return Optional.of(link);
    }
    List<String> before = letters.subList(0, from);
    List<String> after = letters.subList(from + 1, letters.size());
    List<String> others = Stream.concat(before.stream(), after.stream()).toList();
    List<String> targets = switch (link.getKind().getBroad()) {
      case PRECEDES -> after;
      case BUILDS_ON, REITERATES, SUPERSEDES -> before;
      default -> others;
    };
    return resolved(link.getTarget().get(), targets)
        .map(target -> link.toBuilder().target(target).build());
  }

  private static OfficialResponse answering(
      List<JointLetter> letters, OfficialResponse response, Ids ids) {
    List<String> letterIds = letters.stream().map(JointLetter::getId).toList();
    List<String> statements = letters.stream().flatMap(Dossiers::statements).toList();
    List<String> records = Stream.of(
            letterIds.stream(),
            statements.stream(),
            letters.stream().flatMap(Dossiers::signatories))
        .flatMap(Function.identity())
        .toList();
    List<ResponseTarget> targets = response.getRespondsTo().stream()
        .flatMap(target ->
            resolved(target.getTarget(), target.getCitations().isEmpty() ? letterIds : statements)
                .map(id -> target.toBuilder().target(id).build())
                .stream())
        .toList();
    List<JointLetter> answered = letters.stream()
        .filter(letter -> targets.stream().anyMatch(to -> to.getTarget().equals(letter.getId())))
        .toList();
    return response.toBuilder()
        .id(ids.unused(response.getId()))
        .respondsTo(targets)
        .events(following(answered, response.getEvents()))
        .positions(response.getPositions().stream()
            .flatMap(position -> placed(position, records).stream())
            .toList())
        .links(elsewhere(response.getLinks(), records))
        .versions(response.getVersions().stream()
            .map(version -> ids.unused(version).toBuilder()
                .adds(resolved(version.getAdds(), statements))
                .build())
            .toList())
        .build();
  }

  /** Links that form no cycle, wherever they lead. */
  private static List<Link> elsewhere(List<Link> links, List<String> records) {
    return links.stream()
        .flatMap(link -> link.getTarget().isEmpty()
            ? Stream.of(link)
            : resolved(link.getTarget().get(), records)
                .map(id -> link.toBuilder().target(id).build())
                .stream())
        .toList();
  }

  private static Demand linked(Demand demand, List<String> letters) {
    return demand.toBuilder()
        .links(elsewhere(demand.getLinks(), letters))
        .parts(demand.getParts().stream().map(part -> linked(part, letters)).toList())
        .build();
  }

  private static Stream<String> signatories(JointLetter letter) {
    return letter.getRoster().getSignatories().stream()
        .flatMap(signatory -> signatory.getId().stream());
  }

  private static Optional<Position> placed(Position position, List<String> records) {
    return resolved(position.getOn(), records)
        .map(statement -> position.toBuilder().on(statement).build());
  }

  private static Stream<String> statements(JointLetter letter) {
    return Stream.concat(
        letter.getDemands().stream().flatMap(Dossiers::statements),
        letter.getAllegations().stream().map(allegation -> allegation.getId()));
  }

  private static Stream<String> statements(Demand demand) {
    return Stream.concat(
        Stream.of(demand.getId()), demand.getParts().stream().flatMap(Dossiers::statements));
  }

  /** A response is also given when the first letter was written, if it would come too early. */
  private static List<Event> following(List<JointLetter> answered, List<Event> events) {
    List<Time> written = answered.stream()
        .flatMap(letter -> letter.getEvents().stream())
        .filter(event -> event.hasHappened() && !event.getEvent().is(EventKind.DUE))
        .flatMap(event -> event.getOn().stream())
        .toList();
    boolean early = events.stream()
        .flatMap(event -> event.getOn().stream())
        .anyMatch(given -> written.stream().anyMatch(given::isCertainlyBefore));
    if (!early) {
      return events;
    }
    List<Event> following = new ArrayList<>(events);
    following.add(
        Event.builder().event(Code.of(EventKind.DELIVERED)).on(written.get(0)).build());
    return following;
  }
}
