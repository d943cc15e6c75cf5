package org.jointletter.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jointletter.codec.Tables;

/** Places of problems, some of which end in a name that is not shown. */
final class HiddenNames {

  private static final Set<String> WORDS =
      Tables.all().stream().flatMap(codec -> codec.names().stream()).collect(Collectors.toSet());

  private HiddenNames() {}

  /**
   * Returns what was found, sorted, with the expected names for those that are not shown. Names of
   * the format are always shown.
   *
   * @param expected what is expected, as in {@code unknown-member /colour}
   */
  static List<String> filled(List<String> expected, List<String> found) {
    List<String> rest = new ArrayList<>(found);
    List<String> filled = new ArrayList<>();
    for (String problem : expected) {
      int name = problem.lastIndexOf('/') + 1;
      String hidden = problem.substring(0, name) + "*";
      if (rest.remove(problem)
          || name > 0 && !WORDS.contains(problem.substring(name)) && rest.remove(hidden)) {
        filled.add(problem);
      }
    }
    filled.addAll(rest);
    return filled.stream().sorted().toList();
  }
}
