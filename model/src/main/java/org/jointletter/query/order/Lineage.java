package org.jointletter.query.order;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jointletter.model.Dossier;
import org.jointletter.model.JointLetter;
import org.jointletter.query.coverage.Coverage;

/**
 * How the letters of a dossier come from each other.
 *
 * <p>The links are those that the letters state, with both ends and their
 * {@linkplain InverseLinkKind inverses}. A link of a kind that this version does not know is kept,
 * and has no inverse.
 *
 * <p>A letter descends from another if it builds on it, reiterates, supersedes or adds to it, or if
 * the other precedes it. Citing, endorsing, countering, answering and translating make nobody a
 * descendant; but what they refer to is not later, either.
 *
 * <p>A letter comes out when {@link Coverage} says. If a link wants a letter to be later than
 * another, and it is certainly earlier, the two contradict each other: both stand, and the
 * contradiction is told. Delivery and a common campaign say nothing of time, nor do outside texts,
 * which have no date of their own. Links to records other than letters are left out.
 *
 * @since 0.1
 */
public final class Lineage {

  private final List<LineageLink> links;
  private final Map<String, List<LineageLink>> from;
  private final Map<String, List<LineageLink>> to;
  private final Map<String, List<Descent>> parents;
  private final Map<String, List<Descent>> children;
  private final LetterOrder order;

  private Lineage(Dossier dossier) {
    Map<String, JointLetter> byId = dossier.getLetters().stream()
        .collect(Collectors.toMap(JointLetter::getId, Function.identity()));
    links = dossier.getLetters().stream()
        .flatMap(letter -> letter.getLinks().stream()
            .filter(link ->
                link.getTarget().isEmpty() || byId.containsKey(link.getTarget().get()))
            .map(link -> new LineageLink(letter, link, link.getTarget().map(byId::get))))
        .toList();
    from = links.stream().collect(Collectors.groupingBy(link -> link.from().getId()));
    to = links.stream()
        .filter(link -> link.to().isPresent())
        .collect(Collectors.groupingBy(link -> link.to().get().getId()));
    List<Descent> descents =
        links.stream().flatMap(link -> Descent.of(link).stream()).toList();
    parents = descents.stream()
        .collect(Collectors.groupingBy(descent -> descent.later().getId()));
    children = descents.stream()
        .collect(Collectors.groupingBy(descent -> descent.earlier().getId()));
    order = new LetterOrder(dossier.getLetters(), links, descents);
  }

  /**
   * {@return the lineage of the letters of a dossier}
   *
   * @param dossier the dossier
   */
  public static Lineage of(Dossier dossier) {
    return new Lineage(dossier);
  }

  /**
   * {@return the letters, each after those that it certainly came out after, and after those that
   * it descends from} A link that is contradicted does not count. What is left open is ordered by
   * the dates as they are written; letters without a date come late.
   */
  public List<JointLetter> getLetters() {
    return order.letters();
  }

  /** {@return all links, in the order of the dossier} */
  public List<LineageLink> getLinks() {
    return links;
  }

  /** {@return the links that contradict dates or each other} */
  public List<LinkContradiction> getContradictions() {
    return order.contradictions();
  }

  /**
   * {@return the links that a letter states}
   *
   * @param letter the id of the letter
   */
  public List<LineageLink> linksFrom(String letter) {
    return List.copyOf(from.getOrDefault(letter, List.of()));
  }

  /**
   * {@return the links of other letters to a letter: its own, read as their inverses}
   *
   * @param letter the id of the letter
   */
  public List<LineageLink> linksTo(String letter) {
    return List.copyOf(to.getOrDefault(letter, List.of()));
  }

  /**
   * {@return the letters that a letter descends from, be it by way of others, in
   * {@linkplain #getLetters order}} Links that are contradicted count, too.
   *
   * @param letter the id of the letter
   */
  public List<JointLetter> ancestorsOf(String letter) {
    return reached(letter, parents, Descent::earlier);
  }

  /**
   * {@return the letters that descend from a letter, be it by way of others, in
   * {@linkplain #getLetters order}} Links that are contradicted count, too.
   *
   * @param letter the id of the letter
   */
  public List<JointLetter> descendantsOf(String letter) {
    return reached(letter, children, Descent::later);
  }

  private List<JointLetter> reached(
      String start, Map<String, List<Descent>> edges, Function<Descent, JointLetter> next) {
    Set<String> reached = new HashSet<>();
    Deque<String> open = new ArrayDeque<>(List.of(start));
    while (!open.isEmpty()) {
      for (Descent descent : edges.getOrDefault(open.pop(), List.of())) {
        String other = next.apply(descent).getId();
        if (reached.add(other)) {
          open.push(other);
        }
      }
    }
    return getLetters().stream()
        .filter(letter -> reached.contains(letter.getId()) && !letter.getId().equals(start))
        .toList();
  }

  @Override
  public String toString() {
    return "Lineage["
        + getLetters().size()
        + " letters, "
        + links.size()
        + " links, "
        + getContradictions().size()
        + " contradictions]";
  }
}
