package org.jointletter.publicview;

import static java.util.Objects.requireNonNull;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

/** Ids that are joined into groups, each of which is known by one of its ids. */
final class Groups {

  /** By id, another one of its group, or itself if the group is known by it. */
  private final Map<String, String> next = new HashMap<>();

  /** Creates groups of one id each. */
  Groups(Collection<String> ids) {
    ids.forEach(id -> next.put(id, id));
  }

  /** Joins the groups of two ids. */
  void join(String id, String other) {
    next.put(of(other), of(id));
  }

  /** Returns the id by which the group of an id is known. */
  String of(String id) {
    String at = id;
    String after = after(at);
    while (!after.equals(at)) {
      // Halves the way for those who come later.
      next.put(at, after(after));
      at = after;
      after = after(at);
    }
    return at;
  }

  private String after(String id) {
    return requireNonNull(next.get(id));
  }
}
