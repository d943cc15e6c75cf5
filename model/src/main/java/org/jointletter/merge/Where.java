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
 * Where the merge has arrived: at an attribute of a thing that is merged, or at an element of it.
 */
final class Where {

  static final IntFunction<List<Citation>> NOTHING = contribution -> List.of();

  static final Where TOP = new Where(null, "", null, NOTHING);

  private static final Comparator<BitSet> BY =
      (a, b) -> Arrays.compare(a.toLongArray(), b.toLongArray());

  private final @Nullable Where parent;
  private final String attribute;
  private final @Nullable String id;
  private final IntFunction<List<Citation>> citations;
  private Map<BitSet, List<Citation>> cited = Map.of();

  /**
   * Creates a place.
   *
   * @param citations what the thing cites, by contribution
   */
  private Where(
      @Nullable Where parent,
      String attribute,
      @Nullable String id,
      IntFunction<List<Citation>> citations) {
    this.parent = parent;
    this.attribute = attribute;
    this.id = id;
    this.citations = citations;
  }

  Where attribute(String name) {
    return element(name, null);
  }

  Where element(String list, @Nullable String id) {
    return new Where(this, list, id, NOTHING);
  }

  Where citing(IntFunction<List<Citation>> own) {
    return new Where(parent, attribute, id, own);
  }

  List<MergeConflict.Step> path() {
    Deque<MergeConflict.Step> path = new ArrayDeque<>();
    for (Where at = this; at.parent != null; at = at.parent) {
      path.push(new MergeConflict.Step(at.attribute, Optional.ofNullable(at.id)));
    }
    return List.copyOf(path);
  }

  /**
   * Returns what the innermost thing cites that cites anything, in each of some contributions: one
   * list for all conflicts in a thing, which may be many, as its citations may be.
   */
  List<Citation> cited(BitSet contributions) {
    if (parent != null
        && contributions.stream().allMatch(i -> citations.apply(i).isEmpty())) {
      return parent.cited(contributions);
    }
    if (cited.isEmpty()) {
      cited = new TreeMap<>(BY);
    }
    List<Citation> known = cited.get(contributions);
    if (known == null) {
      known = distinct(contributions);
      cited.put(contributions, known);
    }
    return known;
  }

  private List<Citation> distinct(BitSet contributions) {
    Set<Citation> distinct = new TreeSet<>(Shapes.CITATION);
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
