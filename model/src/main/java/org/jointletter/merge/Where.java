package org.jointletter.merge;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import org.jointletter.model.Citation;
import org.jspecify.annotations.Nullable;

/**
 * Where the merge has arrived: at an attribute of a thing that is merged, or at an element of it.
 *
 * @param citations what the thing cites, by contribution
 */
record Where(
    @Nullable Where parent,
    String attribute,
    @Nullable String id,
    IntFunction<List<Citation>> citations) {

  static final Where TOP = new Where(null, "", null, contribution -> List.of());

  Where attribute(String name) {
    return element(name, null);
  }

  Where element(String list, @Nullable String id) {
    return new Where(this, list, id, contribution -> List.of());
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

  /** Returns what the innermost thing cites that cites anything in a contribution. */
  List<Citation> cited(int contribution) {
    List<Citation> own = citations.apply(contribution);
    return own.isEmpty() && parent != null ? parent.cited(contribution) : own;
  }
}
