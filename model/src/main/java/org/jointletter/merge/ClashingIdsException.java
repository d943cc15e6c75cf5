package org.jointletter.merge;

import static java.util.stream.Collectors.joining;

import java.util.Collections;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Dossiers cannot be merged because they use an id for different things: a source in one and a
 * letter in another, say, or demands of two letters. Change the ids of one of them.
 *
 * @since 0.1
 */
public final class ClashingIdsException extends IllegalArgumentException {

  private static final long serialVersionUID = 1L;

  /** Under which attributes each id stands for something. */
  private final TreeMap<String, Set<String>> clashes = new TreeMap<>();

  ClashingIdsException(Map<String, Set<String>> clashes) {
    super(message(clashes));
    clashes.forEach((id, attributes) ->
        this.clashes.put(id, Collections.unmodifiableSet(new TreeSet<>(attributes))));
  }

  /**
   * {@return every id that is used for different things, and under which attributes, as in
   * {@code letters.demands}} If it is one attribute, it is that of several letters or demands.
   */
  public SortedMap<String, Set<String>> getClashes() {
    return Collections.unmodifiableSortedMap(clashes);
  }

  /** Says where, not which: an id can give away someone who is not to be named. */
  private static String message(Map<String, Set<String>> clashes) {
    return (clashes.size() == 1 ? "1 id stands" : clashes.size() + " ids stand")
        + " for different things, under: "
        + clashes.values().stream()
            .map(attributes -> String.join(" and ", attributes))
            .distinct()
            .collect(joining("; "))
        + " (getClashes() tells which)";
  }
}
