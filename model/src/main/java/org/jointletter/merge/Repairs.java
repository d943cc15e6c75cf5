package org.jointletter.merge;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import org.jointletter.merge.MergeConflict.Reason;
import org.jointletter.model.Dossier;
import org.jointletter.model.JointLetter;
import org.jointletter.model.LetterLink;
import org.jointletter.model.OfficialResponse;
import org.jointletter.model.ResponsesFollowLetters;
import org.jointletter.vocabulary.LinkKind;

/**
 * Takes out of a union of dossiers what breaks a rule on the dossier as a whole, and reports it:
 * links that lead back to their own letter, and events of responses that come before every letter
 * they answer.
 */
final class Repairs {

  /** A link between two letters of the dossier. */
  private record Edge(LinkKind kind, String from, String to) {}

  private static final Comparator<Edge> ORDER =
      Comparator.comparing(Edge::kind).thenComparing(Edge::from).thenComparing(Edge::to);

  private final List<Stated<Dossier>> contributions;
  private final Findings findings;

  private Repairs(List<Stated<Dossier>> contributions, Findings findings) {
    this.contributions = contributions;
    this.findings = findings;
  }

  /** Builds a union that breaks rules as it is. */
  static Dossier build(
      Dossier.Builder union, List<Stated<Dossier>> contributions, Findings findings) {
    Repairs repairs = new Repairs(contributions, findings);
    union.letters(repairs.withoutCircles(
        repairs.merged(Dossier::getLetters, "letters", Shapes.JOINT_LETTER)));
    List<OfficialResponse> responses =
        repairs.merged(Dossier::getResponses, "responses", Shapes.OFFICIAL_RESPONSE);
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
  private <V> List<V> merged(Function<Dossier, List<V>> getter, String name, Kind<V> kind) {
    return Slots.joined(
        Slots.of(Stated.in(contributions, getter), kind).inOrder(),
        name,
        kind,
        Where.TOP,
        new Findings(contributions.stream().map(Stated::value).toList()));
  }

  /** Takes links in their order, but for those that close a circle with others before them. */
  private List<JointLetter> withoutCircles(List<JointLetter> letters) {
    Map<Edge, List<Stated<LetterLink>>> links = new TreeMap<>(ORDER);
    for (Stated<Dossier> dossier : contributions) {
      for (JointLetter letter : dossier.value().getLetters()) {
        letter
            .getLinks()
            .forEach(link -> edge(letter, link)
                .ifPresent(edge -> Stated.add(
                    links.computeIfAbsent(edge, e -> new ArrayList<>(1)), link, dossier.by())));
      }
    }
    Set<Edge> refused = new HashSet<>();
    Map<LinkKind, Map<String, Set<String>>> taken = new EnumMap<>(LinkKind.class);
    links.forEach((edge, stated) -> {
      Map<String, Set<String>> graph = taken.computeIfAbsent(edge.kind(), kind -> new HashMap<>());
      if (isWay(edge.to(), edge.from(), graph)) {
        refused.add(edge);
        findings.add(
            at("letters", edge.from(), Dossier::getLetters, Shapes.JOINT_LETTER).attribute("links"),
            Reason.RULE,
            null,
            stated);
      } else {
        graph.computeIfAbsent(edge.from(), from -> new HashSet<>()).add(edge.to());
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

  private static Optional<Edge> edge(JointLetter letter, LetterLink link) {
    return link.getTarget()
        .flatMap(target -> link.getKind()
            .getKnown()
            .filter(LinkKind::isAcyclic)
            .map(kind -> new Edge(kind, letter.getId(), target)));
  }

  private static boolean isWay(String from, String to, Map<String, Set<String>> graph) {
    Set<String> reached = new HashSet<>(Set.of(from));
    Deque<String> open = new ArrayDeque<>(reached);
    while (!open.isEmpty() && !reached.contains(to)) {
      graph.getOrDefault(open.pop(), Set.of()).stream().filter(reached::add).forEach(open::push);
    }
    return reached.contains(to);
  }

  /** Returns which responses come before every letter that they answer. */
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
    findings.add(
        at("responses", response.getId(), Dossier::getResponses, Shapes.OFFICIAL_RESPONSE)
            .attribute("events"),
        Reason.RULE,
        null,
        Stated.among(
            contributions,
            dossier -> find(response.getId(), dossier.getResponses(), Shapes.OFFICIAL_RESPONSE)
                .map(OfficialResponse::getEvents)
                .filter(events -> !events.isEmpty())));
    return response.toBuilder().events(List.of()).build();
  }

  private <V> Where at(
      String list, String id, Function<Dossier, List<V>> getter, Shape<V, ?> shape) {
    return Where.TOP
        .element(list, id)
        .citing(contribution -> find(
                id, getter.apply(contributions.get(contribution).value()), shape)
            .map(shape::citations)
            .orElse(List.of()));
  }

  private static <V> Optional<V> find(String id, List<V> values, Kind<V> kind) {
    return values.stream()
        .filter(value -> kind.id(value).equals(Optional.of(id)))
        .findFirst();
  }
}
