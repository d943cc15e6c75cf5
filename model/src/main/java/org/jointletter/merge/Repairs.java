package org.jointletter.merge;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import org.jointletter.merge.MergeConflict.Reason;
import org.jointletter.model.Dossier;
import org.jointletter.model.Event;
import org.jointletter.model.JointLetter;
import org.jointletter.model.Link;
import org.jointletter.model.OfficialResponse;
import org.jointletter.model.ResponsesFollowLetters;
import org.jointletter.vocabulary.LinkKind;

/**
 * Removes, and reports, whatever in a union of dossiers breaks a rule of the dossier as a whole:
 * links that lead back to their own letter, and events of responses that come before every letter
 * they answer.
 */
final class Repairs {

  /** A link between two letters of the dossier. */
  private record Edge(LinkKind kind, String from, String to) {}

  private static final Comparator<Edge> ORDER =
      Comparator.comparing(Edge::kind).thenComparing(Edge::from).thenComparing(Edge::to);

  private final List<Statement<Dossier>> contributions;
  private final FoundConflicts conflicts;
  private final Map<String, List<Statement<JointLetter>>> lettersById;
  private final Map<String, List<Statement<OfficialResponse>>> responsesById;

  private Repairs(List<Statement<Dossier>> contributions, FoundConflicts conflicts) {
    this.contributions = contributions;
    this.conflicts = conflicts;
    this.lettersById = byId(contributions, Dossier::getLetters, MergeRules.JOINT_LETTER);
    this.responsesById = byId(contributions, Dossier::getResponses, MergeRules.OFFICIAL_RESPONSE);
  }

  /** Builds a union that breaks rules as it is. */
  static Dossier build(
      Dossier.Builder union, List<Statement<Dossier>> contributions, FoundConflicts conflicts) {
    Repairs repairs = new Repairs(contributions, conflicts);
    union.letters(repairs.withoutCircles(
        repairs.merged(Dossier::getLetters, "letters", MergeRules.JOINT_LETTER)));
    List<OfficialResponse> responses =
        repairs.merged(Dossier::getResponses, "responses", MergeRules.OFFICIAL_RESPONSE);
    while (true) {
      try {
        return union.responses(responses).build();
      } catch (ConstraintViolationException e) {
        Set<Integer> early = early(e);
        if (early.isEmpty()) {
          throw e;
        }
        early.forEach(i -> responses.set(i, repairs.withoutEvents(responses.get(i))));
      }
    }
  }

  /** Merges a list once more: its conflicts are known. */
  private <V> List<V> merged(Function<Dossier, List<V>> getter, String name, Policy<V> policy) {
    return ListUnion.joined(
        ListUnion.of(Statement.in(contributions, getter, Orders.list(policy)), policy)
            .inOrder(),
        name,
        policy,
        MergePath.DOSSIER,
        new FoundConflicts(contributions.stream().map(Statement::value).toList()));
  }

  /** Keeps the links in their order, except those that close a circle with earlier ones. */
  private List<JointLetter> withoutCircles(List<JointLetter> letters) {
    Map<Edge, DistinctValues<Link>> links = new TreeMap<>(ORDER);
    for (Statement<Dossier> dossier : contributions) {
      for (JointLetter letter : dossier.value().getLetters()) {
        letter
            .getLinks()
            .forEach(link -> edge(letter, link)
                .ifPresent(edge -> links
                    .computeIfAbsent(edge, e -> new DistinctValues<>(MergeRules.of(Link.class)))
                    .add(link, dossier.by())));
      }
    }
    Set<Edge> refused = new TreeSet<>(ORDER);
    Map<LinkKind, LetterGraph> taken = new EnumMap<>(LinkKind.class);
    links.forEach((edge, stated) -> {
      LetterGraph graph = taken.computeIfAbsent(edge.kind(), kind -> new LetterGraph());
      if (graph.hasPath(edge.to(), edge.from())) {
        refused.add(edge);
        conflicts.add(
            at("letters", edge.from(), lettersById, MergeRules.JOINT_LETTER).attribute("links"),
            Reason.RULE,
            null,
            stated.values());
      } else {
        graph.add(edge.from(), edge.to());
      }
    });
    return letters.stream()
        .map(letter -> letter.toBuilder()
            .links(letter.getLinks().stream()
                .filter(link -> edge(letter, link).filter(refused::contains).isEmpty())
                .toList())
            .build())
        .toList();
  }

  private static Optional<Edge> edge(JointLetter letter, Link link) {
    return link.getTarget()
        .flatMap(target -> Optional.of(link.getKind().getBroad())
            .filter(LinkKind::isAcyclic)
            .map(kind -> new Edge(kind, letter.getId(), target)));
  }

  /** Returns the indexes of the responses that come before every letter they answer. */
  private static Set<Integer> early(ConstraintViolationException exception) {
    Set<Integer> early = new TreeSet<>();
    for (ConstraintViolation<?> violation : exception.getConstraintViolations()) {
      if (violation.getConstraintDescriptor().getAnnotation() instanceof ResponsesFollowLetters) {
        for (Path.Node node : violation.getPropertyPath()) {
          // Jakarta puts the index of an element on the node after it.
          Optional.ofNullable(node.getIndex()).ifPresent(early::add);
        }
      }
    }
    return early;
  }

  private OfficialResponse withoutEvents(OfficialResponse response) {
    conflicts.add(
        at("responses", response.getId(), responsesById, MergeRules.OFFICIAL_RESPONSE)
            .attribute("events"),
        Reason.RULE,
        null,
        Statement.among(
            responsesById.getOrDefault(response.getId(), List.of()),
            stated -> Optional.of(stated.getEvents()).filter(events -> !events.isEmpty()),
            Orders.list(MergeRules.of(Event.class))));
    return response.toBuilder().events(List.of()).build();
  }

  private static <V> MergePath at(
      String list, String id, Map<String, List<Statement<V>>> byId, MergedType<V, ?> type) {
    return MergePath.DOSSIER.element(list, id).citing(type.cited(byId.getOrDefault(id, List.of())));
  }

  /** Returns the elements of a list by id, each with its contribution. */
  private static <V> Map<String, List<Statement<V>>> byId(
      List<Statement<Dossier>> contributions, Function<Dossier, List<V>> getter, Policy<V> policy) {
    Map<String, List<Statement<V>>> byId = new HashMap<>();
    for (Statement<Dossier> dossier : contributions) {
      for (V value : getter.apply(dossier.value())) {
        byId.computeIfAbsent(policy.id(value).orElseThrow(), id -> new ArrayList<>(1))
            .add(new Statement<>(value, dossier.by()));
      }
    }
    return byId;
  }
}
