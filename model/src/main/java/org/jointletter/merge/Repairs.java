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
  private final Map<String, List<Stated<JointLetter>>> lettersById;
  private final Map<String, List<Stated<OfficialResponse>>> responsesById;

  private Repairs(List<Stated<Dossier>> contributions, Findings findings) {
    this.contributions = contributions;
    this.findings = findings;
    this.lettersById = byId(contributions, Dossier::getLetters, Shapes.JOINT_LETTER);
    this.responsesById = byId(contributions, Dossier::getResponses, Shapes.OFFICIAL_RESPONSE);
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
        Slots.of(Stated.in(contributions, getter, Orders.list(kind)), kind).inOrder(),
        name,
        kind,
        Where.TOP,
        new Findings(contributions.stream().map(Stated::value).toList()));
  }

  /** Takes links in their order, but for those that close a circle with others before them. */
  private List<JointLetter> withoutCircles(List<JointLetter> letters) {
    Map<Edge, Distinct<LetterLink>> links = new TreeMap<>(ORDER);
    for (Stated<Dossier> dossier : contributions) {
      for (JointLetter letter : dossier.value().getLetters()) {
        letter
            .getLinks()
            .forEach(link -> edge(letter, link)
                .ifPresent(edge -> links
                    .computeIfAbsent(edge, e -> new Distinct<>(Shapes.LETTER_LINK))
                    .add(link, dossier.by())));
      }
    }
    Set<Edge> refused = new TreeSet<>(ORDER);
    Map<LinkKind, Ways> taken = new EnumMap<>(LinkKind.class);
    links.forEach((edge, stated) -> {
      Ways ways = taken.computeIfAbsent(edge.kind(), kind -> new Ways());
      if (ways.isWay(edge.to(), edge.from())) {
        refused.add(edge);
        findings.add(
            at("letters", edge.from(), lettersById, Shapes.JOINT_LETTER).attribute("links"),
            Reason.RULE,
            null,
            stated.values());
      } else {
        ways.add(edge.from(), edge.to());
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
        at("responses", response.getId(), responsesById, Shapes.OFFICIAL_RESPONSE)
            .attribute("events"),
        Reason.RULE,
        null,
        Stated.among(
            responsesById.getOrDefault(response.getId(), List.of()),
            stated -> Optional.of(stated.getEvents()).filter(events -> !events.isEmpty()),
            Orders.list(Shapes.DATED_EVENT)));
    return response.toBuilder().events(List.of()).build();
  }

  private static <V> Where at(
      String list, String id, Map<String, List<Stated<V>>> byId, Shape<V, ?> shape) {
    return Where.TOP.element(list, id).citing(shape.cited(byId.getOrDefault(id, List.of())));
  }

  /** Returns what contributions state, by ids: each in its contribution. */
  private static <V> Map<String, List<Stated<V>>> byId(
      List<Stated<Dossier>> contributions, Function<Dossier, List<V>> getter, Kind<V> kind) {
    Map<String, List<Stated<V>>> byId = new HashMap<>();
    for (Stated<Dossier> dossier : contributions) {
      for (V value : getter.apply(dossier.value())) {
        byId.computeIfAbsent(kind.id(value).orElseThrow(), id -> new ArrayList<>(1))
            .add(new Stated<>(value, dossier.by()));
      }
    }
    return byId;
  }
}
