package org.jointletter.testing;

import java.util.List;
import java.util.Optional;

/**
 * References that were drawn before there was anything to point at.
 *
 * <p>They are made to point at something that is there. What that is follows from the reference
 * alone, so that it stays when something else about the example changes.
 */
final class References {

  private References() {}

  /** Returns one of the targets, or empty if there is none. */
  static <T> Optional<T> resolved(String reference, List<T> targets) {
    return targets.isEmpty()
        ? Optional.empty()
        : Optional.of(targets.get(Math.floorMod(reference.hashCode(), targets.size())));
  }

  /** Returns one of the targets for each reference, each once; none if there are no targets. */
  static <T> List<T> resolved(List<String> references, List<T> targets) {
    return references.stream()
        .flatMap(reference -> resolved(reference, targets).stream())
        .distinct()
        .toList();
  }
}
