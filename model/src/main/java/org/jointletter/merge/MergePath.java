package org.jointletter.merge;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.IntFunction;
import org.jointletter.model.Citation;
import org.jspecify.annotations.Nullable;

/**
 * The path from the dossier to an attribute or an element that is being merged, with the citations
 * of the values on the way.
 */
final class MergePath {

  /** No citations, of any contribution. */
  static final IntFunction<List<Citation>> NO_CITATIONS = contribution -> List.of();

  /** The path to the dossier itself. */
  static final MergePath DOSSIER = new MergePath(null, "", null, NO_CITATIONS);

  private static final Comparator<BitSet> CONTRIBUTIONS =
      (a, b) -> Arrays.compare(a.toLongArray(), b.toLongArray());

  private final @Nullable MergePath parent;
  private final String attribute;
  private final @Nullable String id;
  private final IntFunction<List<Citation>> citations;
  private Map<BitSet, List<Citation>> cited = Map.of();

  /**
   * Creates a path.
   *
   * @param citations the citations of the value at its end, by contribution
   */
  private MergePath(
      @Nullable MergePath parent,
      String attribute,
      @Nullable String id,
      IntFunction<List<Citation>> citations) {
    this.parent = parent;
    this.attribute = attribute;
    this.id = id;
    this.citations = citations;
  }

  /** Returns the path to an attribute of the value. */
  MergePath attribute(String name) {
    return element(name, null);
  }

  /** Returns the path to an element of an attribute of the value. */
  MergePath element(String attribute, @Nullable String id) {
    return new MergePath(this, attribute, id, NO_CITATIONS);
  }

  /** Returns the same path, with the citations of the value at its end, by contribution. */
  MergePath citing(IntFunction<List<Citation>> own) {
    return new MergePath(parent, attribute, id, own);
  }

  List<MergeConflict.Step> steps() {
    Deque<MergeConflict.Step> steps = new ArrayDeque<>();
    for (MergePath at = this; at.parent != null; at = at.parent) {
      steps.push(new MergeConflict.Step(at.attribute, Optional.ofNullable(at.id)));
    }
    return List.copyOf(steps);
  }

  /**
   * Returns the citations of the innermost value that has any, in each of some contributions. All
   * conflicts in a value share one list: both can be many.
   */
  List<Citation> cited(BitSet contributions) {
    if (parent != null
        && contributions.stream().allMatch(i -> citations.apply(i).isEmpty())) {
      return parent.cited(contributions);
    }
    if (cited.isEmpty()) {
      cited = new TreeMap<>(CONTRIBUTIONS);
    }
    List<Citation> known = cited.get(contributions);
    if (known == null) {
      known = distinct(contributions);
      cited.put(contributions, known);
    }
    return known;
  }

  private List<Citation> distinct(BitSet contributions) {
    Set<Citation> distinct = new TreeSet<>(MergeRules.of(Citation.class));
    return contributions.stream()
        .boxed()
        .flatMap(i -> cited(i).stream())
        .filter(distinct::add)
        .toList();
  }

  private List<Citation> cited(int contribution) {
    List<Citation> own = citations.apply(contribution);
    return own.isEmpty() && parent != null ? parent.cited(contribution) : own;
  }
}
